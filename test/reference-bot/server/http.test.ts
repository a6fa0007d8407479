import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundle } from "../../contract/platform-contract.ts";
import { type LocalPlatform, startLocalPlatform } from "../../support/local-platform.ts";
import {
  AGENT,
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
const { snapshot } = upload;

/** Sends an activation and hangs up when `moment` has come, whatever the platform does. */
async function leaveAfter(path: string, moment: Promise<unknown>): Promise<void> {
  const { port } = new URL(server.url);
  const headers = { "content-type": "application/json", "if-none-match": "*" };
  const sent = request({ host: "127.0.0.1", port, method: "PUT", path, headers });
  const gone = new Promise((resolve) => sent.once("error", resolve));
  sent.end('{"version":1}');
  await moment;
  sent.destroy();
  await gone;
}

describe("versions", () => {
  it("are uploaded once, and again without effect", async () => {
    expect((await send("PUT", `${AGENT}/versions/1`, upload)).status).toBe(200);
  });
  it("never change", async () => {
    const { digest, snapshot: other } = bundle(2);
    expect(await send("PUT", `${AGENT}/versions/1`, { digest, snapshot: other })).toMatchObject({
      status: 409,
      code: "version-taken",
    });
  });
  it.each([
    ["a digest of something else", { ...upload, digest: bundle(2).digest }],
    ["a digest that is none", { ...upload, digest: "sha256:x" }],
    ["no snapshot", { digest: upload.digest }],
    ["another agent's snapshot", { ...upload, snapshot: { ...snapshot, agent: "other" } }],
    ["a later schema", { ...upload, snapshot: { ...snapshot, schemaVersion: 2 } }],
    [
      "a section too many",
      { ...upload, snapshot: { ...snapshot, sections: { ...snapshot.sections, extra: {} } } },
    ],
  ])("are refused with %s", async (_, body) => {
    expect(await send("PUT", `${AGENT}/versions/3`, body)).toMatchObject({
      status: 422,
      code: "version-invalid",
    });
    expect((await send("GET", `${AGENT}/versions/3`)).status).toBe(404);
  });
});

describe("activation", () => {
  it("needs to say what it replaces", async () => {
    expect(await send("PUT", `${LIVE}/active`, { version: 2 })).toMatchObject({
      status: 428,
      code: "precondition-missing",
    });
    expect((await send("PUT", `${LIVE}/active`, { version: 2 }, { "if-match": "*" })).status).toBe(428);
  });
  it("is refused when something else is active", async () => {
    expect((await send("PUT", `${LIVE}/active`, { version: 2 }, { "if-none-match": "*" })).status).toBe(412);
    expect((await send("PUT", `${LIVE}/active`, { version: 2 }, { "if-match": '"9-x"' })).status).toBe(412);
  });
  it("is refused for a version that was never uploaded", async () => {
    const { headers } = await send("GET", `${LIVE}/active`);
    expect(
      await send("PUT", `${LIVE}/active`, { version: 99 }, { "if-match": String(headers.etag) }),
    ).toMatchObject({ status: 422, code: "version-unknown" });
  });
  it.each([[0], [-1], [1.5], ["1"], [null], [1e12]])("is refused for the version %j", async (version) => {
    const { headers } = await send("GET", `${LIVE}/active`);
    const answer = await send("PUT", `${LIVE}/active`, { version }, { "if-match": String(headers.etag) });
    expect(answer.status).toBe(400);
  });
  it("lets exactly one of twenty win that saw the same state", async () => {
    const place = `${AGENT}/environments/race/active`;
    await send("PUT", place, { version: 1 }, { "if-none-match": "*" });
    const etag = String((await send("GET", place)).headers.etag);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send("PUT", place, { version: 2 }, { "if-match": etag })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 412),
    ]);
  });
  it("answers an unchanged state with 304", async () => {
    const { headers } = await send("GET", `${LIVE}/active`);
    const again = await send("GET", `${LIVE}/active`, undefined, { "if-none-match": String(headers.etag) });
    expect(again).toMatchObject({ status: 304, text: "" });
  });
});

describe("the config that is read back", () => {
  it("is what the environment really uses", async () => {
    const { status, text } = await send("GET", `${LIVE}/config`);
    expect(status).toBe(200);
    const body = JSON.parse(text);
    expect(body).toMatchObject({ version: 1, digest: upload.digest, environment: "live" });
    expect(body.config.variables).toEqual({ opening_time: "8 am" });
    expect(body.config.integrations[0]).toMatchObject({ endpoint: "https://bookings.example.test/v1" });
    expect(body.config.handoffs.find((one: { id: string }) => one.id === "counter").destination).toBe(
      "+15005550011",
    );
  });
});

describe("conversations", () => {
  it("are forgotten oldest first, above the limit", async () => {
    const small = await startLocalPlatform({ maxConversations: 2 });
    await send("PUT", `${AGENT}/versions/1`, upload, {}, small);
    await send("PUT", `${LIVE}/active`, { version: 1 }, { "if-none-match": "*" }, small);
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1)
      ids.push(JSON.parse((await send("POST", `${LIVE}/conversations`, {}, {}, small)).text).conversation);
    const turn = (id: string | undefined) =>
      send("POST", `${LIVE}/conversations/${id}/turns`, { say: "hello" }, {}, small);
    expect(await turn(ids[0])).toMatchObject({ status: 404, code: "conversation-unknown" });
    expect((await turn(ids[2])).status).toBe(200);
    await small.close();
  });
  it("belong to their environment", async () => {
    const { conversation } = JSON.parse((await send("POST", `${LIVE}/conversations`, {})).text);
    const elsewhere = `${AGENT}/environments/sandbox/conversations/${conversation}/turns`;
    expect((await send("POST", elsewhere, { say: "hello" })).status).toBe(404);
  });
  it("take 4,000 characters a turn and no more", async () => {
    const { conversation } = JSON.parse((await send("POST", `${LIVE}/conversations`, {})).text);
    const turns = `${LIVE}/conversations/${conversation}/turns`;
    expect((await send("POST", turns, { say: "a".repeat(4_000) })).status).toBe(200);
    expect(await send("POST", turns, { say: "a".repeat(4_001) })).toMatchObject({
      status: 400,
      code: "turn-too-long",
    });
    expect((await send("POST", turns, { say: 5 })).status).toBe(400);
    expect((await send("POST", turns, { say: "hi", extra: 1 })).status).toBe(400);
  });
  it("are refused on a channel that does not exist", async () => {
    expect((await send("POST", `${LIVE}/conversations`, { channel: "fax" })).status).toBe(400);
  });
});

describe("the token", () => {
  let locked: LocalPlatform;
  beforeEach(async () => {
    locked = await startLocalPlatform({ token: "open sesame" });
    return () => locked.close();
  });
  it("is needed for writes and only for them", async () => {
    for (const authorization of ["", "Bearer wrong", "Basic b3Blbg==", "Bearer"])
      expect(await send("PUT", `${AGENT}/versions/1`, upload, { authorization }, locked)).toMatchObject({
        status: 401,
        code: "token-missing",
      });
    const authorization = "Bearer open sesame";
    expect((await send("PUT", `${AGENT}/versions/1`, upload, { authorization }, locked)).status).toBe(201);
    const headers = { authorization, "if-none-match": "*" };
    expect((await send("PUT", `${LIVE}/active`, { version: 1 }, headers, locked)).status).toBe(200);
    expect((await send("POST", `${LIVE}/conversations`, {}, {}, locked)).status).toBe(201);
    expect((await send("POST", "/faults", { fault: "hang" }, {}, locked)).status).toBe(401);
  });
});

describe("faults", () => {
  it("do not exist unless asked for", async () => {
    const plain = await startLocalPlatform({ faults: false });
    expect((await send("POST", "/faults", { fault: "hang" }, {}, plain)).status).toBe(404);
    await plain.close();
  });
  it.each([
    [{}],
    [{ fault: "explode" }],
    [{ fault: "hang", on: "everything" }],
    [{ fault: "hang", times: 0 }],
    [{ fault: "hang", oops: 1 }],
    [{ fault: "stale-read", on: "turn" }],
    [{ fault: "hang", agent: "../x" }],
  ])("are checked: %j", async (body) => {
    expect(await send("POST", "/faults", body)).toMatchObject({ status: 400, code: "fault-invalid" });
  });
  it("show the version before for as many reads as was scripted", async () => {
    const place = `${AGENT}/environments/slow/active`;
    await send("PUT", place, { version: 1 }, { "if-none-match": "*" });
    const etag = String((await send("GET", place)).headers.etag);
    await send("PUT", place, { version: 2 }, { "if-match": etag });
    await send("POST", "/faults", { fault: "stale-read", environment: "slow", times: 2 });
    const seen = [];
    for (let read = 0; read < 3; read += 1) seen.push(JSON.parse((await send("GET", place)).text).version);
    expect(seen).toEqual([1, 1, 2]);
  });
  it("are cleared by a body that says so", async () => {
    await send("POST", "/faults", { fault: "error-500", on: "read" });
    expect((await send("POST", "/faults", { clear: true })).status).toBe(204);
    expect((await send("GET", `${LIVE}/active`)).status).toBe(200);
    expect((await send("POST", "/faults", { clear: true, fault: "hang" })).status).toBe(400);
  });
  it("do nothing for a client that left during a delay", async () => {
    const place = `${AGENT}/environments/left-early/active`;
    await send("POST", "/faults", { fault: "delay", environment: "left-early", milliseconds: 4_000 });
    await leaveAfter(place, new Promise((resolve) => setTimeout(resolve, 100)));
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    expect((await send("GET", place)).status).toBe(404);
  });
  it("have done it for a client that left before a delayed answer", async () => {
    const place = `${AGENT}/environments/left-late/active`;
    await send("POST", "/faults", {
      fault: "commit-then-delay",
      environment: "left-late",
      milliseconds: 60_000,
    });
    await leaveAfter(
      place,
      (async () => {
        while ((await send("GET", place)).status !== 200);
      })(),
    );
    expect((await send("GET", place)).status).toBe(200);
  });
  it("befall only the environment they name, and are cleared", async () => {
    await send("POST", "/faults", { fault: "error-500", on: "read", environment: "elsewhere" });
    expect((await send("GET", `${LIVE}/active`)).status).toBe(200);
    expect((await send("GET", `${AGENT}/environments/elsewhere/active`)).status).toBe(500);
    await send("POST", "/faults", { fault: "error-500", on: "read" });
    expect((await send("DELETE", "/faults")).status).toBe(204);
    expect((await send("GET", `${LIVE}/active`)).status).toBe(200);
  });
});
