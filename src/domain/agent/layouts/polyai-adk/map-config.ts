import type { JsonObject, JsonValue } from "../../../json.ts";
import { objectAt } from "../../../json-fields.ts";
import type { Origin, ValuePath } from "../../agent.ts";
import { type AdkProject, without } from "./adk-project.ts";

/** What stands in lists in config/: templates, handoffs, interfaces, translations, entities. */
export function mapConfig(project: AdkProject): void {
  project.addEach("entities", "entities", "entities", (value) => ({ value }));
  project.addEach("translations", "translations", "responses", (value) => ({ value }));
  project.addEach("sms", "sms_templates", "sms", (entry, path, { path: file }) => {
    const written = objectAt(entry, "env_phone_numbers");
    const from: ValuePath = [...path, "env_phone_numbers"];
    const numbers = Object.entries(written).map(([key, number]) => [environmentOf(key), number] as const);
    return {
      value: withField(without(entry, "env_phone_numbers"), entry.env_phone_numbers, {
        phone_numbers: Object.fromEntries(numbers),
      }),
      origins: [
        { at: ["phone_numbers"], file, path: from },
        ...Object.keys(written).map((key) => ({
          at: ["phone_numbers", environmentOf(key)],
          file,
          path: [...from, key],
        })),
      ],
    };
  });
  project.addEach("handoffs", "handoffs", "handoffs", (entry, path, { path: file }) => {
    const sip = objectAt(entry, "sip_config");
    return {
      value: {
        ...without(entry, "is_default", "sip_config"),
        ...renamed(entry, "is_default", "default"),
        ...renamed(sip, "phone_number", "destination"),
        ...(entry.sip_config === undefined ? {} : { sip_config: without(sip, "phone_number") }),
      },
      origins: [
        { at: ["default"], file, path: [...path, "is_default"] },
        { at: ["destination"], file, path: [...path, "sip_config", "phone_number"] },
      ],
    };
  });
  project.addEach("integrations", "api_integrations", "integrations", (entry, path, { path: file }) => {
    const environments = Object.entries(objectAt(entry, "environments"));
    const from: ValuePath = [...path, "environments"];
    return {
      value: {
        kind: "rest",
        ...without(entry, "environments"),
        endpoints: fieldOfEach(environments, "base_url"),
        auth: fieldOfEach(environments, "auth_type"),
      },
      origins: [
        { at: ["endpoints"], file, path: from },
        { at: ["auth"], file, path: from },
        ...environments.flatMap(([name]): Origin[] => [
          { at: ["endpoints", name], file, path: [...from, name, "base_url"] },
          { at: ["auth", name], file, path: [...from, name, "auth_type"] },
        ]),
      ],
    };
  });
}

/** SMS templates write `pre_release` where everything else writes `pre-release`. */
function environmentOf(key: string): string {
  return key === "pre_release" ? "pre-release" : key;
}

function withField(value: JsonObject, written: JsonValue | undefined, field: JsonObject): JsonObject {
  return written === undefined ? value : { ...value, ...field };
}

function renamed(value: JsonObject, from: string, to: string): JsonObject {
  const found = value[from];
  return found === undefined ? {} : { [to]: found };
}

/** `{ sandbox: { base_url } }` as `{ sandbox: base_url }`; what says nothing has no entry. */
function fieldOfEach(environments: readonly (readonly [string, JsonValue])[], field: string): JsonObject {
  return Object.fromEntries(
    environments.flatMap(([name, environment]) => {
      const value = objectAt({ environment }, "environment")[field];
      return value === undefined || value === null ? [] : [[name, value] as const];
    }),
  );
}
