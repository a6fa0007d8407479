import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Redactor } from "../../../src/adapters/actions-runtime/redactor.ts";
import { SUMMARY_BUDGET, SummarySink } from "../../../src/adapters/actions-runtime/summary-sink.ts";

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "greenroom-summary-"));
  file = join(dir, "summary.md");
  writeFileSync(file, "");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const read = () => readFileSync(file, "utf8");

describe("the job summary", () => {
  it("appends whole blocks", () => {
    const sink = new SummarySink({ file, redactor: new Redactor() });
    sink.add(["# One\n", "two"], "x");
    sink.add(["three"], "x");
    expect(read()).toBe("# One\n\ntwo\n\nthree\n\n");
  });

  it("never passes its budget, cuts between blocks and says what is missing", () => {
    const block = `${"ä".repeat(50_000)}`;
    const sink = new SummarySink({ file, redactor: new Redactor() });
    const leftOut = sink.add(
      Array.from({ length: 20 }, () => block),
      "see `result.json`",
    );
    expect(Buffer.byteLength(read())).toBeLessThanOrEqual(SUMMARY_BUDGET);
    expect(leftOut).toBe(11);
    expect(read()).toMatch(/11 more sections: see `result.json`_\n\n$/);
    expect(sink.add(["later"], "x")).toBe(0);
  });

  it("leaves out a block that is too large for any summary, and everything after it", () => {
    const sink = new SummarySink({ file, redactor: new Redactor(), budget: 2000 });
    expect(sink.add(["first", "x".repeat(5000), "third"], "in the file")).toBe(2);
    expect(read()).toBe("first\n\n_2 more sections: in the file_\n\n");
  });

  it("counts what the step wrote before", () => {
    writeFileSync(file, "y".repeat(1900));
    const sink = new SummarySink({ file, redactor: new Redactor(), budget: 2000 });
    expect(sink.add(["does not fit"], "in the file")).toBe(1);
  });

  it("holds no secrets", () => {
    new SummarySink({ file, redactor: new Redactor(["hunter22"]) }).add(["the password is hunter22"], "x");
    expect(read()).toBe("the password is ***\n\n");
  });

  it("writes nothing where there is no summary", () => {
    expect(new SummarySink({ file: undefined, redactor: new Redactor() }).add(["x"], "x")).toBe(0);
  });
});
