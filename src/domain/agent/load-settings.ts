import type { JsonObject, JsonValue } from "../json.ts";
import { fieldAt, objectAt, textAt, textsAt } from "../json-fields.ts";
import type { Finding } from "../lint/finding.ts";
import { GATE_IDS, type GateId } from "../promotion/gate.ts";
import { fillDefaults } from "../schema/fill-defaults.ts";
import { SETTINGS_SCHEMA } from "../schema/settings-schema.ts";
import { findLayout } from "./layouts/all-layouts.ts";
import { LAYOUT_IDS } from "./layouts/layout.ts";
import { toCustom, toValidation } from "./load-adjustments.ts";
import { readYaml, type ValuePath, type YamlReading } from "./read-yaml.ts";
import { schemaFindings } from "./schema-findings.ts";
import type { EnvironmentSettings, PlatformSettings, Settings } from "./settings.ts";
import type { SourceFile, SourceLocation } from "./source-tree.ts";

export interface LoadedSettings {
  /** Absent when the file has an error. */
  readonly settings?: Settings;
  readonly findings: readonly Finding[];
  readonly locate: (path: ValuePath, which?: "key" | "value") => SourceLocation;
}

const ALWAYS: readonly GateId[] = ["step-order", "validated"];
const BEFORE_LIVE: readonly GateId[] = ["regression", "approval"];

/** Reads `greenroom.yml`. Never throws for what is in it. */
export function loadSettings(file: SourceFile): LoadedSettings {
  const reading = readYaml(file);
  const findings = [...reading.findings, ...schemaFindings("settings", reading)];
  const { locate } = reading;
  if (findings.length > 0 || reading.value === undefined) return { findings, locate };
  const value = fillDefaults(SETTINGS_SCHEMA, reading.value);
  const settings = toSettings(file.path, value);
  const problems = [
    ...sharedPlatforms(settings, reading),
    ...branchProblems(settings, reading),
    ...customProblems(settings, reading),
  ];
  return problems.length > 0 ? { findings: problems, locate } : { settings, findings, locate };
}

function toSettings(file: string, value: JsonValue): Settings {
  const environments = Object.entries(objectAt(value, "environments"));
  const home = file.split("/").slice(0, -1).join("/");
  const layout = LAYOUT_IDS.find((id) => id === textAt(value, "layout"));
  const defaultRoot = layout === undefined ? "agent" : (findLayout(layout)?.defaultRoot ?? "");
  const minWords = fieldAt(value, "policy", "publish_note", "min_words");
  return {
    file,
    agent: textAt(value, "agent") ?? "",
    ...(layout === undefined ? {} : { layout }),
    ...(fieldAt(value, "custom") === undefined ? {} : { custom: toCustom(objectAt(value, "custom")) }),
    root: folder(home, textAt(value, "root") ?? defaultRoot),
    tests: folder(home, textAt(value, "tests")),
    environments: environments.map(([name, environment], index) =>
      toEnvironment(name, environment, index > 0 && index === environments.length - 1),
    ),
    policy: {
      publishNote: { minWords: typeof minWords === "number" ? minWords : 4 },
      preReleaseOptionalFor: textsAt(value, "policy", "pre_release_optional_for").some(
        ({ text }) => text === "wording",
      )
        ? ["wording"]
        : [],
      rerun: textAt(value, "policy", "rerun") === "refuse" ? "refuse" : "rollback",
    },
    validation: toValidation(objectAt(value, "validation")),
    ledger: { branch: textAt(value, "ledger", "branch") ?? "greenroom" },
  };
}

function toEnvironment(name: string, value: JsonValue, isLast: boolean): EnvironmentSettings {
  return {
    name,
    platform: toPlatform(name, objectAt(value, "platform")),
    phoneNumbers: textsAt(value, "phone_numbers").map(({ text }) => text),
    gates: toGates(fieldAt(value, "gates"), isLast),
  };
}

function toPlatform(name: string, value: JsonObject): PlatformSettings {
  const tokenEnv = textAt(value, "token_env");
  return {
    adapter: "reference",
    url: (textAt(value, "url") ?? "").replace(/\/+$/, ""),
    environment: textAt(value, "environment") ?? name,
    ...(tokenEnv === undefined ? {} : { tokenEnv }),
  };
}

/** The gates as written, with those that always apply first. Nothing written: the last environment asks for tests and a person too. */
function toGates(written: JsonValue | undefined, isLast: boolean): GateId[] {
  const wished = Array.isArray(written)
    ? GATE_IDS.filter((gate) => written.includes(gate)).sort(
        (a, b) => written.indexOf(a) - written.indexOf(b),
      )
    : isLast
      ? [...ALWAYS, ...BEFORE_LIVE]
      : [];
  return [...ALWAYS.filter((gate) => !wished.includes(gate)), ...wished];
}

/** From the settings file's own folder, so that each agent of a repository may keep its settings beside itself. */
function folder(home: string, path = ""): string {
  return `${home}/${path}`
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** Two environments on one place of a platform would overwrite each other. */
function sharedPlatforms(settings: Settings, reading: YamlReading): Finding[] {
  const first = new Map<string, string>();
  return settings.environments.flatMap(({ name, platform }) => {
    const place = JSON.stringify([platform.adapter, platform.url, platform.environment]);
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, name);
      return [];
    }
    return [
      {
        rule: "shared-platform-environment",
        severity: "error" as const,
        message: `The environments ${other} and ${name} are the same place of the platform.`,
        hint: "Give each its own `platform.environment` or `platform.url`.",
        location: reading.locate(["environments", name, "platform"]),
      },
    ];
  });
}

/** What a pattern can't say about a branch name, and git refuses. */
function branchProblems(settings: Settings, reading: YamlReading): Finding[] {
  if (!settings.ledger.branch.endsWith(".lock")) return [];
  return [
    {
      rule: "wrong-value",
      severity: "error",
      message: "`ledger.branch` must not end with .lock.",
      hint: "Choose another name; git keeps this ending for itself.",
      location: reading.locate(["ledger", "branch"]),
    },
  ];
}

/** The layout `custom` is what `custom` says, and nothing else is. */
function customProblems({ layout, custom }: Settings, reading: YamlReading): Finding[] {
  if ((layout === "custom") === (custom !== undefined)) return [];
  return [
    {
      rule: custom === undefined ? "missing-key" : "wrong-value",
      severity: "error",
      message:
        custom === undefined
          ? "The layout custom needs `custom`, which says what files hold."
          : "`custom` is only for `layout: custom`.",
      hint:
        custom === undefined ? "Add `custom` with its `sections`." : "Write `layout: custom`, or remove it.",
      location: reading.locate([custom === undefined ? "layout" : "custom"], "key"),
    },
  ];
}
