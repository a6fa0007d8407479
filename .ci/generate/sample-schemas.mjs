// The first line of each YAML file of the sample agent: the schema that editors check it against, at this version.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLE = "workflows-examples/harbour-hotel";
const LINE = /^# yaml-language-server: \$schema=.*\n/;

export default async function sampleSchemas({ load, put, read }) {
  const { schemaKindOf } = await load("src/domain/schema/schema-kind-of.ts");
  const { schemaUrl } = await load("src/domain/lint/docs-url.ts");
  const { version } = JSON.parse(read("package.json"));
  const root = fileURLToPath(new URL(`../../${SAMPLE}/`, import.meta.url));
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/");
    // The demo's changes lie as the files that they replace.
    const kind = schemaKindOf(path.replace(/^\.demo\/[^/]+\//, ""), { root: "agent", tests: "tests" });
    if (kind === undefined) continue;
    const text = read(`${SAMPLE}/${path}`).replace(LINE, "");
    put(`${SAMPLE}/${path}`, `# yaml-language-server: $schema=${schemaUrl(kind, version)}\n${text}`);
  }
}
