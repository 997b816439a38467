import { z } from 'zod';

/** Where `make test` leaves vitest's JSON report, relative to the repository. */
export const REPORT = 'sim_build/results/vitest.json';

const report = z.object({
  numPassedTests: z.number().int(),
  numFailedTests: z.number().int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * The counts of a vitest JSON report. A file that fails before its first test (an import that throws) has no failed test of
 * its own: it counts as one failure.
 */
export function countTests(json: string): { readonly passed: number; readonly failed: number; readonly line: string } {
  const r = report.parse(JSON.parse(json));
  const passed = r.numPassedTests;
  const failed = r.numFailedTests + r.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}
