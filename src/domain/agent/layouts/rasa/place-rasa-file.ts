/** What a file of a Rasa project is for. Domain and training data are told apart by what they say, not by their names. */
export type RasaPlace =
  | "training"
  | "config"
  | "other-config"
  | "endpoints"
  | "credentials"
  | "prompt"
  | "code"
  | "sub-agent"
  | "test"
  | "elsewhere";

const YAML = /\.ya?ml$/;

/** What a file is, by its path alone; `root` is the project's folder. */
export function placeRasaFile(path: string, root: string): RasaPlace {
  const prefix = root === "" ? "" : `${root}/`;
  if (!path.startsWith(prefix)) return "elsewhere";
  const inside = path.slice(prefix.length);
  const [folder = "", ...deeper] = inside.split("/");
  if (inside.split("/").some((name) => name.startsWith("."))) return "elsewhere";
  if (/\.jinja2?$/.test(inside)) return "prompt";
  if (inside.endsWith(".py")) return folder === "actions" || inside === "actions.py" ? "code" : "elsewhere";
  if (!YAML.test(inside) || inside.endsWith(".test.yaml") || inside.endsWith(".test.yml")) return "elsewhere";
  if (deeper.length === 0) return PLACE_OF_FILE.get(folder.replace(YAML, "")) ?? "elsewhere";
  if (folder === "data" || folder === "domain") return "training";
  if (folder === "tests" || folder === "e2e_tests") return "test";
  if (folder === "config" && deeper.length === 1) {
    return deeper[0]?.replace(YAML, "") === "config" ? "config" : "other-config";
  }
  return folder === "sub_agents" && deeper.length === 2 && deeper[1]?.replace(YAML, "") === "config"
    ? "sub-agent"
    : "elsewhere";
}

const PLACE_OF_FILE: ReadonlyMap<string, RasaPlace> = new Map([
  ["domain", "training"],
  ["data", "training"],
  ["config", "config"],
  ["endpoints", "endpoints"],
  ["credentials", "credentials"],
]);
