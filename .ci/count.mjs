// Reads the test runner's own reports (vitest's JSON) from a folder and prints the plain closing line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
}
// Two runs are expected: everything on the machine's Node, acceptance on Node 24. A missing report is a failure.
if (reports.length < 2) failed += 1;
if (skipped > 0) console.log(`${skipped} tests were skipped; they say why above`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
