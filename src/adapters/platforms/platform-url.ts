import { UserError } from "../../domain/errors.ts";

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * A platform's address as settings name it: https, or http to this machine; no credentials, query or fragment. Throws
 * UserError otherwise. The result has no slash at its end.
 */
export function loadPlatformUrl(text: string): string {
  const wrong = (message: string) =>
    new UserError(
      "PLATFORM_URL_INVALID",
      message,
      "Use an address such as https://platform.example.com, and name the token's environment variable in token_env.",
    );
  if (!URL.canParse(text)) throw wrong("The platform's url in the settings is not a URL.");
  const url = new URL(text);
  // Said before anything else and without the address, which may hold a password.
  if (url.username !== "" || url.password !== "")
    throw wrong(
      "The platform's url in the settings holds a user name or password, which would end up in logs.",
    );
  if (url.search !== "" || url.hash !== "")
    throw wrong("The platform's url in the settings has a query or a fragment.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.has(url.hostname)))
    throw wrong(`The platform's url ${url.origin} is neither https nor http to this machine.`);
  return url.href.replace(/\/+$/, "");
}
