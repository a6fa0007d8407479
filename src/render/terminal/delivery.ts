import type { DeliveryReport } from "../../domain/promotion/delivery-report.ts";
import { deliverySentence, deliveryTitle } from "../../domain/promotion/describe-delivery.ts";
import type { GateResult } from "../../domain/promotion/gate.ts";
import { durationText } from "../../domain/regression/describe-results.ts";
import type { OperationResult, Reason } from "../../domain/result/operation-result.ts";
import { versionName } from "../../domain/version/version-name.ts";
import { renderTerminalDiff } from "./diff.ts";
import { neutralLine, padEnd, type Style } from "./style.ts";

const MAX_VERSIONS = 10;
const MAX_CHANGES = 30;
const GATE_WIDTH = 11;

/**
 * A deployment or rollback for a terminal: the gates, what it undoes, what happened and how long it took, and last what to
 * do next. `width`: columns for the comparison, which is as `greenroom diff` shows it. Texts of others stay on their line and hold no control characters. Ends without a line break.
 */
export function renderTerminalDelivery(
  result: OperationResult<DeliveryReport>,
  style: Style,
  width?: number,
): string {
  const { data, decision, reasons } = result;
  const note = data.note === null ? "" : `   ${style.dim(`"${neutralLine(data.note)}"`)}`;
  const told = new Set(data.gates.flatMap((gate) => (gate.status === "passed" ? [] : [gate.reason.message])));
  const colour = decision === "stop" ? style.red : style.green;
  return [
    `${style.bold(neutralLine(deliveryTitle(data)))}${note}`,
    ...(data.settled ? [`  ${style.yellow("!")} ${neutralLine(data.settled.message)}`] : []),
    ...data.gates.flatMap((gate) => gateLines(gate, style)),
    ...undoneLines(data, style, width),
    `  ${colour(neutralLine(deliverySentence(decision, data)))}${facts(data)}`,
    ...(data.held === undefined ? [] : [`  ${versionName(data.held)} is on hold.`]),
    ...reasons.filter(({ message }) => !told.has(message)).flatMap((reason) => reasonLines(reason, style)),
  ].join("\n");
}

function gateLines(gate: GateResult, style: Style): readonly string[] {
  const name = padEnd(gate.gate, GATE_WIDTH);
  if (gate.status === "passed") {
    return [`  ${style.green("✔")} ${name} ${style.dim(neutralLine(gate.detail))}`];
  }
  const { code, message, hint } = gate.reason;
  return [
    `  ${style.red("✘")} ${name} ${style.bold(code)}: ${neutralLine(message)}`,
    ...(hint ? [`    ${" ".repeat(GATE_WIDTH)} → ${neutralLine(hint)}`] : []),
  ];
}

function reasonLines({ code, message, hint }: Reason, style: Style): readonly string[] {
  return [`  ${style.bold(code)}: ${neutralLine(message)}`, ...(hint ? [`    → ${neutralLine(hint)}`] : [])];
}

function undoneLines(
  { undone, diff, kind }: DeliveryReport,
  style: Style,
  width: number | undefined,
): readonly string[] {
  if (kind === "promotion") return [];
  const shown = undone.slice(0, MAX_VERSIONS);
  const left = undone.length - shown.length;
  return [
    ...(undone.length > 0 ? ["  This takes away what came with:"] : []),
    ...shown.map(
      ({ version, note, authors }) =>
        `    ${versionName(version)}  ${neutralLine(note)} ${style.dim(`· ${neutralLine(authors.join(", "))}`)}`,
    ),
    ...(left > 0 ? [style.dim(`    … and ${left} more versions`)] : []),
    ...(diff
      ? [
          "  What guests will notice:",
          renderTerminalDiff(diff, {
            style,
            indent: "    ",
            limit: MAX_CHANGES,
            ...(width === undefined ? {} : { width }),
          }),
        ]
      : []),
  ];
}

/** ` · smoke 3/3 · 0.9 s` */
function facts({ smoke, duration, rolledBack }: DeliveryReport): string {
  return [
    ...(smoke ? [`smoke ${smoke.passed}/${smoke.total}`] : []),
    ...(duration === undefined ? [] : [durationText(duration)]),
    ...(rolledBack?.duration === undefined ? [] : [`back in ${durationText(rolledBack.duration)}`]),
  ]
    .map((fact) => ` · ${fact}`)
    .join("");
}
