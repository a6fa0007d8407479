import type { SourceLocation } from "../agent/source-tree.ts";
import type { Channel, ConversationCase, Expectation, Turn } from "./suite.ts";
import type { WrittenConversation, WrittenExpectation, WrittenTurn } from "./written-tests.ts";

type Path = readonly (string | number)[];

/**
 * The cases of one written conversation, in this order: its variants (or the conversation itself) as written, then once more
 * for each paraphrase, each on every channel. Ids stay the same when something is added at the end of a list:
 * `dogs`, `dogs (call)`, `dogs [2]` (the first paraphrase), `sms/agrees`, `sms/agrees [2] (call)`.
 *
 * `locate` finds a place below the conversation's own path.
 */
export function expandConversation(
  written: WrittenConversation,
  locate: (path: Path) => SourceLocation,
): readonly ConversationCase[] {
  const base = baseTurns(written, locate);
  const wordings = [undefined, ...listOf(written.also_say)];
  return branchesOf(written, locate).flatMap((branch) =>
    wordings.flatMap((wording, index) =>
      channelsOf(written).map((channel): ConversationCase => {
        const turns = [...sayFirst(base, wording), ...branch.turns];
        const said = index === 0 ? "" : ` [${index + 1}]`;
        const on = channel === "chat" ? "" : ` (${channel})`;
        const one = {
          id: `${written.id}${branch.suffix}${said}${on}`,
          conversation: written.id,
          ...(written.title === undefined ? {} : { title: written.title }),
          covers: listOf(written.covers),
          tags: listOf(written.tags),
          channel,
          turns,
        };
        return withPlace(one, branch.place);
      }),
    ),
  );
}

/** How many cases that makes, without making them: three short lists can ask for millions. */
export function countCases(written: WrittenConversation): number {
  const variants = Math.max(1, written.variants?.length ?? 0);
  return variants * (1 + listOf(written.also_say).length) * channelsOf(written).length;
}

export function channelsOf(written: WrittenConversation): readonly Channel[] {
  const channels = listOf(written.channels);
  return channels.length === 0 ? ["chat"] : [...new Set(channels)];
}

function branchesOf(
  written: WrittenConversation,
  locate: (path: Path) => SourceLocation,
): readonly {
  readonly suffix: string;
  readonly turns: readonly Turn[];
  readonly place: () => SourceLocation;
}[] {
  if (written.variants === undefined || written.variants.length === 0) {
    return [{ suffix: "", turns: [], place: () => locate(["id"]) }];
  }
  return written.variants.map((variant, index) => ({
    suffix: `/${variant.id}`,
    turns: turnsAt(variant.turns, ["variants", index, "turns"], locate),
    place: () => locate(["variants", index, "id"]),
  }));
}

function baseTurns(written: WrittenConversation, locate: (path: Path) => SourceLocation): readonly Turn[] {
  if (written.turns !== undefined) return turnsAt(written.turns, ["turns"], locate);
  if (written.say === undefined) return [];
  const turn = { say: written.say, expect: normaliseExpectation(written.expect) };
  return [withPlace(turn, () => locate(["say"]))];
}

function turnsAt(
  turns: readonly WrittenTurn[],
  path: Path,
  locate: (path: Path) => SourceLocation,
): readonly Turn[] {
  return turns.map((turn, index) =>
    withPlace({ say: turn.say, expect: normaliseExpectation(turn.expect) }, () => locate([...path, index])),
  );
}

/** The place is looked up when somebody asks: in a suite without a finding nobody does, and it costs more than all the rest. */
function withPlace<Value extends object>(
  value: Value,
  place: () => SourceLocation,
): Value & { readonly location: SourceLocation } {
  let found: SourceLocation | undefined;
  return {
    ...value,
    get location() {
      found ??= place();
      return found;
    },
  };
}

/** A paraphrase replaces what is said first; what is expected stays. */
function sayFirst(turns: readonly Turn[], wording: string | undefined): readonly Turn[] {
  const [first, ...rest] = turns;
  if (first === undefined || wording === undefined) return turns;
  return [withPlace({ say: wording, expect: first.expect }, () => first.location), ...rest];
}

export function normaliseExpectation(written: WrittenExpectation | undefined): Expectation {
  if (written === undefined) return {};
  if (typeof written === "string") return { contains: [written] };
  const { contains, contains_any, not_contains, tool, ...rest } = written;
  return {
    ...(contains === undefined ? {} : { contains: listOf(contains) }),
    ...(contains_any === undefined ? {} : { contains_any: listOf(contains_any) }),
    ...(not_contains === undefined ? {} : { not_contains: listOf(not_contains) }),
    ...(tool === undefined ? {} : { tool: typeof tool === "string" ? { name: tool } : tool }),
    ...rest,
  };
}

export function listOf<Value extends string>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
