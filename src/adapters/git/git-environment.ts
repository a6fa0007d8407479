/** What git may use of the outside: nothing is read from the process behind the back of whoever wires this up. */
export interface GitAccess {
  /** Of the process; `GIT_DIR` and the like are taken out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For the server's repositories over HTTP. Handed over by environment only: never an argument, never stored. */
  readonly token?: { readonly server: string; readonly secret: string };
}

/** Variables that would point git at another repository, index or object store than the folder it runs in. */
const MISLEADING: ReadonlySet<string> = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_REPLACE_REF_BASE",
  "GIT_GRAFT_FILE",
  "GIT_QUARANTINE_PATH",
  "GIT_EXTERNAL_DIFF",
  "GIT_TRACE",
  "GIT_TRACE_CURL",
  "GIT_TRACE_PACKET",
  "GIT_TRACE_SETUP",
  "GIT_TRACE2",
  "GIT_TRACE2_EVENT",
  "GIT_TRACE2_PERF",
  "GIT_CURL_VERBOSE",
  "GIT_CONFIG_PARAMETERS",
]);

/** Settings for our own calls: no hooks, no signing, no housekeeping, no programs that a repository's config names. */
const OWN_CONFIG: readonly (readonly [key: string, value: string])[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.quotePath", "false"],
  ["commit.gpgSign", "false"],
  ["tag.gpgSign", "false"],
  ["push.gpgSign", "false"],
  ["push.followTags", "false"],
  ["push.recurseSubmodules", "no"],
  ["fetch.recurseSubmodules", "no"],
  ["fetch.prune", "false"],
  ["fetch.pruneTags", "false"],
  ["fetch.writeCommitGraph", "false"],
  ["log.showSignature", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["protocol.ext.allow", "never"],
  ["advice.detachedHead", "false"],
];

export function gitEnvironment(
  access: GitAccess,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(access.env)) {
    if (value !== undefined && !MISLEADING.has(name)) env[name] = value;
  }
  Object.assign(env, {
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_EDITOR: ":",
    GIT_PAGER: "cat",
  });
  const config = [...OWN_CONFIG, ...tokenConfig(access)];
  const present = Number.parseInt(env.GIT_CONFIG_COUNT ?? "0", 10);
  const first = Number.isSafeInteger(present) && present > 0 ? present : 0;
  config.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${first + index}`] = key;
    env[`GIT_CONFIG_VALUE_${first + index}`] = value;
  });
  env.GIT_CONFIG_COUNT = String(first + config.length);
  return { ...env, ...extra };
}

/**
 * The empty value first: it drops what a checkout step stored for the same server. GitHub answers 400 to two
 * authorizations.
 */
function tokenConfig(access: GitAccess): readonly (readonly [string, string])[] {
  if (!access.token) return [];
  const key = `http.${access.token.server.replace(/\/+$/, "")}/.extraHeader`;
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${basicAuthorization(access.token.secret)}`],
  ];
}

function basicAuthorization(secret: string): string {
  return Buffer.from(`x-access-token:${secret}`, "utf8").toString("base64");
}

/** Takes the token, in every form in which we hand it over, and passwords within addresses out of a text. */
export function redact(text: string, access: GitAccess): string {
  let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@");
  const secret = access.token?.secret;
  if (secret) {
    for (const form of [secret, basicAuthorization(secret), encodeURIComponent(secret)]) {
      clean = clean.replaceAll(form, "***");
    }
  }
  return clean;
}
