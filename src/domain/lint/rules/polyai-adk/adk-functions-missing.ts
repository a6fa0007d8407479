import type { Rule } from "../../rule.ts";
import { adkFunctionFiles } from "./adk-files.ts";
import { adkTexts } from "./adk-texts.ts";

export const adkFunctionsMissing: Rule = {
  id: "adk-functions-missing",
  severity: "warning",
  summary: "Texts call functions, but the repository holds none.",
  docs: "Without the functions folder nobody can check that a called function or a variable exists. This is said once; as soon as there is one function, every call is checked.",
  layouts: ["polyai-adk"],
  bad: {
    "functions/start_function.py": null,
    "functions/find_table.py": null,
    "flows/table_booking/function_steps/check_room.py": null,
    "flows/table_booking/functions/book_table.py": null,
  },
  good: {},
  check(context) {
    if (adkFunctionFiles(context).length > 0) return [];
    const call = adkTexts(context).find(
      ({ reference }) =>
        reference.form === "reference" && (reference.prefix === "fn" || reference.prefix === "ft"),
    );
    if (call === undefined) return [];
    return [
      {
        message: "The functions that texts call are not in this repository, so the calls can't be checked.",
        hint: "Commit functions/ and the functions of the flows, as `poly pull` writes them.",
        location: call.locate(),
        item: call.item,
      },
    ];
  },
};
