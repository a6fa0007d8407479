import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { concealSecrets } from "../../../src/domain/lint/secrets/conceal-secrets.ts";

const SECRET = `hf_${"aB3".repeat(12)}`;
const FILE = "agent/topics/pets.yaml";
const files = [{ path: FILE, text: `name: Pets\ncontent: Use ${SECRET} please.\n` }];
const location = (line: number) => ({ file: FILE, line, column: 1, endLine: line, endColumn: 4 });
const finding = (line: number, more: Partial<Finding> = {}): Finding => ({
  rule: "some-rule",
  severity: "warning",
  message: "Something is wrong.",
  location: location(line),
  ...more,
});
const secret = finding(2, { rule: "secret-looking-value", hideLine: true });

describe("concealing secrets", () => {
  it("leaves findings alone where there is no secret", () => {
    const findings = [finding(1, { edit: { kind: "fix", location: location(1), text: "x" } })];
    expect(concealSecrets(findings, files)).toBe(findings);
  });

  it("hides the line of a secret for every finding on it, and takes their edits away", () => {
    const edit = { kind: "fix", location: location(2), text: "content: x" } as const;
    const [, other] = concealSecrets([secret, finding(2, { edit })], files);
    expect(other).toEqual(finding(2, { hideLine: true }));
  });

  it("masks the secret in messages and hints anywhere, and drops edits that would repeat it", () => {
    const edit = { kind: "suggestion", location: location(1), text: `name: ${SECRET}` } as const;
    const [, other] = concealSecrets(
      [secret, finding(1, { message: `\`${SECRET}\` is odd.`, hint: `Remove ${SECRET}.`, edit })],
      files,
    );
    expect(other).toEqual(finding(1, { message: "`***` is odd.", hint: "Remove ***." }));
  });

  it("masks what a message quotes cut short, up to the next blank or quote", () => {
    const [, other] = concealSecrets(
      [secret, finding(1, { message: `There is no \`${SECRET.slice(0, 20)}…\` here.` })],
      files,
    );
    expect(other?.message).toBe("There is no `***` here.");
  });

  it("hides all lines of a private key", () => {
    const body = Array.from({ length: 3 }, () => `  ${"MIIEow9+".repeat(8)}`).join("\n");
    const key = ["-----BEGIN RSA", `PRIVATE KEY-----\n${body}\n  -----END RSA`, "PRIVATE KEY-----"].join(" ");
    const text = `name: Pets\ncontent: |\n  ${key}\n  Dogs are fine.\n`;
    const found = concealSecrets(
      [finding(3, { hideLine: true }), ...[2, 4, 5, 6, 7, 8].map((line) => finding(line))],
      [{ path: FILE, text }],
    );
    expect(found.map(({ hideLine }) => hideLine === true)).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("keeps the edits of other lines", () => {
    const edit = { kind: "fix", location: location(1), text: "name: Dogs" } as const;
    expect(concealSecrets([secret, finding(1, { edit })], files)[1]).toEqual(finding(1, { edit }));
  });
});
