import type { ApprovalRecorded, EntryBase } from "../../ledger/entry.ts";
import { versionName } from "../../version/version-name.ts";
import { authorsOfChange } from "../change-authors.ts";
import { blocked, type Gate, type GateFacts, passed } from "../gate-facts.ts";
import { isIdentified, isSamePerson, personName } from "../same-person.ts";

type Approval = EntryBase & ApprovalRecorded;

/**
 * A named person said yes to this digest, for this environment, as the environment stands now. Any deployment there uses
 * the yes up. Who wrote the change can't say it. Whoever goes back to an earlier verified version does not approve a change
 * of their own, so a rollback takes anybody's yes: at night the author may be the only one awake.
 */
export const approval: Gate = {
  id: "approval",
  about:
    "A person who is not an author of the change approved this digest for this environment, and nothing was deployed there since. A rollback may be approved by an author too.",
  evaluate(facts) {
    const { version, environment } = facts;
    const given = findApprovals(facts);
    const valid = given.find((one) => isCurrent(facts, one) && counts(facts, one));
    if (valid) return passed(this.id, `approved by ${personName(valid.approver)}`);

    const name = versionName(version.number);
    const hint = `Somebody who did not write it approves: greenroom approve ${environment.name} ${name}`;
    const current = given.find((one) => isCurrent(facts, one));
    if (current) {
      return blocked(this.id, {
        code: "approval-by-author",
        message: `${personName(current.approver)} approved ${name} for ${environment.name} but is an author of the change.`,
        hint,
      });
    }
    const [outdated] = given;
    if (outdated) {
      return blocked(this.id, {
        code: "approval-outdated",
        message: `${personName(outdated.approver)} approved ${name} for ${environment.name} at ledger position ${outdated.position}, but something was deployed there since (entry ${facts.there.lastSeq}).`,
        hint: `Approve what would be replaced now: greenroom approve ${environment.name} ${name}`,
      });
    }
    return blocked(this.id, {
      code: "approval-missing",
      message: `Nobody has approved ${name} for ${environment.name} as it stands now (ledger position ${facts.state.head}).`,
      hint:
        facts.purpose === "rollback"
          ? `Put a name on it: greenroom approve ${environment.name} ${name}`
          : hint,
    });
  },
};

/** Approvals for this digest and environment, newest first. */
function findApprovals({ state, version, environment }: GateFacts): readonly Approval[] {
  const found: Approval[] = [];
  for (const entry of state.entries) {
    if (
      entry.type === "approval-recorded" &&
      entry.digest === version.digest &&
      entry.environment === environment.name
    ) {
      found.unshift(entry);
    }
  }
  return found;
}

function isCurrent({ there }: GateFacts, one: Approval): boolean {
  return one.position >= there.lastSeq && one.seq > there.lastSeq;
}

function counts({ state, there, version, purpose }: GateFacts, one: Approval): boolean {
  if (!isIdentified(one.approver)) return false;
  if (purpose === "rollback") return true;
  return !authorsOfChange(state, there, version).some((author) => isSamePerson(author, one.approver));
}
