/** Seeded, so that a failure is the same tomorrow. Gives a whole number below `limit`. */
export type Dice = (limit: number) => number;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const HEX = "0123456789abcdef";
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALNUM = `0123456789${UPPER}${UPPER.toLowerCase()}`;
const SETS: Readonly<Record<string, string>> = {
  h: HEX,
  H: HEX.toUpperCase(),
  a: ALNUM,
  u: `${UPPER}0123456789`,
  d: "0123456789",
  b: `${ALNUM}+/`,
  w: `${ALNUM}_-`,
};

/** `sk_{h48}`: {set and count} is filled with that many characters of the set. Written so that no scanner takes it for a leak. */
export function fill(shape: string, roll: Dice): string {
  return shape.replace(/\{(\w)(\d+)\}/g, (_, set: string, count: string) => {
    const from = SETS[set] ?? ALNUM;
    return Array.from({ length: Number(count) }, () => from[roll(from.length)]).join("");
  });
}

const UUID4 = "{h8}-{h4}-4{h3}-a{h3}-{h12}";

export interface SecretSample {
  readonly format: string;
  readonly shape: string;
  /** The name it has where it stands; without one, the form alone must do. */
  readonly name?: string;
}

const byForm = (format: string, shape: string): SecretSample => ({ format, shape });
const byName = (format: string, name: string, shape: string): SecretSample => ({ format, name, shape });

export const SECRET_SAMPLES: readonly SecretSample[] = [
  byForm("Twilio API key", "SK{h32}"),
  byForm("Twilio account id", "AC{h32}"),
  byName("Twilio auth token", "twilio_auth_token", "{h32}"),
  byName("Vonage secret", "vonage_api_secret", "{a16}"),
  byName("Plivo auth token", "plivo_auth_token", "{a40}"),
  byForm("Telnyx key", "KEY{H32}_{a22}"),
  byForm("SignalWire token", "PT{h48}"),
  byName("Bandwidth token", "bandwidth_api_token", "{h48}"),
  byForm("Infobip key", `{h32}-${UUID4}`),
  byForm("ElevenLabs key", "sk_{h48}"),
  byName("ElevenLabs old key", "elevenlabs_api_key", "{h32}"),
  byName("Deepgram key", "deepgram_api_key", "{h40}"),
  byName("AssemblyAI key", "assemblyai_api_key", "{h32}"),
  byName("Azure speech key", "azure_speech_key", "{h32}"),
  byName("Azure speech long key", "azure_speech_key", "{a84}"),
  byForm("Google API key", "AIza{w35}"),
  byForm("OpenAI key", "sk-{a48}"),
  byForm("OpenAI project key", "sk-proj-{w74}T3Blbk{w74}"),
  byForm("Anthropic key", "sk-ant-api03-{w93}AA"),
  byForm("OpenRouter key", "sk-or-v1-{h64}"),
  byName("Cohere key", "cohere_api_key", "{a40}"),
  byName("Mistral key", "mistral_api_key", "{a32}"),
  byForm("Hugging Face token", "hf_{a34}"),
  byForm("Groq key", "gsk_{a52}"),
  byForm("Replicate token", "r8_{a37}"),
  byForm("Perplexity key", "pplx-{a48}"),
  byForm("xAI key", "xai-{a80}"),
  byName("Together key", "together_api_key", "{h64}"),
  byForm("Slack bot token", "xoxb-{d12}-{d13}-{a24}"),
  byForm("Slack app token", "xapp-1-A{u10}-{d13}-{h64}"),
  byForm("Slack webhook", "https://hooks.slack.com/services/T{u10}/B{u10}/{a24}"),
  byForm("Discord bot token", "MT{a24}.G{a5}.{w38}"),
  byForm("Discord webhook", "https://discord.com/api/webhooks/{d19}/{w68}"),
  byForm("Telegram token", "1{d9}:AA{w33}"),
  byForm("Meta token", "EAA{a180}"),
  byForm("SendGrid key", "SG.{w22}.{w43}"),
  byForm("Mailgun key", "key-{h32}"),
  byForm("Mailgun new key", "{h32}-{h8}-{h8}"),
  byForm("Mailchimp key", "{h32}-us1{d1}"),
  byName("Postmark token", "postmark_server_token", UUID4),
  byForm("HubSpot token", `pat-eu1-${UUID4}`),
  byName("Zendesk token", "zendesk_api_token", "{a40}"),
  byForm("Salesforce session", "00D{a12}!AQ{a90}"),
  byForm("Intercom token", "dG9rO{b55}="),
  byForm("Shopify token", "shpat_{h32}"),
  byForm("Stripe key", "sk_live_{a24}"),
  byForm("Airtable token", "pat{a14}.{h64}"),
  byForm("Notion token", "ntn_{a46}"),
  byName("Vapi key", "vapi_private_key", UUID4),
  byForm("Retell key", "key_{h28}"),
  byForm("Voiceflow key", "VF.DM.{h24}.{a16}"),
  byForm("Botpress token", "bp_pat_{a36}"),
  byName("PolyAI key", "polyai_api_key", "{w48}"),
  byForm("AWS access key", "AKIA{u16}"),
  byName("AWS secret key", "aws_secret_access_key", "{b40}"),
  byForm("Azure storage", "DefaultEndpointsProtocol=https;AccountName=desk;AccountKey={b86}=="),
  byForm("Azure SAS", "https://desk.blob.core.windows.net/a?sv=2024-01-01&sig={a43}%3D"),
  byForm("Azure client secret", "{a3}8Q~{a34}"),
  byForm("Google client secret", "GOCSPX-{w28}"),
  byForm("DigitalOcean token", "dop_v1_{h64}"),
  byForm("GitHub token", "ghp_{a36}"),
  byForm("GitHub fine-grained token", "github_pat_{a22}_{a59}"),
  byForm("GitLab token", "glpat-{a20}"),
  byForm("npm token", "npm_{a36}"),
  byForm("PyPI token", "pypi-AgEIcHlwaS5vcmc{a100}"),
  byForm("Postgres address", "postgres://desk:{a14}@db.harbour.example:5432/desk"),
  byForm("MongoDB address", "mongodb+srv://desk:{a14}@cluster.harbour.example/desk"),
  byForm("Redis address", "rediss://:{a20}@cache.harbour.example:6380"),
  byForm("web address with a password", "https://desk:{a12}@harbour.example/api"),
  byForm("signed token", "eyJ{w30}.eyJ{w80}.{w43}"),
  byForm("private key", "-----BEGIN RSA {}PRIVATE KEY-----MIIE{b60}"),
  byForm("bearer header", "Authorization: Bearer {a40}"),
  byForm("basic header", "Authorization: Basic {b34}=="),
  byName("password", "db_password", "Kx7{a9}q2"),
  byName("client secret", "client_secret", "{a32}"),
  byName("API key", "x-api-key", "{a32}"),
].map((sample) => ({ ...sample, shape: sample.shape.replace("{}", "") }));

/** Where people leave them. */
export const PLACES: readonly (readonly [string, (name: string, value: string) => string])[] = [
  ["YAML value", (name, value) => `kind: rest\nsettings:\n  ${name}: "${value}"\n  retries: 3\n`],
  ["JSON value", (name, value) => `{\n  "kind": "rest",\n  "${name}": "${value}",\n  "retries": 3\n}\n`],
  ["Markdown", (name, value) => `# Calling the desk\n\n- **${name}**: \`${value}\`\n- Ask for Ida.\n`],
  [
    "prompt sentence",
    (name, value) =>
      `You are kind. The ${name.replaceAll("_", " ")} is ${value} and you never say it aloud.\n`,
  ],
];
