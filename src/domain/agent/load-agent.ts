import { isJsonObject, type JsonValue } from "../json.ts";
import { listAt, textAt } from "../json-fields.ts";
import type { Finding } from "../lint/finding.ts";
import { ALL_SCHEMAS, type SchemaKind } from "../schema/all-schemas.ts";
import { fillDefaults } from "../schema/fill-defaults.ts";
import { PATTERNS } from "../schema/patterns.ts";
import { type Agent, type Item, itemName, SECTIONS, type SectionName } from "./agent.ts";
import { type FilePlace, placeFile } from "./layout-files.ts";
import { readYaml, type ValuePath, type YamlReading } from "./read-yaml.ts";
import { schemaFindings } from "./schema-findings.ts";
import type { Settings } from "./settings.ts";
import type { SourceFile, SourceLocation, SourceTree } from "./source-tree.ts";
import { unreadableFindings } from "./unreadable-findings.ts";

export interface LoadedAgent {
  /** As complete as possible: an item whose file has errors is still listed when its id is usable. */
  readonly agent: Agent;
  readonly findings: readonly Finding[];
  /** Place of a field of an item; `key` points at its name instead of its value. */
  readonly locate: (item: Item, path?: ValuePath, which?: "key" | "value") => SourceLocation;
  /** The agent's own files among the tree's: those that hold items. */
  readonly files: readonly SourceFile[];
}

type AgentSettings = Pick<Settings, "agent" | "root"> & Partial<Pick<Settings, "tests" | "file">>;

/** Sections whose items are named after their id when they have no name. */
const NAMED: ReadonlySet<SectionName> = new Set<SectionName>([
  "tools",
  "knowledge",
  "handoffs",
  "guardrails",
  "flows",
  "integrations",
]);

/** Reads an agent in the native layout from a repository's files. Never throws for what is in them. */
export function loadAgent(tree: SourceTree, settings: AgentSettings): LoadedAgent {
  const loading = new AgentLoading();
  for (const file of tree.files) {
    if (!isSettingsOrTest(file.path, settings)) loading.add(file, placeFile(file.path, settings.root));
  }
  const unreadable = tree.unreadable.filter(
    ({ path }) => !isSettingsOrTest(path, settings) && placeFile(path, settings.root).place !== "elsewhere",
  );
  loading.findings.push(...unreadableFindings(unreadable));
  return loading.finish(settings);
}

function isSettingsOrTest(path: string, { tests, file }: AgentSettings): boolean {
  return path === file || (tests !== undefined && tests !== "" && path.startsWith(`${tests}/`));
}

class AgentLoading {
  readonly findings: Finding[] = [];
  readonly #items = new Map<SectionName, Item[]>();
  readonly #known = new Map<string, Item>();
  readonly #readings = new Map<string, YamlReading>();
  readonly #files: SourceFile[] = [];

  add(file: SourceFile, place: FilePlace): void {
    switch (place.place) {
      case "elsewhere":
        return;
      case "unknown":
        this.#fileFinding(
          file,
          "unknown-file",
          "warning",
          "This file is not part of the layout and is not read.",
          place.hint,
        );
        return;
      case "unusable":
        this.#fileFinding(file, "file-name", "error", place.message, place.hint);
        return;
      case "rules":
        this.#files.push(file);
        this.#addRules(file);
        return;
      case "item":
        this.#files.push(file);
        if (place.kind === undefined) {
          this.#addItem({
            section: place.section,
            id: place.id,
            value: { text: plainText(file.text) },
            file: file.path,
            path: [],
          });
        } else this.#addYaml(file, place.section, place.kind, place.id);
    }
  }

  finish(settings: AgentSettings): LoadedAgent {
    const readings = this.#readings;
    const agent = this.#known.get("agent/agent");
    if (agent === undefined) {
      const file = settings.root === "" ? "agent.yaml" : `${settings.root}/agent.yaml`;
      this.findings.push({
        rule: "missing-file",
        severity: "error",
        message: "The agent has no agent.yaml.",
        hint: "Add it with name, languages and greeting, or correct `root` in the settings.",
        location: { file, line: 1, column: 1 },
      });
    }
    return {
      agent: {
        name: settings.agent,
        displayName: textAt(agent?.value, "name") ?? settings.agent,
        sections: new Map(SECTIONS.map((section) => [section, this.#section(section)])),
      },
      findings: this.findings,
      files: this.#files,
      locate: (item, path = [], which = "value") =>
        readings.get(item.file)?.locate([...item.path, ...path], which) ?? {
          file: item.file,
          line: 1,
          column: 1,
        },
    };
  }

  #section(section: SectionName): ReadonlyMap<string, Item> {
    const items = this.#items.get(section) ?? [];
    items.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return new Map(items.map((item) => [item.id, item]));
  }

  #addYaml(file: SourceFile, section: SectionName, kind: SchemaKind, id: string): void {
    const reading = this.#read(file);
    this.findings.push(...withItem(reading.findings, `${section}/${id}`));
    this.findings.push(...schemaFindings(kind, reading, `${section}/${id}`));
    const value = normalise(kind, reading.value);
    if (NAMED.has(section) && value.name === undefined) value.name = id;
    this.#addItem({ section, id, value, file: file.path, path: [] });
  }

  #addRules(file: SourceFile): void {
    const reading = this.#read(file);
    this.findings.push(...reading.findings, ...schemaFindings("rules", reading));
    listAt(reading.value, "rules").forEach((rule, index) => {
      const id = textAt(rule, "id");
      if (id === undefined || !new RegExp(PATTERNS.id.pattern).test(id) || !isJsonObject(rule)) return;
      this.#addItem({ section: "rules", id, value: rule, file: file.path, path: ["rules", index] });
    });
  }

  #read(file: SourceFile): YamlReading {
    const reading = readYaml(file);
    this.#readings.set(file.path, reading);
    return reading;
  }

  #addItem(item: Item): void {
    const name = itemName(item);
    const first = this.#known.get(name);
    if (first === undefined) {
      this.#known.set(name, item);
      const items = this.#items.get(item.section);
      if (items) items.push(item);
      else this.#items.set(item.section, [item]);
      return;
    }
    this.findings.push({
      rule: "duplicate-item",
      severity: "error",
      message:
        item.file === first.file
          ? `There are two rules with the id ${item.id}.`
          : `The item ${name} is already in ${first.file}.`,
      hint: "Keep one of the two, or give one another id.",
      location: this.#readings
        .get(item.file)
        ?.locate([...item.path, ...(item.path.length > 0 ? ["id"] : [])]) ?? {
        file: item.file,
        line: 1,
        column: 1,
      },
      item: name,
    });
  }

  #fileFinding(
    file: SourceFile,
    rule: string,
    severity: Finding["severity"],
    message: string,
    hint: string,
  ): void {
    this.findings.push({ rule, severity, message, hint, location: { file: file.path, line: 1, column: 1 } });
  }
}

/** The value as an object with its defaults; what is not an object counts as an empty one (the schema has said so). */
function normalise(kind: SchemaKind, value: JsonValue | undefined): Record<string, JsonValue> {
  const schema = ALL_SCHEMAS.find((known) => known.kind === kind)?.schema;
  const filled = fillDefaults(schema, isJsonObject(value) ? value : {});
  const object: Record<string, JsonValue> = Object.create(null);
  return Object.assign(object, filled);
}

/** The same words with other line ends, a byte order mark or blank lines at the end mean the same. */
function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd();
}

function withItem(findings: readonly Finding[], item: string): Finding[] {
  return findings.map((finding) => ({ ...finding, item }));
}
