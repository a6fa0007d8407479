/** What names, hosts and paths say about where they belong, as words: compared whole, so that `latest` is no `test`. */
const LIVE_WORDS: ReadonlySet<string> = new Set(["live", "prod", "production", "prd"]);
const TEST_WORDS: ReadonlySet<string> = new Set([
  "sandbox",
  "sbx",
  "staging",
  "stage",
  "stg",
  "test",
  "testing",
  "dev",
  "development",
  "qa",
  "uat",
  "preprod",
  "prerelease",
  "mock",
  "demo",
  "localhost",
]);
/** Words that together say the opposite of the second: `pre-prod`, `non-live`. */
const NOT = /(?:^|[-._/])(?:pre|non|not)[-_]?(?:prod|production|prd|live|release)(?=$|[-._/0-9])/gi;

export interface AddressWords {
  /** A word that says live, as written. */
  readonly live?: string;
  /** A word that says test, as written. */
  readonly test?: string;
}

/** The words of a host name or path that speak of live or of tests: `api.vendor-staging.example` says staging. */
export function addressWords(address: string): AddressWords {
  const negated = [...address.matchAll(NOT)].map(([match]) => match.replace(/^[-._/]/, ""))[0];
  const words = address
    .replaceAll(NOT, "/")
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase());
  const live = words.find((word) => LIVE_WORDS.has(word));
  const test = negated ?? words.find((word) => TEST_WORDS.has(word));
  return { ...(live === undefined ? {} : { live }), ...(test === undefined ? {} : { test }) };
}

/** Top-level names that are reserved for tests and examples say nothing: documentation is full of them. */
const RESERVED = /\.(?:test|example|invalid|localhost)$/i;
const PRIVATE =
  /^(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|0\.0\.0\.0|\[::1?\]|.*\.(?:local|internal|lan))$/i;

export interface WebAddress {
  readonly host: string;
  /** Host, port and path, in lower case, without a slash at the end: what makes two addresses the same system. */
  readonly place: string;
  /** On this machine or inside a network of one's own. */
  readonly isPrivate: boolean;
  readonly words: AddressWords;
}

/** Undefined for what is no address of the web. */
export function readWebAddress(text: string): WebAddress | undefined {
  if (!/^(?:https?|wss?):\/\//i.test(text) || text.length > 2000) return undefined;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const { host, pathname } = url;
  // A dot at the end of a host changes nothing.
  const hostname = url.hostname.replace(/\.$/, "");
  const spoken = hostname.replace(RESERVED, "");
  return {
    host: hostname,
    place: `${host.replace(/\.(?=:|$)/, "")}${pathname}`.toLowerCase().replace(/\/+$/, ""),
    isPrivate: PRIVATE.test(hostname),
    words: addressWords(`${spoken}/${pathname}`),
  };
}
