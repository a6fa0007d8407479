import { isDigest } from "../snapshot/digest.ts";
import type { Digest } from "../snapshot/snapshot.ts";

/** What the annotated tag of a version says: a second copy of what the ledger holds, in a place of its own. */
export interface TagMessage {
  readonly note: string;
  readonly agent: string;
  readonly version: number;
  readonly digest: Digest;
}

/**
 * The note, and after an empty line the trailers as the last paragraph. A note can't forge trailers: ours come last, and a
 * line of the note that looks like one, or like the start of a signature, is indented.
 */
export function renderTagMessage(message: TagMessage): string {
  const note = message.note
    .replace(/\r\n?/g, "\n")
    .trim()
    .replace(/^(?=greenroom-[a-z]+\s*:|-----BEGIN )/gim, " ");
  return `${note}\n\nGreenroom-Agent: ${message.agent}\nGreenroom-Version: ${message.version}\nGreenroom-Digest: ${message.digest}\n`;
}

const TRAILERS =
  /\n\nGreenroom-Agent: ([a-z0-9][a-z0-9-]{0,62})\nGreenroom-Version: ([1-9][0-9]{0,8})\nGreenroom-Digest: (\S+)\n?$/;

/** Undefined when the text is not a message of ours, to the letter. */
export function loadTagMessage(text: string): TagMessage | undefined {
  const match = TRAILERS.exec(text);
  const [, agent = "", version = "", digest] = match ?? [];
  if (!match || !isDigest(digest)) return undefined;
  return { note: text.slice(0, match.index), agent, version: Number(version), digest };
}
