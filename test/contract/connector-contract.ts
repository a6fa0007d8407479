import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/snapshot/digest.ts";
import type { BotConnector } from "../../src/ports/bot-connector.ts";
import { writtenSnapshot } from "../support/written-snapshot.ts";

export interface ConnectorUnderTest {
  /** Talks to the small agent in `sandbox`. */
  readonly connector: BotConnector;
  /** What `readVersion` must say; null for a rehearsal. */
  readonly version: number | null;
  close(): Promise<void>;
}

/** What every BotConnector must do. */
export function describeConnector(name: string, make: () => Promise<ConnectorUnderTest>): void {
  describe(`${name} as a bot connector`, () => {
    let under: ConnectorUnderTest;
    beforeEach(async () => {
      under = await make();
    });
    afterEach(() => under.close());

    it("says which version and digest it talks to", async () => {
      await expect(under.connector.readVersion()).resolves.toEqual({
        version: under.version,
        digest: digestOf(writtenSnapshot()),
      });
    });

    it("greets, replies and says why", async () => {
      const session = await under.connector.open("chat");
      expect(session.greeting).toBe("Hello, this is Corner Café. How can I help?");
      await expect(session.say("When are you open?")).resolves.toEqual({
        messages: ["We are open from 8 am to 6 pm, every day."],
        trace: {
          topic: "opening-hours",
          tools: [],
          refusal: false,
          state: { collected: {}, pending: null, asking: null, texts: [] },
        },
        ended: false,
      });
      await session.close();
    });

    it("remembers a conversation over several turns", async () => {
      const session = await under.connector.open("call");
      await session.say("I would like to book a table");
      await session.say("Four people");
      const reply = await session.say("19:30");
      expect(reply.trace?.tools).toEqual([{ name: "book-table", args: { party_size: 4, time: "19:30" } }]);
      await expect(session.say("yes")).resolves.toMatchObject({
        trace: { tools: [{ name: "send_sms", args: { template: "booking-confirmation" } }] },
      });
      await session.close();
    });

    it("keeps sessions apart", async () => {
      const [one, other] = await Promise.all([under.connector.open("chat"), under.connector.open("chat")]);
      await one.say("I would like to book a table");
      const reply = await other.say("Four people");
      expect(reply.trace?.topic).toBeUndefined();
      await Promise.all([one.close(), other.close()]);
    });

    it("tells when the bot has ended the conversation", async () => {
      const session = await under.connector.open("chat");
      await expect(session.say("I want to talk to a person")).resolves.toMatchObject({
        ended: true,
        trace: { handoff: { id: "counter", destination: "+15005550010" } },
      });
      await session.close();
    });

    it("holds many conversations at once", async () => {
      const replies = await Promise.all(
        Array.from({ length: 100 }, async () => {
          const session = await under.connector.open("chat");
          const reply = await session.say("Are dogs allowed?");
          await session.close();
          return reply.trace?.topic;
        }),
      );
      expect(new Set(replies)).toEqual(new Set(["pet-policy"]));
    });

    it("is closed twice without trouble", async () => {
      const session = await under.connector.open("chat");
      await session.close();
      await expect(session.close()).resolves.toBeUndefined();
    });
  });
}
