const GUARDED: readonly (readonly [object, ReadonlyMap<PropertyKey, unknown>])[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
].map((prototype) => [prototype, valuesOf(prototype)]);

/** Whether the prototypes that everything has are as they were when this was loaded: no key more, none less, none changed. */
export function prototypesAreUntouched(): boolean {
  return GUARDED.every(([prototype, before]) => {
    const now = Reflect.ownKeys(prototype);
    return now.length === before.size && now.every((key) => before.get(key) === read(prototype, key));
  });
}

function valuesOf(prototype: object): ReadonlyMap<PropertyKey, unknown> {
  return new Map(Reflect.ownKeys(prototype).map((key) => [key, read(prototype, key)]));
}

/** The value, or what gets and sets it: never calls a getter. */
function read(prototype: object, key: PropertyKey): unknown {
  const property = Object.getOwnPropertyDescriptor(prototype, key);
  return property === undefined ? undefined : (property.value ?? property.get);
}
