import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSettings } from "../../src/domain/agent/load-settings.ts";
import { type ValidationData, validate } from "../../src/operations/validate.ts";
import type { Revision } from "../../src/ports/agent-source.ts";
import { openSource } from "../support/git-ledger.ts";
import { smallAgentFiles } from "../support/small-agent.ts";
import { makeTempRepo, type TempRepo } from "../support/temp-repo.ts";

/** What lies outside of the repository, and must stay there. */
const OUTSIDE = "the-keys-to-the-kingdom";
const LONG = `agent/topics/${"a".repeat(145)}/${"b".repeat(145)}.yaml`;
const TOPIC = "name: More pets\ncontent: Cats too.\n";

let repo: TempRepo;
let outside: string;
let commit: string;

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), "greenroom-outside-"));
  writeFileSync(join(outside, "secret.yaml"), `name: ${OUTSIDE}\ncontent: ${OUTSIDE}\n`);
  repo = makeTempRepo(smallAgentFiles());
  const at = (path: string): string => {
    mkdirSync(dirname(join(repo.dir, path)), { recursive: true });
    return join(repo.dir, path);
  };
  symlinkSync(join(outside, "secret.yaml"), at("agent/topics/link-to-a-file.yaml"));
  symlinkSync(outside, at("agent/knowledge/link-to-a-folder"));
  symlinkSync("../topics/link-to-a-file.yaml", at("agent/sms/link-to-a-link.yaml"));
  symlinkSync(outside, at("agent/linked-section"));
  for (const path of [
    "agent/topics/A.yaml",
    "agent/topics/a.yaml",
    "agent/topics/caf\u00E9.yaml",
    "agent/topics/cafe\u0301.yaml",
    "agent/Topics/other.yaml",
    "agent/topics/CON.yaml",
    "agent/topics/why?.yaml",
    "agent/topics/end .",
    "agent/topics/pe\u200Bts.yaml",
    "agent/topics/p\u0435ts.yaml",
    LONG,
  ]) {
    writeFileSync(at(path), TOPIC);
  }
  writeFileSync(at("agent/topics/latin.yaml"), Buffer.from([0x6e, 0xe4, 0x0a]));
  writeFileSync(at("agent/topics/pipe.yaml"), TOPIC);
  repo.git("add", "--all");
  repo.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},agent/submodule`);
  repo.git("commit", "--quiet", "-m", "Hostile paths");
  commit = repo.git("rev-parse", "HEAD");
  mkdirSync(at("agent/submodule"), { recursive: true });
});
afterAll(() => {
  repo.remove();
  rmSync(outside, { recursive: true, force: true });
});

async function findingsAt(revision: Revision): Promise<{ places: Set<string>; data: ValidationData }> {
  const { settings } = loadSettings({
    path: "greenroom.yml",
    text: readFileSync(join(repo.dir, "greenroom.yml"), "utf8"),
  });
  if (!settings) throw new Error("expected settings");
  const source = await openSource(repo.dir);
  const { data } = await validate({ source }, { settings, revision });
  if (!data) throw new Error("expected data");
  return { data, places: new Set(data.findings.map(({ rule, location }) => `${location.file} ${rule}`)) };
}

const EXPECTED = [
  "agent/topics/link-to-a-file.yaml unreadable-file",
  "agent/knowledge/link-to-a-folder unreadable-file",
  "agent/sms/link-to-a-link.yaml unreadable-file",
  "agent/linked-section unreadable-file",
  "agent/submodule unreadable-file",
  "agent/topics/latin.yaml unreadable-file",
  "agent/topics/a.yaml path-collision",
  "agent/topics/caf\u00E9.yaml path-collision",
  "agent/topics/A.yaml path-collision",
  "agent/topics/CON.yaml path-reserved",
  "agent/topics/why?.yaml path-reserved",
  "agent/topics/end . path-reserved",
  "agent/topics/pe\u200Bts.yaml path-suspicious",
  "agent/topics/p\u0435ts.yaml homoglyph",
  `${LONG} path-too-long`,
];

describe("paths that want to be more than paths", () => {
  it.each(["commit", "draft"] as const)("each get a finding of their own when a %s is read", async (kind) => {
    const { places, data } = await findingsAt(kind === "draft" ? { kind } : { kind, commit });
    expect(EXPECTED.filter((place) => !places.has(place))).toEqual([]);
    expect(JSON.stringify(data)).not.toContain(OUTSIDE);
    expect(JSON.stringify(data)).not.toContain(outside);
  });

  it("are not followed either where a draft's file or folder has become a pipe or a link", async () => {
    rmSync(join(repo.dir, "agent/topics/pipe.yaml"));
    execFileSync("mkfifo", [join(repo.dir, "agent/topics/pipe.yaml")]);
    rmSync(join(repo.dir, "agent/handoffs"), { recursive: true });
    writeFileSync(join(outside, "counter.yaml"), `name: ${OUTSIDE}\n`);
    symlinkSync(outside, join(repo.dir, "agent/handoffs"));
    const { places, data } = await findingsAt({ kind: "draft" });
    expect([...places]).toEqual(
      expect.arrayContaining([
        "agent/topics/pipe.yaml unreadable-file",
        "agent/handoffs/counter.yaml unreadable-file",
      ]),
    );
    expect(JSON.stringify(data)).not.toContain(OUTSIDE);
  });
});
