// docs/rules.md from the rules themselves: their examples are the ones that the tests execute.

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

const LAYOUTS = {
  greenroom: "the native layout",
  "polyai-adk": "PolyAI ADK",
  rasa: "Rasa",
  "dialogflow-cx": "Dialogflow CX",
  custom: "custom layouts",
};

/** The page of one rule. */
function page({ id, severity, summary, docs, layouts, fixed, bad, good }, group) {
  const about = layouts ? ` Only for ${layouts.map((layout) => LAYOUTS[layout]).join(" and ")}.` : "";
  const change = fixed ? "Always" : "Unless the [settings](../settings.md#validation) say otherwise";
  const text = [
    `# ${id}`,
    summary,
    docs,
    `${change}, this is ${severity === "error" ? "an error, which stops a publish" : `a ${severity}, which stops nothing`}.${about} It belongs to [${group}](../rules.md).`,
    example("Reported", bad),
    example("Fine", good),
  ];
  return `${text.filter((part) => part !== "").join("\n\n")}\n`;
}

export default async function rules({ load, put, keepOnly }) {
  const { RULE_GROUPS } = await load("src/domain/lint/all-rules.ts");
  const { LOADING_RULES } = await load("src/domain/lint/loading-rules.ts");
  const groups = [...RULE_GROUPS, { title: "File by file", rules: LOADING_RULES }].filter(
    ({ rules }) => rules.length > 0,
  );
  for (const { title, rules } of groups) {
    for (const rule of rules) put(`docs/rules/${rule.id}.md`, page(rule, title));
  }
  keepOnly(
    "docs/rules",
    groups.flatMap(({ rules }) => rules.map(({ id }) => `${id}.md`)),
  );
  const table = ({ title, rules }) => {
    const rows = rules.map(
      ({ id, severity, summary }) =>
        `| [\`${id}\`](rules/${id}.md) | ${severity} | ${summary.replaceAll("|", "\\|")} |`,
    );
    return `## ${title}\n\n| Rule | Severity | What it finds |\n|---|---|---|\n${rows.join("\n")}`;
  };
  put(
    "docs/rules.md",
    `# Rules

What \`validate\` checks: ${groups.reduce((sum, { rules }) => sum + rules.length, 0)} rules. Every finding names its rule, its file, line and column, and what to do next. Errors stop a
publish; warnings and notes are for people. Severities can be changed and findings ignored, with a reason, in the
[settings](settings.md#validation). The examples on the rules' pages are executed by the tests, laid over a small complete agent.

${groups.map(table).join("\n\n")}
`,
  );
}
