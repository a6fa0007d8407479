import { randomBytes } from "node:crypto";
import { renderChatPage } from "./chat-page.ts";
import { renderIndexPage } from "./index-page.ts";
import type { Answer, Route } from "./route.ts";

/** The pages for people. */
export const PAGE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/",
    answer: ({ store }) => page((nonce) => renderIndexPage(store.listActive(), nonce)),
  },
  {
    method: "GET",
    path: "/chat/{agent}/{environment}",
    answer: ({ agent, environment }) => page((nonce) => renderChatPage(agent, environment, nonce)),
  },
];

/** Only our own script and style run, marked by a nonce of this one answer; the page talks to nobody but this server. */
function page(render: (nonce: string) => string): Answer {
  const nonce = randomBytes(16).toString("base64");
  return {
    status: 200,
    page: render(nonce),
    headers: {
      "content-security-policy": `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  };
}
