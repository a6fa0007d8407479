import { rmSync } from "node:fs";
import { join } from "node:path";
import { operationResult } from "../../domain/result/operation-result.ts";
import { status } from "../../operations/status.ts";
import { renderEnvironmentsHtml } from "../../render/html/environments-page.ts";
import { renderEnvironmentsPage } from "../../render/markdown/environments-page.ts";
import { renderStatus } from "../../render/terminal/status.ts";
import { writeReport } from "../../wiring/file-sink.ts";
import { startReferencePlatform } from "../../wiring/reference-platform.ts";
import type { Call, Command } from "../command.ts";
import { makeDemoRepository } from "../demo/demo-repository.ts";
import { DemoStage, StoryBroken } from "../demo/demo-stage.ts";
import { playStory } from "../demo/play-story.ts";
import { finish } from "../finish.ts";

const command: Command = {
  name: "demo",
  summary: "Watch a change go live and come back, on this machine",
  options: {
    "clean-up": {
      type: "boolean",
      about: "Remove the demo's folder at the end (default: it stays for you to look at)",
    },
  },
  examples: [
    { line: "node dist/cli.js demo", about: "Right after cloning; takes some seconds" },
    { line: "greenroom demo --json", about: "The same story as data, with the time of every step" },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const platform = await startReferencePlatform({ port: 0 });
  let base: string | undefined;
  try {
    const repository = makeDemoRepository(platform.url);
    base = repository.base;
    const stage = new DemoStage(call, repository);
    stage.say(
      `\n ${stage.style.bold("Greenroom demo")} · Harbour Hotel, a voice and chat agent · everything runs on this machine\n`,
    );
    const story = await playStory(stage);

    const wired = await stage.as("jo");
    const last = await status(wired, {
      settings: wired.settings,
      readRunning: (environment) => wired.platform(environment).readRunning(),
    });
    const { view, platforms } = last.data;
    if (!view || last.decision === "stop")
      throw new StoryBroken("the ledger and the platforms do not agree at the end");
    const out = join(base, "look");
    const files = [
      ...story.files,
      writeReport(out, "environments.md", `${renderEnvironmentsPage(view)}\n`),
      writeReport(out, "environments.html", renderEnvironmentsHtml(view)),
    ];
    stage.say(renderStatus(view, stage.style, { platforms }));
    stage.say(closing(stage, files, call.flag("clean-up")));
    const data = {
      folder: base,
      files,
      steps: stage.played,
      rollbackMilliseconds: story.rollbackMilliseconds,
      environments: last.data.environments,
    };
    return finish(call, operationResult("demo", "proceed", [], data), "");
  } catch (error) {
    if (error instanceof StoryBroken)
      throw new Error(`The demo did not go as it should: ${error.message}`, { cause: error });
    throw error;
  } finally {
    await platform.close();
    if (base !== undefined && call.flag("clean-up")) rmSync(base, { recursive: true, force: true });
  }
}

function closing(stage: DemoStage, files: readonly string[], removed: boolean): string {
  const { repository, style } = stage;
  if (removed) return "";
  return [
    "",
    ` ${style.bold("Look at")}`,
    ...files.map((file) => `   ${file}`),
    `   git -C ${repository.origin} log --stat greenroom      ${style.dim("the ledger, a branch")}`,
    `   git -C ${repository.origin} show harbour-hotel/v2            ${style.dim("a version, a tag")}`,
    "",
  ].join("\n");
}
