import type { TestPlan } from "../../../src/domain/plan/test-plan.ts";
import type { CommentData } from "../../../src/render/markdown/pr-comment.ts";
import { AFTER, BEFORE, diffOf } from "../../domain/diff/make-snapshot.ts";
import { passedCase, resultsOf } from "../../support/small-results.ts";

export const PLAN: TestPlan = {
  schemaVersion: 1,
  changes: [
    { item: "topics/pet-policy", covered: ["dogs-allowed"], neighbours: ["service-dogs"], byHand: [] },
    { item: "sms/late-checkout-offer", covered: ["late-checkout-sms"], neighbours: [], byHand: [] },
    {
      item: "voice/voice",
      covered: [],
      neighbours: [],
      byHand: ["listen to a test call on +1 500 555 0002"],
    },
  ],
  smoke: ["faq"],
  uncovered: [],
  conversations: ["faq", "dogs-allowed", "service-dogs", "late-checkout-sms"],
};

export const REHEARSAL = resultsOf(
  [
    passedCase({ id: "faq", conversation: "faq" }),
    passedCase({ id: "dogs-allowed", conversation: "dogs-allowed" }),
    passedCase({ id: "dogs-allowed (call)", conversation: "dogs-allowed", channel: "call" }),
    passedCase({ id: "service-dogs", conversation: "service-dogs" }),
    passedCase({ id: "late-checkout-sms/agrees", conversation: "late-checkout-sms" }),
    passedCase({ id: "late-checkout-sms/refuses", conversation: "late-checkout-sms" }),
  ],
  { target: { environment: "draft", version: null, digest: `sha256:${"9".repeat(64)}` } },
);

/** The exercise of the seed lesson, as a pull request shows it. */
export function exercise(more: Partial<CommentData> = {}): CommentData {
  const diff = diffOf(BEFORE, AFTER);
  return {
    agent: "harbour-hotel",
    displayName: "Harbour Hotel",
    diff,
    plan: PLAN,
    rehearsal: REHEARSAL,
    validation: [
      {
        rule: "duplicate-sample-question",
        severity: "warning",
        message: "The sample question is nearly the same as one of `valet`.",
        location: { file: "agent/topics/parking.yaml", line: 14, column: 5 },
      },
    ],
    head: { commit: "4f2c9d1aa04b5c6d7e8f90123456789012345678", author: "mara" },
    digest: diff.to.digest ?? "",
    toolVersion: "0.1.0",
    links: {
      run: "https://github.example/acme/agents/actions/runs/7",
      files: "https://github.example/acme/agents/blob/4f2c9d1aa04b5c6d7e8f90123456789012345678/",
    },
    approvalIn: "live",
    ...more,
  };
}
