import { diff } from "../operations/diff.ts";
import { renderDiffPage } from "../render/html/diff-page/page.ts";
import { renderDiff } from "../render/markdown/diff.ts";
import { renderTerminalDiff } from "../render/terminal/diff.ts";
import { makeStyle } from "../render/terminal/style.ts";
import { readDiffInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { runAction } from "./run-action.ts";

await runAction("diff", async (context) => {
  const { from, to, liveRead } = readDiffInputs();
  const wired = await openAgent(context);
  const { settings } = wired;
  const result = await diff(wired, {
    settings,
    from: from ?? settings.environments.at(-1)?.name ?? "draft",
    to,
    ...(liveRead ? { livePlatform: wired.platform } : {}),
  });
  if (result.data === null) return { result, outputs: {}, text: "" };
  const markdown = renderDiff(result.data);
  return {
    result,
    outputs: {
      changes: result.data.changes.length,
      summary: result.data.summary,
      markdown: context.runtime.writeFile("diff.md", markdown),
      html: context.runtime.writeFile("diff.html", renderDiffPage(result.data)),
    },
    text: renderTerminalDiff(result.data, { style: makeStyle(false) }),
    summary: [markdown],
  };
});
