import type { SourcePull, SourceRun } from "../../src/domain/result/decide-source.ts";

export const HEAD = "a".repeat(40);
export const MERGE = "c".repeat(40);

/** A run for a pull request from lee's fork, as GitHub tells of it. */
export const RUN: SourceRun = {
  id: 41,
  repository: "acme/hotel",
  event: "pull_request",
  workflow: ".github/workflows/check.yml",
  headSha: HEAD,
  headBranch: "change",
  headRepository: "lee/hotel",
  actor: "lee",
};
export const PULL: SourcePull = {
  number: 7,
  open: true,
  headSha: HEAD,
  headRef: "change",
  headRepository: "lee/hotel",
  mergeCommit: MERGE,
};
