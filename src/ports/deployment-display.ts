/** GitHub's own record of a job's deployment. Display only: failing to update it never fails a deployment. */
export interface DeploymentDisplay {
  /** `description` at most 140 characters; `url` is shown as "View deployment". */
  show(
    environment: string,
    state: "in_progress" | "success" | "failure",
    description: string,
    url?: string,
  ): Promise<void>;
}
