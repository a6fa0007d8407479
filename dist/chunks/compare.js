import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as canonicalJson, l as isJsonObject, o as compareCodeUnits, r as isDigest, t as digestOf, u as SECTIONS } from "./base.js";
import { D as objectAt, E as listAt, O as textAt, T as fieldAt } from "./results.js";
import { D as findLayout, E as ALL_LAYOUTS, Y as greenroomLayout, k as readAnnotatedText, lt as AgentBuilder } from "./agent.js";
import { l as UserError } from "./start.js";
import { A as countSection, B as listKey, D as wiringTarget, E as targetsOf, F as itemWords, I as listWords, L as sectionWords, M as FLAGS, O as fieldLabel, R as canonicalItem, S as wiringOf, T as sectionNamedAt, V as listKind, W as shortText, b as remarksOn, d as riskOf, k as countKinds, s as summarise, v as concealer, x as sectionOf, y as remarkOnFormerId, z as isList } from "./changes.js";
// src/domain/agent/layouts/recognise-layout.ts
function recogniseLayout(tree, settings) {
	const named = settings.layout === void 0 ? void 0 : findLayout(settings.layout);
	if (named) return {
		layout: named,
		reason: `layout ${named.id}, as the settings say`,
		others: []
	};
	const [found, ...others] = layoutsOf(tree.files.map(({ path }) => path), settings.root);
	if (found) return {
		...found,
		others: others.map(({ layout }) => layout)
	};
	return {
		layout: greenroomLayout,
		reason: `layout ${greenroomLayout.id}, because the files look like no other one`,
		others: []
	};
}
function layoutsOf(paths, root) {
	const prefix = root === "" ? "" : `${root}/`;
	const inside = new Set(paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
	return ALL_LAYOUTS.flatMap((layout) => {
		const reason = layout.recognise(inside);
		return reason === void 0 ? [] : [{
			layout,
			reason: `layout ${layout.id}, because ${reason}`
		}];
	});
}
// src/domain/regression/test-file.ts
function isTestFile(path, tests) {
	return (tests === "" || path.startsWith(`${tests}/`)) && /\.test\.ya?ml$/u.test(path);
}
// src/domain/agent/unreadable-findings.ts
const EXPLAINED = {
	symlink: {
		message: "This is a symbolic link; links are not followed.",
		hint: "Commit the file itself."
	},
	submodule: {
		message: "This is a submodule; an agent's files must be in this repository.",
		hint: "Commit the files themselves."
	},
	"not-utf8": {
		message: "This file is not UTF-8 text.",
		hint: "Save it as UTF-8 in your editor."
	},
	"too-large": {
		message: "This file is too large to be read.",
		hint: "Split it into several smaller files."
	},
	"not-a-file": {
		message: "This is neither a file nor a folder.",
		hint: "Remove it, or commit a plain file."
	},
	"unsafe-path": {
		message: "This path is not safe to check out everywhere.",
		hint: "Rename it with letters, digits, - and _."
	}
};
function unreadableFindings(files) {
	return files.map(({ path, reason, detail }) => ({
		rule: "unreadable-file",
		severity: "error",
		message: detail === void 0 ? EXPLAINED[reason].message : `${EXPLAINED[reason].message} (${detail})`,
		hint: EXPLAINED[reason].hint,
		location: {
			file: path,
			line: 1,
			column: 1
		}
	}));
}
// src/domain/agent/load-agent.ts
function loadAgent(tree, settings) {
	const { layout } = recogniseLayout(tree, settings);
	const builder = new AgentBuilder();
	const isOurs = ({ path }) => isAgentFile(path, layout, settings);
	layout.load(tree.files.filter(isOurs), settings, builder);
	const unreadable = tree.unreadable.filter((file) => isOurs(file) && layout.owns(file.path, settings));
	builder.findings.push(...unreadableFindings(unreadable));
	return builder.finish(settings.agent, layout.id);
}
function isAgentFile(path, layout, settings) {
	const { tests, file } = settings;
	if (path === file) return false;
	if (tests === void 0 || tests === "" || !path.startsWith(`${tests}/`)) return true;
	return layout.hasPlatformTests === true && !isTestFile(path, tests) && layout.owns(path, settings);
}
// src/domain/lint/text/token-runs.ts
function hasTokenRun(text, length) {
	return hasRun(text, length, (run) => /[0-9]|[a-z][A-Z]|^[^a-z]*$/.test(run));
}
function hasLongRun(text, length) {
	return hasRun(text, length, () => true);
}
function hasRun(text, length, fits) {
	let start = 0;
	while (start + length <= text.length) {
		let at = start + length - 1;
		while (at >= start && isTokenUnit(text.charCodeAt(at))) at -= 1;
		if (at < start) {
			at = start + length;
			while (at < text.length && isTokenUnit(text.charCodeAt(at))) at += 1;
			if (fits(text.slice(start, at))) return true;
		}
		start = at + 1;
	}
	return false;
}
function isTokenUnit(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 47 && code <= 57 || code === 45 || code === 95 || code === 43 || code === 61 || code === 37;
}
// src/domain/lint/secrets/secret-format.ts
function selfEvident(rows) {
	return rows.map(([what, anchors, token]) => ({
		what,
		anchors: anchors.split("|"),
		pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${token.source})(?![A-Za-z0-9_-])`, "g")
	}));
}
function namedNear(rows) {
	return rows.map(([what, anchors, token]) => ({
		what,
		anchors: anchors.split("|"),
		pattern: new RegExp(`(?<![A-Za-z0-9_/+-])(?:${token.source})(?![A-Za-z0-9_/+-])`, "g"),
		near: true
	}));
}
function asWritten$1(rows) {
	return rows.map(([what, anchors, token]) => ({
		what,
		anchors: anchors.split("|"),
		pattern: new RegExp(token.source, "g")
	}));
}
// src/domain/lint/secrets/all-formats.ts
const SELF_EVIDENT = selfEvident([
	[
		"a Twilio API key",
		"SK",
		/SK[0-9a-f]{32}/
	],
	[
		"a Twilio account id",
		"AC",
		/AC[0-9a-f]{32}/
	],
	[
		"a Telnyx key",
		"KEY",
		/KEY[0-9A-F]{32}(?:_[A-Za-z0-9]{16,40})?/
	],
	[
		"a SignalWire token",
		"PT",
		/PT[0-9a-f]{40,64}/
	],
	[
		"a SignalWire signing key",
		"PSK_",
		/PSK_[A-Za-z0-9]{20,64}/
	],
	[
		"an ElevenLabs key",
		"sk_",
		/sk_[0-9a-f]{48}/
	],
	[
		"a Cartesia key",
		"sk_car_",
		/sk_car_[A-Za-z0-9_-]{20,100}/
	],
	[
		"an Anthropic key",
		"sk-ant-",
		/sk-ant-[A-Za-z0-9_-]{20,}/
	],
	[
		"an API key of a model provider",
		"sk-",
		/sk-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{32,}/
	],
	[
		"a Hugging Face token",
		"hf_",
		/hf_[A-Za-z0-9]{30,40}/
	],
	[
		"a Groq key",
		"gsk_",
		/gsk_[A-Za-z0-9]{40,60}/
	],
	[
		"a Replicate token",
		"r8_",
		/r8_[A-Za-z0-9]{30,45}/
	],
	[
		"a Perplexity key",
		"pplx-",
		/pplx-[A-Za-z0-9]{32,64}/
	],
	[
		"an xAI key",
		"xai-",
		/xai-[A-Za-z0-9]{60,100}/
	],
	[
		"a Together key",
		"tgp_v1_",
		/tgp_v1_[A-Za-z0-9_-]{40,50}/
	],
	[
		"an NVIDIA key",
		"nvapi-",
		/nvapi-[A-Za-z0-9_-]{50,80}/
	],
	[
		"a Cerebras key",
		"csk-",
		/csk-[a-z0-9]{40,60}/
	],
	[
		"a Fireworks key",
		"fw_",
		/fw_[A-Za-z0-9]{20,40}/
	],
	[
		"a LangSmith key",
		"lsv2_",
		/lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/
	],
	[
		"a Pinecone key",
		"pcsk_",
		/pcsk_[A-Za-z0-9_]{50,90}/
	],
	[
		"a Slack token",
		"xox|xapp-",
		/(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{10,}/
	],
	[
		"a Mailgun key",
		"key-",
		/key-[0-9a-f]{32}/
	],
	[
		"a Mailgun key",
		"-",
		/[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/
	],
	[
		"an Infobip key",
		"-",
		/[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
	],
	[
		"a Mailchimp key",
		"-us",
		/[0-9a-f]{32}-us[0-9]{1,2}/
	],
	[
		"a SendGrid key",
		"SG.",
		/SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/
	],
	[
		"a Telegram bot's token",
		":AA",
		/[0-9]{8,10}:AA[A-Za-z0-9_-]{32,36}/
	],
	[
		"a HubSpot token",
		"pat-",
		/pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
	],
	[
		"a Shopify token",
		"shp",
		/shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/
	],
	[
		"a Stripe key",
		"k_live_|k_test_",
		/[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/
	],
	[
		"a Stripe signing secret",
		"whsec_",
		/whsec_[A-Za-z0-9+/=]{30,60}/
	],
	[
		"a Square token",
		"sq0",
		/sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43}/
	],
	[
		"an Airtable token",
		"pat",
		/pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/
	],
	[
		"a Notion token",
		"ntn_",
		/ntn_[A-Za-z0-9]{40,50}/
	],
	[
		"a Linear key",
		"lin_api_",
		/lin_api_[A-Za-z0-9]{32,}/
	],
	[
		"an Atlassian token",
		"ATATT3",
		/ATATT3[A-Za-z0-9_=-]{100,}/
	],
	[
		"a Retell key",
		"key_",
		/key_[0-9a-f]{28}/
	],
	[
		"a Voiceflow key",
		"VF.",
		/VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}/
	],
	[
		"a Botpress token",
		"bp_",
		/bp_(?:pat|bak|uak|wkak)_[A-Za-z0-9]{30,50}/
	],
	[
		"an AWS access key",
		"AKIA|ASIA",
		/(?:AKIA|ASIA)[0-9A-Z]{16}/
	],
	[
		"a Google API key",
		"AIza",
		/AIza[0-9A-Za-z_-]{35}/
	],
	[
		"a Google client secret",
		"GOCSPX-",
		/GOCSPX-[A-Za-z0-9_-]{28}/
	],
	[
		"a Google access token",
		"ya29.",
		/ya29\.[A-Za-z0-9_-]{40,}/
	],
	[
		"a DigitalOcean token",
		"_v1_",
		/do[opr]_v1_[0-9a-f]{64}/
	],
	[
		"a Databricks token",
		"dapi",
		/dapi[0-9a-f]{32}(?:-[0-9])?/
	],
	[
		"a GitHub token",
		"gh",
		/gh[pousr]_[A-Za-z0-9]{36,251}/
	],
	[
		"a GitHub token",
		"github_pat_",
		/github_pat_[A-Za-z0-9_]{22,}/
	],
	[
		"a GitLab token",
		"glpat-|gldt-|glptt-|glrt-",
		/gl(?:pat|dt|ptt|rt)-[A-Za-z0-9_.-]{20,}/
	],
	[
		"an npm token",
		"npm_",
		/npm_[A-Za-z0-9]{36}/
	],
	[
		"a PyPI token",
		"pypi-AgE",
		/pypi-AgE[A-Za-z0-9_-]{50,}/
	],
	[
		"a Docker token",
		"dckr_pat_",
		/dckr_pat_[A-Za-z0-9_-]{27}/
	],
	[
		"a signed token (JWT)",
		"eyJ",
		/eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/
	]
]);
const AS_WRITTEN = asWritten$1([
	[
		"a private key",
		"PRIVATE KEY",
		/-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s\\:,.()]|-(?!-)){1,16000}-----END [A-Z0-9 ]{0,40}-----)?/
	],
	[
		"a Slack webhook",
		"hooks.slack.com/",
		/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{6,14}\/[A-Za-z0-9]{6,24}\/[A-Za-z0-9]{16,64}/
	],
	[
		"a Discord webhook",
		"/api/webhooks/",
		/discord(?:app)?\.com\/api\/webhooks\/[0-9]{15,22}\/[A-Za-z0-9_-]{50,90}/
	],
	[
		"a Microsoft Teams webhook",
		"IncomingWebhook/",
		/webhook\.office\.com\/webhookb2\/[0-9a-f@-]{36,80}\/IncomingWebhook\/[0-9a-f]{32}/
	],
	[
		"a Discord bot's token",
		".",
		/(?<![A-Za-z0-9_-])[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}(?![A-Za-z0-9_-])/
	],
	[
		"a Salesforce session",
		"00D",
		/(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{60,200}/
	],
	[
		"a Meta access token (WhatsApp)",
		"EAA",
		/(?<![A-Za-z0-9+/=_-])EAA[A-Za-z0-9]{80,}(?![A-Za-z0-9+/_-])/
	],
	[
		"an Intercom token",
		"dG9r",
		/(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{40,100}={0,2}/
	],
	[
		"an Azure storage key",
		"AccountKey=",
		/AccountKey=[A-Za-z0-9+/]{60,100}={0,2}/
	],
	[
		"an Azure access key",
		"AccessKey=|accesskey=",
		/(?:SharedAccessKey|accesskey)=[A-Za-z0-9+/]{30,100}={0,2}/
	],
	[
		"an Azure signature (SAS)",
		"sig=",
		/[?&;]sig=[A-Za-z0-9%+/]{40,120}={0,2}/
	],
	[
		"an Azure client secret",
		"Q~",
		/(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/
	],
	[
		"a password in an address",
		"://",
		/:\/\/[^\s:/?#@"'<>{}]{0,100}:[^\s/?#@"'<>{}]{3,200}@(?=[A-Za-z0-9[])/
	]
]);
const NAMED_NEAR = namedNear([
	[
		"a Twilio auth token",
		"twilio|auth_token|auth token",
		/[0-9a-f]{32}/
	],
	[
		"a Vonage secret",
		"vonage|nexmo",
		/(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{16}/
	],
	[
		"a Plivo token",
		"plivo",
		/[A-Za-z0-9]{40}|[A-Za-z0-9]{53,60}|M[A-Z0-9]{19}/
	],
	[
		"a Bandwidth token",
		"bandwidth",
		/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{32,64}/
	],
	[
		"a MessageBird key",
		"messagebird",
		/[A-Za-z0-9]{25}/
	],
	[
		"an ElevenLabs key",
		"eleven|xi-api-key",
		/[0-9a-f]{32}/
	],
	[
		"a Deepgram key",
		"deepgram",
		/[0-9a-f]{40}/
	],
	[
		"an AssemblyAI key",
		"assembly",
		/[0-9a-f]{32}/
	],
	[
		"an Azure key",
		"azure|speech|subscription-key|cognitive",
		/[0-9a-f]{32}|(?=[A-Za-z]*[0-9])[A-Za-z0-9]{84}/
	],
	[
		"a Speechmatics key",
		"speechmatics",
		/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{32}/
	],
	[
		"a Cohere key",
		"cohere|co_api_key",
		/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40}/
	],
	[
		"a Mistral key",
		"mistral",
		/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{32}/
	],
	[
		"a Together key",
		"together",
		/[0-9a-f]{64}/
	],
	[
		"a Vapi key",
		"vapi",
		/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
	],
	[
		"a Postmark token",
		"postmark",
		/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
	],
	[
		"a PolyAI key",
		"polyai|poly_ai|poly-ai",
		/(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{32,100}/
	],
	[
		"a Zendesk token",
		"zendesk",
		/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40}/
	],
	[
		"a Freshdesk key",
		"freshdesk|freshworks",
		/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{20}/
	],
	[
		"a LINE channel token",
		"line_channel|channel access token|channel_access",
		/[A-Za-z0-9+/]{150,200}={0,2}/
	],
	[
		"a LiveKit secret",
		"livekit",
		/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40,50}/
	],
	[
		"an AWS secret key",
		"aws|amazon|secret_access|secret access|secretaccess",
		/(?=[A-Za-z+/]*[0-9])[A-Za-z0-9+/]{40}/
	]
]);
const ALL_FORMATS = [
	...AS_WRITTEN,
	...SELF_EVIDENT,
	...NAMED_NEAR
];
// src/domain/lint/secrets/likely-placeholder.ts
const WORDS = /example|sample|placeholder|dummy|change-?_?me|replace|redacted|insert|your[-_ ]|my[-_](?:secret|token|key|password)|to-?_?be-?_?filled|not-?_?a-?_?(?:real|secret)|fake/i;
const BLOTTED = /[xX]{6}|\*{3}|\.{3}|…|•{3}|0{12}|_{4}|-{6}/;
const FILLED = /^[$%@]|[<>{}]|\$\(|%[A-Z_]{3,}%|^(?:env|vault|secrets?|secret_ref|op|ssm|arn|file|keychain|kms|gcp|aws|azure)[:.]/i;
const MANUAL = /^[^:]{0,40}:(?:pass(?:word|wd)?|pwd|secret|token)@?$/i;
function isPlaceholder(value) {
	return FILLED.test(value) || MANUAL.test(value) || WORDS.test(value) || isBlotted(value);
}
function isBlotted(value) {
	return BLOTTED.test(value);
}
// src/domain/lint/secrets/sensitive-keys.ts
const SENSITIVE_WORD = /pass(?:w|phr|code)|pwd|secret|token|api.?key|bearer|credential|(?:access|auth|account|private|signing|subscription).?key|basic /i;
const NAME = /(pass(?:word|wd|phrase|code)|(?<![A-Za-z ])pass|pwd|secret|token|(?:api|access|auth|secret|private|signing|account|license|subscription|encryption|webhook)[-_ .]?key|authori[sz]ation|credentials?)(?:[-_]?value)?["'`*\])]{0,3}([ \t]{0,8}(?:[:=|]>?|(?:is|was|are)(?=[ \t:]):?)[ \t]{0,8}|[ \t])["'`*]{0,3}(?:(?:bearer|basic|token|apikey) )?["'`]?/gi;
const HEADER = /\b(?:bearer|basic)[ \t]{1,4}/gi;
const VALUE = /[^\s"'`,;&<>()[\]|=]{8,400}={0,2}/y;
const MOST_WITHIN = 4;
const ABOUT = /hash|digest|sha-?_?\d|md5|checksum|fingerprint|commit|etag|public|max_?|page_?|next_?|count/i;
const SENSITIVE_NAME = /(?:^|[-_ .a-z])(?:pass(?:word|wd|phrase|code)|pwd|secret|token|(?:api|access|auth|private|signing|account|license|subscription|encryption|webhook)[-_ .]?key|authori[sz]ation|credentials?)(?:[-_]?value)?$/i;
const PHRASE = /phrase$/i;
function isSensitiveName(key) {
	return SENSITIVE_NAME.test(key) && !ABOUT.test(key);
}
function isSensitiveValue(key, value) {
	if (value.length < 4 || isPlaceholder(value) || CONSTANT.test(value)) return false;
	return PHRASE.test(key) || !/\s/.test(value);
}
function findNamedValues(text) {
	const found = [];
	let end = 0;
	let within = 0;
	for (const match of text.matchAll(NAME)) {
		const [all, name = "", gap = ""] = match;
		within = match.index < end ? within + 1 : 0;
		if (within > MOST_WITHIN) continue;
		const before = text.slice(Math.max(0, match.index - 24), match.index);
		const line = before.slice(before.lastIndexOf("\n") + 1);
		if (ABOUT.test(line)) continue;
		const value = valueAt$1(text, match.index + all.length);
		if (value === void 0) continue;
		end = Math.max(end, match.index + all.length + value.length);
		const assigned = /[:=|]/.test(gap);
		if (/^p/i.test(name) && !/key/i.test(name) && gap.trim() !== "" ? isPasswordLike(value, assigned) : isTokenLike(value, assigned ? 16 : 20)) found.push(span(match.index + all.length, value));
	}
	for (const match of text.matchAll(HEADER)) {
		const start = match.index + match[0].length;
		const value = valueAt$1(text, start);
		if (value !== void 0 && isTokenLike(value, 16)) found.push(span(start, value));
	}
	return found;
}
function span(start, value) {
	return {
		start,
		end: start + value.length
	};
}
function valueAt$1(text, start) {
	VALUE.lastIndex = start;
	return VALUE.exec(text)?.[0].replace(/[.:!?*\\]{1,9}$/, "");
}
function isPasswordLike(value, assigned) {
	if (value.length < 8 || isHarmless(value)) return false;
	const kinds = kindsOf(value);
	if (!kinds.digit || !kinds.letter) return false;
	if (kinds.lower && kinds.upper) return true;
	return kinds.sign ? assigned || value.length >= 10 : value.length >= 12 && changes(value) >= 3;
}
function isTokenLike(value, least) {
	if (value.length < least || isHarmless(value)) return false;
	const digits = value.replace(/[^0-9]/g, "").length;
	if (digits < 2 || digits === value.length) return false;
	return changes(value) >= Math.max(3, value.length / 7) && entropy(value) >= 2.5;
}
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DIGEST = /^(?:sha\d{1,3}|md5)[:-]/i;
const ADDRESS = /:\/\/|^\.{0,2}\/[a-z]|^[^@]+@[^@]+\.[a-z]{2,}$|\.(?:ya?ml|json|md|py|ts|js|txt|env|pem|html?|png|jpe?g|svg|csv)$/i;
const CODE$3 = /^[A-Za-z_]\w{0,30}(?:\.[A-Za-z_]\w{0,30})+(?:\(.*)?$/;
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const PLAIN_PART = /^(?:[A-Za-z]+\d{0,2}|\d{1,4}|v\d+)$/;
function isHarmless(value) {
	if (isPlaceholder(value) || UUID.test(value) || DIGEST.test(value) || ADDRESS.test(value)) return true;
	if (CODE$3.test(value) || CONSTANT.test(value)) return true;
	const parts = value.split(/[-_.:/]/);
	return parts.length > 1 && parts.every((part) => part === "" || PLAIN_PART.test(part));
}
function kindsOf(value) {
	const lower = /[a-z]/.test(value);
	const upper = /[A-Z]/.test(value);
	return {
		lower,
		upper,
		letter: lower || upper,
		digit: /[0-9]/.test(value),
		sign: /[^A-Za-z0-9]/.test(value)
	};
}
function changes(value) {
	let count = 0;
	let last = "";
	for (const character of value) {
		const kind = /[a-z]/.test(character) ? "a" : /[A-Z]/.test(character) ? "A" : /[0-9]/.test(character) ? "0" : last;
		if (last !== "" && kind !== last) count += 1;
		last = kind;
	}
	return count;
}
function entropy(value) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
	return bits;
}
// src/domain/lint/secrets/find-secrets.ts
const RUN = 20;
const NEARBY = 100;
const MOST_OF_ONE_FORMAT = 1e3;
const PASSWORD_IN_ADDRESS = "a password in an address";
function findSecrets(text) {
	return mightHoldSecret(text) ? search(text) : [];
}
function mightHoldSecret(text) {
	return hasTokenRun(text, RUN) || text.includes("PRIVATE KEY") || text.includes("://") && text.includes("@") || SENSITIVE_WORD.test(text);
}
function search(text) {
	const small = text.toLowerCase();
	const names = small.length === text.length ? small : text;
	const found = [];
	for (const { what, anchors, pattern, near } of ALL_FORMATS) {
		const within = near ? names : text;
		if (!anchors.some((anchor) => within.includes(anchor))) continue;
		let count = 0;
		for (const match of text.matchAll(pattern)) {
			const start = match.index;
			const before = near ? names.slice(Math.max(0, start - NEARBY), start) : "";
			if (near && !(anchors.some((anchor) => before.includes(anchor)) && isUnlikeDigest(match[0], before))) continue;
			if (isBlotted(match[0])) continue;
			if (what === PASSWORD_IN_ADDRESS && isPlaceholder(match[0].slice(3))) continue;
			found.push({
				what,
				start,
				end: start + match[0].length
			});
			count += 1;
			if (count === MOST_OF_ONE_FORMAT) break;
		}
	}
	for (const span of findNamedValues(text)) found.push({
		what: "a secret written out",
		...span
	});
	return withoutOverlaps(found);
}
const OF_DIGEST = /(?:sha-?\d{1,3}|md5|digest|checksum|commit|hash|revision)[^a-z0-9]{0,4}$/;
function isUnlikeDigest(token, before) {
	return /[0-9]/.test(token) && /[A-Za-z]/.test(token) && !OF_DIGEST.test(before);
}
function withoutOverlaps(found) {
	const kept = [];
	for (const secret of [...found].sort((a, b) => a.start - b.start)) {
		const last = kept.at(-1);
		if (last === void 0 || secret.start >= last.end) kept.push(secret);
	}
	return kept;
}
// src/domain/snapshot/equal-json.ts
function equalJson(a, b) {
	if (a === b) return true;
	if (isList(a)) {
		if (!isList(b) || a.length !== b.length) return false;
		return a.every((element, index) => {
			const other = b[index];
			return other !== void 0 && equalJson(element, other);
		});
	}
	if (!isJsonObject(a) || !isJsonObject(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => {
		const [one, other] = [a[key], Object.hasOwn(b, key) ? b[key] : void 0];
		return one !== void 0 && other !== void 0 && equalJson(one, other);
	});
}
// src/domain/diff/compare-files.ts
function compareFiles(before, after, changes) {
	if (before === void 0 || after === void 0) return {
		cosmetic: 0,
		unsure: 0,
		notes: []
	};
	const changed = new Set(changes.flatMap(namesOf$1));
	const formerly = new Map(before.map((file) => [file.path, file]));
	const pairs = after.map((file) => [formerly.get(file.path), file]);
	const now = new Set(after.map(({ path }) => path));
	pairs.push(...before.filter(({ path }) => !now.has(path)).map((file) => [file, void 0]));
	let cosmetic = 0;
	const unsure = [];
	for (const [a, b] of pairs) {
		if (a?.bytes === b?.bytes) continue;
		const items = [...a?.items ?? [], ...b?.items ?? []];
		if (items.some((name) => changed.has(name))) continue;
		if (a?.faulty || b?.faulty) unsure.push(b?.path ?? a?.path ?? "");
		else if (items.length > 0) cosmetic += 1;
	}
	return {
		cosmetic,
		unsure: unsure.length,
		notes: unsure.length === 0 ? [] : [unsureNote(unsure)]
	};
}
function namesOf$1({ section, name, formerId, includes = [] }) {
	return [
		name,
		...formerId === void 0 ? [] : [`${section}/${formerId}`],
		...includes.flatMap(namesOf$1)
	];
}
function unsureNote(paths) {
	const names = listWords([...paths].sort(compareCodeUnits), 3);
	return paths.length === 1 ? `${names} differs, but something in it can't be read, so what that changes is not known. Run greenroom validate.` : `${names} differ, but something in them can't be read, so what that changes is not known. Run greenroom validate.`;
}
// src/domain/diff/dependents.ts
const MAX_DEPENDENTS = 500;
function dependentsOf(name, wiring) {
	const found = /* @__PURE__ */ new Set([name]);
	for (const one of found) for (const user of wiring.users.get(one) ?? []) {
		if (found.size > MAX_DEPENDENTS) break;
		found.add(user);
	}
	found.delete(name);
	return [...found];
}
// node_modules/diff/libesm/diff/base.js
var import_deep_diff = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root, factory) {
		var deepDiff = factory(root);
		if (typeof define === "function" && define.amd) define("DeepDiff", function() {
			return deepDiff;
		});
		else if (typeof exports === "object" || typeof navigator === "object" && navigator.product.match(/ReactNative/i)) module.exports = deepDiff;
		else {
			var _deepdiff = root.DeepDiff;
			deepDiff.noConflict = function() {
				if (root.DeepDiff === deepDiff) root.DeepDiff = _deepdiff;
				return deepDiff;
			};
			root.DeepDiff = deepDiff;
		}
	})(this$1, function(root) {
		var validKinds = [
			"N",
			"E",
			"A",
			"D"
		];
		function inherits(ctor, superCtor) {
			ctor.super_ = superCtor;
			ctor.prototype = Object.create(superCtor.prototype, { constructor: {
				value: ctor,
				enumerable: false,
				writable: true,
				configurable: true
			} });
		}
		function Diff(kind, path) {
			Object.defineProperty(this, "kind", {
				value: kind,
				enumerable: true
			});
			if (path && path.length) Object.defineProperty(this, "path", {
				value: path,
				enumerable: true
			});
		}
		function DiffEdit(path, origin, value) {
			DiffEdit.super_.call(this, "E", path);
			Object.defineProperty(this, "lhs", {
				value: origin,
				enumerable: true
			});
			Object.defineProperty(this, "rhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffEdit, Diff);
		function DiffNew(path, value) {
			DiffNew.super_.call(this, "N", path);
			Object.defineProperty(this, "rhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffNew, Diff);
		function DiffDeleted(path, value) {
			DiffDeleted.super_.call(this, "D", path);
			Object.defineProperty(this, "lhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffDeleted, Diff);
		function DiffArray(path, index, item) {
			DiffArray.super_.call(this, "A", path);
			Object.defineProperty(this, "index", {
				value: index,
				enumerable: true
			});
			Object.defineProperty(this, "item", {
				value: item,
				enumerable: true
			});
		}
		inherits(DiffArray, Diff);
		function arrayRemove(arr, from, to) {
			var rest = arr.slice((to || from) + 1 || arr.length);
			arr.length = from < 0 ? arr.length + from : from;
			arr.push.apply(arr, rest);
			return arr;
		}
		function realTypeOf(subject) {
			var type = typeof subject;
			if (type !== "object") return type;
			if (subject === Math) return "math";
			else if (subject === null) return "null";
			else if (Array.isArray(subject)) return "array";
			else if (Object.prototype.toString.call(subject) === "[object Date]") return "date";
			else if (typeof subject.toString === "function" && /^\/.*\//.test(subject.toString())) return "regexp";
			return "object";
		}
		function hashThisString(string) {
			var hash = 0;
			if (string.length === 0) return hash;
			for (var i = 0; i < string.length; i++) {
				var char = string.charCodeAt(i);
				hash = (hash << 5) - hash + char;
				hash = hash & hash;
			}
			return hash;
		}
		function getOrderIndependentHash(object) {
			var accum = 0;
			var type = realTypeOf(object);
			if (type === "array") {
				object.forEach(function(item) {
					accum += getOrderIndependentHash(item);
				});
				var arrayString = "[type: array, hash: " + accum + "]";
				return accum + hashThisString(arrayString);
			}
			if (type === "object") {
				for (var key in object) if (object.hasOwnProperty(key)) {
					var keyValueString = "[ type: object, key: " + key + ", value hash: " + getOrderIndependentHash(object[key]) + "]";
					accum += hashThisString(keyValueString);
				}
				return accum;
			}
			var stringToHash = "[ type: " + type + " ; value: " + object + "]";
			return accum + hashThisString(stringToHash);
		}
		function deepDiff(lhs, rhs, changes, prefilter, path, key, stack, orderIndependent) {
			changes = changes || [];
			path = path || [];
			stack = stack || [];
			var currentPath = path.slice(0);
			if (typeof key !== "undefined" && key !== null) {
				if (prefilter) {
					if (typeof prefilter === "function" && prefilter(currentPath, key)) return;
					else if (typeof prefilter === "object") {
						if (prefilter.prefilter && prefilter.prefilter(currentPath, key)) return;
						if (prefilter.normalize) {
							var alt = prefilter.normalize(currentPath, key, lhs, rhs);
							if (alt) {
								lhs = alt[0];
								rhs = alt[1];
							}
						}
					}
				}
				currentPath.push(key);
			}
			if (realTypeOf(lhs) === "regexp" && realTypeOf(rhs) === "regexp") {
				lhs = lhs.toString();
				rhs = rhs.toString();
			}
			var ltype = typeof lhs;
			var rtype = typeof rhs;
			var i, j, k, other;
			var ldefined = ltype !== "undefined" || stack && stack.length > 0 && stack[stack.length - 1].lhs && Object.getOwnPropertyDescriptor(stack[stack.length - 1].lhs, key);
			var rdefined = rtype !== "undefined" || stack && stack.length > 0 && stack[stack.length - 1].rhs && Object.getOwnPropertyDescriptor(stack[stack.length - 1].rhs, key);
			if (!ldefined && rdefined) changes.push(new DiffNew(currentPath, rhs));
			else if (!rdefined && ldefined) changes.push(new DiffDeleted(currentPath, lhs));
			else if (realTypeOf(lhs) !== realTypeOf(rhs)) changes.push(new DiffEdit(currentPath, lhs, rhs));
			else if (realTypeOf(lhs) === "date" && lhs - rhs !== 0) changes.push(new DiffEdit(currentPath, lhs, rhs));
			else if (ltype === "object" && lhs !== null && rhs !== null) {
				for (i = stack.length - 1; i > -1; --i) if (stack[i].lhs === lhs) {
					other = true;
					break;
				}
				if (!other) {
					stack.push({
						lhs,
						rhs
					});
					if (Array.isArray(lhs)) {
						if (orderIndependent) {
							lhs.sort(function(a, b) {
								return getOrderIndependentHash(a) - getOrderIndependentHash(b);
							});
							rhs.sort(function(a, b) {
								return getOrderIndependentHash(a) - getOrderIndependentHash(b);
							});
						}
						i = rhs.length - 1;
						j = lhs.length - 1;
						while (i > j) changes.push(new DiffArray(currentPath, i, new DiffNew(void 0, rhs[i--])));
						while (j > i) changes.push(new DiffArray(currentPath, j, new DiffDeleted(void 0, lhs[j--])));
						for (; i >= 0; --i) deepDiff(lhs[i], rhs[i], changes, prefilter, currentPath, i, stack, orderIndependent);
					} else {
						var akeys = Object.keys(lhs);
						var pkeys = Object.keys(rhs);
						for (i = 0; i < akeys.length; ++i) {
							k = akeys[i];
							other = pkeys.indexOf(k);
							if (other >= 0) {
								deepDiff(lhs[k], rhs[k], changes, prefilter, currentPath, k, stack, orderIndependent);
								pkeys[other] = null;
							} else deepDiff(lhs[k], void 0, changes, prefilter, currentPath, k, stack, orderIndependent);
						}
						for (i = 0; i < pkeys.length; ++i) {
							k = pkeys[i];
							if (k) deepDiff(void 0, rhs[k], changes, prefilter, currentPath, k, stack, orderIndependent);
						}
					}
					stack.length = stack.length - 1;
				} else if (lhs !== rhs) changes.push(new DiffEdit(currentPath, lhs, rhs));
			} else if (lhs !== rhs) {
				if (!(ltype === "number" && isNaN(lhs) && isNaN(rhs))) changes.push(new DiffEdit(currentPath, lhs, rhs));
			}
		}
		function observableDiff(lhs, rhs, observer, prefilter, orderIndependent) {
			var changes = [];
			deepDiff(lhs, rhs, changes, prefilter, null, null, null, orderIndependent);
			if (observer) for (var i = 0; i < changes.length; ++i) observer(changes[i]);
			return changes;
		}
		function orderIndependentDeepDiff(lhs, rhs, changes, prefilter, path, key, stack) {
			return deepDiff(lhs, rhs, changes, prefilter, path, key, stack, true);
		}
		function accumulateDiff(lhs, rhs, prefilter, accum) {
			var changes = observableDiff(lhs, rhs, accum ? function(difference) {
				if (difference) accum.push(difference);
			} : void 0, prefilter);
			return accum ? accum : changes.length ? changes : void 0;
		}
		function accumulateOrderIndependentDiff(lhs, rhs, prefilter, accum) {
			var changes = observableDiff(lhs, rhs, accum ? function(difference) {
				if (difference) accum.push(difference);
			} : void 0, prefilter, true);
			return accum ? accum : changes.length ? changes : void 0;
		}
		function applyArrayChange(arr, index, change) {
			if (change.path && change.path.length) {
				var it = arr[index], i, u = change.path.length - 1;
				for (i = 0; i < u; i++) it = it[change.path[i]];
				switch (change.kind) {
					case "A":
						applyArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						delete it[change.path[i]];
						break;
					case "E":
					case "N": it[change.path[i]] = change.rhs;
				}
			} else switch (change.kind) {
				case "A":
					applyArrayChange(arr[index], change.index, change.item);
					break;
				case "D":
					arr = arrayRemove(arr, index);
					break;
				case "E":
				case "N": arr[index] = change.rhs;
			}
			return arr;
		}
		function applyChange(target, source, change) {
			if (typeof change === "undefined" && source && ~validKinds.indexOf(source.kind)) change = source;
			if (target && change && change.kind) {
				var it = target, i = -1, last = change.path ? change.path.length - 1 : 0;
				while (++i < last) {
					if (typeof it[change.path[i]] === "undefined") it[change.path[i]] = typeof change.path[i + 1] !== "undefined" && typeof change.path[i + 1] === "number" ? [] : {};
					it = it[change.path[i]];
				}
				switch (change.kind) {
					case "A":
						if (change.path && typeof it[change.path[i]] === "undefined") it[change.path[i]] = [];
						applyArrayChange(change.path ? it[change.path[i]] : it, change.index, change.item);
						break;
					case "D":
						delete it[change.path[i]];
						break;
					case "E":
					case "N": it[change.path[i]] = change.rhs;
				}
			}
		}
		function revertArrayChange(arr, index, change) {
			if (change.path && change.path.length) {
				var it = arr[index], i, u = change.path.length - 1;
				for (i = 0; i < u; i++) it = it[change.path[i]];
				switch (change.kind) {
					case "A":
						revertArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						it[change.path[i]] = change.lhs;
						break;
					case "E":
						it[change.path[i]] = change.lhs;
						break;
					case "N": delete it[change.path[i]];
				}
			} else switch (change.kind) {
				case "A":
					revertArrayChange(arr[index], change.index, change.item);
					break;
				case "D":
					arr[index] = change.lhs;
					break;
				case "E":
					arr[index] = change.lhs;
					break;
				case "N": arr = arrayRemove(arr, index);
			}
			return arr;
		}
		function revertChange(target, source, change) {
			if (target && source && change && change.kind) {
				var it = target, i, u = change.path.length - 1;
				for (i = 0; i < u; i++) {
					if (typeof it[change.path[i]] === "undefined") it[change.path[i]] = {};
					it = it[change.path[i]];
				}
				switch (change.kind) {
					case "A":
						revertArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						it[change.path[i]] = change.lhs;
						break;
					case "E":
						it[change.path[i]] = change.lhs;
						break;
					case "N": delete it[change.path[i]];
				}
			}
		}
		function applyDiff(target, source, filter) {
			if (target && source) {
				var onChange = function(change) {
					if (!filter || filter(target, source, change)) applyChange(target, source, change);
				};
				observableDiff(target, source, onChange);
			}
		}
		Object.defineProperties(accumulateDiff, {
			diff: {
				value: accumulateDiff,
				enumerable: true
			},
			orderIndependentDiff: {
				value: accumulateOrderIndependentDiff,
				enumerable: true
			},
			observableDiff: {
				value: observableDiff,
				enumerable: true
			},
			orderIndependentObservableDiff: {
				value: orderIndependentDeepDiff,
				enumerable: true
			},
			orderIndepHash: {
				value: getOrderIndependentHash,
				enumerable: true
			},
			applyDiff: {
				value: applyDiff,
				enumerable: true
			},
			applyChange: {
				value: applyChange,
				enumerable: true
			},
			revertChange: {
				value: revertChange,
				enumerable: true
			},
			isConflict: {
				value: function() {
					return typeof $conflict !== "undefined";
				},
				enumerable: true
			}
		});
		accumulateDiff.DeepDiff = accumulateDiff;
		if (root) root.DeepDiff = accumulateDiff;
		return accumulateDiff;
	});
})))(), 1);
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines$1(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines$1(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines$1(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/domain/diff/compare-sequences.ts
const MAX_SEQUENCE_EDITS = 500;
const WITHOUT_KEYS = {
	kind: "sequence",
	by: ["regex"]
};
function compareSequences(section, names, before, after) {
	const found = listKind(section, names);
	const kind = found.kind === "sequence" ? found : WITHOUT_KEYS;
	const namesA = ownNames(before, kind);
	const namesB = ownNames(after, kind);
	const named = namesA !== void 0 && namesB !== void 0;
	const a = named ? namesA : before.map((element) => canonicalJson(element));
	const b = named ? namesB : after.map((element) => canonicalJson(element));
	const runs = diffArrays([...a], [...b], { maxEditLength: MAX_SEQUENCE_EDITS });
	if (runs === void 0) return void 0;
	const gone = [];
	const fresh = [];
	const kept = [];
	const values = [];
	let atA = 0;
	let atB = 0;
	runs.forEach((run, index) => {
		const next = runs[index + 1];
		const last = runs[index - 1];
		const replaces = kind.pairs === true && !named;
		const paired = (other) => replaces && other !== void 0 ? Math.min(run.count, other.count) : 0;
		for (let step = 0; step < run.count; step += 1) if (run.removed) {
			const to = atB + step;
			if (next?.added && step < paired(next) && alike(before[atA], after[to])) kept.push([atA, to]);
			else gone.push(atA);
			atA += 1;
		} else if (run.added) {
			const from = atA - (last?.count ?? 0) + step;
			if (!(last?.removed && step < paired(last) && alike(before[from], after[atB]))) fresh.push(atB);
			atB += 1;
		} else {
			kept.push([atA, atB]);
			atA += 1;
			atB += 1;
		}
	});
	const moved = pullPairs(gone, fresh, (index) => a[index], (index) => b[index]);
	const { same } = kind;
	if (same !== void 0) kept.push(...pullPairs(gone, fresh, (index) => nameOf(before[index], [same]), (index) => nameOf(after[index], [same])));
	const objects = [];
	for (const [from, to] of [...kept, ...moved]) {
		const one = before[from];
		const other = after[to];
		if (one === void 0 || other === void 0 || canonicalJson(one) === canonicalJson(other)) continue;
		const step = named ? b[to] ?? to : to;
		if (isJsonObject(one) && isJsonObject(other)) objects.push({
			step,
			before: one,
			after: other
		});
		else values.push({
			step,
			before: one,
			after: other
		});
	}
	const place = (list, known, index) => {
		const element = list[index];
		return element === void 0 ? [] : [{
			step: named ? known[index] ?? index : index,
			element
		}];
	};
	return {
		added: fresh.flatMap((index) => place(after, b, index)),
		removed: gone.flatMap((index) => place(before, a, index)),
		objects,
		values,
		...moved.length === 0 && !(named && !standInOrderAtEnd(fresh, b)) ? {} : { order: {
			before: named ? [...a] : [...before],
			after: named ? [...b] : [...after]
		} }
	};
}
function standInOrderAtEnd(fresh, names) {
	return fresh.every((index, place) => index === names.length - fresh.length + place && (place === 0 || compareCodeUnits(names[fresh[place - 1] ?? 0] ?? "", names[index] ?? "") < 0));
}
function pullPairs(gone, fresh, nameA, nameB) {
	const byName = /* @__PURE__ */ new Map();
	for (const index of gone) {
		const name = nameA(index);
		if (name !== void 0) byName.set(name, [...byName.get(name) ?? [], index]);
	}
	const pairs = [];
	for (const to of fresh) {
		const name = nameB(to);
		const from = name === void 0 ? void 0 : byName.get(name)?.shift();
		if (from !== void 0) pairs.push([from, to]);
	}
	const left = new Set(pairs.map(([from]) => from));
	const come = new Set(pairs.map(([, to]) => to));
	gone.splice(0, gone.length, ...gone.filter((index) => !left.has(index)));
	fresh.splice(0, fresh.length, ...fresh.filter((index) => !come.has(index)));
	return pairs;
}
function alike(a, b) {
	if (typeof a === "string" && typeof b === "string") return true;
	if (!isJsonObject(a) || !isJsonObject(b)) return false;
	const keys = Object.keys(a);
	const common = keys.filter((key) => Object.hasOwn(b, key));
	if (common.length === keys.length && common.length === Object.keys(b).length) return keys.length > 0;
	return common.some((key) => canonicalJson(a[key] ?? null) === canonicalJson(b[key] ?? null));
}
function ownNames(list, { by }) {
	const names = [];
	const seen = /* @__PURE__ */ new Map();
	for (const element of list) {
		const name = nameOf(element, ["id", ...by ?? []]);
		if (name === void 0) return void 0;
		const times = (seen.get(name) ?? 0) + 1;
		if (times > 1 && by === void 0) return void 0;
		seen.set(name, times);
		names.push(times === 1 ? name : `${name} (${times})`);
	}
	return names;
}
function nameOf(element, by) {
	if (element === void 0 || !isJsonObject(element)) return void 0;
	for (const key of by) {
		const name = Object.hasOwn(element, key) ? element[key] : void 0;
		if (typeof name === "string" && (name !== "" || key === "id")) return name;
	}
}
// src/domain/diff/key-items.ts
function keyItem(section, path, value) {
	const keyed = Object.create(null);
	for (const [name, member] of Object.entries(value)) keyed[`.${name}`] = keyValue(section, [...path, name], member);
	return keyed;
}
function keyValue(section, path, value) {
	if (isList(value)) return keyList(section, path, value);
	if (isJsonObject(value)) return keyItem(section, path, value);
	return value;
}
function keyList(section, path, list) {
	const kind = listKind(section, path);
	const asTheyAre = () => list.map((element) => keyValue(section, path, element));
	if (list.length === 0 || kind.kind === "sequence") return asTheyAre();
	const keyed = Object.create(null);
	if (kind.kind !== "keyed") {
		for (const element of list) keyed[`=${canonicalJson(element)}`] = keyValue(section, path, element);
		return keyed;
	}
	for (const element of list) {
		const key = listKey(element, kind.by);
		if (key === void 0) return asTheyAre();
		let name = `@${key}`;
		for (let times = 2; Object.hasOwn(keyed, name); times += 1) name = `@${key} (${times})`;
		keyed[name] = keyValue(section, path, element);
	}
	return keyed;
}
function isKeyedList(value) {
	return Array.isArray(value);
}
function isKeyedObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function elementsOf(value) {
	if (value !== void 0 && isKeyedList(value) && value.length === 0) return /* @__PURE__ */ new Map();
	if (!isKeyedObject(value)) return void 0;
	const entries = Object.entries(value);
	return entries.length > 0 && entries.every(([key]) => /^[=@]/.test(key)) ? new Map(entries) : void 0;
}
function otherShapeAt(a, b, path) {
	for (let length = 0; length < path.length; length += 1) {
		const way = path.slice(0, length);
		const [here, there] = [valueAt(a, way), valueAt(b, way)];
		if (here === void 0 || there === void 0) return path.length;
		if (isListForm(here) !== isListForm(there)) return length;
	}
	return path.length;
}
function isListForm(value) {
	if (isKeyedList(value)) return true;
	if (!isKeyedObject(value)) return false;
	for (const key in value) return !key.startsWith(".");
	return false;
}
function unkey(value) {
	if (isKeyedList(value)) return value.map((element) => unkey(element));
	if (!isKeyedObject(value)) return value;
	const elements = elementsOf(value);
	if (elements !== void 0) return [...elements.values()].map((element) => unkey(element));
	const object = Object.create(null);
	for (const [key, member] of Object.entries(value)) object[key.slice(1)] = unkey(member);
	return object;
}
function readStep(key) {
	const rest = key.slice(1);
	if (key.startsWith("=")) return {
		kind: "set-element",
		text: rest
	};
	if (key.startsWith("@")) return {
		kind: "keyed-element",
		key: rest
	};
	return {
		kind: "field",
		name: rest
	};
}
function valueAt(root, path) {
	let value = root;
	for (const key of path) {
		if (!isKeyedObject(value) || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
// src/domain/diff/tell-once.ts
function tellOnce(section, fields) {
	switch (section) {
		case "topics": return questionsOnce(fields);
		case "agent": return withoutRepeats(languagesOnce(fields), ["model"], (path) => path[0] === "pipeline");
		case "integrations": return withoutRepeats(fields, ["model"], (path) => path[0] === "models");
		default: return fields;
	}
}
function questionsOnce(fields) {
	const key = (kind, text) => `${kind}\u0000${text}`;
	const told = /* @__PURE__ */ new Set();
	for (const field of fields) {
		const words = ownWords(field);
		if (words !== void 0) told.add(key(field.kind, words));
	}
	if (told.size === 0) return fields;
	const dropped = /* @__PURE__ */ new Set();
	const rest = fields.filter((field) => {
		const value = field.after ?? field.before;
		if (!(field.path.length === 2 && field.path[0] === "sample_questions") || typeof value !== "string" || !told.has(key(field.kind, value))) return true;
		dropped.add(key(field.kind, value));
		return false;
	});
	const isMark = (field) => field.path[0] === "annotated_examples" && !dropped.has(key(field.kind, ownWords(field) ?? ""));
	return joinMarked(rest).map((field) => {
		const label = field.kind !== "changed" && isMark(field) ? `marks in ${field.label}` : field.label;
		return field.path[0] === "trainingPhrases" ? asWritten({
			...field,
			label
		}) : {
			...field,
			label
		};
	});
}
function ownWords({ path, after, before }) {
	const value = after ?? before;
	if (path[0] === "annotated_examples" && path.length === 2 && typeof value === "string") return readAnnotatedText(value).plain;
	if (path[0] === "trainingPhrases" && path.length === 3 && value !== void 0) return plainWords(value);
}
function plainWords(value) {
	if (typeof value === "string") return value;
	const parts = listAt(value, "parts").map((part) => textAt(part, "text"));
	return parts.length === 0 || parts.includes(void 0) ? void 0 : parts.join("").trim();
}
function asWritten(field) {
	const written = (value) => {
		const parts = listAt(value, "parts");
		if (!isJsonObject(value) || Object.keys(value).some((key) => key !== "parts" && key !== "repeatCount")) return value;
		const words = parts.map((part) => {
			const text = textAt(part, "text") ?? "";
			const parameter = textAt(part, "parameterId");
			return parameter === void 0 ? text : `[${text}](${parameter})`;
		});
		const { repeatCount } = value;
		const times = typeof repeatCount === "number" && repeatCount !== 1 ? ` ×${repeatCount}` : "";
		return `${words.join("")}${times}`;
	};
	const { before, after } = field;
	return {
		...field,
		...before === void 0 ? {} : { before: written(before) },
		...after === void 0 ? {} : { after: written(after) }
	};
}
function joinMarked(fields) {
	const listOf = ({ path }) => JSON.stringify(path.slice(0, -1));
	const gone = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const words = field.kind === "removed" ? ownWords(field) : void 0;
		if (words !== void 0) gone.set(`${listOf(field)}${words}`, field);
	}
	const joined = /* @__PURE__ */ new Set();
	return fields.map((field) => {
		const words = field.kind === "added" ? ownWords(field) : void 0;
		const earlier = words === void 0 ? void 0 : gone.get(`${listOf(field)}${words}`);
		if (earlier?.before === void 0 || joined.has(earlier)) return field;
		joined.add(earlier);
		return {
			...field,
			label: `marks in ${field.label}`,
			kind: "changed",
			before: earlier.before
		};
	}).filter((field) => !joined.has(field));
}
function languagesOnce(fields) {
	if (!fields.some(({ path }) => path[0] === "languages")) return fields;
	return fields.filter(({ path }) => path[0] !== "language" && path[0] !== "additional_languages");
}
function withoutRepeats(fields, original, isCopy) {
	const says = ({ kind, before = null, after = null }) => `${kind}${canonicalJson([before, after])}`;
	const told = new Set(fields.filter(({ path }) => original.every((step, index) => path[index] === step)).map(says));
	return told.size === 0 ? fields : fields.filter((field) => !(isCopy(field.path) && told.has(says(field))));
}
// src/domain/diff/text-pieces.ts
const MAX_LINE_EDITS = 500;
const MAX_WORD_EDITS = 400;
const MAX_WORD_WORK = 2 * MAX_WORD_EDITS ** 2;
const MAX_HUNK_LENGTH = 16384;
const MAX_PHRASE = 40;
const MAX_TEXT_LENGTH = 4e5;
const MIN_COMMON = .15;
function compareTexts(before, after) {
	if (Math.max(before.length, after.length) > MAX_TEXT_LENGTH) return void 0;
	const hunks = diffLines(before, after);
	if (hunks === void 0) return void 0;
	const pieces = [];
	let removed = "";
	let added = "";
	let work = MAX_WORD_WORK;
	const flush = () => {
		const hunk = compareHunk(removed, added, Math.min(MAX_WORD_EDITS, Math.floor(Math.sqrt(work))));
		work -= hunk.edits ** 2;
		pieces.push(...hunk.pieces);
		removed = "";
		added = "";
	};
	for (const hunk of hunks) {
		const text = hunk.value.join("");
		if (hunk.removed) removed += text;
		else if (hunk.added) added += text;
		else {
			flush();
			pieces.push({
				kind: "same",
				text
			});
		}
	}
	flush();
	const tidy = joinNeighbours(shareBlanks(joinNeighbours(dropIslands(joinNeighbours(pieces)))));
	return tidy.filter((piece) => piece.kind === "same").reduce((length, piece) => length + piece.text.trim().length, 0) >= MIN_COMMON * Math.max(before.length, after.length) ? tidy : void 0;
}
function diffLines(before, after) {
	if (before !== after && !before.includes("\n") && !after.includes("\n")) return [{
		value: [before],
		removed: true,
		added: false
	}, {
		value: [after],
		removed: false,
		added: true
	}];
	return diffArrays(lines(before), lines(after), { maxEditLength: MAX_LINE_EDITS });
}
function lines(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function tokens(text) {
	const found = [];
	for (const [whole, blank = "", word = ""] of text.matchAll(/(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:[-'’_.,:][\p{L}\p{M}\p{N}]+)*|[^\s]|$)/gu)) if (whole !== "") found.push({
		blank,
		word
	});
	return found;
}
function compareHunk(before, after, maxEdits) {
	const whole = [{
		kind: "removed",
		text: before
	}, {
		kind: "added",
		text: after
	}];
	if (before === "" || after === "" || Math.max(before.length, after.length) > MAX_HUNK_LENGTH) return {
		pieces: whole,
		edits: 0
	};
	const head = sharedHead(before, after);
	const tail = sharedTail(before, after, head);
	const a = tokens(before.slice(head, before.length - tail));
	const b = tokens(after.slice(head, after.length - tail));
	const runs = diffWords(a.map((token) => token.word), b.map((token) => token.word), maxEdits);
	if (runs === void 0) return {
		pieces: whole,
		edits: maxEdits
	};
	const pieces = [{
		kind: "same",
		text: before.slice(0, head)
	}];
	let edits = 0;
	let atA = 0;
	let atB = 0;
	for (const run of runs) {
		if (run.added || run.removed) edits += run.count;
		for (let index = 0; index < run.count; index += 1) {
			const tokenA = run.added ? void 0 : a[atA++];
			const tokenB = run.removed ? void 0 : b[atB++];
			pieces.push(...compareTokens(tokenA, tokenB));
		}
	}
	pieces.push({
		kind: "same",
		text: before.slice(before.length - tail)
	});
	return {
		pieces,
		edits
	};
}
function diffWords(a, b, maxEditLength) {
	const most = Math.min(MAX_PHRASE, maxEditLength);
	if (a.length + b.length > most || a.some((word) => b.includes(word))) return diffArrays(a, b, { maxEditLength });
	return [{
		removed: true,
		added: false,
		count: a.length
	}, {
		removed: false,
		added: true,
		count: b.length
	}];
}
const BLANK = /\s/;
function isBetweenTokens(text, at) {
	return BLANK.test(text.charAt(at)) && !BLANK.test(text.charAt(at - 1));
}
function sharedHead(a, b) {
	const most = Math.min(a.length, b.length);
	let end = 0;
	while (end < most && a.charCodeAt(end) === b.charCodeAt(end)) end += 1;
	for (let at = end - 1; at > 0; at -= 1) if (isBetweenTokens(a, at)) return at;
	return 0;
}
function sharedTail(a, b, head) {
	const most = Math.min(a.length, b.length) - head;
	let length = 0;
	while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
	for (let tail = length - 1; tail > 0; tail -= 1) if (isBetweenTokens(a, a.length - tail)) return tail;
	return 0;
}
function compareTokens(a, b) {
	if (a === void 0 || b === void 0) {
		const kind = a === void 0 ? "added" : "removed";
		const token = a ?? b;
		return token === void 0 ? [] : [{
			kind,
			text: token.blank + token.word
		}];
	}
	if (a.blank === b.blank) return [{
		kind: "same",
		text: a.blank + a.word
	}];
	return [
		{
			kind: "removed",
			text: a.blank
		},
		{
			kind: "added",
			text: b.blank
		},
		{
			kind: "same",
			text: a.word
		}
	];
}
function dropIslands(pieces) {
	return pieces.flatMap((piece, index) => {
		return piece.kind === "same" && !/[\p{L}\p{N}\n]/u.test(piece.text) && index > 0 && index < pieces.length - 1 ? [{
			kind: "removed",
			text: piece.text
		}, {
			kind: "added",
			text: piece.text
		}] : [piece];
	});
}
function shareBlanks(pieces) {
	return pieces.flatMap((piece, index) => {
		const next = pieces[index + 1];
		const last = pieces[index - 1];
		if (piece.kind === "removed" && next?.kind === "added") {
			const blank = sharedBlank(piece.text, next.text);
			return [{
				kind: "same",
				text: blank
			}, {
				kind: "removed",
				text: piece.text.slice(blank.length)
			}];
		}
		if (piece.kind === "added" && last?.kind === "removed") return [{
			kind: "added",
			text: piece.text.slice(sharedBlank(last.text, piece.text).length)
		}];
		return [piece];
	});
}
function sharedBlank(a, b) {
	let length = 0;
	while (length < a.length && a[length] === b[length] && /\s/.test(a[length] ?? "")) length += 1;
	return a.slice(0, length);
}
function joinNeighbours(pieces) {
	const joined = [];
	let removed = "";
	let added = "";
	let same = "";
	const flushChanged = () => {
		if (removed !== "") joined.push({
			kind: "removed",
			text: removed
		});
		if (added !== "") joined.push({
			kind: "added",
			text: added
		});
		removed = "";
		added = "";
	};
	const flushSame = () => {
		if (same !== "") joined.push({
			kind: "same",
			text: same
		});
		same = "";
	};
	for (const { kind, text } of pieces) {
		if (text === "") continue;
		if (kind === "same") {
			flushChanged();
			same += text;
		} else {
			flushSame();
			if (kind === "removed") removed += text;
			else added += text;
		}
	}
	flushSame();
	flushChanged();
	return joined;
}
// src/domain/diff/diff-item.ts
function diffItem(section, before, after) {
	if (equalJson(before, after)) return [];
	const top = {
		section,
		path: [],
		names: []
	};
	const fields = diffObjects(top, before, after);
	if (fields.length > 0) return tellOnce(section, [...fields].sort(byPath));
	return [fieldChange(top, before, after)];
}
function diffObjects(place, before, after) {
	const differing = whatDiffers(before, after);
	const a = keyItem(place.section, place.names, differing.before);
	const b = keyItem(place.section, place.names, differing.after);
	const wholes = /* @__PURE__ */ new Set();
	const fields = [];
	for (const entry of (0, import_deep_diff.default)(a, b) ?? []) {
		const entryPath = entry.path ?? [];
		const firstIndex = entryPath.findIndex((step) => typeof step === "number");
		const inSequence = entry.kind === "A" || firstIndex >= 0;
		const way = (firstIndex < 0 ? entryPath : entryPath.slice(0, firstIndex)).map(String);
		const keys = way.slice(0, otherShapeAt(a, b, way));
		if (inSequence || keys.length < way.length) {
			const once = JSON.stringify(keys);
			if (wholes.has(once)) continue;
			wholes.add(once);
		}
		fields.push(...diffAt(place, keys, valueAt(a, keys), valueAt(b, keys)));
	}
	return fields;
}
function whatDiffers(one, other) {
	const before = Object.create(null);
	const after = Object.create(null);
	for (const [name, member] of Object.entries(one)) {
		const counterpart = Object.hasOwn(other, name) ? other[name] : void 0;
		if (counterpart !== void 0 && equalJson(member, counterpart)) continue;
		before[name] = member;
		if (counterpart !== void 0) after[name] = counterpart;
	}
	for (const [name, member] of Object.entries(other)) if (!Object.hasOwn(one, name)) after[name] = member;
	return {
		before,
		after
	};
}
function diffAt(root, keys, a, b) {
	const path = [...root.path];
	const names = [...root.names];
	for (const key of keys) {
		const step = readStep(key);
		if (step.kind === "field") {
			path.push(step.name);
			names.push(step.name);
		} else if (step.kind === "keyed-element") path.push(step.key);
		else path.push(elementName(a ?? b, step.text));
	}
	const place = {
		section: root.section,
		path,
		names
	};
	const elementsA = elementsOf(a);
	const elementsB = elementsOf(b);
	if (elementsA !== void 0 && elementsB !== void 0) return [.../* @__PURE__ */ new Set([...elementsA.keys(), ...elementsB.keys()])].flatMap((key) => diffAt(root, [...keys, key], elementsA.get(key), elementsB.get(key)));
	if (a !== void 0 && b !== void 0 && isKeyedList(a) && isKeyedList(b)) return diffSequences(place, a.map(unkey), b.map(unkey));
	const before = a === void 0 ? void 0 : unkey(a);
	const after = b === void 0 ? void 0 : unkey(b);
	if (same$1(before, after)) return [];
	return [fieldChange(place, before, after)];
}
function diffSequences(place, before, after) {
	const compared = compareSequences(place.section, place.names, before, after);
	if (compared === void 0) return [fieldChange(place, [...before], [...after])];
	const within = (step) => ({
		...place,
		path: [...place.path, step]
	});
	const { order } = compared;
	return [
		...compared.added.map(({ step, element }) => fieldChange(within(step), void 0, element)),
		...compared.removed.map(({ step, element }) => fieldChange(within(step), element, void 0)),
		...compared.objects.flatMap(({ step, before: a, after: b }) => diffObjects(within(step), a, b)),
		...compared.values.map(({ step, before: a, after: b }) => fieldChange(within(step), a, b)),
		...order === void 0 ? [] : [fieldChange(place, order.before, order.after)]
	];
}
function same$1(a, b) {
	if (a === void 0 || b === void 0) return a === b;
	return equalJson(a, b);
}
function elementName(element, text) {
	return typeof element === "string" ? element : text;
}
function fieldChange(place, before, after) {
	const base = {
		path: place.path,
		label: fieldLabel(place.section, place.path)
	};
	if (before === void 0) return {
		...base,
		kind: "added",
		...after === void 0 ? {} : { after }
	};
	if (after === void 0) return {
		...base,
		kind: "removed",
		before
	};
	const pieces = typeof before === "string" && typeof after === "string" ? compareTexts(before, after) : void 0;
	return {
		...base,
		kind: "changed",
		before,
		after,
		...pieces === void 0 ? {} : { pieces }
	};
}
function byPath(a, b) {
	return compareCodeUnits(a.path.map(orderKey).join("\0"), b.path.map(orderKey).join("\0"));
}
function orderKey(step) {
	return typeof step === "number" ? String(step).padStart(6, "0") : step;
}
// src/domain/diff/own-id.ts
const REPEATING = [
	"id",
	"key",
	"name"
];
function withoutOwnId(id, item) {
	const repeats = REPEATING.filter((name) => Object.hasOwn(item, name) && item[name] === id);
	if (repeats.length === 0) return {
		rest: item,
		repeats
	};
	return {
		rest: replaced(item, (name) => repeats.every((one) => one !== name)),
		repeats
	};
}
function withNewId(formerId, before, id, after) {
	const follows = new Set(REPEATING.filter((name) => Object.hasOwn(before, name) && Object.hasOwn(after, name) && before[name] === formerId && after[name] === id));
	return follows.size === 0 ? before : replaced(before, () => true, (name) => follows.has(name) ? id : void 0);
}
function fieldsLeftBehind(formerId, before, after) {
	return REPEATING.filter((name) => Object.hasOwn(before, name) && Object.hasOwn(after, name) && before[name] === formerId && after[name] === formerId);
}
function replaced(item, keep, value = () => void 0) {
	const result = Object.create(null);
	for (const [name, member] of Object.entries(item)) if (keep(name)) result[name] = value(name) ?? member;
	return result;
}
// src/domain/diff/vocabulary.ts
const MOST_WORDS = 400;
const MAX_DEPTH$1 = 32;
const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;
var Vocabulary = class {
	#fields = /* @__PURE__ */ new Map();
	#size = 0;
	get size() {
		return this.#size;
	}
	wordsOf(item) {
		const words = /* @__PURE__ */ new Set();
		this.#collect(item, "", words, MAX_DEPTH$1);
		return words;
	}
	#collect(value, field, words, depth) {
		if (depth === 0 || words.size >= MOST_WORDS) return;
		if (typeof value === "number") words.add(this.#numberOf(field, String(value)));
		else if (typeof value === "string") this.#collectText(value.toLowerCase(), field, words);
		else if (isList(value)) for (const element of value) this.#collect(element, field, words, depth - 1);
		else if (isJsonObject(value)) for (const [name, member] of Object.entries(value)) this.#collect(member, `${field}\u0000${name}`, words, depth - 1);
	}
	#collectText(text, field, words) {
		const pattern = BEYOND_ASCII.test(text) ? WORD : ASCII_WORD;
		pattern.lastIndex = 0;
		for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
			if (words.size >= MOST_WORDS) return;
			words.add(this.#numberOf(field, found[0]));
		}
	}
	#numberOf(field, word) {
		let words = this.#fields.get(field);
		if (words === void 0) {
			words = /* @__PURE__ */ new Map();
			this.#fields.set(field, words);
		}
		const known = words.get(word);
		if (known !== void 0) return known;
		words.set(word, this.#size);
		this.#size += 1;
		return this.#size - 1;
	}
};
// src/domain/diff/find-renames.ts
const LEAST_SIMILAR = .6;
const FEWEST_WORDS_SIMILAR = 8;
const FEWEST_WORDS_EQUAL = 3;
const MOST_PAIRS = 1e6;
const MOST_WORK = 5e7;
const STEPS = 1e3;
function findRenames(removed, added) {
	if (removed.size === 0 || added.size === 0) return [];
	const equal = pairEqual(removed, added);
	const formerIds = new Set(equal.map(({ formerId }) => formerId));
	const ids = new Set(equal.map(({ id }) => id));
	const similar = pairSimilar([...removed].filter(([id]) => !formerIds.has(id)), [...added].filter(([id]) => !ids.has(id)));
	return [...equal, ...similar].sort((a, b) => compareCodeUnits(a.id, b.id));
}
function pairEqual(removed, added) {
	const vocabulary = new Vocabulary();
	const waiting = /* @__PURE__ */ new Map();
	for (const [id, item] of inIdOrder(removed)) {
		const content = contentOf(id, item);
		waiting.set(content, [...waiting.get(content) ?? [], id]);
	}
	return inIdOrder(added).flatMap(([id, item]) => {
		const formerIds = waiting.get(contentOf(id, item));
		if (formerIds === void 0) return [];
		if (vocabulary.wordsOf(withoutOwnId(id, item).rest).size < FEWEST_WORDS_EQUAL) return [];
		const formerId = formerIds.shift();
		return formerId === void 0 ? [] : [{
			formerId,
			id
		}];
	});
}
function contentOf(id, item) {
	const { rest, repeats } = withoutOwnId(id, item);
	return `${repeats.join()} ${canonicalJson(rest)}`;
}
function pairSimilar(removed, added) {
	if (removed.length * added.length > MOST_PAIRS) return [];
	const vocabulary = new Vocabulary();
	const before = worded(removed, vocabulary);
	const after = worded(added, vocabulary);
	const places = placesOfWords(before, vocabulary.size);
	if (workOf(places, after) > MOST_WORK) return [];
	const order = [...before, ...after].map(({ id }) => id).sort(compareCodeUnits);
	const rank = new Map(order.map((id, index) => [id, index]));
	const size = order.length;
	const keys = [];
	const shared = new Uint32Array(before.length);
	for (const { id, words } of after) {
		shared.fill(0);
		for (const word of words) for (const place of places[word] ?? []) shared[place] = (shared[place] ?? 0) + 1;
		const own = rank.get(id) ?? 0;
		for (let place = 0; place < shared.length; place += 1) {
			const count = shared[place] ?? 0;
			if (count * 2 < LEAST_SIMILAR * words.size) continue;
			const former = before[place];
			if (former === void 0) continue;
			const dice = 2 * count / (words.size + former.words.size);
			if (dice < LEAST_SIMILAR) continue;
			const other = rank.get(former.id) ?? 0;
			const unlike = Math.round((1 - dice) * STEPS);
			keys.push((unlike * size + Math.min(own, other)) * size + Math.max(own, other));
		}
	}
	const isFormer = new Set(before.map(({ id }) => id));
	const used = /* @__PURE__ */ new Set();
	const renames = [];
	for (const key of Float64Array.from(keys).sort()) {
		const first = order[Math.floor(key / size) % size];
		const second = order[key % size];
		if (first === void 0 || second === void 0 || used.has(first) || used.has(second)) continue;
		used.add(first).add(second);
		renames.push(isFormer.has(first) ? {
			formerId: first,
			id: second
		} : {
			formerId: second,
			id: first
		});
	}
	return renames;
}
function worded(items, vocabulary) {
	return items.map(([id, item]) => ({
		id,
		words: vocabulary.wordsOf(withoutOwnId(id, item).rest)
	})).filter(({ words }) => words.size >= FEWEST_WORDS_SIMILAR);
}
function placesOfWords(items, size) {
	const places = new Array(size);
	for (const [place, { words }] of items.entries()) for (const word of words) {
		const found = places[word];
		if (found === void 0) places[word] = [place];
		else found.push(place);
	}
	return places;
}
function workOf(places, items) {
	let work = 0;
	for (const { words } of items) for (const word of words) work += places[word]?.length ?? 0;
	return work;
}
function inIdOrder(items) {
	return [...items].sort(([a], [b]) => compareCodeUnits(a, b));
}
// src/domain/diff/flags/flag-facts.ts
function changedPairs({ changes }) {
	return changes.flatMap((change) => {
		const { before, after } = change;
		return before !== void 0 && after !== void 0 && isJsonObject(before) && isJsonObject(after) ? [{
			change,
			before,
			after
		}] : [];
	});
}
// src/domain/diff/flags/flag-words.ts
const LONGEST_VALUE = 120;
const LONGEST_TEXT = 2e3;
const HIDDEN = "•••";
function flaggedItem(change) {
	const words = change.id === change.section ? itemWords(change.section, change.id) : `${sectionWords(change.section).one} ${change.id}`;
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function fromTo(before, after) {
	const [was, is] = [safeValue(before), safeValue(after)];
	return was === is ? `${was} → another that looks the same here` : `${was} → ${is}`;
}
function safeValue(value) {
	if (value === void 0 || value === null || value === "") return "none";
	const text = typeof value === "string" ? value : canonicalJson(value);
	return shortText(withoutSecrets(text.slice(0, LONGEST_TEXT)), LONGEST_VALUE);
}
function withoutSecrets(text) {
	let shown = "";
	let at = 0;
	for (const { start, end } of findSecrets(text)) {
		shown += `${text.slice(at, start)}${HIDDEN}`;
		at = end;
	}
	return (shown + text.slice(at)).replace(/\/\/[^/?#\s]*@/g, `//${HIDDEN}@`).replace(/^(sips?|tel):([^:@\s]*):[^@\s]*@/i, `$1:$2:${HIDDEN}@`).replace(/[?#].*$/s, (rest) => rest.length > 1 ? `${rest.charAt(0)}${HIDDEN}` : rest);
}
// src/domain/diff/flags/consent-removed.ts
const CODE$2 = "consent-removed";
const consentRemoved = (facts) => changedPairs(facts).flatMap(consentOf);
function consentOf({ change, before, after }) {
	if (change.section !== "sms") return [];
	const item = {
		code: CODE$2,
		item: change.name
	};
	if (fieldAt(before, "requires_consent") === true && fieldAt(after, "requires_consent") !== true) return [{
		...item,
		message: `${flaggedItem(change)} is sent without asking for consent.`
	}];
	const asked = (textAt(before, "consent_question") ?? "").trim() !== "";
	const asks = (textAt(after, "consent_question") ?? "").trim() !== "";
	return asked && !asks ? [{
		...item,
		message: `${flaggedItem(change)} has lost its consent question.`
	}] : [];
}
// src/domain/diff/flags/guardrail-removed.ts
const CODE$1 = "guardrail-removed";
const NAMED$3 = 3;
const DEEPEST$2 = 20;
const MILDEST_FIRST = [
	"lenient",
	"medium",
	"strict"
];
const guardrailRemoved = (facts) => [...facts.changes.filter(({ section, kind }) => section === "guardrails" && kind === "removed").map((change) => ({
	code: CODE$1,
	message: `${flaggedItem(change)} was removed.`,
	item: change.name
})), ...changedPairs(facts).filter(({ change }) => change.section === "guardrails").flatMap(weakened)];
function weakened({ change, before, after }) {
	const item = {
		code: CODE$1,
		item: change.name
	};
	const off = switchedOff(before, after, [], 0);
	if (off.some((path) => path.length === 0)) return [{
		...item,
		message: `${flaggedItem(change)} was switched off.`
	}];
	const flags = [];
	if (off.length > 0) {
		const parts = listWords(off.map((path) => safeValue(path.join(" "))), NAMED$3);
		flags.push({
			...item,
			message: `${flaggedItem(change)} was switched off for ${parts}.`
		});
	}
	const milder = loosened(before, after, [], 0);
	if (milder.length > 0) {
		const parts = listWords(milder.map((path) => safeValue(path.join(" "))), NAMED$3);
		flags.push({
			...item,
			message: `${flaggedItem(change)} is milder than before for ${parts}.`
		});
	}
	const lost = bannedPhrases(before) - bannedPhrases(after);
	if (lost > 0) flags.push({
		...item,
		message: `${flaggedItem(change)} bans ${lost} ${lost === 1 ? "phrase" : "phrases"} fewer.`
	});
	return flags;
}
function switchedOff(before, after, path, depth) {
	if (!isJsonObject(before) || depth > DEEPEST$2) return [];
	const now = after !== void 0 && isJsonObject(after) ? after : {};
	const [was, is] = [before.enabled, now.enabled];
	if (was === true ? is !== true : was === void 0 && is === false) return [path];
	return Object.entries(before).flatMap(([key, member]) => switchedOff(member, Object.hasOwn(now, key) ? now[key] : void 0, [...path, key], depth + 1));
}
function loosened(before, after, path, depth) {
	if (!isJsonObject(before) || !isJsonObject(after) || depth > DEEPEST$2) return [];
	const [was, is] = [before.level, after.level].map((level) => MILDEST_FIRST.indexOf(String(level)));
	if (was !== void 0 && is !== void 0 && is >= 0 && is < was) return [path];
	return Object.entries(before).flatMap(([key, member]) => {
		const now = Object.hasOwn(after, key) ? after[key] : void 0;
		return now === void 0 ? [] : loosened(member, now, [...path, key], depth + 1);
	});
}
function bannedPhrases(value) {
	return ["bannedPhrases", "defaultBannedPhrases"].reduce((sum, key) => sum + listAt(value, "generativeSafetySettings", key).length, 0);
}
// src/domain/diff/flags/live-endpoint-changed.ts
const EVERYWHERE = [
	["url"],
	["genericWebService", "uri"],
	[
		"serviceDirectory",
		"genericWebService",
		"uri"
	]
];
const liveEndpointChanged = (facts) => changedPairs(facts).filter(({ change }) => change.section === "integrations").flatMap((pair) => endpointsOf(pair, facts.live));
function endpointsOf({ change, before, after }, live) {
	return [...[.../* @__PURE__ */ new Set([live, "live"])].map((name) => ["endpoints", name]), ...EVERYWHERE].flatMap((way) => {
		const [was, is] = [fieldAt(before, ...way), fieldAt(after, ...way)];
		if (JSON.stringify(was) === JSON.stringify(is)) return [];
		const where = way[0] === "endpoints" ? ` in ${way[1]}` : "";
		return [{
			code: "live-endpoint-changed",
			message: `${flaggedItem(change)}${where}: ${fromTo(was, is)}.`,
			item: change.name
		}];
	});
}
// src/domain/diff/flags/model-changed.ts
const DEEPEST$1 = 20;
const NAMED$2 = 6;
const HOLDERS = /* @__PURE__ */ new Set([
	"model",
	"llm",
	"llmModelSettings",
	"modelParameter"
]);
const NOT_LANGUAGE = /* @__PURE__ */ new Set([
	"asr",
	"vad",
	"tts",
	"stt",
	"voice",
	"speech"
]);
const FIELDS = /* @__PURE__ */ new Map([
	["provider", "provider"],
	["type", "provider"],
	["name", "name"],
	["model", "name"],
	["model_name", "name"],
	["deployment", "name"],
	["provider_model_id", "name"],
	["temperature", "temperature"],
	["max_tokens", "max tokens"],
	["max_completion_tokens", "max tokens"],
	["reasoning_effort", "reasoning effort"]
]);
const modelChanged = (facts) => changedPairs(facts).flatMap(modelOf);
function modelOf({ change, before, after }) {
	if (change.section === "voice") return [];
	const was = settingsIn(before);
	const is = settingsIn(after);
	const told = /* @__PURE__ */ new Set();
	for (const way of /* @__PURE__ */ new Set([...was.keys(), ...is.keys()])) {
		const [a, b] = [was.get(way), is.get(way)];
		if (text(a?.value) !== text(b?.value)) told.add(`${a?.field ?? b?.field ?? ""} ${fromTo(a?.value, b?.value)}`);
	}
	if (told.size === 0) return [];
	const shown = [...told].slice(0, NAMED$2);
	if (told.size > NAMED$2) shown.push(`and ${told.size - NAMED$2} more`);
	return [{
		code: "model-changed",
		message: `${flaggedItem(change)}: ${shown.join(", ")}.`,
		item: change.name
	}];
}
function settingsIn(value) {
	const found = /* @__PURE__ */ new Map();
	collect$1(value, [], false, found);
	return found;
}
function collect$1(value, path, within, found) {
	if (path.length > DEEPEST$1) return;
	if (Array.isArray(value)) {
		value.forEach((element, index) => {
			path.push(String(index));
			collect$1(element, path, within, found);
			path.pop();
		});
		return;
	}
	if (!isJsonObject(value)) return;
	for (const key of Object.keys(value)) {
		const member = value[key];
		if (member === void 0 || NOT_LANGUAGE.has(key)) continue;
		const scalar = member === null || typeof member !== "object";
		const field = within ? FIELDS.get(key) : scalar && HOLDERS.has(key) ? "name" : void 0;
		if (scalar && field !== void 0) found.set(JSON.stringify([...path, key]), {
			field,
			value: member
		});
		else if (!scalar) {
			path.push(key);
			collect$1(member, path, within || HOLDERS.has(key), found);
			path.pop();
		}
	}
}
function text(value) {
	return value === void 0 ? "" : canonicalJson(value);
}
// src/domain/diff/flags/still-referenced.ts
const NAMED$1 = 3;
const stillReferenced = ({ changes, users, after }) => changes.flatMap((change) => {
	const id = change.kind === "removed" ? change.id : change.formerId;
	if (id === void 0 || Object.hasOwn(after?.sections[change.section] ?? {}, id)) return [];
	const naming = (users.get(`${change.section}/${id}`) ?? []).filter((name) => name !== change.name);
	if (naming.length === 0) return [];
	const what = change.kind === "removed" ? "was removed" : `is called ${change.id} now`;
	const who = listWords(naming.map(words), NAMED$1);
	return [{
		code: "still-referenced",
		message: `${flaggedItem({
			...change,
			id
		})} ${what}, but ${who} still ${naming.length === 1 ? "names" : "name"} it.`,
		item: change.name
	}];
});
function words(name) {
	return itemWords(sectionOf(name), name.slice(name.indexOf("/") + 1));
}
// src/domain/diff/flags/transfer-number-changed.ts
const CODE = "transfer-number-changed";
const transferNumberChanged = (facts) => [
	...changedPairs(facts).flatMap(ownDestination),
	...overrides(facts),
	...defaultDestination(facts),
	...changedPairs(facts).flatMap(numbersWithin)
];
const DESTINATIONS = [["destination"], ["sip_config", "outbound_endpoint"]];
function ownDestination({ change, before, after }) {
	if (change.section !== "handoffs") return [];
	return DESTINATIONS.flatMap((path) => {
		const [was, is] = [fieldAt(before, ...path), fieldAt(after, ...path)];
		if (was === void 0 || same(was, is)) return [];
		return [{
			code: CODE,
			message: `${flaggedItem(change)}: ${fromTo(was, is)}.`,
			item: change.name
		}];
	});
}
function overrides({ before, after, changes }) {
	if (before === void 0 || after === void 0) return [];
	const former = new Map(changes.flatMap(({ section, id, formerId }) => section === "handoffs" && formerId !== void 0 ? [[id, formerId]] : []));
	return changes.filter(({ section }) => section === "environments").flatMap(({ id: environment, name }) => {
		const ids = [...overridden(before, environment).map((id) => nowOf(former, id)), ...overridden(after, environment)];
		return [...new Set(ids)].flatMap((id) => {
			const formerId = former.get(id) ?? id;
			const was = overrideOf(before, environment, formerId) ?? destinationOf(before, formerId);
			const is = overrideOf(after, environment, id) ?? destinationOf(after, id);
			if (was === void 0 || is === void 0 || was === is) return [];
			return [{
				code: CODE,
				message: `Handoff ${id} in ${environment}: ${fromTo(was, is)}.`,
				item: name
			}];
		});
	});
}
function nowOf(former, formerId) {
	return [...former].find(([, was]) => was === formerId)?.[0] ?? formerId;
}
function overridden(snapshot, environment) {
	return Object.keys(objectAt(objectAt(snapshot.sections.environments), environment, "overrides", "handoffs"));
}
function overrideOf(snapshot, environment, handoff) {
	const items = objectAt(snapshot.sections.environments);
	return textAt(items, environment, "overrides", "handoffs", handoff, "destination");
}
function destinationOf(snapshot, handoff) {
	return textAt(objectAt(snapshot.sections.handoffs), handoff, "destination");
}
function defaultDestination({ before, after }) {
	const was = defaultOf(before);
	const is = defaultOf(after);
	if (was === void 0 || is === void 0 || was.id === is.id || was.destination === is.destination) return [];
	const said = `Guests who ask for a person: ${fromTo(was.destination, is.destination)}`;
	return [{
		code: CODE,
		message: `${said} (handoff ${is.id} instead of ${was.id}).`,
		item: `handoffs/${is.id}`
	}];
}
function defaultOf(snapshot) {
	for (const [id, value] of Object.entries(snapshot?.sections.handoffs ?? {})) {
		const destination = textAt(value, "destination");
		if (value.default === true && destination !== void 0) return {
			id,
			destination
		};
	}
}
const DEEPEST = 60;
const NAMED = 3;
const TRANSFER_KEY = /transfer|hand_?(?:off|over)|forward(?:ing|_to)?(?:$|_|[A-Z])|escalat/i;
const NUMBER = /^(?:\+?[\d\s().-]{5,25}|(?:sips?|tel):\S{3,300}|queue:\S{1,200})$/i;
const ELSEWHERE = /* @__PURE__ */ new Set(["handoffs", "sms"]);
function numbersWithin({ change, before, after }) {
	if (ELSEWHERE.has(change.section)) return [];
	const was = numbersIn(before);
	const is = numbersIn(after);
	const replaced = [...was].flatMap(([way, number]) => {
		const now = is.get(way);
		return now === void 0 || now === number ? [] : [fromTo(number, now)];
	});
	const said = replaced.length > 0 ? listWords([...new Set(replaced)], NAMED) : moved(was, is);
	if (said === void 0) return [];
	return [{
		code: CODE,
		message: `${flaggedItem(change)}: ${said}.`,
		item: change.name
	}];
}
function moved(was, is) {
	const [old, now] = [new Set(was.values()), new Set(is.values())];
	const gone = [...old].filter((number) => !now.has(number));
	const fresh = [...now].filter((number) => !old.has(number));
	return gone.length === 0 || fresh.length === 0 ? void 0 : fromTo(gone.join(", "), fresh.join(", "));
}
function numbersIn(value) {
	const found = /* @__PURE__ */ new Map();
	collect(value, false, [], found);
	return found;
}
function collect(value, telling, path, found) {
	if (path.length > DEEPEST) return;
	if (typeof value === "string") {
		if (telling && NUMBER.test(value.trim())) found.set(JSON.stringify(path), value.trim());
	} else if (Array.isArray(value)) value.forEach((element, index) => {
		if (!telling && typeof element === "string") return;
		path.push(index);
		collect(element, telling, path, found);
		path.pop();
	});
	else if (isJsonObject(value)) for (const key of Object.keys(value)) {
		const member = value[key];
		if (member === void 0) continue;
		if (path.length === 0 && key === "overrides") continue;
		const tells = telling || TRANSFER_KEY.test(key);
		if (!tells && typeof member === "string") continue;
		path.push(key);
		collect(member, tells, path, found);
		path.pop();
	}
}
function same(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// src/domain/diff/flags/find-flags.ts
const FINDERS = [
	transferNumberChanged,
	consentRemoved,
	guardrailRemoved,
	stillReferenced,
	modelChanged,
	liveEndpointChanged
];
const MOST = 2e4;
function findFlags(changes, sides, live = "live") {
	const before = sides.before.snapshot;
	if (before === void 0 || changes.length === 0) return [];
	const facts = {
		changes: changes.flatMap((change) => [change, ...change.includes ?? []]),
		before,
		after: sides.after.snapshot,
		users: sides.after.users,
		live
	};
	return sorted(FINDERS.flatMap((find) => find(facts)));
}
function withFlags(diff, flags) {
	return flags.length === 0 ? diff : {
		...diff,
		flags: sorted([...diff.flags, ...flags])
	};
}
function sorted(flags) {
	const groups = new Map(FLAGS.map((code) => [code, []]));
	for (const flag of flags) groups.get(flag.code)?.push(flag);
	return [...groups.values()].flat().slice(0, MOST);
}
// src/domain/diff/follow-renames.ts
const NAMED_IN_TEXT = /\{[^{}]{1,300}\}|\bslots\.[A-Za-z_]\w{0,119}|^projects\/\S+$/g;
function findFollowed(changes, references) {
	const renames = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.formerId !== void 0) renames.set(`${change.section}/${change.formerId}`, change);
	const followed = /* @__PURE__ */ new Map();
	if (renames.size === 0) return followed;
	const before = byItem(references.before);
	const after = byItem(references.after);
	for (const change of changes) {
		if (change.kind !== "changed" || !isJsonObject(change.before) || !isJsonObject(change.after)) continue;
		const layout = followersIn(before.get(change.name) ?? [], after.get(change.name) ?? [], renames);
		const followers = [...nativeFollowers(change.section, change.before, renames), ...layout];
		const [first] = followers;
		if (first === void 0) continue;
		const expected = canonicalItem(change.section, rewriteObject(change.section, change.before, [], followers));
		if (canonicalJson(expected) === canonicalJson(change.after)) followed.set(change.name, first.renamed.name);
	}
	return followed;
}
function byItem(references) {
	const items = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const known = items.get(reference.from);
		if (known === void 0) items.set(reference.from, [reference]);
		else known.push(reference);
	}
	return items;
}
function nativeFollowers(section, before, renames) {
	return [...new Set(targetsOf(section, before))].flatMap((target) => {
		const renamed = renames.get(target);
		if (renamed?.formerId === void 0) return [];
		return [{
			renamed,
			former: renamed.formerId,
			now: renamed.id
		}];
	});
}
function followersIn(before, after, renames) {
	return before.flatMap(({ to, place }) => {
		const renamed = renames.get(to);
		if (renamed?.formerId === void 0) return [];
		const now = after.find((reference) => reference.to === renamed.name);
		if (now === void 0) return [];
		return [{
			renamed,
			former: place?.called ?? renamed.formerId,
			now: now.place?.called ?? renamed.id,
			...place === void 0 ? {} : { place: placeName(place.path) }
		}];
	});
}
function placeName(path) {
	return path.filter((step) => typeof step === "string").join("\0");
}
function rewriteObject(section, object, path, followers) {
	const result = Object.create(null);
	for (const [name, member] of Object.entries(object)) {
		const key = nowAt(section, [...path, "*"], name, followers) ?? name;
		result[key] = rewrite(section, member, [...path, name], followers);
	}
	return result;
}
function rewrite(section, value, path, followers) {
	if (isList(value)) return value.map((element) => rewrite(section, element, path, followers));
	if (isJsonObject(value)) return rewriteObject(section, value, path, followers);
	if (typeof value !== "string") return value;
	return nowAt(section, path, value, followers) ?? rewriteText(value, followers);
}
function nowAt(section, path, written, followers) {
	const target = sectionNamedAt(section, path);
	return followers.find(({ renamed, former, place }) => former === written && (renamed.section === target || place === path.join("\0")))?.now;
}
function rewriteText(text, followers) {
	const now = (word) => followers.find(({ former }) => former === word)?.now ?? word;
	return text.replace(NAMED_IN_TEXT, (part) => {
		const name = /^[^:]*:\s*([^{}]*?)\s*\}$/.exec(part)?.[1];
		if (name !== void 0 && now(name) !== name) return part.replace(name, () => now(name));
		return part.replace(/[\p{L}\p{N}_-]+/gu, now);
	});
}
// src/domain/diff/fold-wiring.ts
function foldWiring(changes, references = {
	before: [],
	after: []
}) {
	const whole = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.kind !== "changed") whole.set(change.name, change);
	const followed = findFollowed(changes, references);
	const folded = /* @__PURE__ */ new Map();
	return changes.filter((change) => {
		const host = findHost(change, whole) ?? followed.get(change.name);
		if (host !== void 0) folded.set(host, [...folded.get(host) ?? [], change]);
		return host === void 0;
	}).map((change) => {
		const includes = folded.get(change.name);
		return includes === void 0 ? change : {
			...change,
			includes
		};
	});
}
function findHost(change, whole) {
	if (change.kind !== "changed" || change.fields.length === 0) return void 0;
	let host;
	for (const field of change.fields) {
		if (field.kind === "changed") return void 0;
		const target = wiringTarget(change.section, field, field.kind === "added" ? "after" : "before");
		if (target === void 0 || whole.get(target)?.kind !== field.kind) return void 0;
		host ??= target;
	}
	return host;
}
// src/domain/diff/secrets/collect-secrets.ts
const SHORTEST_PART = 16;
const KEY = "PRIVATE KEY";
const KEY_BODY = /^(?:[A-Za-z0-9+/=\s\\]|-(?!-)){0,16000}/;
const MAX_DEPTH = 64;
const WRITTEN_OUT = "a secret written out";
function collectFromItem(name, value, known) {
	if (!isSuspicious(value, false, 0) && !mightHoldSecret(name)) return;
	const leaves = [];
	gather({
		path: name,
		sensitive: void 0
	}, value, leaves, 0);
	collectFromLeaves(name, leaves, known);
}
function collectFromText(text, known) {
	if (mightHoldSecret(text)) addSpans(text, [{
		start: 0,
		end: text.length
	}], known);
}
function isSuspicious(value, sensitive, depth) {
	if (depth > MAX_DEPTH || value === null || typeof value === "boolean") return false;
	if (typeof value === "string") return sensitive || mightHoldSecret(value);
	if (typeof value === "number") return sensitive;
	if (isList(value)) return value.some((element) => isSuspicious(element, sensitive, depth + 1));
	if (!isJsonObject(value)) return false;
	for (const name of Object.keys(value)) {
		const key = judgeKey(name);
		const member = value[name];
		if (key.suspicious) return true;
		if (member !== void 0 && isSuspicious(member, sensitive || key.sensitive, depth + 1)) return true;
	}
	return false;
}
function gather(place, value, leaves, depth) {
	const { path, sensitive } = place;
	if (depth > MAX_DEPTH || value === null || typeof value === "boolean") return;
	if (typeof value === "string" || typeof value === "number") leaves.push({
		key: path,
		sensitive,
		text: String(value)
	});
	else if (isList(value)) for (const element of value) gather(place, element, leaves, depth + 1);
	else if (isJsonObject(value)) for (const [name, member] of Object.entries(value)) gather({
		path: `${path}.${name}`,
		sensitive: isSensitiveName(name) ? name : sensitive
	}, member, leaves, depth + 1);
}
const judged = /* @__PURE__ */ new Map();
const MOST_JUDGED = 1e3;
function judgeKey(name) {
	const known = judged.get(name);
	if (known !== void 0) return known;
	const key = {
		suspicious: mightHoldSecret(name),
		sensitive: isSensitiveName(name)
	};
	if (judged.size < MOST_JUDGED) judged.set(name, key);
	return key;
}
function collectFromLeaves(name, leaves, known) {
	let whole = `${name}\n`;
	const spans = [{
		start: 0,
		end: name.length
	}];
	for (const { key, sensitive, text } of leaves) {
		spans.push({
			start: whole.length,
			end: whole.length + key.length
		});
		const start = whole.length + key.length + 2;
		whole += `${key}: ${text}\n`;
		spans.push({
			start,
			end: start + text.length
		});
		if (sensitive === void 0) continue;
		if (key.endsWith(`.${sensitive}`)) {
			if (isSensitiveValue(sensitive, text)) known.set(text, WRITTEN_OUT);
		} else if (findSecrets(`${sensitive}: ${text}`).length > 0) known.set(text, WRITTEN_OUT);
	}
	addSpans(whole, spans, known);
	if (!whole.includes(KEY)) return;
	for (const { text } of leaves) if (text.includes(KEY)) collectFromText(text, known);
}
function addSpans(text, spans, known) {
	let next = 0;
	for (const found of findSecrets(text)) {
		while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= found.start) next += 1;
		for (let at = next; at < spans.length; at += 1) {
			const span = spans[at];
			if (span === void 0 || span.start >= found.end) break;
			const start = Math.max(span.start, found.start);
			const end = Math.min(span.end, found.end);
			const part = text.slice(start, end);
			if (end - start === found.end - found.start || part.length >= SHORTEST_PART) known.set(withBody(part, text.slice(end, span.end)), found.what);
		}
	}
}
function withBody(secret, rest) {
	if (!secret.endsWith("PRIVATE KEY-----") && !secret.endsWith("PRIVATE KEY BLOCK-----")) return secret;
	return secret + (KEY_BODY.exec(rest)?.[0] ?? "");
}
// src/domain/diff/hide-secrets.ts
function hideSecrets(diff) {
	const own = diff.changes.map((change) => {
		const found = /* @__PURE__ */ new Map();
		collectFromChange(change, found);
		return found;
	});
	const known = new Map(own.flatMap((found) => [...found]));
	for (const text of wordsOf(diff)) collectFromText(text, known);
	if (known.size === 0) return diff;
	const hiding = concealer(known, known);
	const { conceal } = hiding;
	const changes = diff.changes.map((change, index) => {
		const mine = own[index];
		return hideInChange(change, mine === void 0 || mine.size === 0 || known.size <= 200 ? hiding : concealer(mine, known));
	});
	const from = hideInSide(diff.from, hiding);
	return {
		...diff,
		displayName: conceal(diff.displayName),
		from,
		to: hideInSide(diff.to, hiding),
		changes,
		flags: diff.flags.map((flag) => ({
			...flag,
			message: conceal(flag.message),
			...flag.item === void 0 ? {} : { item: hideInName(flag.item, hiding) }
		})),
		summary: summarise({
			...diff,
			from,
			changes
		}),
		...diff.notes === void 0 ? {} : { notes: diff.notes.map((note) => conceal(note)) }
	};
}
function hideSecretsInWords(diff) {
	const known = /* @__PURE__ */ new Map();
	for (const text of wordsOf(diff)) collectFromText(text, known);
	return known.size === 0 ? diff : hideSecrets(diff);
}
function collectFromChange(change, known) {
	for (const value of [change.before, change.after]) if (value !== void 0) collectFromItem(change.id, value, known);
	if (change.before === void 0 && change.after === void 0) {
		for (const field of change.fields) for (const value of [field.before, field.after]) if (value !== void 0) collectFromItem(field.path.join("."), value, known);
	}
	for (const one of change.includes ?? []) collectFromChange(one, known);
}
function wordsOf(diff) {
	return [
		diff.displayName,
		diff.from.label,
		diff.to.label,
		...diff.flags.map(({ message }) => message),
		...diff.notes ?? [],
		...diff.changes.flatMap(({ formerId = "", credits = [] }) => [formerId, ...credits.map(({ author = "" }) => author)])
	];
}
function hideInSide(side, { conceal }) {
	return {
		...side,
		label: conceal(side.label)
	};
}
function hideInName(name, { concealId }) {
	return `${sectionOf(name)}/${concealId(name.slice(name.indexOf("/") + 1))}`;
}
function hideInChange(change, hiding) {
	const { conceal, concealId } = hiding;
	const { before, after } = change;
	return {
		...change,
		id: concealId(change.id),
		name: hideInName(change.name, hiding),
		...change.formerId === void 0 ? {} : { formerId: concealId(change.formerId) },
		fields: change.fields.map((field) => hideInField(field, hiding)),
		remarks: change.remarks.map((remark) => conceal(remark)),
		dependents: change.dependents.map((name) => hideInName(name, hiding)),
		...change.includes === void 0 ? {} : { includes: change.includes.map((one) => hideInChange(one, hiding)) },
		...change.credits === void 0 ? {} : { credits: change.credits.map(({ author, ...credit }) => author === void 0 ? credit : {
			author: conceal(author),
			...credit
		}) },
		...before === void 0 ? {} : { before: hideInValue(before, void 0, hiding) },
		...after === void 0 ? {} : { after: hideInValue(after, before, hiding) }
	};
}
function hideInField(field, hiding) {
	const { pieces, ...rest } = field;
	const shown = {
		...rest,
		path: field.path.map((step) => typeof step === "string" ? hiding.conceal(step) : step),
		label: hiding.conceal(field.label),
		...field.before === void 0 ? {} : { before: hideInValue(field.before, void 0, hiding) },
		...field.after === void 0 ? {} : { after: hideInValue(field.after, field.before, hiding) }
	};
	if (pieces === void 0) return shown;
	if (shown.before === field.before && shown.after === field.after) return {
		...shown,
		pieces
	};
	const again = typeof shown.before === "string" && typeof shown.after === "string" ? compareTexts(shown.before, shown.after) : void 0;
	return again === void 0 ? shown : {
		...shown,
		pieces: again
	};
}
function hideInValue(value, other, hiding) {
	if (typeof value === "string") return hiding.conceal(value, other === void 0 ? void 0 : textOf(other));
	if (typeof value === "number") {
		const hidden = hiding.conceal(String(value), other === void 0 ? void 0 : textOf(other));
		return hidden === String(value) ? value : hidden;
	}
	if (isList(value)) return value.map((element) => hideInValue(element, other, hiding));
	if (!isJsonObject(value)) return value;
	const shown = Object.create(null);
	for (const [key, member] of Object.entries(value)) {
		const there = isJsonObject(other) && Object.hasOwn(other, key) ? other[key] : void 0;
		shown[hiding.conceal(key)] = hideInValue(member, there, hiding);
	}
	return shown;
}
function textOf(value) {
	return typeof value === "string" ? value : canonicalJson(value);
}
// src/domain/diff/diff-snapshots.ts
const KIND_ORDER = {
	added: 0,
	renamed: 1,
	changed: 2,
	removed: 3
};
function diffSnapshots(from, to, live) {
	const agent = to.snapshot?.agent ?? from.snapshot?.agent ?? "";
	if (from.snapshot !== void 0 && to.snapshot !== void 0 && from.snapshot.agent !== to.snapshot.agent) throw new UserError("DIFFERENT_AGENTS", `${from.side.label} holds the agent ${from.snapshot.agent}, ${to.side.label} holds ${to.snapshot.agent}.`, "Compare two states of one agent, or set `agent` in greenroom.yml back to the name it had.");
	const wiring = {
		before: wiringOf(from.snapshot, from.references),
		after: wiringOf(to.snapshot, to.references)
	};
	const changes = foldWiring(SECTIONS.flatMap((section) => diffSection(section, itemsIn(from.snapshot, section), itemsIn(to.snapshot, section), wiring)), {
		before: from.references ?? [],
		after: to.references ?? []
	});
	const sections = SECTIONS.filter((section) => itemsIn(from.snapshot, section).size + itemsIn(to.snapshot, section).size > 0).map((section) => countSection(section, changes));
	const { cosmetic, unsure, notes } = compareFiles(from.files, to.files, changes);
	const fromSide = describe(from);
	return hideSecrets({
		schemaVersion: 1,
		agent,
		displayName: displayName(to.snapshot) ?? displayName(from.snapshot) ?? agent,
		from: fromSide,
		to: describe(to),
		changes,
		counts: countKinds(changes),
		sections,
		flags: findFlags(changes, wiring, live),
		cosmetic,
		unsure,
		summary: summarise({
			from: fromSide,
			changes,
			sections,
			unsure
		}),
		...notes.length === 0 ? {} : { notes }
	});
}
function diffSection(section, before, after, wiring) {
	const removed = new Map([...before].filter(([id]) => !after.has(id)));
	const added = new Map([...after].filter(([id]) => !before.has(id)));
	const renames = findRenames(removed, added);
	const changes = [];
	for (const { formerId, id } of renames) {
		const a = removed.get(formerId);
		const b = added.get(id);
		if (a === void 0 || b === void 0) continue;
		removed.delete(formerId);
		added.delete(id);
		changes.push(renamedItem(section, formerId, id, {
			before: a,
			after: b
		}, wiring.after));
	}
	for (const [id, b] of added) changes.push(change(section, id, "added", [], remarksOf(section, id, "added", wiring.after), { after: b }));
	for (const [id, a] of removed) changes.push(change(section, id, "removed", [], remarksOf(section, id, "removed", wiring.before, wiring.after), { before: a }));
	for (const [id, a] of before) {
		const b = after.get(id);
		if (b === void 0 || equalJson(a, b)) continue;
		const fields = diffItem(section, a, b);
		const told = remarksOf(section, id, "changed", wiring.after);
		changes.push(change(section, id, "changed", fields, told, {
			before: a,
			after: b
		}));
	}
	return changes.sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compareCodeUnits(a.id, b.id));
}
function renamedItem(section, formerId, id, values, wiring) {
	const fields = diffItem(section, withNewId(formerId, values.before, id, values.after), values.after);
	const { remarks, dependents } = remarksOf(section, id, "renamed", wiring);
	const left = `${section}/${formerId}`;
	return {
		...change(section, id, "renamed", fields, {
			remarks: [
				...remarkOnFormerId(section, formerId, wiring),
				...fieldsLeftBehind(formerId, values.before, values.after).map((name) => `its ${name} is still ${formerId}`),
				...remarks
			],
			dependents: [.../* @__PURE__ */ new Set([...dependents, ...dependentsOf(left, wiring)])]
		}, values),
		formerId
	};
}
function remarksOf(section, id, kind, wiring, now = wiring) {
	return {
		remarks: remarksOn(section, id, kind, wiring, now),
		dependents: dependentsOf(`${section}/${id}`, wiring)
	};
}
function change(section, id, kind, fields, told, values) {
	return {
		section,
		id,
		name: `${section}/${id}`,
		kind,
		...riskOf(section, kind, fields, values.after),
		fields,
		...told,
		...values
	};
}
function itemsIn(snapshot, section) {
	return new Map(Object.entries(snapshot?.sections[section] ?? {}));
}
function describe({ side, snapshot, part }) {
	const { digest: _, ...rest } = side;
	if (snapshot === void 0) return {
		...rest,
		nothing: true
	};
	return part ? side : {
		...rest,
		digest: digestOf(snapshot)
	};
}
function displayName(snapshot) {
	const name = itemsIn(snapshot, "agent").get("agent")?.name;
	return typeof name === "string" ? name : void 0;
}
// src/domain/ledger/fold.ts
function foldEntries(agent, entries) {
	const versions = [];
	const environments = /* @__PURE__ */ new Map();
	const holds = /* @__PURE__ */ new Map();
	const evidence = [];
	function environment(name) {
		const known = environments.get(name) ?? emptyDraft(name);
		environments.set(name, known);
		return known;
	}
	for (const entry of entries) switch (entry.type) {
		case "version-published":
			versions.push({
				number: entry.version,
				digest: entry.digest,
				commit: entry.commit,
				tag: entry.tag,
				note: entry.note,
				authors: entry.authors,
				publishedBy: entry.actor,
				publishedAt: entry.at,
				seq: entry.seq
			});
			break;
		case "evidence-recorded":
			evidence.push(entry);
			break;
		case "approval-recorded":
			environment(entry.environment).approvals.push(entry);
			break;
		case "deployment-intended":
			intend(environment(entry.environment), entry);
			break;
		case "deployment-succeeded": {
			const draft = environment(entry.environment);
			const deployment = close(draft, entry, {
				outcome: "succeeded",
				duration: entry.duration,
				smoke: entry.smoke
			});
			draft.settled = "verified";
			draft.drifted = false;
			draft.active = entry.version;
			draft.activeDeployment = deployment;
			break;
		}
		case "deployment-failed":
			fail(environment(entry.environment), entry);
			break;
		case "deployment-interrupted": {
			const draft = environment(entry.environment);
			draft.open = close(draft, entry, { outcome: "interrupted" });
			break;
		}
		case "hold":
			if (entry.held) holds.set(entry.version, entry);
			else holds.delete(entry.version);
			break;
		case "drift-found": environment(entry.environment).drifted = true;
	}
	return {
		agent,
		head: entries.at(-1)?.seq ?? 0,
		versions,
		environments: new Map([...environments].map(([name, draft]) => [name, environmentState(draft)])),
		holds,
		evidence,
		entries
	};
}
function emptyDraft(name) {
	return {
		name,
		settled: "empty",
		drifted: false,
		active: void 0,
		activeDeployment: void 0,
		open: void 0,
		deployments: /* @__PURE__ */ new Map(),
		lastSeq: 0,
		approvals: []
	};
}
function intend(draft, entry) {
	const given = draft.approvals.filter((approval) => approval.digest === entry.digest && approval.position >= draft.lastSeq);
	const deployment = {
		id: entry.deployment,
		environment: entry.environment,
		version: entry.version,
		digest: entry.digest,
		kind: entry.kind,
		replaces: entry.replaces,
		intendedSeq: entry.seq,
		intendedAt: entry.at,
		actor: entry.actor,
		triggeringActor: entry.triggeringActor,
		run: entry.run,
		outcome: "open",
		...entry.reason === void 0 ? {} : { reason: entry.reason },
		...given.length === 0 ? {} : { approvedBy: namesOf(given.map((approval) => approval.approver)) }
	};
	draft.deployments.set(deployment.id, deployment);
	draft.open = deployment;
	draft.lastSeq = entry.seq;
	draft.approvals = [];
}
function close(draft, entry, outcome) {
	draft.lastSeq = entry.seq;
	draft.approvals = [];
	const before = draft.deployments.get(entry.deployment);
	if (!before) return void 0;
	const after = {
		...before,
		...outcome,
		outcomeSeq: entry.seq,
		outcomeAt: entry.at
	};
	draft.deployments.set(after.id, after);
	if (draft.open?.id === after.id) draft.open = void 0;
	return after;
}
function fail(draft, entry) {
	const { code, message, running } = entry;
	close(draft, entry, {
		outcome: "failed",
		failure: {
			code,
			message,
			running
		}
	});
	if (running === "unknown") {
		draft.settled = "unknown";
		draft.active = void 0;
		return;
	}
	const verified = draft.activeDeployment?.version;
	const unchanged = running === draft.active && draft.settled !== "unknown";
	draft.active = running ?? void 0;
	if (running === null) draft.settled = verified === void 0 ? "empty" : "unverified";
	else if (running === entry.version) draft.settled = "unverified";
	else if (!unchanged) draft.settled = running === verified ? "verified" : "unverified";
}
function environmentState(draft) {
	return {
		name: draft.name,
		condition: draft.open ? "deploying" : draft.drifted ? "drift" : draft.settled,
		deployments: [...draft.deployments.values()],
		lastSeq: draft.lastSeq,
		...draft.active === void 0 ? {} : { active: draft.active },
		...draft.activeDeployment ? { activeDeployment: draft.activeDeployment } : {},
		...draft.open ? { open: draft.open } : {}
	};
}
function namesOf(people) {
	return [...new Set(people.map((person) => person.login ?? person.name))].join(", ");
}
// src/domain/ledger/find.ts
function findEnvironment(state, name) {
	return state.environments.get(name) ?? {
		name,
		condition: "empty",
		deployments: [],
		lastSeq: 0
	};
}
function findVersion(state, number) {
	return state.versions.find((version) => version.number === number);
}
function findNewestVersion(state) {
	return state.versions.at(-1);
}
// src/domain/version/tag-message.ts
function renderTagMessage(message) {
	return `${message.note.replace(/\r\n?/g, "\n").trim().replace(/^(?=greenroom-[a-z]+\s*:|-----BEGIN )/gim, " ")}\n\nGreenroom-Agent: ${message.agent}\nGreenroom-Version: ${message.version}\nGreenroom-Digest: ${message.digest}\n`;
}
const TRAILERS = /\n\nGreenroom-Agent: ([a-z0-9][a-z0-9-]{0,62})\nGreenroom-Version: ([1-9][0-9]{0,8})\nGreenroom-Digest: (\S+)\n?$/;
function loadTagMessage(text) {
	const match = TRAILERS.exec(text);
	const [, agent = "", version = "", digest] = match ?? [];
	if (!match || !isDigest(digest)) return void 0;
	return {
		note: text.slice(0, match.index),
		agent,
		version: Number(version),
		digest
	};
}
export { recogniseLayout as C, layoutsOf as S, hasTokenRun as _, findVersion as a, unreadableFindings as b, hideSecretsInWords as c, structuredPatch as d, findSecrets as f, hasLongRun as g, isPlaceholder as h, findNewestVersion as i, withFlags as l, isBlotted as m, renderTagMessage as n, foldEntries as o, mightHoldSecret as p, findEnvironment as r, diffSnapshots as s, loadTagMessage as t, safeValue as u, isAgentFile as v, isTestFile as x, loadAgent as y };
