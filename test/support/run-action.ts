import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionName } from "../../src/actions/inputs.ts";
import { inputVariable, readActionMetadata } from "./action-metadata.ts";
import type { FakeGithub } from "./fake-github/start.ts";
import { BOT_TOKEN } from "./fake-github/state.ts";
import type { JsonResult } from "./run-cli.ts";

const ROOT = join(import.meta.dirname, "../..");

export interface ActionOptions {
  /** The checkout: `GITHUB_WORKSPACE` and the working directory. */
  readonly workspace: string;
  readonly github: FakeGithub;
  /** As in the step's `with:`; the rest has the defaults of the action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** `push` without a payload unless told. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Commit that the run is for. */
  readonly sha: string;
  readonly run?: { readonly id: number; readonly attempt?: number };
  readonly actor?: string;
  readonly triggeringActor?: string;
  /** `RUNNER_TEMP` that the steps of a job share; one of its own, gone afterwards, unless told. */
  readonly temp?: string;
  /** As in the step's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the child, e.g. to send it a signal. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly message: string;
}

export interface ActionRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Texts that GitHub would mask from then on. */
  readonly masks: readonly string[];
  /** What a person sees in the log, workflow commands aside. */
  readonly log: string;
  readonly stderr: string;
  /** The JSON file that the output `result` names. */
  result(): JsonResult;
  /** The text of the file that an output names. */
  file(output: string): string;
}

/** Runs an action's committed bundle as the runner would: its inputs, its variables, its command files, nothing else. */
export async function runAction(action: ActionName, options: ActionOptions): Promise<ActionRun> {
  const home = mkdtempSync(join(tmpdir(), "greenroom-runner-"));
  const commandFile = (name: string, text = "") => {
    const path = join(home, name);
    writeFileSync(path, text);
    return path;
  };
  const output = commandFile("output");
  const summary = commandFile("summary.md");
  const temp = options.temp ?? join(home, "temp");
  mkdirSync(temp, { recursive: true });
  const { event = { name: "push", payload: {} }, run = { id: 41 }, actor = "mara", github } = options;
  const child = spawn(process.execPath, [join(ROOT, "dist", `${action}.js`)], {
    cwd: options.workspace,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: home,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GIT_CONFIG_NOSYSTEM: "1",
      RUNNER_TEMP: temp,
      RUNNER_OS: "Linux",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: commandFile("env"),
      GITHUB_PATH: commandFile("path"),
      GITHUB_STATE: commandFile("state"),
      GITHUB_EVENT_PATH: commandFile("event.json", JSON.stringify(event.payload)),
      GITHUB_EVENT_NAME: event.name,
      GITHUB_REPOSITORY: `${github.state.owner}/${github.state.repo}`,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_SHA: options.sha,
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
      GITHUB_ACTOR: actor,
      GITHUB_TRIGGERING_ACTOR: options.triggeringActor ?? actor,
      GITHUB_JOB: "job",
      ...inputVariables(action, options.inputs ?? {}, options.token ?? BOT_TOKEN),
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  options.onStart?.(child);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (...end) => resolve(end));
  });
  const outputs = readOutputs(readFileSync(output, "utf8"));
  const files = new Map<string, string>();
  for (const [name, path] of outputs) {
    if (path.startsWith(temp)) files.set(name, readFileSync(path, "utf8"));
  }
  const done: ActionRun = {
    code,
    signal,
    outputs,
    summary: readFileSync(summary, "utf8"),
    ...readLog(stdout),
    stderr,
    file(name) {
      const text = files.get(name);
      if (text === undefined) throw new Error(`output ${name} names no file:\n${stdout}\n${stderr}`);
      return text;
    },
    result: () => JSON.parse(done.file("result")),
  };
  rmSync(home, { recursive: true, force: true });
  return done;
}

function inputVariables(
  action: ActionName,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const { inputs } = readActionMetadata(
    join(ROOT, action === "check" ? "." : `actions/${action}`, "action.yml"),
  );
  const unknown = Object.keys(given).filter((name) => !inputs.has(name));
  if (unknown.length > 0) throw new Error(`action ${action} has no input ${unknown.join()}`);
  const values = [...inputs].map(([name, input]) => {
    const written = given[name] ?? input.default;
    return [inputVariable(name), written === DEFAULT_TOKEN ? token : written];
  });
  return Object.fromEntries(values);
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow expression
const DEFAULT_TOKEN = "${{ github.token }}";

/** `name<<delimiter`, lines, `delimiter`: how the runner reads GITHUB_OUTPUT. */
function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const head = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? "");
    if (!head?.[1] || !head[2]) continue;
    const end = lines.indexOf(head[2], index + 1);
    if (end === -1) throw new Error(`output ${head[1]} never ends`);
    outputs.set(head[1], lines.slice(index + 1, end).join("\n"));
    index = end;
  }
  return outputs;
}

/** Sorts a step's standard output as the runner does. Commands that no action of ours may use are kept in the log. */
function readLog(stdout: string): Pick<ActionRun, "annotations" | "masks" | "log"> {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const log: string[] = [];
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const command = /^\s*::(error|warning|notice|add-mask|group|endgroup)( [^:]*)?::(.*)$/.exec(line);
    const [, name, properties = "", message = ""] = command ?? [];
    if (name === "error" || name === "warning" || name === "notice") {
      const named = new Map(
        properties
          .trim()
          .split(",")
          .map((pair) => [pair.split("=")[0] ?? "", unescaped(pair.slice(pair.indexOf("=") + 1))]),
      );
      annotations.push({
        level: name,
        title: named.get("title") ?? "",
        file: named.get("file") ?? "",
        line: named.has("line") ? Number(named.get("line")) : undefined,
        message: unescaped(message),
      });
    } else if (name === "add-mask") masks.push(unescaped(message));
    else if (name === "group") log.push(unescaped(message));
    else if (name !== "endgroup") log.push(line);
  }
  return { annotations, masks, log: log.join("\n") };
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "%0D": "\r",
    "%0A": "\n",
    "%3A": ":",
    "%2C": ",",
    "%25": "%",
  };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => signs[code] ?? code);
}
