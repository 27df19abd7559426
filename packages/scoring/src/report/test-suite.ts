/** How a test case is called. */
export interface CaseName {
  classname: string
  name: string
}

/** Why a test case failed. */
export interface Failure {
  /** One line. */
  message: string
  /** A severity, or what it is that failed. */
  type: string
  /** All of it. */
  text: string
}

/** A suite of test cases that is being written as JUnit XML. Only the text of the cases is kept. */
export interface TestSuite {
  pass(id: CaseName): void
  fail(id: CaseName, failure: Failure): void
  skip(id: CaseName, because: string): void
  /** The document. */
  xml(): string
}

/**
 * Begins a suite.
 *
 * @example
 * const suite = createTestSuite('attune')
 * suite.pass({ classname: 'attune.general', name: 'talk' })
 */
export function createTestSuite(name: string): TestSuite {
  const cases: string[] = []
  let failures = 0
  let skipped = 0
  const open = (id: CaseName) => `    <testcase classname="${xmlText(id.classname)}" name="${xmlText(id.name)}"`
  const within = (id: CaseName, inner: string) => `${open(id)}>\n      ${inner}\n    </testcase>`

  return {
    pass: (id) => void cases.push(`${open(id)}/>`),
    fail: (id, { message, type, text }) => {
      failures++
      cases.push(within(id, `<failure message="${xmlText(message)}" type="${type}">${xmlText(text)}</failure>`))
    },
    skip: (id, because) => {
      skipped++
      cases.push(within(id, `<skipped message="${xmlText(because)}"/>`))
    },
    xml: () => {
      const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`
      return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${xmlText(name)}" ${counts}>
  <testsuite name="${xmlText(name)}" ${counts}>
${cases.map((line) => `${line}\n`).join('')}  </testsuite>
</testsuites>
`
    },
  }
}

/** What XML 1.0 has no way to carry, escaped or not. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const xmlText = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
