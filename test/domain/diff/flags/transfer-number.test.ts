import { describe, expect, it } from "vitest";
import type { AgentDiff, Change } from "../../../../src/domain/diff/change.ts";
import { findFlags } from "../../../../src/domain/diff/flags/find-flags.ts";
import { wiringOf } from "../../../../src/domain/diff/remarks.ts";
import type { JsonObject } from "../../../../src/domain/json.ts";
import { diffOf, type Items, makeSnapshot } from "../make-snapshot.ts";

const told = ({ flags }: Pick<AgentDiff, "flags">) => flags.map(({ code, message }) => `${code}: ${message}`);
const flagsOf = (before: Items, after: Items) => told(diffOf(before, after));

const handoff = (destination: string, more: JsonObject = {}): JsonObject => ({
  destination,
  reason: "",
  default: false,
  message: "One moment.",
  sample_questions: [],
  ...more,
});
const override = (destination: string): JsonObject => ({
  variables: {},
  overrides: { handoffs: { desk: { destination } } },
});
const OLD = "+15005550010";
const NEW = "+15005550099";

describe("transfer-number-changed", () => {
  it("tells the old and the new number, and the item", () => {
    const diff = diffOf({ "handoffs/desk": handoff(OLD) }, { "handoffs/desk": handoff(NEW) });
    expect(diff.flags).toEqual([
      {
        code: "transfer-number-changed",
        message: `Handoff desk: ${OLD} → ${NEW}.`,
        item: "handoffs/desk",
      },
    ]);
  });

  it.each([
    ["is new", { variables: {}, overrides: {} }, override(NEW), `${OLD} → ${NEW}`],
    ["is another", override("+15005550011"), override(NEW), `+15005550011 → ${NEW}`],
    ["is gone", override(NEW), { variables: {}, overrides: {} }, `${NEW} → ${OLD}`],
  ])("tells what is reached in an environment whose override %s", (_, before, after, expected) => {
    expect(
      flagsOf(
        { "handoffs/desk": handoff(OLD), "environments/live": before },
        { "handoffs/desk": handoff(OLD), "environments/live": after },
      ),
    ).toEqual([`transfer-number-changed: Handoff desk in live: ${expected}.`]);
  });

  it("sees an override that comes or goes with its environment's whole file", () => {
    const base = { "handoffs/desk": handoff(OLD) };
    const more = { ...base, "environments/live": override(NEW) };
    expect(flagsOf(base, more)).toEqual([`transfer-number-changed: Handoff desk in live: ${OLD} → ${NEW}.`]);
    expect(flagsOf(more, base)).toEqual([`transfer-number-changed: Handoff desk in live: ${NEW} → ${OLD}.`]);
  });

  it("sees another handoff become the default", () => {
    const items = (first: boolean): Items => ({
      "handoffs/desk": handoff(OLD, { default: first }),
      "handoffs/spa": handoff(NEW, { default: !first }),
    });
    expect(flagsOf(items(true), items(false))).toEqual([
      `transfer-number-changed: Guests who ask for a person: ${OLD} → ${NEW} (handoff spa instead of desk).`,
    ]);
  });

  it("sees a number of polyai-adk's trunk, of a dialogflow-cx flow, and in an environment's variables", () => {
    const adk = (outbound_endpoint: string) => handoff(OLD, { sip_config: { outbound_endpoint } });
    expect(
      flagsOf({ "handoffs/desk": adk("a.example.test") }, { "handoffs/desk": adk("b.example.test") }),
    ).toEqual(["transfer-number-changed: Handoff desk: a.example.test → b.example.test."]);
    const flow = (phoneNumber: string, first = 0): JsonObject => ({
      transitionRoutes: [
        ...Array<JsonObject>(first).fill({ intent: "other" }),
        { triggerFulfillment: { messages: [{ telephonyTransferCall: { phoneNumber } }] } },
      ],
    });
    expect(flagsOf({ "flows/start": flow(OLD) }, { "flows/start": flow(NEW) })).toEqual([
      `transfer-number-changed: Flow start: ${OLD} → ${NEW}.`,
    ]);
    expect(flagsOf({ "flows/start": flow(OLD) }, { "flows/start": flow(NEW, 3) })).toEqual([
      `transfer-number-changed: Flow start: ${OLD} → ${NEW}.`,
    ]);
    const variables = (transfer_number: string): JsonObject => ({
      variables: { transfer_number },
      overrides: {},
    });
    expect(flagsOf({ "environments/live": variables(OLD) }, { "environments/live": variables(NEW) })).toEqual(
      [`transfer-number-changed: Environment live: ${OLD} → ${NEW}.`],
    );
  });

  it("can't be hidden by a number that stands there already in another place", () => {
    const flow = (first: string): JsonObject => ({ a: { transfer: first }, b: { transfer: NEW } });
    expect(flagsOf({ "flows/start": flow(OLD) }, { "flows/start": flow(NEW) })).toEqual([
      `transfer-number-changed: Flow start: ${OLD} → ${NEW}.`,
    ]);
  });

  it("says nothing of other words of a handoff, a new one, or a flow that only moved", () => {
    expect(
      flagsOf({ "handoffs/desk": handoff(OLD) }, { "handoffs/desk": handoff(OLD, { reason: "Late" }) }),
    ).toEqual([]);
    expect(
      flagsOf(
        { "handoffs/desk": handoff(OLD) },
        { "handoffs/desk": handoff(OLD), "handoffs/spa": handoff(NEW) },
      ),
    ).toEqual([]);
  });

  it("never shows a password, and still says that something differs", () => {
    const [flag = ""] = flagsOf(
      { "handoffs/desk": handoff("sip:bot:hunter2secret@pbx.example.test") },
      { "handoffs/desk": handoff("sip:bot:another2secret@pbx.example.test") },
    );
    expect(flag).toMatch(/another that looks the same here/);
    expect(flag).not.toMatch(/hunter2|another2/);
  });

  it("is told for a handoff that got another id and another number at once", () => {
    const before = makeSnapshot({ "handoffs/desk": handoff(OLD) });
    const after = makeSnapshot({ "handoffs/reception": handoff(NEW) });
    const change: Change = {
      section: "handoffs",
      id: "reception",
      name: "handoffs/reception",
      kind: "renamed",
      formerId: "desk",
      risk: "wiring",
      riskReason: "",
      fields: [],
      remarks: [],
      dependents: [],
      before: handoff(OLD),
      after: handoff(NEW),
    };
    const flags = findFlags([change], { before: wiringOf(before), after: wiringOf(after) });
    expect(told({ flags })).toEqual([`transfer-number-changed: Handoff reception: ${OLD} → ${NEW}.`]);
  });
});
