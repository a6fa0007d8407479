import { testEnvironment } from "../operations/test-environment.ts";
import { renderJunit } from "../render/junit.ts";
import { renderMarkdownResults } from "../render/markdown/results.ts";
import { renderProgressLine } from "../render/terminal/progress.ts";
import { renderTerminalResults } from "../render/terminal/results.ts";
import { readTestInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { runAction } from "./run-action.ts";

await runAction("test", async (context) => {
  const { environment, version, conversations, tags, record, concurrency } = readTestInputs();
  const wired = await openAgent(context);
  const { settings, source, run } = wired;
  const { runtime, signal } = context;
  const select = {
    ...(conversations.length > 0 ? { ids: conversations } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
  const result = await testEnvironment(wired, {
    settings,
    environment,
    ...(version === undefined ? {} : { version }),
    // The conversations of the commit that the workflow runs for, whatever lies in the work tree.
    tree: await source.readTree({ kind: "commit", commit: run.sha }, [settings.root, settings.tests]),
    ...(Object.keys(select).length > 0 ? { select } : {}),
    record,
    ...(concurrency === undefined ? {} : { concurrency }),
    signal,
    onProgress: (progress) => {
      const line = renderProgressLine(progress);
      if (line !== undefined) runtime.logger.info(line);
    },
  });
  const { results } = result.data;
  if (results === null) return { result, outputs: {}, text: "" };
  return {
    result,
    outputs: {
      verdict: results.verdict,
      passed: results.counts.passed,
      failed: results.counts.failed,
      total: results.counts.total,
      results: runtime.writeFile("results.json", `${JSON.stringify(results, null, 2)}\n`),
      junit: runtime.writeFile("junit.xml", renderJunit(results)),
    },
    text: renderTerminalResults(results),
    summary: [renderMarkdownResults(results)],
  };
});
