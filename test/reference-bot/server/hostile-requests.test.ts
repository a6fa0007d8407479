import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalPlatform, startLocalPlatform } from "../../support/local-platform.ts";
import {
  LIVE,
  type RawAnswer,
  sendRaw,
  smallUpload,
  startWithSmallAgent,
} from "../../support/raw-request.ts";

let server: LocalPlatform;
const send = (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  to: LocalPlatform = server,
): Promise<RawAnswer> => sendRaw(to, method, path, body, headers);

beforeAll(async () => {
  server = await startWithSmallAgent();
});
afterAll(() => server.close());

const upload = smallUpload();

describe("hostile requests", () => {
  it.each([
    ["/api/agents/../versions/1"],
    ["/api/agents/%2e%2e/versions/1"],
    ["/api/agents/..%2f..%2fetc/versions/1"],
    ["/api/agents/__proto__/versions/1"],
    ["/api/agents/corner-cafe/versions/1/../../x"],
    ["/api/agents/CORNER/versions/1"],
    ["/api/agents//versions/1"],
    ["/api/agents/corner-cafe\\..\\x/versions/1"],
    [`/api/agents/${"a".repeat(200)}/versions/1`],
    ["/chat/corner-cafe/<script>alert(1)</script>"],
    ["/chat/corner-cafe/live%22onload=x"],
    ["/nothing"],
    ["//evil.test/"],
  ])("finds nothing at %s", async (path) => {
    const answer = await send(
      path.includes("versions") ? "PUT" : "GET",
      path,
      path.includes("versions") ? upload : undefined,
    );
    expect(answer).toMatchObject({ status: 404 });
    expect(answer.headers["content-type"]).toContain("application/json");
  });

  it.each([
    ["broken JSON", '{"version": ', 400, "malformed-json"],
    ["a list", "[1]", 400, "malformed-json"],
    ["nothing", "", 400, "malformed-json"],
    ["a __proto__ key", '{"__proto__": {"version": 2}}', 400, "unsafe-key"],
    ["a constructor key deep inside", '{"version": {"a": [{"constructor": 1}]}}', 400, "unsafe-key"],
    ["deep nesting", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, 400, "too-deep"],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400, "not-utf8"],
    ["six megabytes", `{"version": "${"x".repeat(6 * 1024 * 1024)}"}`, 413, "too-large"],
    ["an unknown field", '{"version": 2, "force": true}', 400, "body-invalid"],
  ])("refuses a body with %s", async (_, body, status, code) => {
    const { headers } = await send("GET", `${LIVE}/active`);
    const answer = await send("PUT", `${LIVE}/active`, body, { "if-match": String(headers.etag) });
    expect(answer).toMatchObject({ status, code });
    expect((await send("GET", `${LIVE}/active`)).headers.etag).toBe(headers.etag);
  });

  it("refuses a body that does not say it is JSON, as a web form's does not", async () => {
    const answer = await send("POST", `${LIVE}/conversations`, "{}", { "content-type": "text/plain" });
    expect(answer).toMatchObject({ status: 415, code: "not-json" });
  });

  it.each([
    "evil.test",
    "evil.test:4010",
    "127.0.0.1.evil.test",
    "localhost.evil.test",
    "127.0.0.1@evil.test",
    "[::2]",
  ])("does not answer to the host name %s", async (host) => {
    expect(await send("GET", `${LIVE}/active`, undefined, { host })).toMatchObject({ status: 421 });
    expect((await send("GET", "/", undefined, { host })).status).toBe(421);
  });
  it("answers to loopback names and to those it was given", async () => {
    expect((await send("GET", "/", undefined, { host: "localhost:4010" })).status).toBe(200);
    const named = await startLocalPlatform({ allowedHosts: ["Bot.Example.test"] });
    expect((await send("GET", "/", undefined, { host: "bot.example.test:80" }, named)).status).toBe(200);
    await named.close();
  });

  it.each([
    [{ origin: "https://evil.test" }],
    [{ origin: "null" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
  ])("lets no other site change anything: %j", async (headers) => {
    const answer = await send("POST", `${LIVE}/conversations`, {}, headers);
    expect(answer).toMatchObject({ status: 403, code: "cross-origin" });
  });

  it("names the methods that an address takes", async () => {
    const answer = await send("PATCH", `${LIVE}/active`, {});
    expect(answer).toMatchObject({ status: 405, code: "wrong-method" });
    expect(answer.headers.allow).toBe("GET, PUT");
    expect((await send("OPTIONS", `${LIVE}/active`)).headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("lives on after noise on the wire", async () => {
    const { port } = new URL(server.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => socket.write("\u0000\u0001 GARBAGE\r\n\r\n"));
      socket.on("error", () => resolve());
      socket.on("close", () => resolve());
      socket.resume();
    });
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.write(
          `PUT ${LIVE}/active HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\nIf-None-Match: *\r\n\r\n{"ver`,
          () => socket.destroy(),
        );
      });
      socket.on("close", () => resolve());
    });
    expect((await send("GET", `${LIVE}/active`)).status).toBe(200);
  });
});
