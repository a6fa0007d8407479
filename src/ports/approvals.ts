/** What protects an environment, as far as it can be read. */
export interface Protection {
  readonly environment: string;
  readonly exists: boolean;
  /** Names of required reviewers (users and teams); empty: nobody has to approve. */
  readonly reviewers: readonly string[];
  readonly preventsSelfReview: boolean;
  /** Where a person changes the settings. */
  readonly settingsUrl: string;
}

export interface GivenApproval {
  readonly state: "approved" | "rejected";
  readonly login: string;
  readonly comment: string;
}

/** Approvals that GitHub Environments collected for the current run. */
export interface Approvals {
  /** Throws UserError (exit 3) when it cannot be read: unknown blocks. */
  readProtection(environment: string): Promise<Protection>;
  /** Of the current run, all attempts; no order is promised. */
  readApprovals(environment: string): Promise<readonly GivenApproval[]>;
  /** GitHub login of a commit's author, or undefined when the e-mail belongs to no account. */
  findAuthorLogin(commit: string): Promise<string | undefined>;
}
