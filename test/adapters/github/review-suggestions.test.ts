import { describe, expect, it } from "vitest";
import { GithubReviewSuggestions } from "../../../src/adapters/github/review-suggestions.ts";
import { MemorySuggestions } from "../../../src/adapters/memory/memory-suggestions.ts";
import type { Fault } from "../../support/fake-github/faults.ts";
import { addPull, addReview } from "../../support/fake-github/seeding.ts";
import { FORK_TOKEN } from "../../support/fake-github/state.ts";
import {
  comment,
  describeReviewSuggestions,
  PATCH,
  PATH,
  review,
} from "../port-contracts/review-suggestions-contract.ts";
import { closeGithubAfterEach, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();

async function withPull() {
  const under = await githubUnderTest();
  const { github, client, clientWith, clock, logger } = under;
  addPull(github.state, { number: 7 });
  const others = Array.from(
    { length: 130 },
    (_, at) => ({ path: `docs/${at}.md`, status: "added" }) as const,
  );
  github.state.files.set(7, [...others, { path: PATH, status: "added", patch: PATCH }]);
  return {
    ...under,
    suggestions: new GithubReviewSuggestions(client, { clock, logger }),
    readOnly: new GithubReviewSuggestions(clientWith({ token: FORK_TOKEN }), { clock, logger }),
    bodies: () => github.state.reviews.flatMap(({ comments }) => comments.map(({ body }) => body)),
  };
}

describeReviewSuggestions("GitHub", withPull);
describeReviewSuggestions("memory", () => {
  const suggestions = new MemorySuggestions([{ path: PATH, patch: PATCH }]);
  const readOnly = new MemorySuggestions([{ path: PATH, patch: PATCH }], { mayWrite: false });
  return { suggestions, readOnly, bodies: () => suggestions.posted.map(({ body }) => body) };
});

describe("suggestions on GitHub", () => {
  it("are one review with comments on the right side, over several lines where it takes them", async () => {
    const { suggestions, github } = await withPull();
    await suggestions.post(7, {
      ...review([{ ...comment(3), startLine: 2 }, comment(5)]),
      commit: "1".repeat(40),
    });
    expect(github.state.reviews).toMatchObject([
      {
        event: "COMMENT",
        commit: "1".repeat(40),
        body: expect.stringMatching(
          /^<!-- greenroom:suggestion agent=corner-cafe keys=0+3,0+5 -->\n2 changes$/,
        ),
        comments: [
          { path: PATH, startLine: 2, line: 3, side: "RIGHT" },
          { path: PATH, startLine: 5, line: 5, side: "RIGHT" },
        ],
      },
    ]);
  });

  it("are not taken for made because a stranger's review has our marker", async () => {
    const { suggestions, github } = await withPull();
    const { key } = comment(1);
    const marker = `<!-- greenroom:suggestion agent=corner-cafe keys=${key} -->`;
    addReview(github.state, 7, "mallory", `${marker}\nall done`);
    addReview(github.state, 7, null, marker);
    expect(await suggestions.post(7, review([comment(1)]))).toMatchObject({ outcome: "posted" });
  });

  it("are found among 150 other reviews", async () => {
    const { suggestions, github } = await withPull();
    await suggestions.post(7, review([comment(1)]));
    for (let number = 0; number < 150; number += 1) addReview(github.state, 7, "lee", `${number}`);
    expect(await suggestions.post(7, review([comment(1)]))).toEqual({ outcome: "unchanged" });
  });

  it.each<[string, Fault]>([
    ["a server error after the write", { kind: "status", status: 502, when: "after" }],
    ["a connection that closes after the write", { kind: "drop", when: "after" }],
    ["half an answer", { kind: "half-body" }],
    ["a web page instead of an answer", { kind: "html", when: "after" }],
    ["a server error before the write", { kind: "status", status: 503, when: "before" }],
    ["an answer of another shape", { kind: "json", body: '{"ok":true}' }],
  ])("are made once in spite of %s", async (_, fault) => {
    const { suggestions, github, bodies } = await withPull();
    github.fault({ match: "POST /", fault });
    expect(await suggestions.post(7, review([comment(1), comment(2)]))).toMatchObject({
      outcome: "posted",
      comments: 2,
    });
    expect(bodies()).toHaveLength(2);
  });

  it("give up on lines that have changed meanwhile", async () => {
    const { suggestions } = await withPull();
    expect(await suggestions.post(7, review([comment(99)]))).toMatchObject({
      outcome: "not-permitted",
      message: expect.stringContaining("422"),
    });
  });

  it.each([
    ["files", "GET /repos/acme/hotel/pulls/7/files", '[{"name":1}]'],
    ["files", "GET /repos/acme/hotel/pulls/7/files", "{}"],
  ])("refuse an answer about %s that is none", async (_, match, body) => {
    const { suggestions, github } = await withPull();
    github.fault({ match, fault: { kind: "json", body } });
    await expect(suggestions.readChangedFiles(7)).rejects.toMatchObject({ code: "GITHUB_ANSWER_UNUSABLE" });
  });

  it("refuse an answer about reviews that is none, instead of making them again", async () => {
    const { suggestions, github, bodies } = await withPull();
    github.fault({ match: "GET /repos/acme/hotel/pulls/7/reviews", fault: { kind: "json", body: "[{}]" } });
    await expect(suggestions.post(7, review([comment(1)]))).rejects.toMatchObject({
      code: "GITHUB_ANSWER_UNUSABLE",
    });
    expect(bodies()).toEqual([]);
  });
});
