import type { DeliveryReport } from "../../domain/promotion/delivery-report.ts";
import { durationText } from "../../domain/regression/describe-results.ts";
import type { OperationResult } from "../../domain/result/operation-result.ts";
import { versionName } from "../../domain/version/version-name.ts";
import { renderTerminalDiff } from "./diff.ts";
import { neutralLine, type Style } from "./style.ts";

/** More changes than that are for `greenroom diff`. */
const MOST_CHANGES = 20;

/**
 * A deploy or rollback for a terminal: every gate, what goes away, what happened with the time it took, and for what was
 * stopped each reason with its next step. Ends without a line break.
 */
export function renderTerminalDelivery(result: OperationResult<DeliveryReport>, style: Style): string {
  const { data } = result;
  return [
    ...gateLines(data, style),
    ...undoneLines(data, style),
    ...outcomeLines(result, style),
    ...reasonLines(result, style),
  ].join("\n");
}

function gateLines({ gates }: DeliveryReport, style: Style): string[] {
  return gates.map((gate) =>
    gate.status === "passed"
      ? `  ${style.green("✔")} ${gate.gate.padEnd(11)} ${style.dim(neutralLine(gate.detail))}`
      : `  ${style.red("✘")} ${gate.gate.padEnd(11)} ${neutralLine(gate.reason.message)}`,
  );
}

function undoneLines({ undone, diff, kind }: DeliveryReport, style: Style): string[] {
  if (kind === "promotion") return [];
  const versions = undone.map(
    ({ version, note, authors }) =>
      `  undoes ${versionName(version)} "${neutralLine(note)}" ${style.dim(`by ${authors.map(neutralLine).join(", ")}`)}`,
  );
  const changes = diff ? [renderTerminalDiff(diff, { style, indent: "    ", limit: MOST_CHANGES })] : [];
  return [...versions, ...changes];
}

function outcomeLines({ decision, data }: OperationResult<DeliveryReport>, style: Style): string[] {
  const { environment, version, replaces, smoke, duration, held, rolledBack, settled, dryRun, kind } = data;
  const place = neutralLine(environment);
  const name = version === null ? "no version" : versionName(version);
  const lines = settled
    ? [`  an earlier run left ${versionName(settled.version)} open: ${neutralLine(settled.message)}`]
    : [];
  if (decision === "nothing-to-do") return [...lines, `${place} runs ${style.bold(name)} already`];
  if (decision === "stop") {
    lines.push(
      `${place} ← ${style.bold(name)}  ${style.red(rolledBack?.succeeded ? "failed, put back" : "stopped")}`,
    );
    if (rolledBack) {
      const word = rolledBack.succeeded ? style.green("verified") : style.red("failed");
      lines.push(
        `  back on ${versionName(rolledBack.version)}, ${word}${rolledBack.duration === undefined ? "" : `, ${durationText(rolledBack.duration)}`}`,
      );
    }
    return lines;
  }
  const before = replaces === null ? "" : ` (was ${versionName(replaces)})`;
  if (dryRun)
    return [
      ...lines,
      `${place} ← ${style.bold(name)}${before}  ${style.green("nothing stands in the way")}; nothing was changed`,
    ];
  const facts = [
    ...(smoke ? [`smoke ${smoke.passed}/${smoke.total}`] : []),
    ...(duration === undefined ? [] : [durationText(duration)]),
  ].join(", ");
  lines.push(
    `${place} ← ${style.bold(name)}${before}  ${style.green(kind === "promotion" ? "deployed, verified" : "rolled back, verified")}  ${facts}`,
  );
  if (held !== undefined) lines.push(`  ${versionName(held)} is on hold; nothing was deleted`);
  return lines;
}

/** Reasons that a gate has told already are told once; their next step is not. */
function reasonLines({ reasons, data }: OperationResult<DeliveryReport>, style: Style): string[] {
  const told = new Set(data.gates.flatMap((gate) => (gate.status === "passed" ? [] : [gate.reason.message])));
  return reasons.flatMap(({ code, message, hint }) => [
    `  ${style.yellow(code)}${told.has(message) ? "" : `: ${neutralLine(message)}`}`,
    ...(hint ? [`    ${style.cyan("→")} ${neutralLine(hint)}`] : []),
  ]);
}
