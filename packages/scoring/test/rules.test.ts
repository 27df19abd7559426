import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { ScoreReport } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { rules, scoreConversation } from '../src/index.ts'

const outcomes = (report: ScoreReport, ruleId: string) =>
  report.findings.filter((finding) => finding.ruleId === ruleId).map((finding) => finding.outcome)

// A rule's examples are its tests and its documentation.
for (const { meta } of rules) {
  describe(meta.id, () => {
    it.each(meta.examples.met)('is met: $transcript', ({ transcript }) => {
      const found = outcomes(scoreConversation(transcript), meta.id)
      expect(found.length).toBeGreaterThan(0)
      expect(found.every((outcome) => outcome === 'met' || outcome === 'gift')).toBe(true)
    })
    it.each(meta.examples.missed)('is missed: $transcript', ({ transcript }) => {
      const found = outcomes(scoreConversation(transcript), meta.id)
      expect(found.some((outcome) => outcome === 'missed' || outcome === 'partly' || outcome === 'fault')).toBe(true)
    })
    it.each(meta.examples.notOwed)('is not owed: $transcript', ({ transcript }) => {
      expect(outcomes(scoreConversation(transcript), meta.id)).toEqual([])
    })
    it('shows itself in all three scripts', () => {
      for (const examples of Object.values(meta.examples)) {
        expect(new Set(examples.map((example) => example.language))).toEqual(new Set(['en', 'zh-Hans', 'zh-Hant']))
      }
    })
  })
}

it('has one file per rule, named after its id', () => {
  const files = readdirSync(path.join(import.meta.dirname, '..', 'src', 'rules')).filter((name) => name !== 'index.ts')
  expect(files.sort()).toEqual(rules.map((rule) => `${rule.meta.id}.ts`).sort())
})
