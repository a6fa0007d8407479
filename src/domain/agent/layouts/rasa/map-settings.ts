import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { fieldAt, listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { ItemReference } from "../../agent.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import { itemId } from "../item-id.ts";
import { actionReferences } from "./rasa-references.ts";

/** `config.yml` is the agent: its language, its pipeline, its policies, and the model that a component asks. */
export function mapConfig(builder: AgentBuilder, file: SourceFile, id: string): void {
  const config = objectAt(builder.readYaml(file, `agent/${id}`).value);
  const language = textAt(config, "language");
  const additional = listAt(config, "additional_languages").filter((one) => typeof one === "string");
  const model = modelIn(config);
  builder.add({
    section: "agent",
    id,
    value: {
      ...config,
      ...(language === undefined ? {} : { languages: [language, ...additional] }),
      ...(model === undefined ? {} : { model: model.value }),
    },
    file: file.path,
    path: [],
    refersTo: fallbackActions(config),
    origins: [
      {
        at: ["languages"],
        file: file.path,
        path: ["language"],
        entries: [
          { first: 0, file: file.path, path: ["language"], at: [[]] },
          {
            first: 1,
            file: file.path,
            path: ["additional_languages"],
            at: additional.map((_, index) => [index]),
          },
        ],
      },
      ...(model === undefined ? [] : [{ at: ["model"], file: file.path, path: model.path }]),
    ],
  });
}

/** What a policy does when it does not know what to do. */
function fallbackActions(config: JsonObject): ItemReference[] {
  return listAt(config, "policies").flatMap((policy, index) => {
    const action = textAt(policy, "core_fallback_action_name");
    const path = ["policies", index, "core_fallback_action_name"];
    return action === undefined ? [] : actionReferences(path, action, new Set());
  });
}

interface FoundModel {
  readonly value: JsonObject;
  readonly path: readonly (string | number)[];
}

/** The first `llm` of the pipeline that names a model, in the native fields' words. */
function modelIn(config: JsonObject): FoundModel | undefined {
  const component = listAt(config, "pipeline").findIndex((one) => isJsonObject(fieldAt(one, "llm")));
  if (component === -1) return undefined;
  const llm = objectAt(config, "pipeline", component, "llm");
  const name = textAt(llm, "model") ?? textAt(llm, "model_name");
  if (name === undefined) return undefined;
  const provider = textAt(llm, "provider") ?? textAt(llm, "type");
  return {
    value: { ...llm, name, ...(provider === undefined ? {} : { provider }) },
    path: ["pipeline", component, "llm"],
  };
}

/** Each endpoint and each channel is an integration. What they hold besides an address stays as it is. */
export function mapConnections(builder: AgentBuilder, file: SourceFile, kind: "endpoint" | "channel"): void {
  const written = objectAt(builder.readYaml(file).value);
  for (const [name, value] of Object.entries(written)) {
    if (kind === "endpoint" && name === "model_groups" && Array.isArray(value)) {
      mapModelGroups(builder, file.path, value);
      continue;
    }
    builder.add({
      section: "integrations",
      id: itemId(`${kind}.${name}`),
      value: connection(name, kind, value),
      file: file.path,
      path: [name],
    });
  }
}

function connection(name: string, kind: string, value: JsonValue): JsonObject {
  return { name, kind, ...(isJsonObject(value) ? value : { value }) };
}

/** Groups of models that components name; the settings of the first one are the group's, under the names of every layout. */
function mapModelGroups(builder: AgentBuilder, file: string, groups: readonly JsonValue[]): void {
  groups.forEach((group, index) => {
    const name = textAt(group, "id") ?? String(index);
    const first = objectAt(group, "models", 0);
    const model = textAt(first, "model") ?? textAt(first, "deployment");
    builder.add({
      section: "integrations",
      id: itemId(`model-group.${name}`),
      value: {
        ...objectAt(group),
        name,
        kind: "model-group",
        ...(model === undefined ? {} : { model: { ...first, name: model } }),
      },
      file,
      path: ["model_groups", index],
      origins: [
        { at: ["name"], file, path: ["model_groups", index, "id"] },
        { at: ["model"], file, path: ["model_groups", index, "models", 0] },
        { at: ["model", "name"], file, path: ["model_groups", index, "models", 0, "model"] },
      ],
    });
  });
}

/** `sub_agents/<name>/config.yml`: an agent of its own that flows call. */
export function mapSubAgent(builder: AgentBuilder, file: SourceFile): void {
  const written = objectAt(builder.readYaml(file).value);
  const name = textAt(written, "agent", "name") ?? file.path.split("/").at(-2) ?? "";
  builder.add({
    section: "tools",
    id: itemId(`agent.${name}`),
    value: { ...written, name, kind: "sub-agent" },
    file: file.path,
    path: [],
    origins: [{ at: ["name"], file: file.path, path: ["agent", "name"] }],
  });
}
