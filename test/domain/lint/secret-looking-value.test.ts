import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/domain/agent/load-settings.ts";
import type { Finding } from "../../../src/domain/lint/finding.ts";
import { validateTree } from "../../../src/domain/lint/validate-tree.ts";
import { smallAgentFiles } from "../../support/small-agent.ts";
import { sourceTree } from "../../support/source-tree.ts";

async function secretsIn(instructions: string): Promise<readonly Finding[]> {
  const files = smallAgentFiles({ "agent/instructions.md": instructions });
  const { settings } = loadSettings({ path: "greenroom.yml", text: files.get("greenroom.yml") ?? "" });
  if (!settings) throw new Error("expected settings");
  return (await validateTree(sourceTree(files), settings)).findings.filter(
    ({ rule }) => rule === "secret-looking-value",
  );
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
