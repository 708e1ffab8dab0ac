// Adds up jest's JSON reports and says the count in one line; 1 when a suite has run no test at all.
import { readFileSync } from 'node:fs';

const count = { passed: 0, failed: 0, skipped: 0 };
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  // Not run: a part before it failed, or there is no such server.
  if (text === '') continue;
  const report = JSON.parse(text);
  if (report.numPassedTests + report.numFailedTests === 0) {
    console.error('A suite has run no test.');
    process.exitCode = 1;
  }
  count.passed += report.numPassedTests;
  count.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  count.skipped += report.numPendingTests;
}
console.log(`Tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
