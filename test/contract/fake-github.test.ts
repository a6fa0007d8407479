import { afterEach, describe, expect, it } from "vitest";
import { addPull } from "../support/fake-github/seeding.ts";
import { type FakeGithub, startFakeGithub } from "../support/fake-github/start.ts";
import { BOT_TOKEN } from "../support/fake-github/state.ts";

let github: FakeGithub | undefined;
afterEach(async () => {
  await github?.close().catch(() => {});
});

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  github = await startFakeGithub();
  addPull(github.state, { number: 7 });
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${BOT_TOKEN}`, "user-agent": "test", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, violations: github.violations };
}

describe("the fake GitHub holds its clients to GitHub's own description", () => {
  it("lets a right request through", async () => {
    const { status, violations } = await ask("POST", "/repos/acme/hotel/issues/7/comments", {
      body: "hello",
    });
    expect({ status, violations }).toEqual({ status: 201, violations: [] });
  });

  it.each([
    ["an unknown route", "GET", "/repos/acme/hotel/comments", undefined],
    ["a misspelt field", "POST", "/repos/acme/hotel/issues/7/comments", { body: "hello", boddy: "x" }],
    ["a missing field", "POST", "/repos/acme/hotel/issues/7/comments", {}],
    ["a missing body", "POST", "/repos/acme/hotel/issues/7/comments", undefined],
    ["a field of another type", "POST", "/repos/acme/hotel/issues/7/comments", { body: 7 }],
    ["an unknown query parameter", "GET", "/repos/acme/hotel/issues/7/comments?perpage=100", undefined],
    ["a page that is no number", "GET", "/repos/acme/hotel/issues/7/comments?page=two", undefined],
    ["an unknown state", "POST", "/repos/acme/hotel/deployments/1/statuses", { state: "done" }],
  ])("notes %s, and closing it then fails the test", async (_name, method, path, body) => {
    const { violations } = await ask(method, path, body);
    expect(violations).toHaveLength(1);
    await expect(github?.close()).rejects.toThrow("not as GitHub describes it");
  });

  it("knows bad credentials and other repositories without calling them violations", async () => {
    expect(await ask("GET", "/user", undefined, { authorization: "Bearer x" })).toEqual({
      status: 401,
      violations: [],
    });
    expect(await ask("GET", "/repos/acme/other/issues/7/comments")).toEqual({ status: 404, violations: [] });
  });

  it.each([
    "/repos/acme/hotel",
    "/repos/acme/hotel/pulls/7",
    "/repos/acme/hotel/environments",
    "/repos/acme/hotel/deployments?environment=live",
  ])("itself answers %s as GitHub describes it", async (path) => {
    expect(await ask("GET", path)).toEqual({ status: 200, violations: [] });
  });
});
