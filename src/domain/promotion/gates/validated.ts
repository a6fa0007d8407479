import { versionName } from "../../version/version-name.ts";
import { blocked, type Gate, passed, unknown } from "../gate-facts.ts";

/** The digest passed validation, by the newest record. Publishing records it. */
export const validated: Gate = {
  id: "validated",
  about: "The newest validation recorded for the digest passed.",
  evaluate({ state, version }) {
    const newest = state.evidence.findLast(
      (one) => one.kind === "validation" && one.digest === version.digest,
    );
    const name = versionName(version.number);
    if (newest?.verdict === "passed") return passed(this.id, `${name} was validated`);
    if (newest?.verdict === "failed") {
      return blocked(this.id, {
        code: "not-validated",
        message: `${name} has validation errors, by entry ${newest.seq} of the ledger.`,
        hint: "Correct them and publish again: greenroom validate",
      });
    }
    return unknown(this.id, {
      code: "not-validated",
      message: newest
        ? `Validating ${name} came to no result, by entry ${newest.seq} of the ledger.`
        : `The ledger holds no validation of ${name}.`,
      hint: "Publishing validates and records it; a version without it was not published by Greenroom.",
    });
  },
};
