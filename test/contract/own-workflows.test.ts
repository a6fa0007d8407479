import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkWorkflow } from "../support/check-workflow.ts";

const FOLDER = join(import.meta.dirname, "../../.github/workflows");
const FILES = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");

describe("the project's own workflows keep the rules that its examples teach", () => {
  it.each(FILES)("%s", async (file) => {
    expect(await checkWorkflow(read(file))).toEqual([]);
  });

  it("and run the whole bar for every change, with a token that may only read", () => {
    const text = read("ci.yml");
    expect(text).toMatch(/^ {2}pull_request:$/m);
    expect(text).toMatch(/^ {2}push:$/m);
    expect(text).toContain("- run: .ci/run");
    expect(text).not.toMatch(/: write\b/);
  });

  it("would be caught breaking them", async () => {
    const loose = read("ci.yml").replace(/checkout@\w+/, "checkout@v7");
    expect(await checkWorkflow(loose)).toEqual(["actions/checkout@v7 is not pinned to a commit"]);
  });
});
