// Adds up jest's JSON reports and says the count in one line.
import { readFileSync } from 'node:fs';

const count = { passed: 0, failed: 0, skipped: 0 };
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  if (text === '') continue;
  const report = JSON.parse(text);
  count.passed += report.numPassedTests;
  count.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  count.skipped += report.numPendingTests;
}
console.log(`Tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
