import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { Digest, Snapshot } from "./snapshot.ts";

/** Equal meaning, equal digest; anything that differs in meaning differs in digest. */
export function digestOf(snapshot: Snapshot): Digest {
  return digestOfText(canonicalJson(snapshot));
}

/** sha256 of the text's UTF-8 bytes, written `sha256:` and 64 hex digits. */
export function digestOfText(text: string): Digest {
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function isDigest(value: unknown): value is Digest {
  return typeof value === "string" && DIGEST.test(value);
}

/** The first twelve hex digits, as people see a digest. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
