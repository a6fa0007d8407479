import { CHAT_SCRIPT } from "./chat-page-script.ts";
import { escapeHtml, renderPage } from "./page-parts.ts";

const STYLE = `
body { display: flex; flex-direction: column; height: 100dvh; }
header, #notice, form { background: var(--card); padding: .8rem max(1rem, calc(50vw - 24rem)); }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; border-bottom: 1px solid var(--line); }
header h1 { font-size: 1.1rem; margin: 0; }
header .version { font-size: 1.4rem; line-height: 1; }
header .tools { margin-left: auto; display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; font-size: .9rem; white-space: nowrap; }
#notice { background: var(--warn-back); color: var(--warn-ink); }
#log { flex: 1; overflow-y: auto; padding: 1.2rem max(1rem, calc(50vw - 24rem)); display: flex; flex-direction: column; gap: .5rem; }
.guest, .bot { max-width: 80%; padding: .55rem .9rem; border-radius: 1.1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.guest { align-self: flex-end; background: var(--green); color: var(--on-green); border-bottom-right-radius: .3rem; }
.bot { align-self: flex-start; background: var(--card); border: 1px solid var(--line); border-bottom-left-radius: .3rem; }
.why, .end { color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; margin: 0 0 .4rem .5rem; }
.end { align-self: center; }
body.quiet .why { display: none; }
form { display: flex; gap: .6rem; border-top: 1px solid var(--line); }
input[type="text"] { flex: 1; min-width: 0; }
input[type="text"], select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: .6rem; padding: .4rem .7rem; }
button { cursor: pointer; }
form button { background: var(--green); color: var(--on-green); border-color: var(--green); font-weight: 600; }
button:disabled, input:disabled { opacity: .5; cursor: default; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

/** A chat with what runs in one environment. Names come from the address and are letters, digits and dashes. */
export function renderChatPage(agent: string, environment: string, nonce: string): string {
  const body = `<body data-agent="${escapeHtml(agent)}" data-environment="${escapeHtml(environment)}">
<header>
<h1>${escapeHtml(agent)}</h1>
<span class="pill" data-environment="${escapeHtml(environment)}">${escapeHtml(environment)}</span>
<span class="version" id="version" role="status" aria-label="version">…</span> <code id="digest"></code>
<span class="tools">
<label><input type="checkbox" id="whys" checked> Show why</label>
<label><span class="away">Channel</span><select id="channel"><option value="chat">Chat</option><option value="call">Call</option></select></label>
<button type="button" id="again">New conversation</button>
</span>
</header>
<div id="notice" role="status" hidden></div>
<main id="log" role="log" aria-live="polite" aria-label="Conversation" tabindex="0"></main>
<form id="form" autocomplete="off">
<label class="away" for="say">Your message</label>
<input type="text" id="say" maxlength="4000" placeholder="Ask something" autofocus>
<button id="send">Send</button>
</form>
</body>`;
  return renderPage(`${agent} · ${environment}`, nonce, STYLE, body, CHAT_SCRIPT);
}
