// Adds up the test results that every workspace wrote, cached ones included, and says the sum on a line of its own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function countTests(file = 'test-results.json') {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const room of ['packages', 'packages/adapters', 'examples']) {
    for (const name of readdirSync(room)) {
      const results = path.join(room, name, file)
      if (!existsSync(results)) continue
      const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
      total.passed += numPassedTests
      total.failed += numFailedTests
      total.skipped += numPendingTests
    }
  }
  return total
}

export const totalLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

if (import.meta.main) console.log(totalLine(countTests()))
