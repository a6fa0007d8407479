import { r as __toESM } from "./rolldown-runtime.js";
import { n as createBot, t as effectiveConfig } from "./effective-config.js";
import { t as require_lib } from "./lib.js";
import { i as shortDigest, l as isJsonObject, r as isDigest, t as digestOf } from "./base.js";
import { t as loadSnapshot } from "./load-snapshot.js";
import { createHash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
// src/reference-bot/server/http-problem.ts
var HttpProblem = class extends Error {
	name = "HttpProblem";
	status;
	code;
	headers;
	constructor(status, code, message, headers = {}) {
		super(message);
		this.status = status;
		this.code = code;
		this.headers = headers;
	}
};
// src/reference-bot/server/version-record.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
const NAME = /^[a-z0-9][a-z0-9-]{0,79}$/;
const MAX_VERSION = 999999999;
function isVersionNumber(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= MAX_VERSION;
}
function loadVersion(agent, version, written) {
	if (!isDigest(written.digest)) return { problem: "digest must be sha256: and 64 hex digits." };
	const snapshot = loadSnapshot(written.snapshot);
	if (snapshot === void 0) return { problem: "snapshot is not a snapshot of schema version 1." };
	if (snapshot.agent !== agent) return { problem: `The snapshot is of agent ${snapshot.agent}, not ${agent}.` };
	const digest = digestOf(snapshot);
	if (digest !== written.digest) return { problem: `The snapshot's digest is ${digest}, not ${written.digest}.` };
	return { stored: {
		agent,
		version,
		digest,
		snapshot
	} };
}
function loadActivation(value) {
	if (!isJsonObject(value)) return void 0;
	const { agent, environment, version, digest, activation } = value;
	if (typeof agent !== "string" || !NAME.test(agent)) return void 0;
	if (typeof environment !== "string" || !NAME.test(environment)) return void 0;
	if (!isVersionNumber(version) || !isDigest(digest) || !isVersionNumber(activation)) return void 0;
	return {
		agent,
		environment,
		version,
		digest,
		activation
	};
}
// src/reference-bot/server/data-folder.ts
const MAX_FILE = 16777216;
var DataFolder = class {
	#dir;
	constructor(dir) {
		this.#dir = join(dir, "agents");
		mkdirSync(this.#dir, { recursive: true });
	}
	putVersion({ agent, version, digest, snapshot }) {
		this.#write(agent, "versions", String(version), {
			agent,
			version,
			digest,
			snapshot
		});
	}
	putActivation(activation) {
		this.#write(activation.agent, "environments", activation.environment, activation);
	}
	load() {
		const versions = [];
		const activations = [];
		const notices = [];
		for (const agent of names(this.#dir, notices)) {
			if (!NAME.test(agent)) {
				notices.push(`${agent}: not an agent's folder, ignored`);
				continue;
			}
			for (const [place, value] of this.#files(agent, "versions", notices)) {
				const version = Number(place.name);
				const loaded = isJsonObject(value) && isVersionNumber(version) && value.version === version && value.agent === agent ? loadVersion(agent, version, value) : { problem: "does not say what its name says." };
				if ("stored" in loaded) versions.push(loaded.stored);
				else notices.push(`${place.path}: ${loaded.problem} Ignored`);
			}
			for (const [place, value] of this.#files(agent, "environments", notices)) {
				const activation = loadActivation(value);
				if (activation?.agent === agent && activation.environment === place.name) activations.push(activation);
				else notices.push(`${place.path}: does not say what an environment runs, ignored`);
			}
		}
		return {
			versions,
			activations,
			notices
		};
	}
	*#files(agent, kind, notices) {
		const dir = join(this.#dir, agent, kind);
		for (const file of names(dir, notices)) {
			const path = `${agent}/${kind}/${file}`;
			const name = /^([a-z0-9][a-z0-9-]{0,79})\.json$/.exec(file)?.[1];
			if (name === void 0) {
				notices.push(`${path}: left over from an interrupted write or not ours, ignored`);
				continue;
			}
			try {
				const full = join(dir, file);
				if (!statSync(full).isFile() || statSync(full).size > MAX_FILE) throw new Error("not a file of ours");
				const value = JSON.parse(readFileSync(full, "utf8"));
				yield [{
					name,
					path
				}, value];
			} catch {
				notices.push(`${path}: can't be read as JSON, ignored`);
			}
		}
	}
	#write(agent, kind, name, value) {
		const dir = join(this.#dir, agent, kind);
		mkdirSync(dir, { recursive: true });
		import_lib.default.sync(join(dir, `${name}.json`), `${JSON.stringify(value)}\n`);
	}
};
function names(dir, notices) {
	try {
		return readdirSync(dir).sort();
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code !== "ENOENT") notices.push(`${dir}: can't be read (${String(error.code)}), ignored`);
		return [];
	}
}
// src/reference-bot/server/platform-store.ts
var PlatformStore = class {
	#folder;
	#versions = /* @__PURE__ */ new Map();
	#active = /* @__PURE__ */ new Map();
	#before = /* @__PURE__ */ new Map();
	notices;
	constructor(dataDir) {
		this.#folder = dataDir === void 0 ? void 0 : new DataFolder(dataDir);
		const content = this.#folder?.load();
		const notices = [...content?.notices ?? []];
		for (const version of content?.versions ?? []) this.#versions.set(versionKey(version), version);
		for (const activation of content?.activations ?? []) if (this.#versions.get(versionKey(activation))?.digest === activation.digest) this.#active.set(placeKey(activation), activation);
		else notices.push(`${activation.agent}/environments/${activation.environment}.json: names version ${activation.version}, which is not there. Ignored`);
		this.notices = notices;
	}
	findVersion(agent, version) {
		return this.#versions.get(versionKey({
			agent,
			version
		}));
	}
	putVersion(version) {
		const held = this.#versions.get(versionKey(version));
		if (held !== void 0) return held.digest === version.digest ? "same" : { taken: held.digest };
		this.#folder?.putVersion(version);
		this.#versions.set(versionKey(version), version);
		return "created";
	}
	findActive(agent, environment) {
		return this.#active.get(placeKey({
			agent,
			environment
		}));
	}
	findBefore(agent, environment) {
		return this.#before.get(placeKey({
			agent,
			environment
		}));
	}
	activate(agent, environment, version, only) {
		const key = placeKey({
			agent,
			environment
		});
		const current = this.#active.get(key);
		if (!("none" in only ? current === void 0 : current !== void 0 && only.match.includes(etagOf(current)))) return {
			outcome: "moved",
			current
		};
		const stored = this.findVersion(agent, version);
		if (stored === void 0) return { outcome: "unknown-version" };
		const activation = {
			agent,
			environment,
			version,
			digest: stored.digest,
			activation: (current?.activation ?? 0) + 1
		};
		this.#folder?.putActivation(activation);
		this.#before.set(key, current);
		this.#active.set(key, activation);
		return {
			outcome: "activated",
			activation
		};
	}
	listActive() {
		return [...this.#active.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, activation]) => activation);
	}
};
function etagOf(activation) {
	return `"${activation.activation}-${activation.digest.slice(7, 23)}"`;
}
function versionKey({ agent, version }) {
	return `${agent}/${version}`;
}
function placeKey({ agent, environment }) {
	return `${agent}/${environment}`;
}
// src/reference-bot/server/api-routes.ts
const MAX_SAY = 4e3;
const ENVIRONMENT = "/api/agents/{agent}/environments/{environment}";
const API_ROUTES = [
	{
		method: "GET",
		path: "/api/environments",
		answer: listEnvironments
	},
	{
		method: "PUT",
		path: "/api/agents/{agent}/versions/{id}",
		operation: "upload",
		write: true,
		answer: putVersion
	},
	{
		method: "GET",
		path: "/api/agents/{agent}/versions/{id}",
		answer: getVersion
	},
	{
		method: "GET",
		path: `${ENVIRONMENT}/active`,
		operation: "read",
		answer: getActive
	},
	{
		method: "PUT",
		path: `${ENVIRONMENT}/active`,
		operation: "activate",
		write: true,
		answer: putActive
	},
	{
		method: "GET",
		path: `${ENVIRONMENT}/content`,
		operation: "content",
		answer: getContent
	},
	{
		method: "GET",
		path: `${ENVIRONMENT}/config`,
		operation: "config",
		answer: getConfig
	},
	{
		method: "POST",
		path: `${ENVIRONMENT}/conversations`,
		operation: "open",
		answer: postConversation
	},
	{
		method: "POST",
		path: `${ENVIRONMENT}/conversations/{id}/turns`,
		operation: "turn",
		answer: postTurn
	},
	{
		method: "DELETE",
		path: `${ENVIRONMENT}/conversations/{id}`,
		answer: deleteConversation
	}
];
function listEnvironments({ store }) {
	return {
		status: 200,
		body: { environments: store.listActive().map(shown) }
	};
}
async function putVersion({ agent, id, store, readBody }) {
	const version = versionNumber(id);
	const body = await readBody();
	onlyFields(body, ["digest", "snapshot"]);
	const loaded = loadVersion(agent, version, body);
	if ("problem" in loaded) throw new HttpProblem(422, "version-invalid", loaded.problem);
	const outcome = store.putVersion(loaded.stored);
	if (typeof outcome === "object") throw new HttpProblem(409, "version-taken", `Version ${version} exists with digest ${outcome.taken}.`);
	const { digest } = loaded.stored;
	return {
		status: outcome === "created" ? 201 : 200,
		body: {
			agent,
			version,
			digest
		}
	};
}
function getVersion({ agent, id, store }) {
	const version = versionNumber(id);
	const stored = store.findVersion(agent, version);
	if (stored === void 0) throw new HttpProblem(404, "version-unknown", `Agent ${agent} has no version ${version} here.`);
	return {
		status: 200,
		body: {
			agent,
			version,
			digest: stored.digest
		}
	};
}
function getActive(call) {
	return activeAnswer(call, findActive(call));
}
function activeAnswer({ agent, environment, request }, active) {
	if (active === void 0) throw nothingActive(agent, environment);
	const etag = etagOf(active);
	if (request.headers["if-none-match"] === etag) return {
		status: 304,
		headers: { etag }
	};
	return {
		status: 200,
		headers: { etag },
		body: shown(active)
	};
}
async function putActive({ agent, environment, request, store, readBody }) {
	const body = await readBody();
	onlyFields(body, ["version"]);
	const { version } = body;
	if (!isVersionNumber(version)) throw new HttpProblem(400, "body-invalid", "version must be a whole number from 1.");
	const done = store.activate(agent, environment, version, precondition(request.headers["if-match"], request.headers["if-none-match"]));
	switch (done.outcome) {
		case "activated": return {
			status: 200,
			headers: { etag: etagOf(done.activation) },
			body: shown(done.activation)
		};
		case "moved": throw new HttpProblem(412, "moved", `Environment ${environment} now runs ${done.current === void 0 ? "nothing" : `version ${done.current.version}`}.`);
		case "unknown-version": throw new HttpProblem(422, "version-unknown", `Upload version ${version} of ${agent} first.`);
	}
}
function getContent(call) {
	const { active, version } = running(call);
	return {
		status: 200,
		headers: { etag: etagOf(active) },
		body: {
			...shown(active),
			snapshot: plain(version.snapshot)
		}
	};
}
function getConfig(call) {
	const { active, version } = running(call);
	const config = effectiveConfig(version.snapshot, call.environment);
	return {
		status: 200,
		headers: { etag: etagOf(active) },
		body: {
			...shown(active),
			config: plain(config)
		}
	};
}
async function postConversation(call) {
	const body = await call.readBody();
	onlyFields(body, ["channel"]);
	const channel = ["chat", "call"].find((one) => one === (body.channel ?? "chat"));
	if (channel === void 0) throw new HttpProblem(400, "body-invalid", "channel must be chat or call.");
	const { active, version } = running(call);
	const { id, greeting } = call.conversations.begin(active, version, channel);
	return {
		status: 201,
		body: {
			conversation: id,
			greeting,
			channel,
			...shown(active)
		}
	};
}
async function postTurn({ agent, environment, id, conversations, readBody }) {
	const body = await readBody();
	onlyFields(body, ["say"]);
	const { say } = body;
	if (typeof say !== "string") throw new HttpProblem(400, "body-invalid", "say must be text.");
	if (say.length > MAX_SAY) throw new HttpProblem(400, "turn-too-long", `A turn holds ${MAX_SAY} characters at most.`);
	const answered = conversations.answer(agent, environment, id, say);
	if (answered === void 0) throw new HttpProblem(404, "conversation-unknown", "There is no such conversation; begin a new one.");
	const { reply, activation } = answered;
	return {
		status: 200,
		body: {
			messages: reply.messages,
			trace: plain(reply.trace),
			ended: reply.ended,
			...shown(activation)
		}
	};
}
function deleteConversation({ agent, environment, id, conversations }) {
	conversations.end(agent, environment, id);
	return { status: 204 };
}
function running(call) {
	const active = findActive(call);
	const version = active === void 0 ? void 0 : call.store.findVersion(call.agent, active.version);
	if (active === void 0 || version === void 0) throw nothingActive(call.agent, call.environment);
	return {
		active,
		version
	};
}
function findActive({ agent, environment, store }) {
	return store.findActive(agent, environment);
}
function shown({ agent, environment, version, digest }) {
	return {
		agent,
		environment,
		version,
		digest
	};
}
function plain(value) {
	return Object.fromEntries(Object.entries(value));
}
function nothingActive(agent, environment) {
	return new HttpProblem(404, "nothing-active", `Nothing of ${agent} runs in ${environment}.`);
}
function precondition(match, none) {
	if (match !== void 0 && none !== void 0) throw new HttpProblem(400, "precondition-invalid", "Send If-Match or If-None-Match, not both.");
	if (none?.trim() === "*") return { none: true };
	const tags = (match ?? "").match(/"[^"]{1,100}"/g) ?? [];
	if (tags.length > 0) return { match: tags };
	throw new HttpProblem(428, "precondition-missing", "Say what you replace: If-Match with the ETag that you read, or If-None-Match: * when nothing is active.");
}
function versionNumber(text) {
	const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : void 0;
	if (number === void 0) throw new HttpProblem(404, "version-unknown", "Versions are numbered 1, 2, 3.");
	return number;
}
function onlyFields(body, fields) {
	const stranger = Object.keys(body).find((key) => !fields.includes(key));
	if (stranger !== void 0) throw new HttpProblem(400, "body-invalid", `There is no field ${stranger}; there is ${fields.join(", ")}.`);
}
// src/reference-bot/server/faults.ts
const OPERATIONS = [
	"upload",
	"activate",
	"read",
	"content",
	"config",
	"open",
	"turn"
];
const FAULT_KINDS = [
	"commit-then-drop",
	"commit-then-delay",
	"drop-before-commit",
	"half-answer",
	"error-500",
	"html",
	"delay",
	"hang",
	"stale-read"
];
var FaultScript = class {
	#faults = [];
	add(fault) {
		this.#faults = [...this.#faults, fault].slice(-100);
	}
	clear() {
		this.#faults = [];
	}
	take(on, agent, environment) {
		const fault = this.#faults.find((one) => one.on === on && (one.agent === void 0 || one.agent === agent) && (one.environment === void 0 || one.environment === environment));
		if (fault === void 0) return void 0;
		this.#faults = this.#faults.flatMap((one) => one !== fault ? [one] : one.times > 1 ? [{
			...one,
			times: one.times - 1
		}] : []);
		return fault;
	}
};
function loadFault(body) {
	const known = /* @__PURE__ */ new Set([
		"fault",
		"on",
		"agent",
		"environment",
		"times",
		"milliseconds"
	]);
	const stranger = Object.keys(body).find((key) => !known.has(key));
	if (stranger !== void 0) throw wrong(`There is no field ${stranger}.`);
	const kind = FAULT_KINDS.find((one) => one === body.fault);
	if (kind === void 0) throw wrong(`fault must be one of ${FAULT_KINDS.join(", ")}.`);
	const on = body.on === void 0 ? kind === "stale-read" ? "read" : "activate" : OPERATIONS.find((one) => one === body.on);
	if (on === void 0) throw wrong(`on must be one of ${OPERATIONS.join(", ")}.`);
	if (kind === "stale-read" && on !== "read") throw wrong("stale-read befalls only read.");
	return {
		kind,
		on,
		...name("agent", body.agent),
		...name("environment", body.environment),
		times: count("times", body.times, 1, 1e4),
		milliseconds: count("milliseconds", body.milliseconds, 100, 6e4)
	};
}
function name(field, value) {
	if (value === void 0) return {};
	if (typeof value !== "string" || !NAME.test(value)) throw wrong(`${field} is not a name.`);
	return { [field]: value };
}
function count(field, value, otherwise, most) {
	if (value === void 0) return otherwise;
	if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > most) throw wrong(`${field} must be a whole number from 1 to ${most}.`);
	return value;
}
function wrong(message) {
	return new HttpProblem(400, "fault-invalid", message);
}
// src/reference-bot/server/chat-page-script.ts
const CHAT_SCRIPT = `
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
// src/reference-bot/server/page-parts.ts
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
const PAGE_STYLE = `
:root { color-scheme: light dark; --back: #f6f5f2; --card: #fff; --ink: #1d1c1a; --soft: #6b675f; --line: #dedad2;
  --green: #1f6f4f; --on-green: #fff; --warn-back: #fff3d6; --warn-ink: #6a4a00; }
@media (prefers-color-scheme: dark) { :root { --back: #161614; --card: #21211e; --ink: #efece6; --soft: #a39e94; --line: #3a3833;
  --green: #57b98d; --on-green: #0c1f17; --warn-back: #3b2f10; --warn-ink: #ffdf9a; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
a { color: var(--green); }
:focus-visible { outline: 3px solid var(--green); outline-offset: 2px; }
.version { font-weight: 700; font-variant-numeric: tabular-nums; }
.pill { border: 1px solid var(--line); border-radius: 999px; padding: .1rem .7rem; font-size: .9rem; }
.pill[data-environment="live"] { background: var(--green); border-color: var(--green); color: var(--on-green); }
code { font: .85em ui-monospace, monospace; color: var(--soft); }
`;
function renderPage(title, nonce, style, body, script = "") {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${PAGE_STYLE}${style}</style>
</head>
${body}
${script === "" ? "" : `<script nonce="${nonce}">${script}<\/script>`}
</html>
`;
}
// src/reference-bot/server/chat-page.ts
const STYLE$1 = `
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
function renderChatPage(agent, environment, nonce) {
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
	return renderPage(`${agent} · ${environment}`, nonce, STYLE$1, body, CHAT_SCRIPT);
}
// src/reference-bot/server/index-page.ts
const STYLE = `
main { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { text-align: left; padding: .6rem .9rem; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; }
`;
function renderIndexPage(active, nonce) {
	const rows = active.map(({ agent, environment, version, digest }) => `<tr>
<td>${escapeHtml(agent)}</td>
<td><span class="pill" data-environment="${escapeHtml(environment)}">${escapeHtml(environment)}</span></td>
<td><span class="version">v${version}</span> <code>${escapeHtml(shortDigest(digest))}</code></td>
<td><a href="/chat/${encodeURIComponent(agent)}/${encodeURIComponent(environment)}">Chat<span aria-hidden="true"> →</span></a></td>
</tr>`);
	const content = rows.length === 0 ? "<p>Nothing runs here yet. Deploy a version and it appears.</p>" : `<table><thead><tr><th>Agent</th><th>Environment</th><th>Version</th><th>Talk to it</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
	return renderPage("Reference platform", nonce, STYLE, `<body><main><h1>Reference platform</h1>${content}</main></body>`);
}
// src/reference-bot/server/page-routes.ts
const PAGE_ROUTES = [{
	method: "GET",
	path: "/",
	answer: ({ store }) => page((nonce) => renderIndexPage(store.listActive(), nonce))
}, {
	method: "GET",
	path: "/chat/{agent}/{environment}",
	answer: ({ agent, environment }) => page((nonce) => renderChatPage(agent, environment, nonce))
}];
function page(render) {
	const nonce = randomBytes(16).toString("base64");
	return {
		status: 200,
		page: render(nonce),
		headers: { "content-security-policy": `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` }
	};
}
// src/reference-bot/server/read-body.ts
const MAX_BODY = 5242880;
const MAX_DEPTH = 64;
const REFUSED_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
async function readJsonBody(request) {
	const type = request.headers["content-type"] ?? "";
	if (!/^application\/(?:[a-z0-9.+-]+\+)?json\s*(?:;|$)/i.test(type)) throw new HttpProblem(415, "not-json", "Send the body as application/json.");
	const text = decode(await readBytes(request));
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new HttpProblem(400, "malformed-json", "The body is not valid JSON.");
	}
	if (!isJsonObject(value)) throw new HttpProblem(400, "malformed-json", "The body must be a JSON object.");
	refuseUnsafe(value);
	return value;
}
function readBytes(request) {
	const tooLarge = () => new HttpProblem(413, "too-large", `The body is larger than ${MAX_BODY} bytes.`, { connection: "close" });
	if (Number(request.headers["content-length"] ?? 0) > 5242880) {
		request.resume();
		return Promise.reject(tooLarge());
	}
	return new Promise((resolve, reject) => {
		const parts = [];
		let size = 0;
		request.on("data", (part) => {
			size += part.length;
			if (size <= 5242880) parts.push(part);
			else {
				parts.length = 0;
				reject(tooLarge());
			}
		});
		request.on("end", () => resolve(Buffer.concat(parts)));
		request.on("error", () => reject(new HttpProblem(400, "incomplete", "The body did not arrive whole.")));
		request.on("aborted", () => reject(new HttpProblem(400, "incomplete", "The body did not arrive whole.")));
	});
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new HttpProblem(400, "not-utf8", "The body is not UTF-8.");
	}
}
function refuseUnsafe(root) {
	const open = [{
		value: root,
		depth: 1
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { value, depth } = next;
		if (typeof value !== "object" || value === null) continue;
		if (depth > MAX_DEPTH) throw new HttpProblem(400, "too-deep", `The body is nested deeper than ${MAX_DEPTH} levels.`);
		for (const [key, member] of Object.entries(value)) {
			if (REFUSED_KEYS.has(key)) throw new HttpProblem(400, "unsafe-key", `The key ${key} is not accepted.`);
			open.push({
				value: member,
				depth: depth + 1
			});
		}
	}
}
// src/reference-bot/server/request-guard.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
function guardRequest(request, options) {
	const host = hostName(request.headers.host);
	if (host === void 0 || !(LOOPBACK.has(host) || options.hosts.includes(host))) throw new HttpProblem(421, "wrong-host", "This platform does not answer to that host name. Start it with the name if it should.");
	if (request.method === "GET" || request.method === "HEAD") return;
	const { origin } = request.headers;
	const site = request.headers["sec-fetch-site"];
	if (origin !== void 0 && origin !== `http://${request.headers.host}` || site !== void 0 && site !== "same-origin" && site !== "none") throw new HttpProblem(403, "cross-origin", "Another web site may not change anything here.");
}
function guardWrite(request, options) {
	if (options.token === void 0) return;
	const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
	if (given !== void 0 && timingSafeEqual(digest(given), digest(options.token))) return;
	throw new HttpProblem(401, "token-missing", "This needs the platform's token as a bearer token.", { "www-authenticate": "Bearer" });
}
function hostName(header) {
	return /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/.exec((header ?? "").toLowerCase())?.[1];
}
function digest(text) {
	return createHash("sha256").update(text).digest();
}
// src/reference-bot/server/route.ts
function findRoute(routes, method, path) {
	const wanted = method === "HEAD" ? "GET" : method;
	const others = [];
	for (const route of routes) {
		const names = matchPath(route.path, path);
		if (names === void 0) continue;
		if (route.method === wanted) return {
			route,
			names
		};
		others.push(route.method);
	}
	if (others.length === 0) throw new HttpProblem(404, "unknown-route", "There is nothing at this address.");
	throw new HttpProblem(405, "wrong-method", `This address takes ${others.join(", ")}.`, { allow: others.join(", ") });
}
function matchPath(pattern, path) {
	const wanted = pattern.split("/");
	const given = path.split("/");
	if (wanted.length !== given.length) return void 0;
	const names = /* @__PURE__ */ new Map();
	for (const [index, part] of wanted.entries()) {
		const value = given[index] ?? "";
		const name = /^\{(\w+)\}$/.exec(part)?.[1];
		if (name === void 0) {
			if (value !== part) return void 0;
		} else if (NAME.test(value)) names.set(name, value);
		else return void 0;
	}
	return names;
}
// src/reference-bot/server/answer-request.ts
const ROUTES = [...API_ROUTES, ...PAGE_ROUTES];
async function answerRequest(platform, request, response) {
	try {
		guardRequest(request, platform.guard);
		const path = (request.url ?? "").split("?", 1)[0] ?? "";
		const { route, names } = findRoute(platform.faults === void 0 ? ROUTES : [...ROUTES, ...faultRoutes(platform.faults)], request.method ?? "", path);
		if (route.write) guardWrite(request, platform.guard);
		const agent = names.get("agent") ?? "";
		const call = {
			request,
			agent,
			environment: names.get("environment") ?? "",
			id: names.get("id") ?? "",
			store: platform.store,
			conversations: platform.conversations,
			readBody: () => readJsonBody(request)
		};
		const fault = route.operation === void 0 ? void 0 : platform.faults?.take(route.operation, agent, names.get("environment"));
		if (fault === void 0) write(response, await route.answer(call));
		else await answerFaultily(fault, call, route, response);
	} catch (error) {
		if (!(error instanceof HttpProblem)) platform.report(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`);
		if (response.headersSent || response.destroyed) response.destroy();
		else writeProblem(response, error);
	}
}
function faultRoutes(faults) {
	return [{
		method: "POST",
		path: "/faults",
		write: true,
		async answer({ readBody }) {
			const body = await readBody();
			if (Object.keys(body).length === 1 && body.clear === true) faults.clear();
			else faults.add(loadFault(body));
			return { status: 204 };
		}
	}, {
		method: "DELETE",
		path: "/faults",
		write: true,
		answer() {
			faults.clear();
			return { status: 204 };
		}
	}];
}
async function answerFaultily(fault, call, route, response) {
	switch (fault.kind) {
		case "commit-then-drop":
			await route.answer(call);
			response.destroy();
			return;
		case "drop-before-commit":
			response.destroy();
			return;
		case "half-answer": {
			const text = JSON.stringify((await route.answer(call)).body ?? {});
			response.writeHead(200, {
				"content-type": "application/json",
				"content-length": text.length
			});
			response.write(text.slice(0, text.length / 2), () => response.destroy());
			return;
		}
		case "error-500": throw new HttpProblem(500, "scripted", "A scripted fault.");
		case "html":
			write(response, {
				status: 200,
				page: "<!doctype html><title>Proxy</title><p>Please sign in.</p>"
			});
			return;
		case "delay":
			await pause(fault.milliseconds, response);
			if (!response.destroyed) write(response, await route.answer(call));
			return;
		case "commit-then-delay": {
			const answer = await route.answer(call);
			await pause(fault.milliseconds, response);
			if (!response.destroyed) write(response, answer);
			return;
		}
		case "hang": return;
		case "stale-read": write(response, activeAnswer(call, call.store.findBefore(call.agent, call.environment)));
	}
}
function pause(milliseconds, response) {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, milliseconds).unref();
		response.once("close", () => {
			clearTimeout(timer);
			resolve();
		});
	});
}
const ALWAYS = {
	"cache-control": "no-store",
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-resource-policy": "same-origin"
};
function write(response, { status, headers, body, page }) {
	const text = page ?? (body === void 0 ? "" : JSON.stringify(body));
	const type = page === void 0 ? "application/json; charset=utf-8" : "text/html; charset=utf-8";
	response.writeHead(status, {
		...ALWAYS,
		...text === "" ? {} : {
			"content-type": type,
			"content-length": Buffer.byteLength(text)
		},
		...headers
	});
	response.end(text);
}
function writeProblem(response, error) {
	const { status, code, message, headers } = error instanceof HttpProblem ? error : new HttpProblem(500, "internal", "The platform could not do it; its own output says why.");
	write(response, {
		status,
		headers,
		body: {
			code,
			message
		}
	});
}
// src/reference-bot/server/conversations.ts
const MAX_CONVERSATIONS = 1e4;
const MAX_BOTS = 50;
var Conversations = class {
	#open = /* @__PURE__ */ new Map();
	#bots = /* @__PURE__ */ new Map();
	#limit;
	constructor(limit = MAX_CONVERSATIONS) {
		this.#limit = limit;
	}
	begin(activation, version, channel) {
		const bot = this.#bot(activation, version);
		const { greeting, state } = bot.start(channel);
		const id = randomUUID();
		keepNewest(this.#open, id, {
			bot,
			activation,
			state
		}, this.#limit);
		return {
			id,
			greeting
		};
	}
	answer(agent, environment, id, text) {
		const conversation = this.#find(agent, environment, id);
		if (conversation === void 0) return void 0;
		const { reply, state } = conversation.bot.answer(conversation.state, text);
		conversation.state = state;
		keepNewest(this.#open, id, conversation, this.#limit);
		return {
			reply,
			activation: conversation.activation
		};
	}
	end(agent, environment, id) {
		return this.#find(agent, environment, id) !== void 0 && this.#open.delete(id);
	}
	#find(agent, environment, id) {
		const conversation = this.#open.get(id);
		const { activation } = conversation ?? {};
		return activation?.agent === agent && activation.environment === environment ? conversation : void 0;
	}
	#bot(activation, version) {
		const key = `${activation.environment} ${version.digest}`;
		const bot = this.#bots.get(key) ?? createBot(effectiveConfig(version.snapshot, activation.environment));
		keepNewest(this.#bots, key, bot, MAX_BOTS);
		return bot;
	}
};
function keepNewest(map, key, value, limit) {
	map.delete(key);
	map.set(key, value);
	for (const oldest of map.keys()) {
		if (map.size <= limit) return;
		map.delete(oldest);
	}
}
// src/reference-bot/server/start-reference-platform.ts
async function startReferencePlatform(options) {
	const { port, host = "127.0.0.1", allowedHosts = [], dataDir, token, maxConversations } = options;
	const store = new PlatformStore(dataDir);
	const platform = {
		store,
		conversations: new Conversations(maxConversations),
		guard: {
			hosts: [
				host,
				`[${host}]`,
				...allowedHosts
			].map((name) => name.toLowerCase()),
			token
		},
		faults: options.faults === true ? new FaultScript() : void 0,
		report: options.report ?? (() => {})
	};
	const server = createServer((request, response) => {
		answerRequest(platform, request, response);
	});
	server.requestTimeout = 3e4;
	server.headersTimeout = 1e4;
	server.keepAliveTimeout = 6e4;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			resolve();
		});
	});
	const address = server.address();
	const bound = typeof address === "object" && address !== null ? address.port : port;
	return {
		url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
		notices: store.notices,
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
export { startReferencePlatform as t };
