/**
 * The publish note that a merge brings with it: the title of the pull request. GitHub puts it into the first line of a squashed or
 * rebased commit (with the number behind) and into the body of a merge commit. Undefined when the message has no words.
 */
export function noteFromCommit(message: string): string | undefined {
  const [subject = "", ...rest] = message.split(/\r\n|\r|\n/).map((line) => line.trim());
  const isMerge = /^Merge (?:pull request #\d+ from \S+|branch '|remote-tracking branch ')/.test(subject);
  const title = isMerge ? rest.find((line) => line !== "") : subject;
  const note = (title ?? "").replace(/\s*\(#\d+\)$/, "").trim();
  return note === "" ? undefined : note;
}
