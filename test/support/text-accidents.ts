import fc from "fast-check";

/** A text with a few of the accidents that happen to files: cut, doubled, shifted, overwritten. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const accident = fc.tuple(
    fc.constantFrom("cut", "double", "shift", "unshift", "drop", "insert", "flip"),
    fc.nat(),
    fc.constantFrom(
      ..." \n\t:-#'\"[]{},|>&*!?%é\u0000\u202e\ud800",
      "  ",
      ": ",
      "- ",
      "\n---\n",
      "__proto__: ",
    ),
  );
  return fc
    .tuple(text, fc.array(accident, { minLength: 1, maxLength: 3 }))
    .map(([whole, accidents]) => accidents.reduce((now, one) => applyAccident(now, ...one), whole));
}

function applyAccident(text: string, kind: string, where: number, sign: string): string {
  const lines = text.split("\n");
  const line = where % lines.length;
  const at = where % (text.length + 1);
  switch (kind) {
    case "cut":
      return text.slice(0, at);
    case "double":
      return [...lines.slice(0, line + 1), ...lines.slice(line)].join("\n");
    case "shift":
      return lines.map((one, index) => (index === line ? ` ${one}` : one)).join("\n");
    case "unshift":
      return lines.map((one, index) => (index === line ? one.replace(/^ /, "") : one)).join("\n");
    case "drop":
      return lines.filter((_, index) => index !== line).join("\n");
    case "insert":
      return text.slice(0, at) + sign + text.slice(at);
    default:
      return text.slice(0, at) + sign + text.slice(at + 1);
  }
}
