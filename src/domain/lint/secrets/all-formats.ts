import { asWritten, namedNear, type SecretFormat, selfEvident } from "./secret-format.ts";

/** Secrets whose form says what they are. Adding one: a line here, and one in test/support/secret-samples.ts. */
const SELF_EVIDENT: readonly SecretFormat[] = selfEvident([
  // Telephony
  ["a Twilio API key", "SK", /SK[0-9a-f]{32}/],
  ["a Twilio account id", "AC", /AC[0-9a-f]{32}/],
  ["a Telnyx key", "KEY", /KEY[0-9A-F]{32}(?:_[A-Za-z0-9]{16,40})?/],
  ["a SignalWire token", "PT", /PT[0-9a-f]{40,64}/],
  ["a SignalWire signing key", "PSK_", /PSK_[A-Za-z0-9]{20,64}/],
  // Speech
  ["an ElevenLabs key", "sk_", /sk_[0-9a-f]{48}/],
  ["a Cartesia key", "sk_car_", /sk_car_[A-Za-z0-9_-]{20,100}/],
  // Models
  ["an Anthropic key", "sk-ant-", /sk-ant-[A-Za-z0-9_-]{20,}/],
  ["an API key of a model provider", "sk-", /sk-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{32,}/],
  ["a Hugging Face token", "hf_", /hf_[A-Za-z0-9]{30,40}/],
  ["a Groq key", "gsk_", /gsk_[A-Za-z0-9]{40,60}/],
  ["a Replicate token", "r8_", /r8_[A-Za-z0-9]{30,45}/],
  ["a Perplexity key", "pplx-", /pplx-[A-Za-z0-9]{32,64}/],
  ["an xAI key", "xai-", /xai-[A-Za-z0-9]{60,100}/],
  ["a Together key", "tgp_v1_", /tgp_v1_[A-Za-z0-9_-]{40,50}/],
  ["an NVIDIA key", "nvapi-", /nvapi-[A-Za-z0-9_-]{50,80}/],
  ["a Cerebras key", "csk-", /csk-[a-z0-9]{40,60}/],
  ["a Fireworks key", "fw_", /fw_[A-Za-z0-9]{20,40}/],
  ["a LangSmith key", "lsv2_", /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/],
  ["a Pinecone key", "pcsk_", /pcsk_[A-Za-z0-9_]{50,90}/],
  // Messaging
  ["a Slack token", "xox|xapp-", /(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{10,}/],
  ["a Mailgun key", "key-", /key-[0-9a-f]{32}/],
  ["a Mailgun key", "-", /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/],
  ["an Infobip key", "-", /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/],
  ["a Mailchimp key", "-us", /[0-9a-f]{32}-us[0-9]{1,2}/],
  ["a SendGrid key", "SG.", /SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/],
  ["a Telegram bot's token", ":AA", /[0-9]{8,10}:AA[A-Za-z0-9_-]{32,36}/],
  // Customers and shops
  [
    "a HubSpot token",
    "pat-",
    /pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  ],
  ["a Shopify token", "shp", /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/],
  ["a Stripe key", "k_live_|k_test_", /[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/],
  ["a Stripe signing secret", "whsec_", /whsec_[A-Za-z0-9+/=]{30,60}/],
  ["a Square token", "sq0", /sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43}/],
  ["an Airtable token", "pat", /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/],
  ["a Notion token", "ntn_", /ntn_[A-Za-z0-9]{40,50}/],
  ["a Linear key", "lin_api_", /lin_api_[A-Za-z0-9]{32,}/],
  ["an Atlassian token", "ATATT3", /ATATT3[A-Za-z0-9_=-]{100,}/],
  // Platforms of bots
  ["a Retell key", "key_", /key_[0-9a-f]{28}/],
  ["a Voiceflow key", "VF.", /VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}/],
  ["a Botpress token", "bp_", /bp_(?:pat|bak|uak|wkak)_[A-Za-z0-9]{30,50}/],
  // Clouds
  ["an AWS access key", "AKIA|ASIA", /(?:AKIA|ASIA)[0-9A-Z]{16}/],
  ["a Google API key", "AIza", /AIza[0-9A-Za-z_-]{35}/],
  ["a Google client secret", "GOCSPX-", /GOCSPX-[A-Za-z0-9_-]{28}/],
  ["a Google access token", "ya29.", /ya29\.[A-Za-z0-9_-]{40,}/],
  ["a DigitalOcean token", "_v1_", /do[opr]_v1_[0-9a-f]{64}/],
  ["a Databricks token", "dapi", /dapi[0-9a-f]{32}(?:-[0-9])?/],
  // Code and its packages
  ["a GitHub token", "gh", /gh[pousr]_[A-Za-z0-9]{36,251}/],
  ["a GitHub token", "github_pat_", /github_pat_[A-Za-z0-9_]{22,}/],
  ["a GitLab token", "glpat-|gldt-|glptt-|glrt-", /gl(?:pat|dt|ptt|rt)-[A-Za-z0-9_.-]{20,}/],
  ["an npm token", "npm_", /npm_[A-Za-z0-9]{36}/],
  ["a PyPI token", "pypi-AgE", /pypi-AgE[A-Za-z0-9_-]{50,}/],
  ["a Docker token", "dckr_pat_", /dckr_pat_[A-Za-z0-9_-]{27}/],
  ["a signed token (JWT)", "eyJ", /eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
]);

/** With its body where the end is there: all of those lines are to be hidden. */
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s\\:,.()]|-(?!-)){1,16000}-----END [A-Z0-9 ]{0,40}-----)?/;

/** Secrets that other characters end than those of a word. */
const AS_WRITTEN: readonly SecretFormat[] = asWritten([
  ["a private key", "PRIVATE KEY", PRIVATE_KEY],
  [
    "a Slack webhook",
    "hooks.slack.com/",
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{6,14}\/[A-Za-z0-9]{6,24}\/[A-Za-z0-9]{16,64}/,
  ],
  [
    "a Discord webhook",
    "/api/webhooks/",
    /discord(?:app)?\.com\/api\/webhooks\/[0-9]{15,22}\/[A-Za-z0-9_-]{50,90}/,
  ],
  [
    "a Microsoft Teams webhook",
    "IncomingWebhook/",
    /webhook\.office\.com\/webhookb2\/[0-9a-f@-]{36,80}\/IncomingWebhook\/[0-9a-f]{32}/,
  ],
  [
    "a Discord bot's token",
    ".",
    /(?<![A-Za-z0-9_-])[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}(?![A-Za-z0-9_-])/,
  ],
  [
    "a Salesforce session",
    "00D",
    /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{60,200}/,
  ],
  ["a Meta access token (WhatsApp)", "EAA", /(?<![A-Za-z0-9+/=_-])EAA[A-Za-z0-9]{80,}(?![A-Za-z0-9+/_-])/],
  ["an Intercom token", "dG9r", /(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{40,100}={0,2}/],
  ["an Azure storage key", "AccountKey=", /AccountKey=[A-Za-z0-9+/]{60,100}={0,2}/],
  [
    "an Azure access key",
    "AccessKey=|accesskey=",
    /(?:SharedAccessKey|accesskey)=[A-Za-z0-9+/]{30,100}={0,2}/,
  ],
  ["an Azure signature (SAS)", "sig=", /[?&;]sig=[A-Za-z0-9%+/]{40,120}={0,2}/],
  [
    "an Azure client secret",
    "Q~",
    /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/,
  ],
  ["a password in an address", "://", /:\/\/[^\s:/?#@"'<>{}]{0,100}:[^\s/?#@"'<>{}]{3,200}@(?=[A-Za-z0-9[])/],
]);

/** Secrets that are plain letters and digits: told by the vendor's name before them. */
const NAMED_NEAR: readonly SecretFormat[] = namedNear([
  ["a Twilio auth token", "twilio|auth_token|auth token", /[0-9a-f]{32}/],
  ["a Vonage secret", "vonage|nexmo", /(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{16}/],
  ["a Plivo token", "plivo", /[A-Za-z0-9]{40}|[A-Za-z0-9]{53,60}|M[A-Z0-9]{19}/],
  ["a Bandwidth token", "bandwidth", /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{32,64}/],
  ["a MessageBird key", "messagebird", /[A-Za-z0-9]{25}/],
  ["an ElevenLabs key", "eleven|xi-api-key", /[0-9a-f]{32}/],
  ["a Deepgram key", "deepgram", /[0-9a-f]{40}/],
  ["an AssemblyAI key", "assembly", /[0-9a-f]{32}/],
  [
    "an Azure key",
    "azure|speech|subscription-key|cognitive",
    /[0-9a-f]{32}|(?=[A-Za-z]*[0-9])[A-Za-z0-9]{84}/,
  ],
  ["a Speechmatics key", "speechmatics", /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{32}/],
  ["a Cohere key", "cohere|co_api_key", /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40}/],
  ["a Mistral key", "mistral", /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{32}/],
  ["a Together key", "together", /[0-9a-f]{64}/],
  ["a Vapi key", "vapi", /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/],
  ["a Postmark token", "postmark", /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/],
  ["a PolyAI key", "polyai|poly_ai|poly-ai", /(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{32,100}/],
  ["a Zendesk token", "zendesk", /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40}/],
  ["a Freshdesk key", "freshdesk|freshworks", /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{20}/],
  [
    "a LINE channel token",
    "line_channel|channel access token|channel_access",
    /[A-Za-z0-9+/]{150,200}={0,2}/,
  ],
  ["a LiveKit secret", "livekit", /(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40,50}/],
  [
    "an AWS secret key",
    "aws|amazon|secret_access|secret access|secretaccess",
    /(?=[A-Za-z+/]*[0-9])[A-Za-z0-9+/]{40}/,
  ],
]);

/** Every format, the surest first: of two at one place the earlier names it. */
export const ALL_FORMATS: readonly SecretFormat[] = [...AS_WRITTEN, ...SELF_EVIDENT, ...NAMED_NEAR];
