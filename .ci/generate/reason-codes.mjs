// docs/reason-codes.md from the closed list in the code.
export default async function reasonCodes({ load, put }) {
  const { REASON_CODES } = await load("src/domain/result/reason-codes.ts");
  const rows = Object.entries(REASON_CODES).map(
    ([code, { exit, about }]) => `| \`${code}\` | ${exit} | ${about} |`,
  );
  put(
    "docs/reason-codes.md",
    `# Reason codes

Every decision names its reasons by these codes; the list is closed. The number is the exit code of the CLI when the code
is the first reason of a stop (0 done or nothing to do · 1 findings, regression failed or gate blocked · 2 bad input or
settings · 3 infrastructure or inconclusive).

| Code | Exit | Meaning |
|---|---|---|
${rows.join("\n")}
`,
  );
}
