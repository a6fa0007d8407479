import type { UnreadableReason } from "../../../../src/domain/agent/source-tree.ts";
import { characters, type HostileInput, inFile } from "./hostile-input.ts";

const GOOD = "name: Terrace\ncontent: Sunny.\n";
const unread = (name: string, path: string, reason: UnreadableReason, detail?: string): HostileInput => ({
  name,
  unreadable: [{ path, reason, ...(detail === undefined ? {} : { detail }) }],
  finding: `unreadable-file ${path}:1:1`,
});

/** T10 and T15: what a repository may hold instead of plain files with plain names. */
export const PATH_INPUTS: readonly HostileInput[] = [
  unread("a link to a file outside", "agent/topics/passwd.yaml", "symlink"),
  unread("a link in place of a folder", "agent/topics", "symlink", "a folder on the way to it is a link"),
  unread("a link in place of the instructions", "agent/instructions.md", "symlink"),
  unread("a link among the tests", "tests/linked.test.yaml", "symlink"),
  unread("a submodule", "agent/knowledge/vendor", "submodule"),
  unread("bytes that are no text", "agent/topics/latin1.yaml", "not-utf8"),
  unread("a test that is no text", "tests/latin1.test.yaml", "not-utf8"),
  unread("a file of two gibibytes", "agent/topics/huge.yaml", "too-large", "2147483648 bytes"),
  unread("a pipe", "agent/topics/pipe.yaml", "not-a-file"),
  unread("a file that nobody may read", "agent/topics/closed.yaml", "not-a-file", "no permission to read it"),
  unread("a path that steps out", "agent/topics/../../../etc/passwd.yaml", "unsafe-path"),
  unread("a path with a line break", "agent/topics/new\nline.yaml", "unsafe-path"),
  unread("a path with a backslash", "agent/topics/a\\x.yaml", "unsafe-path"),
  inFile(
    "a name that Windows keeps for a device",
    "agent/topics/con.yaml",
    GOOD,
    "file-name agent/topics/con.yaml:1:1",
  ),
  inFile(
    "a name that Windows keeps for a port",
    "agent/topics/com1.yaml",
    GOOD,
    "file-name agent/topics/com1.yaml:1:1",
  ),
  inFile(
    "a name with spaces",
    "agent/topics/The Terrace.yaml",
    GOOD,
    "file-name agent/topics/The Terrace.yaml:1:1",
  ),
  inFile(
    "a name with a dot at its end",
    "agent/topics/terrace..yaml",
    GOOD,
    "file-name agent/topics/terrace..yaml:1:1",
  ),
  inFile(
    "a name that looks like an option",
    "agent/topics/--help.yaml",
    GOOD,
    "file-name agent/topics/--help.yaml:1:1",
  ),
  inFile("a name of a command", "agent/topics/$(id).yaml", GOOD, "file-name agent/topics/$(id).yaml:1:1"),
  inFile(
    "a name with an invisible character",
    `agent/topics/ter${characters(0x200b)}race.yaml`,
    GOOD,
    "file-name agent/topics/ter\u200brace.yaml:1:1",
  ),
  inFile(
    "a name that is read from right to left",
    `agent/topics/ter${characters(0x202e)}race.yaml`,
    GOOD,
    "file-name agent/topics/ter\u202erace.yaml:1:1",
  ),
  inFile(
    "a name with a letter of another alphabet",
    `agent/topics/terr${characters(0x430)}ce.yaml`,
    GOOD,
    "file-name agent/topics/terr\u0430ce.yaml:1:1",
  ),
  inFile(
    "a name in composed letters",
    "agent/topics/caf\u00e9.yaml",
    GOOD,
    "file-name agent/topics/caf\u00e9.yaml:1:1",
  ),
  inFile(
    "a name in decomposed letters",
    "agent/topics/cafe\u0301.yaml",
    GOOD,
    "file-name agent/topics/cafe\u0301.yaml:1:1",
  ),
  inFile(
    "a name of two hundred letters",
    `agent/topics/${"a".repeat(200)}.yaml`,
    GOOD,
    "file-name agent/topics/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml:1:1",
  ),
  inFile(
    "a name without anything before its ending",
    "agent/topics/-.yaml",
    GOOD,
    "file-name agent/topics/-.yaml:1:1",
  ),
  inFile(
    "two files with one id",
    "agent/topics/pet-policy.yml",
    GOOD,
    "duplicate-item agent/topics/pet-policy.yml:1:1",
  ),
  inFile(
    "a folder that is misspelt, so that nothing in it is read",
    "agent/topcis/terrace.yaml",
    GOOD,
    "unknown-file agent/topcis/terrace.yaml:1:1",
  ),
  inFile(
    "a file too deep to be read",
    "agent/topics/more/terrace.yaml",
    GOOD,
    "unknown-file agent/topics/more/terrace.yaml:1:1",
  ),
  inFile(
    "a program among the files",
    "agent/topics/run.sh",
    "#!/bin/sh\nid\n",
    "unknown-file agent/topics/run.sh:1:1",
  ),
  inFile(
    "a file of more than a mebibyte",
    "agent/topics/large.yaml",
    `name: Terrace\ncontent: ${"x".repeat(1024 * 1024)}\n`,
    "yaml-limit agent/topics/large.yaml:1:1",
  ),
  inFile(
    "a file of too many bytes but not of too many characters",
    "agent/topics/wide.yaml",
    `name: Terrace\ncontent: ${"\u20ac".repeat(400_000)}\n`,
    "yaml-limit agent/topics/wide.yaml:1:1",
  ),
  inFile(
    "a list of too many entries",
    "agent/topics/many.yaml",
    `name: Terrace\ncontent: Sunny.\nsample_questions: [${"a,".repeat(110_000)}]\n`,
    "yaml-limit agent/topics/many.yaml:3:200006",
  ),
];
