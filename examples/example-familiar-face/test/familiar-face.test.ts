import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { walk } from '../src/walk.ts'

const page = walk()
/** What is printed under a heading that begins like this. */
const under = (heading: string): string => page.split('## ').find((part) => part.startsWith(heading)) ?? ''

test('the README shows what is really printed', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1]
  expect(shown).toBe(page)
})

test('the second visit begins with what was said at the first', () => {
  const brief = under('1 June')
  expect(brief).toContain('Prefers a seat: by the window (you told us on 3 May)')
  expect(brief).toContain('I will send you the menu by Friday noon. · OVERDUE')
  expect(brief).toContain('a birthday cake')
})

test('asking again is a fault, a sourced mention a gift, and the allergy is not to be brought up', () => {
  expect(under('Mia could write: “Good morning, gladly. How')).toContain('fault: ')
  expect(under('Mia could write: “Good morning, gladly. You told')).toContain('gift: ')
  expect(under('Mia could write: “Good morning, gladly. With')).toContain('fault: A delicate matter')
})

test('the customer is answered, put right, and erased for good', () => {
  expect(under('“Why')).toContain('You told us on 3 May 2026, in these words: “I always prefer a window seat”.')
  expect(under('“It is')).toMatch(/retracted: .*window\nactive: .*outside/)
  expect(under('“Please')).toContain('this customer asked to be erased and is not recorded again')
})
