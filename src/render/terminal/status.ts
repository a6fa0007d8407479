import type { EnvironmentCondition } from "../../domain/ledger/state.ts";
import type { EnvironmentRow, EnvironmentsView } from "../environments-view.ts";
import { footer } from "../markdown/environments-page.ts";
import { displayWidth, neutralLine, padEnd, type Style } from "./style.ts";

/** What a terminal shows of the Environments page. `remarks` are sentences about environments: drift, an unreachable platform. */
export function renderStatus(
  view: EnvironmentsView,
  style: Style,
  more: { readonly platforms?: string | undefined; readonly remarks?: readonly string[] } = {},
): string {
  const rows = view.environments.map((row) => [
    neutralLine(row.name),
    row.version ?? "–",
    CONDITION_WORDS[row.condition],
    row.since,
    neutralLine(row.by),
    shorten(neutralLine(row.note)),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...rows.map((cells) => displayWidth(cells[column] ?? ""))),
  );
  const lines = view.environments.flatMap((row, index) => {
    const cells = (rows[index] ?? []).map((cell, column) => padEnd(cell, widths[column] ?? 0));
    const [name = "", version = "", condition = "", since = "", by = "", note = ""] = cells;
    const line = ` ${row.isLive ? style.bold(name) : name}  ${style.bold(version)}  ${paint(row, condition, style)}  ${style.dim(since)}  ${by}  ${note}`;
    return [line.trimEnd(), ...(row.detail ? [style.dim(`   ${neutralLine(row.detail)}`)] : [])];
  });
  const held = view.versions
    .filter((version) => version.hold !== undefined)
    .map((version) => ` ${version.name}  ${style.red("on hold")}: ${neutralLine(version.hold ?? "")}`);
  return [
    ` ${style.bold(neutralLine(view.title))} · what runs where${style.dim("  (times are UTC)")}`,
    "",
    ...lines,
    ...(view.versions.length === 0 ? [" No version has been published yet."] : []),
    ...(held.length > 0 ? ["", ...held] : []),
    ...(more.remarks?.length
      ? ["", ...more.remarks.map((text) => ` ${style.yellow(neutralLine(text))}`)]
      : []),
    "",
    style.dim(` ${neutralLine(footer(view, more.platforms ?? ""))}`).trimEnd(),
  ].join("\n");
}

const NOTE_WIDTH = 60;

function shorten(note: string): string {
  const characters = [...note];
  return characters.length > NOTE_WIDTH ? `${characters.slice(0, NOTE_WIDTH - 1).join("")}…` : note;
}

const CONDITION_WORDS: Readonly<Record<EnvironmentCondition, string>> = {
  verified: "verified",
  deploying: "deploying",
  unverified: "not verified",
  drift: "drift",
  unknown: "unknown",
  empty: "nothing deployed yet",
};

function paint(row: EnvironmentRow, text: string, style: Style): string {
  if (row.condition === "verified") return style.green(text);
  if (row.condition === "empty") return style.dim(text);
  return row.condition === "drift" || row.condition === "unknown" ? style.red(text) : style.yellow(text);
}
