import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/domain/json.ts";
import { type ActionMetadata, readActionMetadata } from "./action-metadata.ts";

const ROOT = join(import.meta.dirname, "../..");
const OURS = "greenroom-ai/greenroom";

let checked = 0;

interface Job {
  readonly name: string;
  readonly body: JsonObject;
  readonly steps: readonly JsonObject[];
}

/** What is wrong with a workflow that people copy, by GitHub's own language service and by the rules of this project. */
export async function checkWorkflow(text: string): Promise<string[]> {
  // The service remembers what it parsed by its address.
  checked += 1;
  const address = `file:///.github/workflows/workflow-${checked}.yml`;
  const document = TextDocument.create(address, "yaml", 1, text);
  const diagnostics = await validate(document);
  const service = diagnostics.map((one) => `line ${one.range.start.line + 1}: ${one.message}`);
  const workflow: unknown = parse(text);
  if (!isJsonObject(workflow)) return [...service, "not a workflow"];
  const jobs = entries(workflow.jobs).map(([name, body]) => jobOf(name, body));
  return [
    ...service,
    ...triggerFaults(workflow),
    ...(isEmptyObject(workflow.permissions) ? [] : ["the top does not say `permissions: {}`"]),
    ...jobs.flatMap((job) => jobFaults(job)),
    ...jobs.flatMap((job) => job.steps.flatMap((step) => stepFaults(job, step))),
    ...referenceFaults(text, jobs),
  ];
}

function jobOf(name: string, body: JsonValue): Job {
  const job = isJsonObject(body) ? body : {};
  const steps = Array.isArray(job.steps) ? job.steps.filter((step: JsonValue) => isJsonObject(step)) : [];
  return { name, body: job, steps };
}

function triggerFaults(workflow: JsonObject): string[] {
  const triggers = isJsonObject(workflow.on) ? Object.keys(workflow.on) : [workflow.on].flat().map(String);
  return triggers.includes("pull_request_target")
    ? ["pull_request_target runs other people's changes with rights"]
    : [];
}

function jobFaults({ name, body, steps }: Job): string[] {
  const faults: string[] = [];
  if (!isJsonObject(body.permissions)) faults.push(`job ${name} does not say what it may do`);
  for (const [permission, access] of entries(body.permissions))
    if (access === "write" && !ALLOWED_WRITES.has(permission))
      faults.push(`job ${name} may write ${permission}`);
  if (body["timeout-minutes"] === undefined) faults.push(`job ${name} has no time limit`);
  const writes = steps.some((step) => /\/actions\/(?:deploy|rollback|publish)@/.test(String(step.uses)));
  const group = isJsonObject(body.concurrency) ? body.concurrency : {};
  if (writes && (typeof group.group !== "string" || group["cancel-in-progress"] !== false))
    faults.push(`job ${name} deploys without a group that never cancels`);
  for (const step of steps) {
    if (!/\/actions\/(?:deploy|rollback)@/.test(String(step.uses))) continue;
    const target = isJsonObject(step.with) ? step.with.environment : undefined;
    if (body.environment !== target)
      faults.push(`job ${name} deploys to ${target}, but names ${body.environment}`);
  }
  return faults;
}

const ALLOWED_WRITES = new Set(["contents", "deployments", "pull-requests"]);

function stepFaults(job: Job, step: JsonObject): string[] {
  const faults: string[] = [];
  if (/\$\{\{/.test(String(step.run ?? ""))) faults.push(`job ${job.name} puts an expression into a script`);
  const uses = step.uses === undefined ? undefined : String(step.uses);
  if (uses === undefined) return faults;
  const given = isJsonObject(step.with) ? step.with : {};
  if (uses.startsWith("actions/checkout@") && given["persist-credentials"] !== false)
    faults.push(`job ${job.name} leaves the token in the checkout`);
  const ours = metadataOf(uses);
  if (!ours) {
    if (!/@[0-9a-f]{40}$/.test(uses)) faults.push(`${uses} is not pinned to a commit`);
    return faults;
  }
  for (const name of Object.keys(given))
    if (!ours.inputs.has(name)) faults.push(`${uses} has no input ${name}`);
  for (const [name, input] of ours.inputs)
    if (input.required && given[name] === undefined) faults.push(`${uses} needs the input ${name}`);
  return faults;
}

/** The action.yml behind a reference to this project; throws for one that is not there. */
function metadataOf(uses: string): ActionMetadata | undefined {
  if (!uses.startsWith(`${OURS}/`) && !uses.startsWith(`${OURS}@`)) return undefined;
  const folder = uses.slice(OURS.length).split("@")[0] ?? "";
  return readActionMetadata(join(ROOT, folder, "action.yml"));
}

/** Outputs that are asked for but that nobody sets: GitHub gives an empty text for them, without a word. */
function referenceFaults(text: string, jobs: readonly Job[]): string[] {
  const faults: string[] = [];
  for (const job of jobs) {
    const body = JSON.stringify(job.body);
    for (const [, step, output] of body.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const uses = String(job.steps.find((one) => one.id === step)?.uses);
      if (!metadataOf(uses)?.outputs.includes(output ?? ""))
        faults.push(`step ${step} has no output ${output}`);
    }
    for (const [, needed, output] of body.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const outputs = jobs.find((one) => one.name === needed)?.body.outputs;
      if (!isJsonObject(outputs) || outputs[output ?? ""] === undefined)
        faults.push(`job ${needed} has no output ${output}`);
      if (![job.body.needs].flat().includes(needed ?? ""))
        faults.push(`job ${job.name} does not need ${needed}`);
    }
  }
  if (/secrets:\s*inherit/.test(text)) faults.push("all secrets are handed on");
  return faults;
}

function entries(value: JsonValue | undefined): [string, JsonValue][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

function isEmptyObject(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}
