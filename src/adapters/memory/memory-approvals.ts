import type { Approvals, GivenApproval, Protection } from "../../ports/approvals.ts";

/** Protections and approvals in memory. An environment that was never added does not exist. */
export class MemoryApprovals implements Approvals {
  readonly protections = new Map<string, Protection>();
  /** Environment to its approvals, oldest first. */
  readonly given = new Map<string, GivenApproval[]>();
  /** Commit to the login of its author. */
  readonly authors = new Map<string, string>();

  protect(environment: string, reviewers: readonly string[], preventsSelfReview = false): void {
    const settingsUrl = `memory:environments/${environment}`;
    this.protections.set(environment, {
      environment,
      exists: true,
      reviewers,
      preventsSelfReview,
      settingsUrl,
    });
  }

  give(environment: string, login: string, state: GivenApproval["state"] = "approved", comment = ""): void {
    this.given.set(environment, [...(this.given.get(environment) ?? []), { state, login, comment }]);
  }

  async readProtection(environment: string): Promise<Protection> {
    return (
      this.protections.get(environment) ?? {
        environment,
        exists: false,
        reviewers: [],
        preventsSelfReview: false,
        settingsUrl: "memory:environments",
      }
    );
  }

  async readApprovals(environment: string): Promise<readonly GivenApproval[]> {
    return this.given.get(environment) ?? [];
  }

  async findAuthorLogin(commit: string): Promise<string | undefined> {
    return this.authors.get(commit);
  }
}
