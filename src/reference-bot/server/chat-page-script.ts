/**
 * The chat page's own script. It shows every text by `textContent`, talks only to this server, asks every second what is
 * active, and says so when the conversation began on another version.
 */
export const CHAT_SCRIPT = `
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const { agent, environment } = document.body.dataset;
  const base = "/api/agents/" + agent + "/environments/" + environment;
  const log = $("log"), say = $("say"), send = $("send"), notice = $("notice");
  let conversation, began, active, busy = false, over = true, etag;

  async function ask(method, path, body, headers) {
    const response = await fetch(base + path, {
      method,
      headers: { ...(body ? { "content-type": "application/json" } : {}), ...headers },
      body: body && JSON.stringify(body),
    });
    const text = response.status === 304 || response.status === 204 ? "" : await response.text();
    return { status: response.status, etag: response.headers.get("etag"), body: text ? JSON.parse(text) : {} };
  }

  function add(kind, text) {
    const line = document.createElement("div");
    line.className = kind;
    line.textContent = text;
    log.append(line);
    log.scrollTop = log.scrollHeight;
  }

  function why(trace) {
    const parts = [];
    if (trace.topic) parts.push("topic " + trace.topic);
    if (trace.flow) parts.push("flow " + trace.flow);
    if (trace.refusal) parts.push("refused");
    for (const tool of trace.tools) parts.push("called " + tool.name + " " + JSON.stringify(tool.args));
    if (trace.handoff) parts.push("handed over to " + trace.handoff.id + ", " + trace.handoff.destination);
    const { pending, asking } = trace.state;
    if (asking) parts.push((pending === "consent" ? "asked whether to send " : pending === "handoff-offer" ? "offered " : "asked for ") + asking);
    return parts.join(" · ");
  }

  function show() {
    $("version").textContent = active ? "v" + active.version : "nothing runs";
    $("digest").textContent = active ? active.digest.slice(7, 19) : "";
    document.title = (active ? "v" + active.version + " · " : "") + environment + " · " + agent;
    const moved = began && active && (began.version !== active.version || began.digest !== active.digest);
    if (!active) tell(began ? "Nothing runs in " + environment + " any more." : "Nothing runs in " + environment + " yet.");
    else if (moved) tell("v" + active.version + " is active now. This conversation began on v" + began.version + " and stays on it; a new conversation uses v" + active.version + ".");
    else tell("");
    say.disabled = send.disabled = over;
  }
  function tell(text) {
    if (notice.textContent !== text) notice.textContent = text;
    if (notice.hidden === (text !== "")) {
      notice.hidden = text === "";
      log.scrollTop = log.scrollHeight;
    }
  }

  async function begin() {
    over = true;
    conversation = began = undefined;
    log.replaceChildren();
    const answer = await ask("POST", "/conversations", { channel: $("channel").value });
    if (answer.status === 201) {
      conversation = answer.body.conversation;
      began = { version: answer.body.version, digest: answer.body.digest };
      active = began;
      over = false;
      if (answer.body.greeting) add("bot", answer.body.greeting);
    }
    show();
    if (!over) say.focus();
  }

  async function turn(text) {
    add("guest", text);
    const answer = await ask("POST", "/conversations/" + conversation + "/turns", { say: text });
    if (answer.status !== 200) {
      over = true;
      add("end", answer.body.message || "The platform did not answer.");
      return;
    }
    for (const message of answer.body.messages) add("bot", message);
    const reason = why(answer.body.trace);
    if (reason) add("why", reason);
    if (answer.body.ended) {
      over = true;
      add("end", "The conversation has ended.");
    }
  }

  async function watch() {
    try {
      const answer = await ask("GET", "/active", undefined, etag ? { "if-none-match": etag } : {});
      if (answer.status === 200) {
        etag = answer.etag;
        active = { version: answer.body.version, digest: answer.body.digest };
        if (began) show();
        else await begin();
      } else if (answer.status === 404) {
        etag = active = undefined;
        show();
      }
    } catch {
      tell("The platform does not answer. Trying again.");
      etag = undefined;
    }
    setTimeout(watch, 1000);
  }

  async function guarded(action) {
    if (busy) return;
    busy = true;
    try {
      await action();
    } catch {
      add("end", "The platform does not answer.");
    }
    busy = false;
    show();
    if (!over) say.focus();
  }

  $("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = say.value.trim();
    if (text === "" || over || busy) return;
    say.value = "";
    guarded(() => turn(text));
  });
  $("again").addEventListener("click", () => guarded(begin));
  $("channel").addEventListener("change", () => guarded(begin));
  $("whys").addEventListener("change", (event) => document.body.classList.toggle("quiet", !event.target.checked));
  watch();
})();
`;
