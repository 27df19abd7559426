// Adds up the test results that every workspace wrote, cached ones included: first what failed, by name, then the sum
// on a line of its own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @returns {{ passed: number, failed: number, skipped: number, failures: string[] }} */
export function countTests(file = 'test-results.json') {
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const folder of workspaces()) {
    const results = path.join(folder, file)
    if (existsSync(results)) {
      const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
      total.passed += numPassedTests
      total.failed += numFailedTests
      total.skipped += numPendingTests
      total.failures.push(...testResults.flatMap(failuresOf))
    }
  }
  return total
}

function workspaces() {
  const rooms = ['packages', 'packages/adapters', 'examples']
  return ['docs', ...rooms.flatMap((room) => readdirSync(room).map((name) => path.join(room, name)))]
}

/** A long log hides what failed; the end of it should not. A file that could not even be read has no tests to name. */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [`${path.relative('.', name)}\n${firstLines(message)}`]
  return failed.map(
    (test) => `${path.relative('.', name)}: ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`,
  )
}

const firstLines = (text) => (text ?? '').split('\n', 12).join('\n')

export const totalLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

if (import.meta.main) {
  const total = countTests()
  for (const failure of total.failures) console.log(`✗ ${failure}\n`)
  console.log(totalLine(total))
}
