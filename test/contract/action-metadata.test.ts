import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import * as readers from "../../src/actions/inputs.ts";
import { ACTION_INPUTS, type ActionName } from "../../src/actions/inputs.ts";
import { ACTION_OUTPUTS } from "../../src/actions/outputs.ts";
import { DEFAULT_SETTINGS_FILE } from "../../src/domain/agent/settings.ts";
import { type ActionMetadata, inputVariable, readActionMetadata } from "../support/action-metadata.ts";

const ROOT = join(import.meta.dirname, "../..");
const NAMES = Object.keys(ACTION_INPUTS).filter((name): name is ActionName => name in ACTION_OUTPUTS);
const fileOf = (action: ActionName) => (action === "check" ? "action.yml" : `actions/${action}/action.yml`);

/** What differs between an action.yml and the lists in the code. */
function differences(
  metadata: ActionMetadata,
  inputs: readonly string[],
  outputs: readonly string[],
): string[] {
  const compare = (kind: string, written: readonly string[], coded: readonly string[]) => [
    ...coded.filter((name) => !written.includes(name)).map((name) => `${kind} ${name} is not in action.yml`),
    ...written.filter((name) => !coded.includes(name)).map((name) => `${kind} ${name} is not in the code`),
  ];
  return [
    ...compare("input", [...metadata.inputs.keys()], inputs),
    ...compare("output", metadata.outputs, outputs),
  ];
}

const set: string[] = [];
afterEach(() => {
  for (const name of set.splice(0)) delete process.env[name];
});
function give(inputs: ReadonlyMap<string, string>): void {
  for (const [name, value] of inputs) {
    const variable = inputVariable(name);
    process.env[variable] = value;
    set.push(variable);
  }
}

/** The reader of an action's own inputs. */
const OWN_READERS: Readonly<Record<ActionName, () => unknown>> = {
  check: readers.readCheckInputs,
  validate: readers.readValidateInputs,
  diff: readers.readDiffInputs,
  comment: readers.readCommentInputs,
  test: readers.readTestInputs,
  publish: readers.readPublishInputs,
  "require-approval": readers.readRequireApprovalInputs,
  deploy: readers.readDeployInputs,
  rollback: readers.readRollbackInputs,
  status: readers.readStatusInputs,
};
const readAll = (action: ActionName) => ({ ...readers.readCommonInputs(action), own: OWN_READERS[action]() });

/** A value that each required input takes, and one that it must refuse. */
const GOOD = new Map([
  ["environment", "live"],
  ["version", "v12"],
  ["reason", "wrong number"],
  ["phase", "confirm"],
  ["result-file", "check.json"],
  ["token", "ghs_x"],
]);

describe("the actions' contract", () => {
  it("has an action.yml for every action of the code, and no other", () => {
    expect(["check", ...readdirSync(join(ROOT, "actions"))].toSorted()).toEqual(NAMES.toSorted());
  });

  it.each(NAMES)("names the inputs and outputs of %s as the code does", (action) => {
    const metadata = readActionMetadata(join(ROOT, fileOf(action)));
    expect(differences(metadata, ACTION_INPUTS[action], ACTION_OUTPUTS[action])).toEqual([]);
  });

  it("notices a missing and an additional name", () => {
    const metadata = readActionMetadata(join(ROOT, "actions/deploy/action.yml"));
    const inputs = ACTION_INPUTS.deploy.filter((name) => name !== "version");
    expect(differences(metadata, inputs, [...ACTION_OUTPUTS.deploy, "flavour"])).toEqual([
      "input version is not in the code",
      "output flavour is not in action.yml",
    ]);
  });

  it.each(NAMES)("%s runs on node24 from the bundle of its own door, and is documented", (action) => {
    const file = join(ROOT, fileOf(action));
    const { using, main } = readActionMetadata(file);
    expect(using).toBe("node24");
    const bundle = normalize(join(dirname(file), main));
    expect(bundle).toBe(join(ROOT, "dist", `${action}.js`));
    expect(existsSync(join(ROOT, "src/actions", `${action}-action.ts`))).toBe(true);
    expect(existsSync(bundle)).toBe(true);
    const page = readFileSync(
      join(ROOT, action === "check" ? "docs/check.md" : `actions/${action}/README.md`),
      "utf8",
    );
    for (const heading of ["What it needs", "Usage", "Inputs and outputs"])
      expect(page).toContain(`## ${heading}`);
  });

  it.each(NAMES)("%s works with the defaults of its action.yml and what is required", (action) => {
    const { inputs } = readActionMetadata(join(ROOT, fileOf(action)));
    give(
      new Map(
        [...inputs].map(([name, input]) => [name, input.required ? (GOOD.get(name) ?? "") : input.default]),
      ),
    );
    give(new Map([["token", "ghs_x"]]));
    expect(readAll(action)).toMatchObject({
      settings: DEFAULT_SETTINGS_FILE,
      token: "ghs_x",
      failOnStop: true,
    });
  });

  it.each(
    NAMES.flatMap((action) =>
      [...readActionMetadata(join(ROOT, fileOf(action))).inputs]
        .filter(([, input]) => input.required)
        .map(([name]) => [action, name] as const),
    ),
  )("%s refuses to run without its required input %s", (action, missing) => {
    const { inputs } = readActionMetadata(join(ROOT, fileOf(action)));
    const given = [...inputs].map(([name, input]) => [name, GOOD.get(name) ?? input.default] as const);
    give(new Map(given.filter(([name]) => name !== missing)));
    expect(() => readAll(action)).toThrow(`Input "${missing}"`);
  });
});
