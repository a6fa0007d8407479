import type { Rule } from "../../rule.ts";
import { unknownCx } from "./unknown-cx.ts";

export const cxUnknownEntityType: Rule = {
  id: "cx-unknown-entity-type",
  severity: "error",
  layouts: ["dialogflow-cx"],
  summary: "A parameter is of an entity type that does not exist.",
  docs: "The platform's own types begin with sys. and are always known. Correct the name, or add the entity type.",
  bad: {
    "intents/book.table/book.table.json":
      '{ "displayName": "book.table", "parameters": [{ "id": "seat", "entityType": "@seatings" }] }\n',
  },
  good: {
    "intents/book.table/book.table.json":
      '{ "displayName": "book.table", "parameters": [{ "id": "seat", "entityType": "@sys.any" }] }\n',
  },
  check: (context) => unknownCx(context, ["entity"]),
};
