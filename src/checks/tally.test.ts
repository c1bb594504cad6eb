import { expect, test } from 'vitest'

import { addTallies, tallyVitest, tellFailures } from './tally'

test('passed and failed tests are counted as vitest counts them', () => {
  expect(tallyVitest({ success: false, numPassedTests: 7, numFailedTests: 2 })).toEqual({
    passed: 7,
    failed: 2,
  })
})

test('a skipped test fails the run', () => {
  expect(tallyVitest({ success: true, numPassedTests: 7, numPendingTests: 1, numTodoTests: 1 })).toEqual({
    passed: 7,
    failed: 2,
  })
})

test('a file that breaks before its first test fails the run', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(tallyVitest({ success: false, numPassedTests: 3, testResults })).toEqual({ passed: 3, failed: 1 })
})

test('a run without a report, without tests, or that broke in silence fails', () => {
  expect(tallyVitest(undefined)).toEqual({ passed: 0, failed: 1 })
  expect(tallyVitest({ success: true })).toEqual({ passed: 0, failed: 1 })
  expect(tallyVitest({ success: false, numPassedTests: 3 })).toEqual({ passed: 3, failed: 1 })
})

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 })
})

test('every test that failed is told in one short line, with its file and how it began to complain', () => {
  const long = `Error: nothing like it\n  at line 3\n${'x'.repeat(10_000)}`
  const lines = tellFailures({
    testResults: [
      {
        name: '/some/where/shop.e2e.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'it opens', status: 'passed', failureMessages: [] },
          { fullName: 'it sells', status: 'failed', failureMessages: [long] },
        ],
      },
      {
        name: '/some/where/broken.test.ts',
        status: 'failed',
        message: 'No such module',
        assertionResults: [],
      },
    ],
  })
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^shop\.e2e\.test\.ts › it sells: Error: nothing like it at line 3 x+$/)
  expect(lines[0]?.length).toBeLessThan(500)
  expect(lines[1]).toBe('broken.test.ts: No such module')
  expect(tellFailures(undefined)).toEqual([])
})
