import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.ts'
import { ruleChecks } from '../src/testing/index.ts'

// A rule's examples are its tests and its documentation.
for (const rule of rules) {
  describe(rule.meta.id, () => {
    it.each(ruleChecks(rule))('$name', ({ run }) => run())
  })
}

it('has one file per rule, named after its id', () => {
  const files = readdirSync(path.join(import.meta.dirname, '..', 'src', 'rules')).filter((name) => name !== 'index.ts')
  expect(files.sort()).toEqual(rules.map((rule) => `${rule.meta.id}.ts`).sort())
})
