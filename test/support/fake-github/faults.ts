/** What can go wrong between a client and GitHub. `after`: the write was committed, the answer was lost or replaced. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: 429 | 500 | 502 | 503 | 403;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
      readonly when?: "before" | "after";
    }
  /** The connection closes without an answer. */
  | { readonly kind: "drop"; readonly when?: "before" | "after" }
  /** Half of the answer; `cleanly` ends it as though it were whole. Always after the commit. */
  | { readonly kind: "half-body"; readonly cleanly?: boolean }
  /** A proxy's web page with status 200, instead of GitHub's answer. */
  | { readonly kind: "html"; readonly when?: "before" | "after" }
  /** JSON of an unexpected shape, as though GitHub had changed. */
  | { readonly kind: "json"; readonly body: string }
  /** No answer at all until the server closes. */
  | { readonly kind: "hang" };

export interface PlannedFault {
  /** `GET /repos/acme/hotel/deployments`: method and the beginning of the path. */
  readonly match: string;
  /** Which matching request: 1 is the next (the default), `all` every one. */
  readonly nth?: number | "all";
  readonly fault: Fault;
}

/** Faults in the order they were planned; each counts its own matching requests. */
export class FaultPlan {
  readonly #planned: { readonly plan: PlannedFault; seen: number }[] = [];

  add(plan: PlannedFault): void {
    this.#planned.push({ plan, seen: 0 });
  }

  take(method: string, path: string): Fault | undefined {
    let taken: Fault | undefined;
    for (const entry of this.#planned) {
      if (!`${method} ${path}`.startsWith(entry.plan.match)) continue;
      entry.seen += 1;
      const nth = entry.plan.nth ?? 1;
      if (!taken && (nth === "all" || nth === entry.seen)) taken = entry.plan.fault;
    }
    return taken;
  }
}
