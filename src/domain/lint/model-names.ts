/**
 * What is known of the language models of some providers. Lists of models are out of date the day they are written, so a name is only
 * held against the form that all names of its provider have; what was shut down, or is announced to be, is named with a successor
 * (providers' deprecation pages, as of 2026).
 */
interface ProviderModels {
  /** Every name of a model of theirs begins like this. */
  readonly form: RegExp;
  /** Names without their date, and what to use instead. */
  readonly retired: ReadonlyMap<string, string>;
}

const PROVIDERS: ReadonlyMap<string, ProviderModels> = new Map([
  [
    "openai",
    {
      form: /^(?:gpt-|chatgpt-|o[0-9]|codex-|davinci|babbage|text-)/,
      retired: new Map([
        ["gpt-3.5-turbo", "gpt-4.1-mini"],
        ["gpt-4-32k", "gpt-4.1"],
        ["gpt-4.5-preview", "gpt-4.1"],
        ["gpt-4-vision-preview", "gpt-4.1"],
        ["o1-preview", "o3"],
        ["o1-mini", "o4-mini"],
        ["text-davinci-003", "gpt-4.1-mini"],
        ["text-davinci-002", "gpt-4.1-mini"],
        ["code-davinci-002", "gpt-4.1"],
      ]),
    },
  ],
  [
    "anthropic",
    {
      form: /^claude-/,
      retired: new Map([
        ["claude-1", "claude-sonnet-4-5"],
        ["claude-2", "claude-sonnet-4-5"],
        ["claude-2.0", "claude-sonnet-4-5"],
        ["claude-2.1", "claude-sonnet-4-5"],
        ["claude-instant-1", "claude-haiku-4-5"],
        ["claude-instant-1.2", "claude-haiku-4-5"],
        ["claude-3-opus", "claude-opus-4-1"],
        ["claude-3-sonnet", "claude-sonnet-4-5"],
        ["claude-3-5-sonnet", "claude-sonnet-4-5"],
        ["claude-3-7-sonnet", "claude-sonnet-4-5"],
      ]),
    },
  ],
  [
    "google",
    {
      form: /^(?:models\/)?(?:gemini|gemma|text-|chat-|learnlm)-?/,
      retired: new Map([
        ["gemini-pro", "gemini-2.5-flash"],
        ["gemini-1.0-pro", "gemini-2.5-flash"],
        ["gemini-1.5-pro", "gemini-2.5-pro"],
        ["gemini-1.5-flash", "gemini-2.5-flash"],
        ["text-bison", "gemini-2.5-flash"],
        ["chat-bison", "gemini-2.5-flash"],
      ]),
    },
  ],
  [
    "mistral",
    {
      form: /^(?:open-)?[a-z]*(?:stral|mixtral|nemo)/,
      retired: new Map([
        ["open-mistral-7b", "ministral-8b-latest"],
        ["open-mixtral-8x7b", "mistral-small-latest"],
        ["open-mixtral-8x22b", "mistral-small-latest"],
      ]),
    },
  ],
  ["cohere", { form: /^(?:command|c4ai-|aya-)/, retired: new Map([["command-light", "command-r"]]) }],
]);

/** Other names of the same providers. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ["open-ai", "openai"],
  ["claude", "anthropic"],
  ["gemini", "google"],
  ["google-vertex", "google"],
  ["vertexai", "google"],
  ["vertex_ai", "google"],
  ["mistralai", "mistral"],
]);

export type ModelVerdict =
  | { readonly verdict: "known" | "unknown" }
  | { readonly verdict: "retired"; readonly successor: string };

/**
 * What is known of a model. Providers that we know nothing of, fine-tuned models and paths are taken as right: nobody but the provider
 * can tell.
 */
export function judgeModel(provider: string, name: string): ModelVerdict {
  const written = provider.trim().toLowerCase();
  const models = PROVIDERS.get(ALSO.get(written) ?? written);
  const model = name.trim().toLowerCase();
  if (models === undefined || model.startsWith("ft:") || model.includes("/")) return { verdict: "known" };
  // A dated name is the model of its family: claude-3-opus-20240229, gpt-3.5-turbo-0125.
  const family = model.replace(/-(?:\d{3,4}|\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, "");
  const successor = models.retired.get(model) ?? models.retired.get(family);
  if (successor !== undefined) return { verdict: "retired", successor };
  return { verdict: models.form.test(model) ? "known" : "unknown" };
}
