/**
 * Lists every test that did not run, with the reason that its name gives (`… (skipped: needs NEO4J_URI)`), so that
 * nothing is left out in silence. With ZHENGMAI_TEST_ALL=1, where everything must run, a skipped test is a failure.
 * Writes the counts to the file that ZHENGMAI_TEST_COUNTS names, for the summary of .ci/run.
 */
import { writeFileSync } from 'node:fs';

export default class SkipReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((suite) =>
      suite.testResults
        .filter(({ status }) => status === 'pending' || status === 'todo')
        .map(({ fullName }) => fullName),
    );
    this.strict = process.env.ZHENGMAI_TEST_ALL === '1' && skipped.length > 0;
    if (skipped.length > 0) console.error(`\nSkipped tests, each with its reason:\n${lines(skipped)}`);
    if (this.strict) console.error('\nZHENGMAI_TEST_ALL=1: here every test must run, so these count as failures.');
    const counts = { passed: results.numPassedTests, failed: failures(results), skipped: skipped.length };
    if (process.env.ZHENGMAI_TEST_COUNTS) writeFileSync(process.env.ZHENGMAI_TEST_COUNTS, JSON.stringify(counts));
  }

  getLastError() {
    return this.strict ? new Error('tests were skipped where all must run') : undefined;
  }
}

const failures = (results) => results.numFailedTests + results.numRuntimeErrorTestSuites;

/** One line a reason, with how many tests it holds back, then the tests. */
function lines(names) {
  const byReason = new Map();
  for (const name of names) {
    const reason = /[([]skipped:? ([^)\]]+)[)\]]/.exec(name)?.[1] ?? 'no reason given';
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason]
    .map(([reason, tests]) => `  ${reason} (${tests.length})\n${tests.map((t) => `    - ${t}`).join('\n')}`)
    .join('\n');
}
