import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { ACTION_INPUTS, type ActionName } from "../../src/actions/inputs.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/domain/json.ts";
import type { Access, PermissionName } from "./fake-github/state.ts";
import type { GithubTeam } from "./github-team.ts";
import type { ActionRun } from "./run-action.ts";
import { type ExpressionContext, interpolate, isTrue } from "./workflow-expressions.ts";

export interface WorkflowOptions {
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly sha: string;
  readonly run: { readonly id: number; readonly attempt?: number };
  readonly inputs?: Readonly<Record<string, string>>;
  /** On forks GitHub's token may only read, whatever the workflow says. */
  readonly fork?: boolean;
  /** Where artifacts are kept, by run and name; gone with the run unless told. */
  readonly artifacts?: string;
  /** Called before a job that names an environment: where the reviewers of GitHub would be asked. */
  readonly onEnvironment?: (environment: string) => void;
}

export interface JobOutcome {
  readonly result: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  /** Runs of our actions, in order. */
  readonly runs: readonly ActionRun[];
}

/** What `github.token` is in a `with:`; our own actions get the job's token anyway. */
const TOKEN = "ghs_token-of-the-job";
const OURS = /^greenroom-ai\/greenroom(?:\/actions\/([\w-]+))?@/;

/**
 * Runs a workflow's jobs one after the other: our actions as their committed bundles with a token that may do exactly what the job says,
 * expressions by GitHub's library, other people's actions by stand-ins.
 */
export async function runWorkflow(
  team: GithubTeam,
  text: string,
  options: WorkflowOptions,
): Promise<ReadonlyMap<string, JobOutcome>> {
  const workflow: unknown = parse(text);
  if (!isJsonObject(workflow) || !isJsonObject(workflow.jobs)) throw new Error("not a workflow");
  const home = mkdtempSync(join(tmpdir(), "greenroom-workflow-"));
  const done = new Map<string, JobOutcome>();
  try {
    for (const [name, job] of Object.entries(workflow.jobs)) {
      if (!isJsonObject(job)) throw new Error(`job ${name} is no job`);
      const legs: JobOutcome[] = [];
      for (const matrix of matrixOf(job))
        legs.push(await runJob(team, { name, job, home, done, options, matrix, leg: legs.length }));
      done.set(name, together(legs));
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return done;
}

interface JobRun {
  readonly name: string;
  readonly job: JsonObject;
  readonly home: string;
  readonly done: ReadonlyMap<string, JobOutcome>;
  readonly options: WorkflowOptions;
  readonly matrix: JsonObject;
  readonly leg: number;
}

/** One job for each entry of `matrix.include`; other forms of a matrix are not played. */
function matrixOf({ strategy }: JsonObject): readonly JsonObject[] {
  if (strategy === undefined) return [{}];
  const matrix = isJsonObject(strategy) && isJsonObject(strategy.matrix) ? strategy.matrix : {};
  const include = Array.isArray(matrix.include) ? matrix.include.filter((one) => isJsonObject(one)) : [];
  if (include.length === 0 || Object.keys(matrix).length > 1) throw new Error("this matrix is not played");
  return include;
}

/** What other jobs see of a matrix: success only if every leg had it, and the outputs of the last. */
function together(legs: readonly JobOutcome[]): JobOutcome {
  const results = legs.map(({ result }) => result);
  const worst = (["failure", "skipped"] as const).find((one) => results.includes(one));
  return {
    result: worst ?? "success",
    outputs: legs.at(-1)?.outputs ?? {},
    runs: legs.flatMap(({ runs }) => runs),
  };
}

async function runJob(
  team: GithubTeam,
  { name, job, home, done, options, matrix, leg }: JobRun,
): Promise<JobOutcome> {
  const needs: Record<string, JsonObject> = {};
  for (const needed of [job.needs ?? []].flat().map(String)) {
    const outcome = done.get(needed);
    if (!outcome) throw new Error(`job ${name} needs ${needed}, which comes later or never`);
    needs[needed] = { result: outcome.result, outputs: outcome.outputs };
  }
  const temp = join(home, `${name}-${leg}`);
  const payload: unknown = JSON.parse(JSON.stringify(options.event.payload ?? {}));
  const steps: Record<string, JsonObject> = {};
  let success = Object.values(needs).every((one) => one.result === "success");
  const context = (): ExpressionContext => ({
    success,
    values: {
      github: {
        event_name: options.event.name,
        event: isJsonObject(payload) ? payload : {},
        token: TOKEN,
        run_attempt: options.run.attempt ?? 1,
        ref: "refs/heads/main",
      },
      inputs: options.inputs ?? {},
      matrix,
      runner: { temp },
      needs,
      steps,
    },
  });
  if (!isTrue(job.if, context())) return { result: "skipped", outputs: {}, runs: [] };
  success = true;
  mkdirSync(temp);
  const environment =
    job.environment === undefined ? undefined : interpolate(String(job.environment), context());
  team.startRun(options.run.id, {
    attempt: options.run.attempt ?? 1,
    ...(environment === undefined ? {} : { environment }),
  });
  if (environment !== undefined) options.onEnvironment?.(environment);
  const token = grantToken(team, name, job.permissions, options.fork === true);
  const runs: ActionRun[] = [];
  for (const step of Array.isArray(job.steps) ? job.steps : []) {
    if (!isJsonObject(step) || !isTrue(step.if, context())) continue;
    if (step.run !== undefined) {
      success = spawnSync("bash", ["-e", "-c", String(step.run)]).status === 0 && success;
      continue;
    }
    const given = isJsonObject(step.with) ? step.with : {};
    const inputs = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, interpolate(String(value), context())]),
    );
    const uses = String(step.uses);
    const ours = OURS.exec(uses);
    if (!ours) {
      const artifacts = options.artifacts ?? join(home, "artifacts");
      standIn(uses, inputs, artifacts, options.run.id);
      continue;
    }
    const run = await team.action(actionName(ours[1] ?? "check"), inputs, {
      event: options.event,
      sha: options.sha,
      run: options.run,
      token,
      temp,
    });
    runs.push(run);
    if (run.code !== 0) success = false;
    if (typeof step.id === "string") steps[step.id] = { outputs: Object.fromEntries(run.outputs) };
  }
  const outputs = isJsonObject(job.outputs) ? job.outputs : {};
  return {
    result: success ? "success" : "failure",
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([key, value]) => [key, interpolate(String(value), context())]),
    ),
    runs,
  };
}

function actionName(name: string): ActionName {
  const found = Object.keys(ACTION_INPUTS).find((known): known is ActionName => known === name);
  if (!found) throw new Error(`there is no action ${name}`);
  return found;
}

/** A token for one job: what its `permissions` say and nothing else. */
function grantToken(team: GithubTeam, job: string, written: JsonValue | undefined, fork: boolean): string {
  const token = `ghs_token-of-job-${job}`;
  const permissions: Partial<Record<PermissionName, Access>> = { metadata: "read" };
  for (const [name, access] of isJsonObject(written) ? Object.entries(written) : []) {
    const known = PERMISSIONS.get(name);
    if (known) permissions[known] = access === "write" && !fork ? "write" : "read";
  }
  team.github.state.tokens.set(token, { login: "github-actions[bot]", kind: "installation", permissions });
  return token;
}

const PERMISSIONS: ReadonlyMap<string, PermissionName> = new Map([
  ["actions", "actions"],
  ["contents", "contents"],
  ["deployments", "deployments"],
  ["issues", "issues"],
  ["pull-requests", "pull_requests"],
]);

/** What other people's actions do, as far as the examples need it. The checkout is there already. */
function standIn(uses: string, inputs: Readonly<Record<string, string>>, kept: string, run: number): void {
  if (uses.startsWith("actions/upload-artifact@")) {
    const artifact = join(kept, String(run), inputs.name ?? "artifact");
    mkdirSync(artifact, { recursive: true });
    for (const path of (inputs.path ?? "").split("\n").filter(Boolean))
      cpSync(path, join(artifact, basename(path)));
  } else if (uses.startsWith("actions/download-artifact@")) {
    const folder = join(kept, inputs["run-id"] ?? String(run));
    const { pattern, path = "" } = inputs;
    if (pattern === undefined) cpSync(join(folder, inputs.name ?? "artifact"), path, { recursive: true });
    // Each into a folder of its own; none is no error.
    else if (existsSync(folder))
      for (const name of readdirSync(folder).filter((one) => one.startsWith(pattern.replace(/\*$/, ""))))
        cpSync(join(folder, name), join(path, name), { recursive: true });
  } else if (!uses.startsWith("actions/checkout@")) throw new Error(`there is no stand-in for ${uses}`);
}
