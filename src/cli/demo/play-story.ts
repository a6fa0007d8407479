import { join } from "node:path";
import { validateTree } from "../../domain/lint/validate-tree.ts";
import { casesThatDidNotPass, decisiveTurn } from "../../domain/regression/describe-results.ts";
import { check } from "../../operations/check.ts";
import { commentOfCheck } from "../../operations/check-comment.ts";
import { deliveryPorts } from "../../operations/delivery-ports.ts";
import { rehearseWith } from "../../operations/rehearse.ts";
import { rollback } from "../../operations/rollback.ts";
import { renderDiffPage } from "../../render/html/diff-page/page.ts";
import { renderComment } from "../../render/markdown/pr-comment.ts";
import { renderTerminalDiff } from "../../render/terminal/diff.ts";
import { renderTerminalPlan } from "../../render/terminal/plan.ts";
import { neutralLine } from "../../render/terminal/style.ts";
import { writeReport } from "../../wiring/file-sink.ts";
import { rehearsalConnector } from "../../wiring/rehearsal.ts";
import { toolVersion } from "../../wiring/tool-version.ts";
import { writeReports } from "../write-reports.ts";
import { type DemoStage, StoryBroken } from "./demo-stage.ts";
import { DemoTeam, mustProceed, suiteBar } from "./demo-team.ts";

export interface Story {
  /** Milliseconds from deciding to roll back to the recorded, verified outcome, the approval included. */
  readonly rollbackMilliseconds: number;
  /** Files for whoever wants to look. */
  readonly files: readonly string[];
}

const NOTES = {
  first: "Everything guests asked in the first season",
  three: "Pet fee, late checkout by SMS, steadier voice",
  breakfast: "Free breakfast for every guest this winter",
  numbers: "Breakfast price is back, desk numbers reviewed",
} as const;

/** The exercise of a release lesson, played with real git, a real platform and the product's own operations. */
export async function playStory(stage: DemoStage): Promise<Story> {
  const team = new DemoTeam(stage);
  const out = join(stage.repository.base, "look");
  const files: string[] = [];
  await goLive(stage, team, 0, "Last season: v1 goes live, step by step", async () => {
    const { source } = await stage.as("mara");
    return (await source.findCommit("HEAD")) ?? "";
  });

  await stage.step(1, "A pull request: three changes", async () => {
    const commit = stage.repository.propose("1-three-changes", "mara", NOTES.three);
    const wired = await stage.as("mara");
    const { settings } = wired;
    const result = await check(
      {
        ...wired,
        validate: validateTree,
        rehearse: rehearseWith(
          { rehearsal: rehearsalConnector, clock: wired.clock },
          { settings, signal: stage.signal },
        ),
      },
      { settings, head: { kind: "commit", commit }, rehearsal: "plan" },
    );
    mustProceed(result, "the check of the pull request");
    const { diff, plan, rehearsal } = result.data;
    if (!diff || !plan || diff.changes.length !== 3) {
      throw new StoryBroken(`the pull request should show three changes, not ${diff?.changes.length ?? 0}`);
    }
    const comment = commentOfCheck(result.data, { toolVersion, approvalIn: "live" });
    if (comment) files.push(writeReport(out, "comment.md", `${renderComment(comment)}\n`));
    files.push(writeReport(out, "diff.html", renderDiffPage(diff)));
    const { counts } = rehearsal ?? { counts: { passed: 0, total: 0 } };
    return {
      lines: [
        ...renderTerminalDiff(diff, { style: stage.style }).split("\n"),
        stage.style.dim("the tests that follow from them"),
        ...renderTerminalPlan(plan, { style: stage.style, indent: "  " }).split("\n"),
        `  rehearsed on the draft: ${counts.passed} of ${counts.total} passed`,
      ],
    };
  });

  await goLive(stage, team, 2, "Merged, published, tested and live", async () =>
    stage.repository.merge("1-three-changes", "mara", NOTES.three),
  );
  await catchFreeBreakfast(stage, team, out, files);
  const rollbackMilliseconds = await rollBackWrongNumber(stage, team);
  return { rollbackMilliseconds, files };
}

/** Publishes and brings a version through every step, showing each. */
async function goLive(
  stage: DemoStage,
  team: DemoTeam,
  first: number,
  title: string,
  merge: () => Promise<string>,
): Promise<void> {
  const { style } = stage;
  const note = first === 0 ? NOTES.first : NOTES.three;
  await stage.step(first, title, async () => {
    const version = await team.publish("mara", await merge(), note);
    const name = `v${version}`;
    const lines = [`published as ${style.bold(name)}: "${note}"`];
    lines.push(`sandbox ← ${name}      ${await team.deploy("mara", "sandbox", version)}`);
    lines.push(`pre-release ← ${name}  ${await team.deploy("mara", "pre-release", version)}`);
    const tested = await team.testPreRelease("mara", version);
    mustProceed(tested, `the full suite for ${name}`);
    lines.push(`full suite          ${suiteBar(tested)}`);
    const blocked = await team.tryDeploy("mara", "live", version);
    if (blocked.decision !== "stop") throw new StoryBroken("live took a version that nobody had approved");
    await team.approve("sam", "live", version);
    const smoke = await team.deploy("mara", "live", version);
    const codes = blocked.reasons.map(({ code }) => code).join(", ");
    lines.push(
      `live ← ${name}         ${style.yellow(`blocked: ${codes}`)} … approved by sam … ${style.green("deployed, verified")}, ${smoke}`,
    );
    return { lines };
  });
}

async function catchFreeBreakfast(
  stage: DemoStage,
  team: DemoTeam,
  out: string,
  files: string[],
): Promise<void> {
  const { style } = stage;
  await stage.step(3, "v3 promises free breakfast to everyone", async () => {
    const commit = stage.repository.merge("2-free-breakfast", "lee", NOTES.breakfast);
    const version = await team.publish("lee", commit, NOTES.breakfast);
    await team.deploy("lee", "sandbox", version);
    await team.deploy("lee", "pre-release", version);
    const tested = await team.testPreRelease("lee", version);
    const { results } = tested.data;
    const failed = results ? casesThatDidNotPass(results) : [];
    const [first] = failed;
    const turn = first && decisiveTurn(first);
    if (tested.decision !== "stop" || !results || !first || !turn)
      throw new StoryBroken("no test caught the free breakfast");
    files.push(...writeReports(out, results));
    const live = await team.ask("live", turn.say);
    await team.approve("sam", "live", version);
    const blocked = await team.tryDeploy("lee", "live", version);
    if (blocked.decision !== "stop") throw new StoryBroken("live took a version whose tests fail");
    const codes = blocked.reasons.map(({ code }) => code).join(", ");
    return {
      lines: [
        `pre-release: ${style.red(`${neutralLine(first.id)} FAILS`)}   ${suiteBar(tested)}`,
        `  guest: "${neutralLine(turn.say)}"`,
        `  bot:   "${neutralLine(turn.reply)}"`,
        `  live:  "${neutralLine(live.text)}"`,
        `live ← v${version}         ${style.yellow(`blocked: ${codes}`)}, although sam had approved it`,
      ],
    };
  });
}

async function rollBackWrongNumber(stage: DemoStage, team: DemoTeam): Promise<number> {
  const { style } = stage;
  const question = "I want to talk to a person";
  let version = 0;
  let milliseconds = 0;
  await stage.step(4, "v4 passes every test, but rings a wrong number in live", async () => {
    const before = await team.ask("live", question);
    const commit = stage.repository.merge("3-wrong-number", "lee", NOTES.numbers);
    version = await team.publish("lee", commit, NOTES.numbers);
    await team.deploy("lee", "sandbox", version);
    await team.deploy("lee", "pre-release", version);
    mustProceed(await team.testPreRelease("lee", version), `the full suite for v${version}`);
    await team.approve("sam", "live", version);
    await team.deploy("lee", "live", version);
    const after = await team.ask("live", question);
    if (after.destination === before.destination)
      throw new StoryBroken("the wrong number did not reach live");
    return {
      lines: [
        `live ← v${version}         deployed, verified: no conversation knows the real number of the desk`,
        `  guest: "${question}"   the bot rings ${style.red(after.destination ?? "nobody")}, it was ${before.destination}`,
      ],
    };
  });
  await stage.step(5, "Two in the morning: jo rolls live back", async () => {
    const wired = await stage.as("jo");
    const { settings } = wired;
    const ports = deliveryPorts(wired, "live");
    const preview = await rollback(ports, { settings, environment: "live", dryRun: true });
    const target = preview.data.version;
    if (target === null) throw new StoryBroken("there is nothing to roll back to");
    const start = performance.now();
    await team.approve("jo", "live", target);
    const result = await rollback(ports, {
      settings,
      environment: "live",
      reason: "Guests reach a wrong number",
      signal: stage.signal,
    });
    milliseconds = Math.round(performance.now() - start);
    mustProceed(result, "the rollback");
    const after = await team.ask("live", question);
    const changes = preview.data.diff?.changes.length ?? 0;
    const undoes = preview.data.diff
      ? renderTerminalDiff(preview.data.diff, { style, indent: "  ", limit: 3 }).split("\n")
      : [];
    return {
      lines: [
        `rollback live v${version} → v${target}, shown first: undoes ${changes} change${changes === 1 ? "" : "s"}`,
        ...undoes,
        `approved by jo … ${style.green(`done in ${(milliseconds / 1000).toFixed(1)} s`)}, read back and verified; the bot rings ${after.destination} again`,
        `v${result.data.held ?? version} is on hold; nothing was deleted`,
      ],
    };
  });
  return milliseconds;
}
