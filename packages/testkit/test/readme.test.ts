import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readmePrograms } from '../../../vitest.readme.ts'
import { clauses } from '../src/contract/clauses/index.ts'

readmePrograms(import.meta.dirname)

it('lists in the README what the contract asks', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const listed = [...readme.matchAll(/^- `([a-z-]+)`: (.*)$/gm)].map(([, id, title]) => ({ id, title }))
  expect(listed).toEqual(clauses.map(({ id, title }) => ({ id, title })))
})
