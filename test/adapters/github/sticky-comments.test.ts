import { describe, expect, it } from "vitest";
import { GithubStickyComments } from "../../../src/adapters/github/sticky-comments.ts";
import { MemoryComments } from "../../../src/adapters/memory/memory-comments.ts";
import { addComment, addPull } from "../../support/fake-github/seeding.ts";
import { FORK_TOKEN, PERSON_TOKEN } from "../../support/fake-github/state.ts";
import { body, describeStickyComments, MARKER } from "../port-contracts/sticky-comments-contract.ts";
import { closeGithubAfterEach, type GithubUnderTest, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();

async function withPull(): Promise<GithubUnderTest & { comments: GithubStickyComments }> {
  const under = await githubUnderTest();
  addPull(under.github.state, { number: 7 });
  addPull(under.github.state, { number: 8 });
  return { ...under, comments: new GithubStickyComments(under.client, under) };
}

describeStickyComments("memory", () => {
  const comments = new MemoryComments();
  const readOnly = new MemoryComments({ mayWrite: false });
  return {
    comments,
    readOnly,
    addByOther: (pullRequest, text) => comments.comments.push({ pullRequest, author: "mallory", body: text }),
    bodies: (number) => comments.comments.filter((one) => one.pullRequest === number).map((one) => one.body),
  };
});

describeStickyComments("GitHub", async () => {
  const { github, comments, clientWith, clock, logger } = await withPull();
  return {
    comments,
    readOnly: new GithubStickyComments(clientWith({ token: FORK_TOKEN }), { clock, logger }),
    addByOther: (pullRequest, text) => addComment(github.state, pullRequest, "mallory", text),
    bodies: (number) => github.state.comments.filter((one) => one.issue === number).map((one) => one.body),
  };
});

describe("sticky comments on GitHub", () => {
  it("finds its comment among 200 others over all pages and updates it", async () => {
    const { github, comments } = await withPull();
    for (let number = 1; number <= 120; number += 1) addComment(github.state, 7, "mara", `before ${number}`);
    const ours = addComment(github.state, 7, "github-actions[bot]", body("old"));
    for (let number = 1; number <= 80; number += 1) addComment(github.state, 7, "lee", `after ${number}`);
    expect(await comments.put(7, MARKER, body("new"))).toMatchObject({
      outcome: "updated",
      url: expect.stringContaining(`issuecomment-${ours.id}`),
    });
    expect(github.state.comments).toHaveLength(201);
    expect(ours.body).toBe(body("new"));
    expect(github.count("POST ")).toBe(0);
  });

  it.each([
    ["a server error after the write", { kind: "status", status: 502, when: "after" }],
    ["a closed connection after the write", { kind: "drop", when: "after" }],
    ["half a body", { kind: "half-body", cleanly: true }],
    ["a proxy's web page after the write", { kind: "html", when: "after" }],
  ] as const)("creates one comment, not two, when the answer is lost: %s", async (_name, fault) => {
    const { github, comments } = await withPull();
    github.fault({ match: "POST /repos/acme/hotel/issues/7/comments", fault });
    expect(await comments.put(7, MARKER, body("one"))).toMatchObject({ outcome: "created" });
    expect(github.state.comments.map((comment) => comment.body)).toEqual([body("one")]);
    expect(github.count("POST ")).toBe(1);
  });

  it("writes again only after it has looked and found nothing", async () => {
    const { github, comments, clock } = await withPull();
    const before = clock.now().getTime();
    github.fault({
      match: "POST /",
      fault: { kind: "status", status: 429, headers: { "retry-after": "9" }, when: "before" },
    });
    expect(await comments.put(7, MARKER, body("one"))).toMatchObject({ outcome: "created" });
    const log = github.requests.filter((one) => one.path !== "/user").map((one) => one.method);
    // The last look is for a comment that another run wrote at the same moment.
    expect(log).toEqual(["GET", "POST", "GET", "POST", "GET"]);
    expect(clock.now().getTime() - before).toBe(9000);
    expect(github.state.comments).toHaveLength(1);
  });

  it.each([0, 1])("leaves one comment when two runs write at once (%i behind)", async (behind) => {
    const { github, comments } = await withPull();
    const COMMENTS = "/repos/acme/hotel/issues/7/comments";
    // The other run's comment appears after we looked: just before ours, or just after it.
    github.before(
      `${behind === 0 ? "POST" : "GET"} ${COMMENTS}`,
      () => addComment(github.state, 7, "github-actions[bot]", body("other")),
      1 + behind,
    );
    const put = await comments.put(7, MARKER, body("ours"));
    const marked = github.state.comments.filter((one) => one.body.startsWith(MARKER));
    expect(marked).toHaveLength(1);
    expect(marked[0]?.id).toBe(Math.max(...github.state.comments.map(({ id }) => id)));
    expect(put).toMatchObject({ outcome: "created", url: expect.stringContaining(`-${marked[0]?.id}`) });
    expect(github.state.comments.find((one) => one !== marked[0])?.body).toContain("has moved");
  });

  it("is content with its comment when it can't look again", async () => {
    const { github, comments } = await withPull();
    const match = "GET /repos/acme/hotel/issues/7/comments";
    github.fault({ match, nth: 2, fault: { kind: "status", status: 403, message: "no more" } });
    expect(await comments.put(7, MARKER, body("one"))).toMatchObject({ outcome: "created" });
  });

  it("calls an update whose answer was lost an update", async () => {
    const { github, comments } = await withPull();
    addComment(github.state, 7, "github-actions[bot]", body("old"));
    github.fault({ match: "PATCH /", fault: { kind: "status", status: 500, when: "after" } });
    expect(await comments.put(7, MARKER, body("new"))).toMatchObject({ outcome: "updated" });
    expect(github.count("PATCH ")).toBe(1);
  });

  it("gives up with an error a person can act on when GitHub keeps failing", async () => {
    const { github, comments } = await withPull();
    github.fault({ match: "POST /", nth: "all", fault: { kind: "status", status: 500 } });
    await expect(comments.put(7, MARKER, body("one"))).rejects.toMatchObject({
      code: "COMMENT_NOT_WRITTEN",
      exitCode: 3,
    });
    expect(github.count("POST ")).toBe(3);
  });

  it("keeps the newest of several of ours and makes the older ones point at it", async () => {
    const { github, comments } = await withPull();
    const older = addComment(github.state, 7, "github-actions[bot]", body("a"));
    const newer = addComment(github.state, 7, "github-actions[bot]", body("b"));
    await comments.put(7, MARKER, body("c"));
    expect(newer.body).toBe(body("c"));
    expect(older.body).toContain(`issuecomment-${newer.id}`);
    expect(older.body).not.toContain(MARKER);
    expect(await comments.put(7, MARKER, body("c"))).toMatchObject({ outcome: "unchanged" });
    expect(github.count("PATCH ")).toBe(2);
  });

  it("ignores that GitHub's editor changes line ends", async () => {
    const { github, comments } = await withPull();
    addComment(github.state, 7, "github-actions[bot]", body("same").replaceAll("\n", "\r\n"));
    expect(await comments.put(7, MARKER, body("same"))).toMatchObject({ outcome: "unchanged" });
  });

  it("looks for the comments of a person when the token is a person's", async () => {
    const { github, clientWith, clock, logger } = await withPull();
    const comments = new GithubStickyComments(clientWith({ token: PERSON_TOKEN }), { clock, logger });
    addComment(github.state, 7, "github-actions[bot]", body("of the workflow"));
    const mine = addComment(github.state, 7, "Mara", body("mine"));
    expect(await comments.put(7, MARKER, body("new"))).toMatchObject({ outcome: "updated" });
    expect(mine.body).toBe(body("new"));
  });

  it("warns when the comment belongs to another account than the one it looks for", async () => {
    const { client, clock, logger } = await withPull();
    const comments = new GithubStickyComments(client, { author: "acme-bot[bot]", clock, logger });
    await comments.put(7, MARKER, body("one"));
    expect(logger.lines.map((line) => line.text).join()).toContain("Set the input comment-author");
  });

  it("counts comments of deleted accounts as somebody else's", async () => {
    const { github, comments } = await withPull();
    addComment(github.state, 7, null, body("ghost"));
    expect(await comments.put(7, MARKER, body("one"))).toMatchObject({
      outcome: "created",
      notOurs: [expect.any(String)],
    });
  });

  it("degrades on a pull request it cannot see", async () => {
    const { comments } = await withPull();
    expect(await comments.put(99, MARKER, body("one"))).toMatchObject({ outcome: "not-permitted" });
  });
});
