import type { DeliveryReport, NamedVersion } from "../../domain/promotion/delivery-report.ts";
import { deliverySentence, deliveryTitle } from "../../domain/promotion/describe-delivery.ts";
import type { GateResult } from "../../domain/promotion/gate.ts";
import { durationText } from "../../domain/regression/describe-results.ts";
import { shortText } from "../../domain/regression/quote.ts";
import type { OperationResult, Reason } from "../../domain/result/operation-result.ts";
import { shortDigest } from "../../domain/snapshot/digest.ts";
import { versionName } from "../../domain/version/version-name.ts";
import { changeBlocks } from "./change-blocks.ts";
import { notesBlock } from "./change-words.ts";
import { escapeCell, escapeText, inlineCode } from "./escape.ts";
import { cutText, fitBlocks } from "./fit-blocks.ts";
import { flagsBlock } from "./flags.ts";

/** UTF-8 bytes: it stands in a job summary beside other steps. */
const BUDGET = 200_000;
const MAX_VERSIONS = 20;
const LINE = 500;
const NAME = 150;
const LONGEST_SUMMARY = 1_500;

/** A deployment or rollback for a job summary: what happened first, then why, then what it undoes. */
export function renderMarkdownDelivery(
  result: OperationResult<DeliveryReport>,
  budget: number = BUDGET,
): string {
  const { data, decision, reasons } = result;
  const mark = decision === "stop" ? "❌" : decision === "proceed" ? "✅" : "➖";
  const told = new Set(data.gates.flatMap((gate) => (gate.status === "passed" ? [] : [gate.reason.message])));
  const rest = reasons.filter(({ message }) => !told.has(message));
  const blocks = [
    `## ${mark} ${escapeText(deliveryTitle(data))}`,
    data.note === null ? "" : `> ${escapeText(shortText(data.note, LINE))}`,
    `**${escapeText(deliverySentence(decision, data))}**${facts(data)}`,
    data.settled ? `⚠️ ${escapeText(shortText(data.settled.message, LINE))}` : "",
    rest.map(reasonItem).join("\n"),
    gateTable(data.gates),
    undoneList(data.undone),
  ].flatMap((text) => (text === "" ? [] : [{ text }]));
  const diff = data.diff;
  return fitBlocks(
    [
      ...blocks,
      ...(diff
        ? [
            { text: `### What guests will notice\n\n${escapeText(cutText(diff.summary, LONGEST_SUMMARY))}` },
            { text: flagsBlock(diff) },
            { text: notesBlock(diff) },
            ...changeBlocks(diff, {}, budget / 3),
          ]
        : []),
      { text: `<sub>${footer(data)}</sub>` },
    ],
    budget,
    (count) =>
      `*The details of ${count} more changes are left out here; \`greenroom diff\` shows all of them.*`,
  );
}

function gateTable(gates: readonly GateResult[]): string {
  if (gates.length === 0) return "";
  const rows = gates.map((gate) => {
    if (gate.status === "passed") return `| ✅ | ${inlineCode(gate.gate)} | ${escapeCell(gate.detail)} |`;
    const { code, message, hint } = gate.reason;
    const next = hint ? `<br>${escapeCell(shortText(hint, LINE))}` : "";
    const why = `${inlineCode(code)} ${escapeCell(shortText(message, LINE))}${next}`;
    return `| ${gate.status === "unknown" ? "⚠️" : "❌"} | ${inlineCode(gate.gate)} | ${why} |`;
  });
  return ["| | Gate | |", "|---|---|---|", ...rows].join("\n");
}

function reasonItem({ code, message, hint }: Reason): string {
  const next = hint ? `\\\n  ${escapeText(shortText(hint, LINE))}` : "";
  return `- ${inlineCode(code)} ${escapeText(shortText(message, LINE))}${next}`;
}

function undoneList(undone: readonly NamedVersion[]): string {
  if (undone.length === 0) return "";
  const left = undone.length - MAX_VERSIONS;
  return [
    "### What goes away with it",
    "",
    ...undone
      .slice(0, MAX_VERSIONS)
      .map(
        ({ version, note, authors }) =>
          `- **${versionName(version)}** ${escapeText(shortText(note, NAME))} · ${escapeText(shortText(authors.join(", "), NAME))}`,
      ),
    ...(left > 0 ? [`- and ${left} more versions`] : []),
  ].join("\n");
}

function facts({ smoke, duration, rolledBack, held }: DeliveryReport): string {
  return [
    ...(smoke ? [`smoke ${smoke.passed} of ${smoke.total}`] : []),
    ...(duration === undefined ? [] : [durationText(duration)]),
    ...(rolledBack?.duration === undefined ? [] : [`back in ${durationText(rolledBack.duration)}`]),
    ...(held === undefined ? [] : [`${versionName(held)} is on hold`]),
  ]
    .map((fact) => ` · ${fact}`)
    .join("");
}

function footer({ digest, position }: DeliveryReport): string {
  const what = digest === null ? "" : `digest ${inlineCode(shortDigest(digest))} · `;
  return `${what}ledger position ${position}`;
}
