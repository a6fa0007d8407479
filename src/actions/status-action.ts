import { status } from "../operations/status.ts";
import { renderEnvironmentsPage } from "../render/markdown/environments-page.ts";
import { renderStatus } from "../render/terminal/status.ts";
import { makeStyle } from "../render/terminal/style.ts";
import { readStatusInputs } from "./inputs.ts";
import { openAgent } from "./open-agent.ts";
import { runAction } from "./run-action.ts";

await runAction("status", async (context) => {
  const { askPlatforms } = readStatusInputs();
  const wired = await openAgent(context);
  const result = await status(wired, {
    settings: wired.settings,
    ...(askPlatforms ? { readRunning: (name: string) => wired.platform(name).readRunning() } : {}),
  });
  const { view, platforms, environments } = result.data;
  if (view === undefined) return { result, outputs: {}, text: "" };
  const page = renderEnvironmentsPage(view, platforms);
  return {
    result,
    outputs: {
      "live-version": environments.at(-1)?.active,
      versions: JSON.stringify(
        Object.fromEntries(environments.map(({ name, active }) => [name, active ?? null])),
      ),
      markdown: context.runtime.writeFile("environments.md", page),
    },
    text: renderStatus(view, makeStyle(false), { platforms, remarks: [] }),
    summary: [page],
  };
});
