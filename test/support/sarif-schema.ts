import { createRequire } from "node:module";
import Ajv from "ajv";

/**
 * What of SARIF 2.1.0 the reports use, written from the specification (§3.13 to §3.58), and stricter: no property that is not here, and
 * what GitHub documents as required for code scanning. The official schema is the other check below.
 */
const message = {
  type: "object",
  required: ["text"],
  properties: { text: { type: "string", minLength: 1 } },
};
const described = (longest: number) => ({
  type: "object",
  additionalProperties: false,
  required: ["text"],
  properties: { text: { type: "string", minLength: 1, maxLength: longest } },
});
const level = { enum: ["error", "warning", "note"] };
const position = { type: "integer", minimum: 1 };
const region = {
  type: "object",
  additionalProperties: false,
  required: ["startLine", "startColumn", "endLine", "endColumn"],
  properties: { startLine: position, startColumn: position, endLine: position, endColumn: position },
};
const artifactLocation = {
  type: "object",
  additionalProperties: false,
  required: ["uri", "uriBaseId"],
  properties: {
    // Relative, percent-encoded: no scheme, no host, no way out.
    uri: {
      type: "string",
      pattern: "^(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))[A-Za-z0-9._~%-]+(?:/[A-Za-z0-9._~%-]+)*$",
    },
    uriBaseId: { const: "%SRCROOT%" },
  },
};
const rule = {
  type: "object",
  additionalProperties: false,
  required: ["id", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration"],
  properties: {
    id: { type: "string" },
    shortDescription: described(1024),
    fullDescription: described(1024),
    help: {
      type: "object",
      additionalProperties: false,
      required: ["text", "markdown"],
      properties: { text: { type: "string", minLength: 1 }, markdown: { type: "string", minLength: 1 } },
    },
    helpUri: { type: "string", pattern: "^https://[!-~]+$" },
    defaultConfiguration: { type: "object", required: ["level"], properties: { level } },
    properties: {
      type: "object",
      required: ["tags"],
      properties: {
        tags: { type: "array", maxItems: 20, uniqueItems: true, items: { type: "string", minLength: 1 } },
        precision: { enum: ["very-high", "high", "medium", "low"] },
        "problem.severity": { enum: ["error", "warning", "recommendation"] },
        "security-severity": { type: "string", pattern: "^(?:10\\.0|[0-9]\\.[0-9])$" },
      },
    },
  },
};
const result = {
  type: "object",
  additionalProperties: false,
  required: ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
  properties: {
    ruleId: { type: "string" },
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message,
    locations: {
      type: "array",
      minItems: 1,
      maxItems: 10,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["physicalLocation"],
        properties: {
          physicalLocation: {
            type: "object",
            additionalProperties: false,
            required: ["artifactLocation", "region"],
            properties: { artifactLocation, region },
          },
          logicalLocations: {
            type: "array",
            items: { type: "object", properties: { fullyQualifiedName: { type: "string" } } },
          },
        },
      },
    },
    partialFingerprints: {
      type: "object",
      required: ["primaryLocationLineHash"],
      additionalProperties: { type: "string", minLength: 1 },
    },
    fixes: {
      type: "array",
      items: {
        type: "object",
        required: ["artifactChanges"],
        properties: {
          description: message,
          artifactChanges: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["artifactLocation", "replacements"],
              properties: {
                artifactLocation,
                replacements: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "object",
                    required: ["deletedRegion"],
                    properties: {
                      deletedRegion: region,
                      insertedContent: { type: "object", properties: { text: { type: "string" } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const run = {
  type: "object",
  additionalProperties: false,
  required: ["tool", "results", "automationDetails", "columnKind", "invocations"],
  properties: {
    tool: {
      type: "object",
      required: ["driver"],
      properties: {
        driver: {
          type: "object",
          additionalProperties: false,
          required: ["name", "version", "semanticVersion", "rules"],
          properties: {
            name: { const: "Greenroom" },
            version: { type: "string", minLength: 1 },
            semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
            informationUri: { type: "string", pattern: "^https://" },
            rules: { type: "array", maxItems: 25_000, items: rule },
          },
        },
      },
    },
    automationDetails: { type: "object", properties: { id: { type: "string", pattern: "/$" } } },
    originalUriBaseIds: { type: "object" },
    invocations: {
      type: "array",
      items: {
        type: "object",
        required: ["executionSuccessful"],
        properties: {
          toolExecutionNotifications: { type: "array", items: { type: "object", required: ["message"] } },
        },
      },
    },
    columnKind: { const: "utf16CodeUnits" },
    results: { type: "array", maxItems: 25_000, items: result },
    properties: { type: "object" },
  },
};
const SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["$schema", "version", "runs"],
  properties: {
    $schema: { type: "string", pattern: "^https://.*sarif.*2\\.1\\.0" },
    version: { const: "2.1.0" },
    runs: { type: "array", minItems: 1, maxItems: 20, items: run },
  },
};

const ajv = new Ajv.default({ strict: false });
const validate = ajv.compile(SCHEMA);

/** What of a report is not as code scanning wants it. */
export function sarifProblems(sarif: unknown): string[] {
  validate(sarif);
  return (validate.errors ?? []).map(({ instancePath, message: text }) => `${instancePath} ${text}`);
}

const OFFICIAL = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** The same by the official schema; undefined where the package that carries it is not installed. */
export function officialSarifProblems(sarif: unknown): string[] | undefined {
  let schema: Record<string, unknown>;
  try {
    schema = createRequire(import.meta.url)(OFFICIAL);
  } catch {
    return undefined;
  }
  // Draft 4: its `id` is not a keyword any more, and everything else it uses means the same.
  const { $schema: _, id: __, ...rest } = schema;
  const official = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    rest,
  );
  official(sarif);
  return (official.errors ?? []).map(({ instancePath, message: text }) => `${instancePath} ${text}`);
}
