import { itemsOf } from "../../../agent/agent.ts";
import { fieldAt } from "../../../json-fields.ts";
import type { Rule } from "../../rule.ts";

export const rasaEndlessSession: Rule = {
  id: "rasa-endless-session",
  severity: "note",
  summary: "Sessions never end.",
  docs: "With `session_expiration_time: 0` a guest who comes back after a month goes on in the middle of last month's form, with what was said then. Give it minutes, unless that is what you want.",
  layouts: ["rasa"],
  bad: {
    "domain/more.yml": 'version: "3.1"\nsession_config:\n  session_expiration_time: 0\n',
  },
  good: {
    "domain/more.yml": 'version: "3.1"\nsession_config:\n  session_expiration_time: 60\n',
  },
  check: ({ agent, locate }) =>
    itemsOf(agent, "agent")
      .filter(({ value }) => fieldAt(value, "session_expiration_time") === 0)
      .map((item) => ({
        message: "Sessions never end: a guest who comes back goes on where the last conversation stopped.",
        hint: "Write after how many minutes without a word a new session begins: 60 is usual.",
        location: locate(item, ["session_expiration_time"]),
        item: `agent/${item.id}`,
      })),
};
