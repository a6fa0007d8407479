// docs/rules.md from the rules themselves: their examples are the ones that the tests execute.
const SEVERITY = { error: "Error", warning: "Warning", note: "Note" };

/** A fence longer than any run of backticks inside. */
function fence(text, language) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(Math.max(3, longest + 1));
  return `${marks}${language}\n${text.replace(/\n*$/, "\n")}${marks}`;
}

/** Invisible characters are shown by number: a page about them must not hold them. */
function visible(text) {
  return text.replace(
    /[\u202A-\u202E\u2066-\u2069]/g,
    (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase()}>`,
  );
}

function example(title, files) {
  const parts = Object.entries(files ?? {}).map(([path, text]) =>
    text === null
      ? `${title}: \`${path}\` is absent.`
      : `${title}, \`${path}\`:\n\n${fence(visible(text), path.endsWith(".md") ? "markdown" : "yaml")}`,
  );
  return parts.join("\n\n");
}

function section({ id, severity, summary, docs, bad, good }) {
  return [
    `### ${id}`,
    `${SEVERITY[severity]}. ${summary}`,
    docs,
    example("Reported", bad),
    example("Fine", good),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

export default async function rules({ load, put }) {
  const { ALL_RULES } = await load("src/domain/lint/all-rules.ts");
  const { LOADING_RULES } = await load("src/domain/lint/loading-rules.ts");
  const rows = [...ALL_RULES, ...LOADING_RULES].map(
    ({ id, severity, summary }) => `| [\`${id}\`](#${id}) | ${severity} | ${summary} |`,
  );
  put(
    "docs/rules.md",
    `# Rules

What \`validate\` checks. Every finding names its rule, its file, line and column, and what to do next. Errors stop a publish;
warnings and notes are for people. The examples below are executed by the tests, laid over a small complete agent.

| Rule | Severity | What it finds |
|---|---|---|
${rows.join("\n")}

## The agent as a whole

${ALL_RULES.map(section).join("\n\n")}

## File by file

${LOADING_RULES.map(section).join("\n\n")}
`,
  );
}
