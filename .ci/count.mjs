// Reads the test runner's own reports (vitest's JSON) from a folder, names what failed and prints the plain closing line.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const [folder] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
const reports = readdirSync(folder).filter((file) => file.endsWith(".json"));
for (const file of reports) {
  const report = JSON.parse(readFileSync(join(folder, file), "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1);
  skipped += report.numPendingTests + report.numTodoTests;
  console.log(`${file}: ${report.numTotalTests} tests in ${report.testResults.length} files`);
  for (const reason of reasons(report)) console.log(reason);
}
// Two runs are expected: everything on the machine's Node, acceptance on Node 24. A missing report is a failure.
if (reports.length < 2) failed += 1;
if (skipped > 0) console.log(`${skipped} tests were skipped; they say why above`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** What failed, a few lines each: whoever reads only the end of a long log must see it. */
function* reasons({ testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    const broken = assertionResults.filter((test) => test.status === "failed");
    for (const { fullName, failureMessages } of broken)
      yield `FAILED ${relative(process.cwd(), name)}: ${fullName}\n${indented(failureMessages.join("\n"))}`;
    if (status === "failed" && broken.length === 0)
      yield `FAILED ${relative(process.cwd(), name)}\n${indented(message)}`;
  }
}

function indented(text) {
  return text
    .split("\n", 20)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join("\n");
}
