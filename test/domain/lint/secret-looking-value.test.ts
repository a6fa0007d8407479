import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

async function findingsOf(overrides: Record<string, string>): Promise<readonly Finding[]> {
  const files = smallAgentFiles(overrides);
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (!settings) throw new Error("expected settings");
  return (await validateTree(sourceTree(files), settings)).findings;
}

async function secretsIn(instructions: string): Promise<readonly Finding[]> {
  const findings = await findingsOf({ "agent/instructions.md": instructions });
  return findings.filter(({ rule }) => rule === "secret-looking-value");
}

/** A token of 1Password: JSON in base64 that ends with its bracket alone. */
function onlySecretlintKnows(): string {
  const json = JSON.stringify({ email: "desk", key: "A3-B4".repeat(20) });
  const padded = json.replace("desk", `desk${"x".repeat((4 - (json.length % 3)) % 3)}`);
  return `ops_${Buffer.from(padded).toString("base64")}`;
}

/** Put together here, so that no scanner takes this file for a leak. */
const SECRETS: readonly (readonly [string, string])[] = [
  ["a private key", ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" ")],
  ["an OpenSSH key", ["-----BEGIN OPENSSH", "PRIVATE KEY-----"].join(" ")],
  ["an AWS key", `AKIA${"Q".repeat(16)}`],
  ["a GitHub token", `ghp_${"a1".repeat(18)}`],
  ["a fine-grained GitHub token", `github_pat_${"a1".repeat(30)}`],
  ["a GitLab token", `glpat-${"a1".repeat(10)}`],
  ["a Slack token", `xoxb-${"1234567890-".repeat(3)}abc`],
  ["a Stripe key", `sk_live_${"a1".repeat(12)}`],
  ["a model provider's key", `sk-proj-${"a1B".repeat(16)}`],
  ["a Google key", `AIza${"a1B2C".repeat(7)}`],
  ["a SendGrid key", `SG.${"a1".repeat(11)}.${"b2".repeat(21)}`],
  ["a Twilio key", `SK${"0a".repeat(16)}`],
  ["an npm token", `npm_${"a1".repeat(18)}`],
  ["a signed token", `eyJ${"a1".repeat(10)}.eyJ${"b2".repeat(10)}.${"c3".repeat(10)}`],
  ["a password in an address", ["https://admin", "hunter2@host.example.test/x"].join(":")],
  ["a key with its name", `api_key: "${"a1b2c3".repeat(5)}"`],
];

const CLEAN = [
  "The token is in the secret BOOKINGS_TOKEN of the environment.",
  "secrets: [BOOKINGS_TOKEN, PMS_API_KEY]",
  "token_env: PLATFORM_TOKEN",
  "password: ask the front desk",
  "Your room's code is 4821, the safe's is 0000.",
  "https://book.example.test/path/with/a-very-long-name-1234567890",
  "sip:desk@hotel.example.test",
  "The secret of our kitchen: fresh-fish-every-morning-and-lemon",
  "digest sha256:9f3c2ab81e07d9f3c2ab81e07d9f3c2ab81e07d9f3c2ab81e07d9f3c2ab81e07",
  "commit 4f2c9d1a4f2c9d1a4f2c9d1a4f2c9d1a4f2c9d1a",
  "http://127.0.0.1:4010 and http://localhost:8080/a@b",
  "Basket skirt_live_music sketch-of-the-harbour-and-the-boats-in-it",
];

describe("secrets in files", async () => {
  it.each(SECRETS)("finds %s and never shows it", async (_, secret) => {
    const found = await secretsIn(`Be kind.\nUse ${secret} for calls.\n`);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding).toMatchObject({
        severity: "error",
        hideLine: true,
        location: { file: "agent/instructions.md", line: 2 },
      });
      expect(JSON.stringify(finding)).not.toContain(secret.slice(4, 16));
      expect(finding.location.endColumn).toBeUndefined();
    }
  });

  it("finds nothing in ordinary lines", async () => {
    expect(await secretsIn(CLEAN.join("\n"))).toEqual([]);
  });

  it("asks secretlint about what only it knows, and quotes nothing of its answer", async () => {
    const secret = onlySecretlintKnows();
    const found = await secretsIn(`Be kind.\nUse ${secret} for calls.\n`);
    expect(found.map(({ message, location }) => [message, location.line, location.column])).toEqual([
      ["This looks like a 1Password token.", 2, 5],
    ]);
    expect(JSON.stringify(found)).not.toContain("ops_");
  });

  it("is not switched off by a comment for secretlint", async () => {
    const secret = onlySecretlintKnows();
    const text = `<!-- secretlint-disable -->\nUse ${secret} for calls. <!-- secretlint-disable-line -->\n`;
    expect(await secretsIn(text)).toHaveLength(1);
  });

  it("says one thing of a line that both searches find, and one of each line", async () => {
    const token = `ghp_${"a1".repeat(18)}`;
    const found = await secretsIn(`Use ${token} or ${token}.\nOr ${token}.\n`);
    expect(found.map(({ location }) => location.line)).toEqual([1, 2]);
  });

  it("looks into files that nothing reads, too", async () => {
    const key = `SK${"0a".repeat(16)}`;
    const findings = await findingsOf({
      "agent/notes.txt": `Key: ${key}\n`,
      "agent/.env": `A=1\nKEY=${key}\n`,
    });
    expect(findings.map(({ rule, location }) => `${location.file} ${rule}`)).toEqual([
      "agent/.env secret-looking-value",
      "agent/notes.txt unknown-file",
      "agent/notes.txt secret-looking-value",
    ]);
  });

  it("hides the secret in what other rules say of it, and their edits of its line", async () => {
    const secret = `sk_${"0a".repeat(24)}`;
    const findings = await findingsOf({
      "agent/topics/pet-policy.yaml": `name: Pets\ncontent: x\n${secret}: 1\nactions: { tools: [${secret}] }\n`,
    });
    const others = findings.filter(({ rule }) => rule !== "secret-looking-value");
    expect(others.map(({ rule }) => rule)).toContain("unknown-key");
    expect(others.filter(({ location }) => location.line > 2).every(({ hideLine }) => hideLine)).toBe(true);
    expect(JSON.stringify(findings)).not.toContain(secret.slice(3, 12));
  });

  it("hides what only secretlint knows from the others, too", async () => {
    const secret = onlySecretlintKnows();
    const findings = await findingsOf({
      "agent/topics/pet-policy.yaml": `name: Pets\ncontent: x\nactions: { tools: [${secret}] }\n`,
    });
    expect(findings.map(({ rule }) => rule)).toContain("secret-looking-value");
    expect(findings.length).toBeGreaterThan(1);
    expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 12));
  });

  it("takes long lines without end in its stride", async () => {
    for (const text of [
      "eyJ".repeat(100_000),
      "token=".repeat(50_000),
      `://${"a:".repeat(100_000)}`,
      "-----BEGIN ".repeat(30_000),
    ]) {
      await secretsIn(text);
    }
  });
});
