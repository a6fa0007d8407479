import { placeFile } from "../../../agent/layouts/greenroom/place-file.ts";
import { LineIndex } from "../../../agent/line-index.ts";
import { ALL_SCHEMAS, type SchemaKind } from "../../../schema/all-schemas.ts";
import { firstOutOfOrder, orderKeys, outermostKeys } from "../../fixes/order-keys.ts";
import type { Rule, RuleHit } from "../../rule.ts";

const ORDERS: ReadonlyMap<SchemaKind, readonly string[]> = new Map(
  ALL_SCHEMAS.map(({ kind, schema }) => [kind, Object.keys(schema.properties)]),
);

/** Edits are proven by reading the file twice; a team whose files all have an order of their own fixes them in several rounds. */
const MOST_EDITS = 500;

export const keyOrder: Rule = {
  id: "key-order",
  severity: "note",
  summary: "The keys of a file are in another order than in the other files.",
  docs: "Files of one kind that begin with the same keys are read, compared and merged faster. The order is that of the kind's schema; `--fix` moves each key with its value and the comments right above it.",
  layouts: ["greenroom"],
  bad: { "agent/topics/terrace.yaml": "content: The terrace is sunny.\nname: Terrace\n" },
  good: { "agent/topics/terrace.yaml": "name: Terrace\ncontent: The terrace is sunny.\n" },
  check({ files, settings }) {
    let edits = 0;
    return files.flatMap((file): RuleHit[] => {
      const place = placeFile(file.path, settings.root);
      const order = place.place === "item" && place.kind !== undefined ? ORDERS.get(place.kind) : undefined;
      if (order === undefined) return [];
      const found = firstOutOfOrder(outermostKeys(file.text), order);
      if (found === undefined) return [];
      const { key, before } = found;
      edits += 1;
      const edit = edits > MOST_EDITS ? undefined : orderKeys(file, order);
      return [
        {
          message: `\`${key.key}\` usually stands before \`${before}\`.`,
          hint: edit === undefined ? `Move it before \`${before}\`.` : "greenroom validate --fix moves it.",
          location: new LineIndex(file.path, file.text).locate(key.index, key.index + key.key.length),
          ...(place.place === "item" ? { item: `${place.section}/${place.id}` } : {}),
          ...(edit === undefined ? {} : { edit }),
        },
      ];
    });
  },
};
