/** What a file of a Rasa project is for; undefined for what is not Rasa's. `path` is relative to the repository's root. */
export type RasaPlace = "training" | "config" | "endpoints" | "credentials" | "prompt";

const YAML = /\.ya?ml$/;

export function placeRasaFile(path: string, root: string): RasaPlace | undefined {
  const prefix = root === "" ? "" : `${root}/`;
  if (!path.startsWith(prefix)) return undefined;
  const inside = path.slice(prefix.length);
  if (/^(?:prompts|prompt_templates|data|domain)\/.*\.jinja2?$/.test(inside)) return "prompt";
  if (!YAML.test(inside)) return undefined;
  if (/^config\.ya?ml$/.test(inside)) return "config";
  if (/^endpoints\.ya?ml$/.test(inside)) return "endpoints";
  if (/^credentials\.ya?ml$/.test(inside)) return "credentials";
  return /^(?:domain\.ya?ml$|domain\/|data\/)/.test(inside) ? "training" : undefined;
}
