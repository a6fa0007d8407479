import type { EnvironmentCondition } from "../../domain/ledger/state.ts";
import type { EnvironmentRow, EnvironmentsView, VersionRow } from "../environments-view.ts";
import { escapeCell, escapeText, inlineCode, link, strong } from "./escape.ts";

export const CONDITION_MARKS: Readonly<Record<EnvironmentCondition, string>> = {
  verified: "✅ verified",
  deploying: "⏳ deploying",
  unverified: "⚠️ not verified",
  drift: "⛔ drift",
  unknown: "❓ unknown",
  empty: "nothing deployed yet",
};

/**
 * The Environments page: every version, its note, author and time, and where it is active. `platforms` completes the last
 * line with what the platforms were found to run; without it the line says who tells.
 */
export function renderEnvironmentsPage(view: EnvironmentsView, platforms?: string): string {
  return [
    `# ${escapeText(view.title)} · environments`,
    "",
    "| Environment | Version | Since (UTC) | By | Note |",
    "|---|---|---|---|---|",
    ...view.environments.map(environmentLine),
    "",
    ...versionsTable(view),
    `<sub>${escapeText(footer(view, platforms))}</sub>`,
    "",
  ].join("\n");
}

/** The last line of the page, as plain text. */
export function footer(view: EnvironmentsView, platforms?: string): string {
  const ledger =
    view.head === 0 ? "The ledger is empty." : `From the ledger at entry ${view.head}; chain verified.`;
  return `${ledger} ${platforms ?? "What the platforms report is asked by: greenroom status."}`;
}

function environmentLine(row: EnvironmentRow): string {
  const name = [strong(escapeCell(row.name)), ...row.phones.map((phone) => escapeCell(phone))].join(" · ");
  const mark = CONDITION_MARKS[row.condition];
  const version = row.version === undefined ? mark : `${strong(escapeCell(row.version))} ${mark}`;
  const detail = row.detail === undefined ? "" : `<br>${escapeCell(row.detail)}`;
  return cells([name, version + detail, escapeCell(row.since), escapeCell(row.by), escapeCell(row.note)]);
}

function versionsTable(view: EnvironmentsView): readonly string[] {
  if (view.versions.length === 0) return ["No version has been published yet.", ""];
  return [
    "| Version | Note | Author | Published (UTC) | Active in | |",
    "|---|---|---|---|---|---|",
    ...view.versions.map(versionLine),
    "",
    ...(view.olderVersions > 0
      ? [
          `${view.olderVersions} earlier versions are not shown: ${inlineCode("greenroom history")} has them all.`,
          "",
        ]
      : []),
  ];
}

function versionLine(row: VersionRow): string {
  const active = row.activeIn.map(({ environment, isLive }) =>
    isLive ? strong(escapeCell(environment)) : escapeCell(environment),
  );
  return cells([
    escapeCell(row.name),
    escapeCell(row.note),
    escapeCell(row.authors),
    escapeCell(row.published),
    active.join(", "),
    [
      ...(row.hold === undefined ? [] : [`⛔ on hold: ${escapeCell(row.hold)}`]),
      ...(row.compareUrl === undefined ? [] : [link("compare with live", row.compareUrl)]),
      ...(row.changedUrl === undefined ? [] : [link(`what ${escapeCell(row.name)} changed`, row.changedUrl)]),
      // Without a code host there is no page to link to; the command shows the same.
      ...(row.compareUrl === undefined && row.compareCommand ? [inlineCode(row.compareCommand)] : []),
      ...(row.rollbackCommand === undefined ? [] : [inlineCode(row.rollbackCommand)]),
    ].join(" · "),
  ]);
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
