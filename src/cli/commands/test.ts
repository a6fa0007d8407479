import { resolve } from "node:path";
import { UserError } from "../../domain/errors.ts";
import type { Selection } from "../../domain/regression/select-cases.ts";
import { rehearse } from "../../operations/rehearse.ts";
import { testEnvironment } from "../../operations/test-environment.ts";
import { renderTerminalResults } from "../../render/terminal/results.ts";
import { makeStyle } from "../../render/terminal/style.ts";
import { rehearsalConnector } from "../../wiring/rehearsal.ts";
import type { Call, Command } from "../command.ts";
import { finish, reasonLines } from "../finish.ts";
import { openAgent, versionNumber } from "../open-agent.ts";
import { showProgress } from "../show-progress.ts";
import { writeReports } from "../write-reports.ts";

const command: Command = {
  name: "test",
  summary: "Run the conversations against a bot",
  options: {
    environment: {
      type: "string",
      short: "e",
      value: "<name>",
      about: "Test the bot of this environment (default: rehearse the draft here)",
    },
    version: {
      type: "string",
      value: "<vN>",
      about: "Version under test (default: what the ledger says is active there)",
    },
    tag: { type: "string", multiple: true, value: "<tag>", about: "Only conversations with this tag" },
    id: { type: "string", multiple: true, value: "<id>", about: "Only this conversation" },
    record: {
      type: "boolean",
      about: "Write the outcome to the ledger as evidence; only a full run counts at a gate",
    },
    ref: {
      type: "string",
      value: "<ref>",
      about: "Take the conversations from this commit (default: the work tree; with --record, HEAD)",
    },
    out: { type: "string", value: "<folder>", about: "Write results.json, junit.xml and results.md there" },
    concurrency: { type: "string", value: "<number>", about: "Conversations at a time (default: 8)" },
  },
  examples: [
    { line: "greenroom test", about: "Rehearse the draft on the embedded reference bot" },
    {
      line: "greenroom test --environment pre-release --record",
      about: "The full suite, as evidence for promotion",
    },
    {
      line: "greenroom test -e sandbox --tag smoke --out reports",
      about: "A few conversations, with reports",
    },
  ],
  run,
};
export default command;

async function run(call: Call): Promise<number> {
  const wired = await openAgent(call);
  const { settings, source } = wired;
  const environment = call.text("environment");
  const version = call.text("version");
  if (environment === undefined && (version !== undefined || call.flag("record"))) {
    throw new UserError(
      "USAGE",
      "--version and --record need --environment",
      "A rehearsal of the draft is no evidence.",
    );
  }
  // Evidence is about conversations that others can read and run again, not about an edit that nobody sees.
  const ref = call.text("ref") ?? (call.flag("record") ? "HEAD" : undefined);
  const commit = ref === undefined ? undefined : await source.findCommit(ref);
  if (ref !== undefined && commit === undefined) {
    throw new UserError(
      "COMMIT_NOT_FOUND",
      `there is no commit "${ref}"`,
      "Name a branch, a tag or a commit.",
    );
  }
  const tree = await source.readTree(commit === undefined ? { kind: "draft" } : { kind: "commit", commit }, [
    settings.root,
    settings.tests,
  ]);
  const select = selectionOf(call);
  const common = {
    settings,
    tree,
    ...(select ? { select } : {}),
    concurrency: concurrencyOf(call.text("concurrency")),
    signal: call.signal,
    onProgress: showProgress(call.terminal),
  };
  const result =
    environment === undefined
      ? await rehearse({ rehearsal: rehearsalConnector, clock: wired.clock }, common)
      : await testEnvironment(wired, {
          ...common,
          environment,
          ...(version === undefined ? {} : { version: versionNumber(version) }),
          record: call.flag("record"),
        });
  call.terminal.progress(undefined);
  const { results } = result.data;
  const out = call.text("out");
  if (out !== undefined && results) {
    for (const path of writeReports(resolve(call.cwd, out), results)) call.terminal.note(path);
  }
  const text = results
    ? renderTerminalResults(results, makeStyle(call.terminal.colour))
    : reasonLines(result).join("\n");
  return finish(call, result, text);
}

function selectionOf(call: Call): Selection | undefined {
  const tags = call.texts("tag");
  const ids = call.texts("id");
  if (tags.length === 0 && ids.length === 0) return undefined;
  return { ...(tags.length > 0 ? { tags } : {}), ...(ids.length > 0 ? { ids } : {}) };
}

function concurrencyOf(text = "8"): number {
  const number = Number(text);
  if (!/^\d{1,3}$/.test(text) || number < 1 || number > 64) {
    throw new UserError(
      "USAGE",
      `"${text}" is no number of conversations at a time`,
      "Give a number from 1 to 64.",
    );
  }
  return number;
}
