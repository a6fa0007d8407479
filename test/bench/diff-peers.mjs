// Libraries that compare values in memory, as their documentation has them called; where one can be told what names an item, it is.
// `lib` is the library, `a` and `b` are lists; each call gives how many changes are reported.
export const PEERS = {
  "deep-diff": ["1.0.2", "lib.default(a, b)?.length ?? 0"],
  jsondiffpatch: [
    "0.7.7",
    "Object.keys(lib.create({ objectHash: (one) => one.id }).diff(a, b) ?? { _t: 0 }).length - 1",
  ],
  microdiff: ["1.6.0", "lib.default(a, b).length"],
  "json-diff-ts": [
    "4.10.4",
    "(lib.diff({ list: a }, { list: b }, { keys: { list: 'id' } })[0]?.changes ?? []).length",
  ],
};
