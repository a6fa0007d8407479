import { isJsonObject } from "../json.ts";

/** What a JSON pointer of ajv (`/a/0/b~1c`, or `#/properties/a`) leads to. */
export function findAtPointer(root: unknown, pointer: string): { path: (string | number)[]; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.replace(/^#/, "").split("/").slice(1)) {
    const name = decodePart(part);
    if (Array.isArray(value)) {
      path.push(Number(name));
      value = value[Number(name)];
    } else {
      path.push(name);
      value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    }
  }
  return { path, value };
}

function decodePart(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
