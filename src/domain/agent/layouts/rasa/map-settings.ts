import { isJsonObject, type JsonObject, type JsonValue } from "../../../json.ts";
import { fieldAt, listAt, objectAt, textAt } from "../../../json-fields.ts";
import type { SourceFile } from "../../source-tree.ts";
import type { AgentBuilder } from "../agent-builder.ts";
import { itemId } from "../item-id.ts";
import { asObject } from "./rasa-project.ts";
import { actionReferences } from "./rasa-references.ts";

/** `config.yml` is the agent: its language, its pipeline, its policies, and the model that a component asks. */
export function mapConfig(builder: AgentBuilder, file: SourceFile): void {
  const config = asObject(builder.readYaml(file, "agent/agent").value);
  const language = textAt(config, "language");
  const additional = listAt(config, "additional_languages").filter((one) => typeof one === "string");
  const model = modelIn(config);
  builder.add({
    section: "agent",
    id: "agent",
    value: {
      ...config,
      ...(language === undefined ? {} : { languages: [language, ...additional] }),
      ...(model === undefined ? {} : { model: model.value }),
    },
    file: file.path,
    path: [],
    origins: [
      { at: ["languages"], file: file.path, path: ["language"] },
      ...(model === undefined ? [] : [{ at: ["model"], file: file.path, path: model.path }]),
    ],
    refersTo: listAt(config, "policies").flatMap((policy, index) => {
      const action = textAt(policy, FALLBACK_ACTION);
      if (action === undefined) return [];
      return actionReferences(["policies", index, FALLBACK_ACTION], action, new Set());
    }),
  });
}

const FALLBACK_ACTION = "core_fallback_action_name";

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
  const written = asObject(builder.readYaml(file).value);
  for (const [name, value] of Object.entries(written)) {
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
  return { name, kind, ...asObject(value) };
}
