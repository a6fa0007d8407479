/**
 * What a push says about refs that were not updated: `!<TAB><from>:<to><TAB>[rejected] (fetch first)`.
 * - `contended`: another push came first, or holds the lock; the refs tell more
 * - `refused`: the server does not want it (a hook, a protected branch); trying again does not help
 * - `unclear`: no answer, or one that we do not know
 */
export type PushAnswer =
  | { readonly kind: "pushed" }
  | { readonly kind: "contended" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unclear"; readonly why: string };

/** Git's own words, with LC_ALL=C: from the client (remote.c, transport.c) and from receive-pack. */
const CONTENDED =
  /fetch first|non-fast-forward|stale info|already exists|cannot lock ref|failed to (?:update ref|lock)|incorrect old value|reference already exists|needs force|remote ref updated|deadlock/i;
/** Said of the others when one ref of an atomic push fails. */
const BESIDE = /atomic (?:push failure|push failed|transaction failed)|transaction aborted/i;
const UNCLEAR = /remote failed to report status|remote failure|no response/i;

export function parsePush(exitCode: number, stdout: string, stderr: string): PushAnswer {
  if (exitCode === 0) return { kind: "pushed" };
  const reasons = stdout
    .split("\n")
    .filter((line) => line.startsWith("!\t"))
    .map((line) => line.split("\t")[2] ?? "");
  const own = reasons.filter((reason) => !BESIDE.test(reason));
  if (own.some((reason) => UNCLEAR.test(reason))) return { kind: "unclear", why: own.join(", ") };
  const refused = own.filter((reason) => !CONTENDED.test(reason));
  if (refused.length > 0) return { kind: "refused", why: refused.join(", ") };
  if (reasons.length > 0) return { kind: "contended" };
  return { kind: "unclear", why: stderr };
}
