import { describe, expect, it } from "vitest";
import { GithubRefused } from "../../../src/adapters/github/failures.ts";
import { addComment, addEnvironment, addPull } from "../../support/fake-github/seeding.ts";
import { BOT_TOKEN, FORK_TOKEN } from "../../support/fake-github/state.ts";
import { closeGithubAfterEach, githubUnderTest } from "./github-under-test.ts";

closeGithubAfterEach();
const ENVIRONMENT = "GET /repos/{owner}/{repo}/environments/{environment_name}";
const COMMENTS = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const live = { environment_name: "live" };

describe("reading from GitHub", () => {
  it.each([
    ["a server error", { kind: "status", status: 502 }],
    ["a closed connection", { kind: "drop" }],
    ["half a body", { kind: "half-body" }],
    ["half a body that ends as though it were whole", { kind: "half-body", cleanly: true }],
    ["a proxy's web page with status 200", { kind: "html" }],
  ] as const)("asks again after %s", async (_name, fault) => {
    const { github, client } = await githubUnderTest();
    addEnvironment(github.state, "live");
    github.fault({ match: "GET /repos/acme/hotel/environments/live", fault });
    expect(await client.get(ENVIRONMENT, live)).toMatchObject({ name: "live" });
    expect(github.count("GET ")).toBe(2);
  });

  it("waits as long as Retry-After asks", async () => {
    const { github, client, clock } = await githubUnderTest();
    addEnvironment(github.state, "live");
    github.fault({
      match: "GET /",
      fault: { kind: "status", status: 429, headers: { "retry-after": "17" } },
    });
    const before = clock.now().getTime();
    await client.get(ENVIRONMENT, live);
    expect(clock.now().getTime() - before).toBe(17_000);
  });

  it("waits until the limit is reset, and gives up when that is too far away", async () => {
    const { github, client, clock } = await githubUnderTest();
    addEnvironment(github.state, "live");
    const reset = (seconds: number) => ({
      kind: "status" as const,
      status: 403 as const,
      headers: {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(clock.now().getTime() / 1000 + seconds),
      },
    });
    github.fault({ match: "GET /", fault: reset(30) });
    await client.get(ENVIRONMENT, live);
    github.fault({ match: "GET /", fault: reset(1800) });
    await expect(client.get(ENVIRONMENT, live)).rejects.toMatchObject({
      code: "GITHUB_RATE_LIMITED",
      exitCode: 3,
      message: expect.stringContaining("30 minutes"),
    });
  });

  it("gives up after five attempts with an error that names the cause and the next step", async () => {
    const { github, client } = await githubUnderTest();
    github.fault({ match: "GET /", nth: "all", fault: { kind: "status", status: 503, message: "Unicorn!" } });
    await expect(client.get(ENVIRONMENT, live)).rejects.toMatchObject({
      code: "GITHUB_UNREACHABLE",
      exitCode: 3,
      message: expect.stringContaining("Unicorn!"),
    });
    expect(github.count("GET ")).toBe(5);
  });

  it("gives up on a request that is never answered", async () => {
    const { github, clientWith } = await githubUnderTest();
    github.fault({ match: "GET /", nth: "all", fault: { kind: "hang" } });
    await expect(clientWith({ timeout: 20 }).get(ENVIRONMENT, live)).rejects.toMatchObject({
      code: "GITHUB_UNREACHABLE",
    });
  });

  it("stops at once when the run is cancelled", async () => {
    const { github, clientWith } = await githubUnderTest();
    const cancelled = new AbortController();
    github.fault({ match: "GET /", nth: "all", fault: { kind: "hang" } });
    const reading = clientWith({ signal: cancelled.signal }).get(ENVIRONMENT, live);
    cancelled.abort(new Error("cancelled by a person"));
    await expect(reading).rejects.toThrow("cancelled by a person");
  });

  it("does not ask again for what GitHub refuses", async () => {
    const { github, client, clientWith } = await githubUnderTest();
    await expect(client.get(ENVIRONMENT, live)).rejects.toBeInstanceOf(GithubRefused);
    await expect(clientWith({ token: "wrong" }).get(ENVIRONMENT, live)).rejects.toMatchObject({
      code: "GITHUB_TOKEN_REFUSED",
    });
    expect(github.count("GET ")).toBe(2);
  });

  it("reads every page of a list", async () => {
    const { github, client } = await githubUnderTest();
    addPull(github.state, { number: 7 });
    for (let number = 1; number <= 250; number += 1) addComment(github.state, 7, "mara", `comment ${number}`);
    const bodies: unknown[] = [];
    for await (const comment of client.list(COMMENTS, { issue_number: 7 })) bodies.push(comment.body);
    expect(bodies).toHaveLength(250);
    expect(new Set(bodies).size).toBe(250);
    expect(github.count("GET ")).toBe(3);
  });

  it.each(['{"message":"fine"}', "[1, 2]", "null", '"text"'])(
    "refuses %s where a list of objects belongs",
    async (json) => {
      const { github, client } = await githubUnderTest();
      addPull(github.state, { number: 7 });
      github.fault({ match: "GET /", nth: "all", fault: { kind: "json", body: json } });
      const reading = (async () => {
        for await (const _comment of client.list(COMMENTS, { issue_number: 7 }));
      })();
      await expect(reading).rejects.toMatchObject({ exitCode: 3 });
    },
  );

  it("escapes names in paths", async () => {
    const { github, client } = await githubUnderTest();
    addEnvironment(github.state, "eu/live ?&#");
    const answer = await client.get(ENVIRONMENT, { environment_name: "eu/live ?&#" });
    expect(answer).toMatchObject({ name: "eu/live ?&#" });
    expect(github.requests.at(-1)?.path).toBe("/repos/acme/hotel/environments/eu%2Flive%20%3F%26%23");
  });

  it("never puts the token or control characters into a message", async () => {
    const { github, client } = await githubUnderTest();
    const message = `\u001b[31m::error::${BOT_TOKEN}\u202e\r\nx`;
    github.fault({ match: "GET /", nth: "all", fault: { kind: "status", status: 500, message } });
    const error = await client.get(ENVIRONMENT, live).catch((caught: unknown) => caught);
    const text = error instanceof Error ? error.message : "";
    expect(text).toContain("***");
    expect(text).not.toContain(BOT_TOKEN);
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe("writing to GitHub", () => {
  const POST = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

  it.each([
    ["a server error", { kind: "status", status: 502 }],
    ["a server error after the write", { kind: "status", status: 502, when: "after" }],
    ["a limit", { kind: "status", status: 429, headers: { "retry-after": "5" } }],
    ["a closed connection", { kind: "drop" }],
    ["half a body", { kind: "half-body" }],
    ["half a body that ends as though it were whole", { kind: "half-body", cleanly: true }],
    ["a proxy's web page", { kind: "html", when: "after" }],
  ] as const)("is sent once and called doubtful after %s", async (_name, fault) => {
    const { github, client } = await githubUnderTest();
    addPull(github.state, { number: 7 });
    github.fault({ match: "POST /", fault });
    const written = await client.write(POST, { issue_number: 7, body: "hello" });
    expect(written).toMatchObject({ outcome: "doubtful" });
    expect(github.count("POST ")).toBe(1);
  });

  it("is called refused when GitHub says no", async () => {
    const { github, client, clientWith } = await githubUnderTest();
    addPull(github.state, { number: 7 });
    expect(await clientWith({ token: FORK_TOKEN }).write(POST, { issue_number: 7, body: "hello" })).toEqual({
      outcome: "refused",
      status: 403,
      message: "Resource not accessible by integration",
    });
    expect(await client.write(POST, { issue_number: 7, body: "x".repeat(65_537) })).toMatchObject({
      outcome: "refused",
      status: 422,
    });
  });
});
