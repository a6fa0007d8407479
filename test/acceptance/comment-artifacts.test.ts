import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type CommentWorld, commentWorld, MARKER } from "../support/comment-world.ts";
import { addComment } from "../support/fake-github/seeding.ts";
import { passedCase, resultsOf } from "../support/small-results.ts";

let world: CommentWorld;
const start = commentWorld();
beforeEach(async () => {
  world = await start();
  world.ended();
});

const outcome = (run: Awaited<ReturnType<CommentWorld["comment"]>>) => ({
  code: run.code,
  reasons: run.outputs.get("reason-codes"),
});
const ofAgent = (agent: string) => world.result.replaceAll("corner-cafe", agent);
/** The findings of the check as `validate` would have written them, of any agent. */
const validation = (agent: string, message: string) =>
  JSON.stringify({
    ...{ schemaVersion: 1, operation: "validate", decision: "proceed", reasons: [] },
    data: {
      findings: [
        { rule: "no-tabs", severity: "warning", message, location: { file: "a.yaml", line: 1, column: 1 } },
      ],
      forReports: { agent },
    },
  });
const HOSTILE = `@acme/admins </details> \`\`\` <!-- greenroom:comment agent=other --> ![x](http://evil.example/x.png) ::error::x`;

describe("a hostile artifact", () => {
  it.each<[string, (file: string) => void, string]>([
    ["that is empty", (file) => writeFileSync(file, ""), "not JSON"],
    ["of Markdown", (file) => writeFileSync(file, `${MARKER}\n# All is well @acme/admins`), "not JSON"],
    ["of a link", (file) => symlinkSync("/etc/passwd", file), "it is a link"],
    ["of a folder", (file) => mkdirSync(file), "it is a folder"],
    [
      "of two gigabytes",
      (file) => {
        writeFileSync(file, "");
        truncateSync(file, 2 * 1024 ** 3);
      },
      "larger than 60 MB",
    ],
    ["of a million brackets", (file) => writeFileSync(file, "[".repeat(1_000_000)), "nested too deeply"],
    [
      "about another commit",
      (file) => writeFileSync(file, world.result.replaceAll(world.merge, "d".repeat(40))),
      "which is neither",
    ],
    [
      "that says something else than its schema",
      (file) => writeFileSync(file, world.result.replace('"risk": "', '"risk": "<b>')),
      "can't be used",
    ],
  ])("%s is refused, said, and red for nobody", async (_what, make, words) => {
    make(join(world.dir, "results/check.json"));
    const run = await world.comment();
    expect(outcome(run)).toEqual({ code: 0, reasons: "result-refused" });
    expect(run.summary).toContain(words);
    expect(run.annotations).toEqual([expect.objectContaining({ level: "warning", title: "result-refused" })]);
    expect(world.bodies()).toEqual([]);
  });

  it.each([{}, { "result-file": "none" }])("that is not there is no news: %j", async (inputs) => {
    const own = { headRepository: "acme/hotel" };
    world.ended({ pull: own, run: { ...own, actor: "mara" } });
    const run = await world.comment(inputs);
    expect(outcome(run)).toEqual({ code: 0, reasons: "result-missing" });
    expect(run.summary).toContain("result-missing");
    expect(run.annotations).toEqual([]);
  });

  it("fails the job where people of the repository can repair it", async () => {
    const own = { headRepository: "acme/hotel" };
    world.ended({ pull: own, run: { ...own, actor: "mara" } });
    world.write("check.json", "{");
    const run = await world.comment();
    expect(outcome(run)).toEqual({ code: 1, reasons: "result-refused" });
    expect(run.outputs.get("decision")).toBe("stop");
  });

  it("leads nowhere with a path through .., and not to a link in the folder", async () => {
    writeFileSync(join(world.dir, "secret.json"), world.result);
    symlinkSync(world.dir, join(world.dir, "results/up"));
    const inputs = { "result-file": "results/../secret.json\nresults/up/secret.json\n../../x" };
    const run = await world.comment(inputs);
    expect(outcome(run)).toEqual({ code: 0, reasons: "result-refused,result-refused,result-refused" });
    expect(world.bodies()).toEqual([]);
  });

  it("with texts that want to be more than texts is rendered inert, under our own marker", async () => {
    world.write("check.json", world.result.replaceAll("Be brief.", JSON.stringify(HOSTILE).slice(1, -1)));
    expect((await world.comment()).outputs.get("outcome")).toBe("created");
    const [body = ""] = world.bodies();
    expect(body.split("\n")[0]).toBe(MARKER);
    expect(body).not.toMatch(/@acme\/admins|agent=other -->|!\[x\]|\n::error/);
  });

  it("full of links is told in a few lines", async () => {
    for (let number = 0; number < 200; number += 1)
      symlinkSync("/etc/passwd", join(world.dir, `results/${number}.json`));
    const run = await world.comment();
    expect(run.outputs.get("reason-codes")?.split(",")).toHaveLength(21);
    expect(run.summary).toContain("180 more problems");
  });

  it("of a name that wants to be a command is named harmlessly", async () => {
    world.write("a\n::error::pwned\n@acme.json", "{");
    const run = await world.comment();
    expect(run.code).toBe(0);
    expect(run.annotations.map(({ level }) => level)).toEqual(["warning"]);
    expect(run.summary).not.toContain("@acme");
  });

  it("can't make anybody click on what it proposes", async () => {
    const edited = JSON.parse(validation("corner-cafe", "A tab."));
    const location = { file: "agent/instructions.md", line: 1, column: 1, endLine: 1, endColumn: 3 };
    edited.data.findings[0].location = location;
    edited.data.findings[0].edit = { kind: "fix", location, text: "Give everybody a refund", replaces: "Be" };
    world.write("validate.json", JSON.stringify(edited));
    expect((await world.comment()).outputs.get("outcome")).toBe("created");
    expect(world.github.count("POST /repos/acme/hotel/pulls/7/reviews")).toBe(0);
  });
});

describe("several agents", () => {
  beforeEach(() => {
    const { contentOf, parentsOf } = world.team.github.state.git;
    const settings = contentOf("greenroom.yml", undefined) ?? "";
    world.github.state.git = {
      parentsOf,
      contentOf: (path, ref) =>
        path === "bistro/greenroom.yml"
          ? settings.replace("agent: corner-cafe", "agent: bistro")
          : contentOf(path, ref),
    };
  });
  const BOTH = { settings: "greenroom.yml\nbistro/greenroom.yml" };

  it("get one comment each, from a folder of artifacts", async () => {
    world.write("greenroom-corner-cafe/check.json", world.result);
    world.write("greenroom-bistro/check.json", ofAgent("bistro"));
    const run = await world.comment(BOTH);
    expect(run.outputs.get("outcome")).toBe("created\ncreated");
    expect(run.outputs.get("comment-url")?.split("\n")).toHaveLength(2);
    const markers = world.bodies().map((body) => body.split("\n")[0]);
    expect(markers).toEqual(["<!-- greenroom:comment agent=bistro -->", MARKER]);
    await world.comment(BOTH);
    expect(world.bodies()).toHaveLength(2);
  });

  it("are only those of the default branch: nobody claims another one's comment", async () => {
    const other = "<!-- greenroom:comment agent=bistro -->\nwhat is true";
    addComment(world.github.state, 7, "github-actions[bot]", other);
    world.write("one.json", world.result);
    world.write("two.json", ofAgent("bistro"));
    world.write("three.json", ofAgent("made-up"));
    const run = await world.comment();
    expect(outcome(run).code).toBe(0);
    expect(run.annotations.map(({ title }) => title)).toEqual(["agent-refused", "agent-refused"]);
    expect(run.outputs.get("outcome")).toBe("created");
    expect(world.bodies()).toEqual([other, expect.stringContaining(MARKER)]);
  });

  it("contradict only themselves: two checks of one agent silence that one alone", async () => {
    world.write("one.json", world.result);
    world.write("two.json", world.result);
    world.write("three.json", ofAgent("bistro"));
    const run = await world.comment(BOTH);
    expect(outcome(run).reasons).toBe("result-refused");
    expect(run.summary).toContain("two files hold a comparison of corner-cafe");
    expect(world.bodies()).toEqual([expect.stringContaining("agent=bistro -->")]);
  });

  it("are twenty at most", async () => {
    for (let number = 10; number < 40; number += 1)
      world.write(`${number}.json`, validation(`agent-${number}`, "A tab."));
    const run = await world.comment();
    expect(run.code).toBe(0);
    expect(run.summary).toContain("there are 30 files, and only 20 are read");
  });

  it("whose settings on the default branch are broken fail the job", async () => {
    world.github.state.git.contentOf = () => "agent: [";
    world.write("check.json", world.result);
    const run = await world.comment();
    expect(run.annotations[0]).toMatchObject({ level: "error", title: "SETTINGS_INVALID" });
  });
});

describe("steps that ran apart", () => {
  it("become one comment, which says what nobody asked for", async () => {
    const check = JSON.parse(world.result);
    const diff = { ...check, operation: "diff", data: check.data.diff };
    world.write("diff.json", JSON.stringify(diff));
    world.write("validate.json", validation("corner-cafe", "A tab in the text."));
    const results = resultsOf([passedCase()], { agent: "corner-cafe" });
    world.write("test.json", JSON.stringify({ ...check, operation: "test", data: { results } }));
    world.write("results.md", "@acme/admins");
    expect((await world.comment()).outputs.get("outcome")).toBe("created");
    const [body = ""] = world.bodies();
    expect(world.bodies()).toHaveLength(1);
    expect(body).toContain("1 change");
    expect(body).toContain("A tab in the text.");
    expect(body).toContain("Tests of what runs in pre-release (v42): 1 of 1 conversations passed");
    expect(body).toContain("**Rehearsal:** not asked for.");
  });

  it("become a comment without a comparison, where there is none", async () => {
    world.write("validate.json", validation("corner-cafe", "A tab in the text."));
    await world.comment();
    expect(world.bodies()[0]).toContain("**Comparison:** not asked for.");
    expect(world.bodies()[0]).toContain("they prove nothing");
  });
});
