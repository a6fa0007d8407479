// src/domain/lint/text/token-runs.ts
/**
* Whether a text has that many characters of a token in a row, with a digit or a change of case among them, or without small letters.
* Looks at every `length`th character only, as long as none of them is part of such a run.
*/
function hasTokenRun(text, length) {
	let start = 0;
	while (start + length <= text.length) {
		let at = start + length - 1;
		while (at >= start && isTokenUnit(text.charCodeAt(at))) at -= 1;
		if (at < start) {
			at = start + length;
			while (at < text.length && isTokenUnit(text.charCodeAt(at))) at += 1;
			if (/[0-9]|[a-z][A-Z]|^[^a-z]*$/.test(text.slice(start, at))) return true;
		}
		start = at + 1;
	}
	return false;
}
/** Letters, digits, and % + - / = _ */
function isTokenUnit(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 47 && code <= 57 || code === 45 || code === 95 || code === 43 || code === 61 || code === 37;
}
// src/domain/lint/secrets/secret-format.ts
/** Formats that are recognised by themselves; the token has nothing of its own kind on either side. */
function selfEvident(rows) {
	return rows.map(([what, anchors, token]) => ({
		what,
		anchors: anchors.split("|"),
		pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${token.source})(?![A-Za-z0-9_-])`, "g")
	}));
}
/** Formats that could be anything, were not the vendor's name near. */
function namedNear(rows) {
	return rows.map(([what, anchors, token]) => ({
		what,
		anchors: anchors.split("|"),
		pattern: new RegExp(`(?<![A-Za-z0-9_/+-])(?:${token.source})(?![A-Za-z0-9_/+-])`, "g"),
		near: true
	}));
}
/** Formats with edges of their own. */
function asWritten(rows) {
	return rows.map(([what, anchors, token]) => ({
		what,
		anchors: anchors.split("|"),
		pattern: new RegExp(token.source, "g")
	}));
}
// src/domain/lint/secrets/all-formats.ts
/** Secrets whose form says what they are. Adding one: a line here, and one in test/support/secret-samples.ts. */
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
/** Secrets that other characters end than those of a word. */
const AS_WRITTEN = asWritten([
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
/** Secrets that are plain letters and digits: told by the vendor's name before them. */
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
/** Every format, the surest first: of two at one place the earlier names it. */
const ALL_FORMATS = [
	...AS_WRITTEN,
	...SELF_EVIDENT,
	...NAMED_NEAR
];
// src/domain/lint/secrets/likely-placeholder.ts
/** Words that people put where a secret will be. */
const WORDS = /example|sample|placeholder|dummy|change-?_?me|replace|redacted|insert|your[-_ ]|my[-_](?:secret|token|key|password)|to-?_?be-?_?filled|not-?_?a-?_?(?:real|secret)|fake/i;
/** One character over and over: how people blot a secret out. */
const BLOTTED = /[xX]{6}|\*{3}|\.{3}|…|•{3}|0{12}|_{4}|-{6}/;
/** Filled in from elsewhere: `${TOKEN}`, `{{token}}`, `%TOKEN%`, `<token>`, `$TOKEN`, `vault:…`. */
const FILLED = /^[$%@]|[<>{}]|\$\(|%[A-Z_]{3,}%|^(?:env|vault|secrets?|secret_ref|op|ssm|arn|file|keychain|kms|gcp|aws|azure)[:.]/i;
/** The login of every manual. */
const MANUAL = /^[^:]{0,40}:(?:pass(?:word|wd)?|pwd|secret|token)@?$/i;
/** Whether a value that is written where a secret could be says by itself that it is none. */
function isPlaceholder(value) {
	return FILLED.test(value) || MANUAL.test(value) || WORDS.test(value) || isBlotted(value);
}
/** Also within a format that is sure: nobody's token reads xxxxxx. */
function isBlotted(value) {
	return BLOTTED.test(value);
}
// src/domain/lint/secrets/sensitive-keys.ts
/** A quick look for texts that may hold one. */
const SENSITIVE_WORD = /pass(?:w|phr|code)|pwd|secret|token|api.?key|bearer|credential|(?:access|auth|account|private|signing|subscription).?key|basic /i;
/** The name's end, what parts it from its value, and quotes: `"DB_PASSWORD": "`, `password is `, `| API key | `. */
const NAME = /(pass(?:word|wd|phrase|code)|(?<![A-Za-z ])pass|pwd|secret|token|(?:api|access|auth|secret|private|signing|account|license|subscription|encryption|webhook)[-_ .]?key|authori[sz]ation|credentials?)(?:[-_]?value)?["'`*\])]{0,3}([ \t]{0,8}(?:[:=|]>?|(?:is|was|are)(?=[ \t:]):?)[ \t]{0,8}|[ \t])["'`*]{0,3}(?:(?:bearer|basic|token|apikey) )?["'`]?/gi;
/** What a header says: `Authorization: Bearer …`, and the same in prose. */
const HEADER = /\b(?:bearer|basic)[ \t]{1,4}/gi;
const VALUE = /[^\s"'`,;&<>()[\]|=]{8,400}={0,2}/y;
/** Names within one value that are looked at: enough for people, and not for whoever writes `token:token:token:…`. */
const MOST_WITHIN = 4;
/** Names of what is no secret itself: `token_sha256`, `secret_id`. */
const ABOUT = /hash|digest|sha-?_?\d|md5|checksum|fingerprint|commit|etag|public|max_?|page_?|next_?|count/i;
/** Of a key as a whole: what stands under it is a secret, whatever it looks like. */
const SENSITIVE_NAME = /(?:^|[-_ .a-z])(?:pass(?:word|wd|phrase|code)|pwd|secret|token|(?:api|access|auth|private|signing|account|license|subscription|encryption|webhook)[-_ .]?key|authori[sz]ation|credentials?)(?:[-_]?value)?$/i;
const PHRASE = /phrase$/i;
/** Whether a key says that its value is a secret: `client_secret`, `apiKey`; not `max_token`, `secret_id`. */
function isSensitiveName(key) {
	return SENSITIVE_NAME.test(key) && !ABOUT.test(key);
}
/** Whether what stands under a sensitive key could be the secret itself: one word, and neither a name of it nor a placeholder. */
function isSensitiveValue(key, value) {
	if (value.length < 4 || isPlaceholder(value) || CONSTANT.test(value)) return false;
	return PHRASE.test(key) || !/\s/.test(value);
}
/** Every value beside a sensitive name that looks made by a machine. One pass. */
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
		const value = valueAt(text, match.index + all.length);
		if (value === void 0) continue;
		end = Math.max(end, match.index + all.length + value.length);
		const assigned = /[:=|]/.test(gap);
		if (/^p/i.test(name) && !/key/i.test(name) && gap.trim() !== "" ? isPasswordLike(value, assigned) : isTokenLike(value, assigned ? 16 : 20)) found.push(span(match.index + all.length, value));
	}
	for (const match of text.matchAll(HEADER)) {
		const start = match.index + match[0].length;
		const value = valueAt(text, start);
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
function valueAt(text, start) {
	VALUE.lastIndex = start;
	return VALUE.exec(text)?.[0].replace(/[.:!?*\\]{1,9}$/, "");
}
/** Letters and digits, and capitals or signs too: what rules for passwords ask for. */
function isPasswordLike(value, assigned) {
	if (value.length < 8 || isHarmless(value)) return false;
	const kinds = kindsOf(value);
	if (!kinds.digit || !kinds.letter) return false;
	if (kinds.lower && kinds.upper) return true;
	return kinds.sign ? assigned || value.length >= 10 : value.length >= 12 && changes(value) >= 3;
}
/** Long, and mixed as no word is. */
function isTokenLike(value, least) {
	if (value.length < least || isHarmless(value)) return false;
	const digits = value.replace(/[^0-9]/g, "").length;
	if (digits < 2 || digits === value.length) return false;
	return changes(value) >= Math.max(3, value.length / 7) && entropy(value) >= 2.5;
}
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DIGEST = /^(?:sha\d{1,3}|md5)[:-]/i;
const ADDRESS = /:\/\/|^\.{0,2}\/[a-z]|^[^@]+@[^@]+\.[a-z]{2,}$|\.(?:ya?ml|json|md|py|ts|js|txt|env|pem|html?|png|jpe?g|svg|csv)$/i;
const CODE = /^[A-Za-z_]\w{0,30}(?:\.[A-Za-z_]\w{0,30})+(?:\(.*)?$/;
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const PLAIN_PART = /^(?:[A-Za-z]+\d{0,2}|\d{1,4}|v\d+)$/;
/** Names, ids, addresses and what will be filled in. */
function isHarmless(value) {
	if (isPlaceholder(value) || UUID.test(value) || DIGEST.test(value) || ADDRESS.test(value)) return true;
	if (CODE.test(value) || CONSTANT.test(value)) return true;
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
/** How often the kind of character changes. */
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
/** Shannon's, in bits a character. */
function entropy(value) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
	return bits;
}
// src/domain/lint/secrets/find-secrets.ts
/** Shorter than every token that is known by its form alone. */
const RUN = 20;
const NEARBY = 100;
const MOST_OF_ONE_FORMAT = 1e3;
const PASSWORD_IN_ADDRESS = "a password in an address";
/** Every secret-looking value of a text, in its order; of two that overlap the surer one. Linear in the text's length. */
function findSecrets(text) {
	return mightHoldSecret(text) ? search(text) : [];
}
/** A quick look that most texts don't pass: a long run of a token's characters, a key, an address with a login, a telling name. */
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
/** Words are not made of both letters and digits; digests and commits are, but say so. */
function isUnlikeDigest(token, before) {
	return /[0-9]/.test(token) && /[A-Za-z]/.test(token) && !OF_DIGEST.test(before);
}
/** The list is in order of certainty, and sorting keeps that order among those that begin at one place. */
function withoutOverlaps(found) {
	const kept = [];
	for (const secret of [...found].sort((a, b) => a.start - b.start)) {
		const last = kept.at(-1);
		if (last === void 0 || secret.start >= last.end) kept.push(secret);
	}
	return kept;
}
export { isBlotted as a, isSensitiveValue as i, mightHoldSecret as n, isPlaceholder as o, isSensitiveName as r, hasTokenRun as s, findSecrets as t };
