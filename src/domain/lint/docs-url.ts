/** The one place that knows where this project's own pages are: at the version that speaks of them, so that they say what it does. */
const PROJECT = "https://github.com/greenroom-ai/greenroom";

/** The page of a rule. The id is encoded: results that are read back may hold any text. */
export function ruleUrl(rule: string, version: string): string {
  return `${rulesUrl(version)}/${encodePart(rule)}.md`;
}

/** The folder of the rules' pages. */
export function rulesUrl(version: string): string {
  return `${docsUrl(version)}/rules`;
}

/** Address below which this project's docs are. */
export function docsUrl(version: string): string {
  return `${PROJECT}/blob/v${encodePart(version)}/docs`;
}

/** The JSON Schema of a kind of file, as text: what an editor fetches. */
export function schemaUrl(kind: string, version: string): string {
  return `https://raw.githubusercontent.com/greenroom-ai/greenroom/v${encodePart(version)}/docs/schemas/${encodePart(kind)}.schema.json`;
}

export function projectUrl(): string {
  return PROJECT;
}

/** As `encodeURIComponent`, but for half characters too, and with the marks that would end a link in Markdown. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[()'*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
