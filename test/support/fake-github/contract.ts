import { readFileSync } from "node:fs";
import { Ajv2019 as Ajv, type ValidateFunction } from "ajv/dist/2019.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/domain/json.ts";
import { convertSchema } from "./schema-conversion.ts";

/** One operation of GitHub's description that a request matched. */
export interface MatchedOperation {
  /** `GET /repos/{owner}/{repo}/…` */
  readonly route: string;
  readonly params: ReadonlyMap<string, string>;
}

interface Operation {
  readonly route: string;
  readonly pattern: readonly string[];
  readonly description: JsonObject;
  readonly query: ReadonlyMap<string, JsonValue>;
}

const COMPONENTS = "github";
/** Answers that GitHub gives for any operation although its description does not list them. */
const ALWAYS_POSSIBLE = new Set([401, 403, 404, 429, 500, 502, 503]);

/** GitHub's own description of its API, as a judge of requests and responses. */
export class GithubContract {
  readonly #operations: readonly Operation[];
  readonly #root: JsonObject;
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(file: URL = new URL("../../fixtures/github-openapi-slice.json", import.meta.url)) {
    const root: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!isJsonObject(root)) throw new Error("the OpenAPI slice is not an object");
    this.#root = root;
    this.#ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
    this.#ajv.addFormat("uri", (text: string) => text === "" || URL.canParse(text));
    this.#ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
    for (const name of ["int64", "int32", "timestamp", "repo.nwo", "email", "binary", "float", "double"])
      this.#ajv.addFormat(name, true);
    this.#ajv.addSchema({ $id: COMPONENTS, components: this.#componentSchemas() }, COMPONENTS);
    this.#operations = this.#readOperations();
  }

  /** The operation of `method` and `path` (no query), or undefined: GitHub has no such route in the slice. */
  find(method: string, path: string): MatchedOperation | undefined {
    const segments = path.split("/").slice(1);
    // Fixed segments win over parameters: `/releases/latest` before `/releases/{release_id}`.
    let best: { matched: MatchedOperation; fixed: number } | undefined;
    for (const operation of this.#operations) {
      if (!operation.route.startsWith(`${method} `) || operation.pattern.length !== segments.length) continue;
      const params = new Map<string, string>();
      let fixed = 0;
      const fits = operation.pattern.every((part, index) => {
        const segment = segments[index] ?? "";
        if (!part.startsWith("{")) {
          fixed += 1;
          return part === segment;
        }
        params.set(part.slice(1, -1), decodeURIComponent(segment));
        return segment !== "";
      });
      if (fits && (!best || fixed > best.fixed))
        best = { matched: { route: operation.route, params }, fixed };
    }
    return best?.matched;
  }

  /** What is wrong with a request, in words; nothing when it is as GitHub describes it. */
  checkRequest(route: string, query: URLSearchParams, body: unknown): readonly string[] {
    const operation = this.#operation(route);
    const faults: string[] = [];
    for (const [name, text] of query) {
      const schema = operation.query.get(name);
      if (schema === undefined) faults.push(`unknown query parameter "${name}"`);
      else faults.push(...this.#check(`${route}?${name}`, schema, fromQuery(schema, text), `query ${name}`));
    }
    const schema = bodySchema(operation.description);
    if (schema === undefined) {
      if (body !== undefined) faults.push("a body where GitHub takes none");
      return faults;
    }
    if (body === undefined) {
      const written = operation.description.requestBody;
      return isJsonObject(written) && written.required === true ? [...faults, "the body is missing"] : faults;
    }
    const closed = { allOf: [convertSchema(schema, COMPONENTS)], unevaluatedProperties: false };
    return [...faults, ...this.#check(`${route} body`, closed, body, "body")];
  }

  /** The same for a response. */
  checkResponse(route: string, status: number, body: unknown): readonly string[] {
    const responses = this.#operation(route).description.responses;
    const found = isJsonObject(responses) ? this.#resolve(responses[String(status)]) : undefined;
    if (found === undefined)
      return ALWAYS_POSSIBLE.has(status) ? [] : [`GitHub does not describe status ${status} for ${route}`];
    const schema = jsonContentSchema(found);
    if (schema === undefined) return [];
    return this.#check(`${route} ${status}`, convertSchema(schema, COMPONENTS), body, `response ${status}`);
  }

  /** A copy of GitHub's own example of a response, to fill in. */
  example(name: string): JsonObject {
    const components = this.#root.components;
    const examples = isJsonObject(components) ? components.examples : undefined;
    const found = isJsonObject(examples) ? examples[name] : undefined;
    const value = isJsonObject(found) ? found.value : undefined;
    if (!isJsonObject(value)) throw new Error(`the OpenAPI slice has no example ${name}`);
    return structuredClone(value);
  }

  #check(key: string, schema: JsonValue, value: unknown, what: string): readonly string[] {
    let validate = this.#compiled.get(key);
    if (!validate) {
      if (!isJsonObject(schema)) throw new Error(`no schema for ${key}`);
      validate = this.#ajv.compile(schema);
      this.#compiled.set(key, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, 5)
      .map((error) => `${what}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
  }

  #operation(route: string): Operation {
    const operation = this.#operations.find((candidate) => candidate.route === route);
    if (!operation) throw new Error(`no operation ${route}`);
    return operation;
  }

  #componentSchemas(): JsonObject {
    const components = this.#root.components;
    const schemas = isJsonObject(components) ? components.schemas : undefined;
    if (!isJsonObject(schemas)) throw new Error("the OpenAPI slice has no component schemas");
    return {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, convertSchema(schema, COMPONENTS)]),
      ),
    };
  }

  #readOperations(): Operation[] {
    const paths = this.#root.paths;
    if (!isJsonObject(paths)) throw new Error("the OpenAPI slice has no paths");
    const operations: Operation[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      if (!isJsonObject(methods)) continue;
      for (const [method, description] of Object.entries(methods)) {
        if (method === "parameters" || !isJsonObject(description)) continue;
        const query = new Map<string, JsonValue>();
        for (const written of Array.isArray(description.parameters) ? description.parameters : []) {
          const parameter = this.#resolve(written);
          if (parameter?.in === "query" && typeof parameter.name === "string")
            query.set(parameter.name, convertSchema(parameter.schema ?? {}, COMPONENTS));
        }
        operations.push({
          route: `${method.toUpperCase()} ${path}`,
          pattern: path.split("/").slice(1),
          description,
          query,
        });
      }
    }
    return operations;
  }

  #resolve(value: JsonValue | undefined): JsonObject | undefined {
    if (!isJsonObject(value)) return undefined;
    if (typeof value.$ref !== "string") return value;
    let target: JsonValue | undefined = this.#root;
    for (const part of value.$ref.split("/").slice(1))
      target = isJsonObject(target) ? target[part] : undefined;
    return this.#resolve(target);
  }
}

function bodySchema(operation: JsonObject): JsonValue | undefined {
  return isJsonObject(operation.requestBody) ? jsonContentSchema(operation.requestBody) : undefined;
}

function jsonContentSchema(holder: JsonObject): JsonValue | undefined {
  const content = holder.content;
  const json = isJsonObject(content) ? content["application/json"] : undefined;
  return isJsonObject(json) ? json.schema : undefined;
}

function fromQuery(schema: JsonValue, text: string): JsonValue {
  const type = isJsonObject(schema) ? schema.type : undefined;
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
