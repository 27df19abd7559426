import { readdirSync } from 'node:fs'
import path from 'node:path'
import { conversationFromTranscript, messagesOf, type ScoreReport } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { type RuleExample, rules, type Scorable, scoreConversation } from '../src/index.ts'

const outcomes = (report: ScoreReport, ruleId: string) =>
  report.findings.filter((finding) => finding.ruleId === ruleId).map((finding) => finding.outcome)

/** The transcript, with what is remembered about the customer when the example says so. */
function inputOf({ transcript, facts }: RuleExample): Scorable {
  if (!facts) return transcript
  const messages = messagesOf(conversationFromTranscript(transcript))
  return {
    messages: messages.map(({ id, author, body }) => ({ id, role: author.role, text: body.text })),
    profile: { facts: [...facts] },
  }
}

// A rule's examples are its tests and its documentation.
for (const { meta } of rules) {
  describe(meta.id, () => {
    it.each(meta.examples.met)('is met: $transcript', (example) => {
      const found = outcomes(scoreConversation(inputOf(example)), meta.id)
      expect(found.length).toBeGreaterThan(0)
      expect(found.every((outcome) => outcome === 'met' || outcome === 'gift')).toBe(true)
    })
    it.each(meta.examples.missed)('is missed: $transcript', (example) => {
      const found = outcomes(scoreConversation(inputOf(example)), meta.id)
      expect(found.some((outcome) => outcome === 'missed' || outcome === 'partly' || outcome === 'fault')).toBe(true)
    })
    it.each(meta.examples.notOwed)('is not owed: $transcript', (example) => {
      expect(outcomes(scoreConversation(inputOf(example)), meta.id)).toEqual([])
    })
    it('shows itself in all three scripts', () => {
      for (const [kind, examples] of Object.entries(meta.examples)) {
        // What only finds faults has nothing to be met.
        if (kind === 'met' && meta.faultsOnly && examples.length === 0) continue
        expect(new Set(examples.map((example) => example.language))).toEqual(new Set(['en', 'zh-Hans', 'zh-Hant']))
      }
    })
  })
}

it('has one file per rule, named after its id', () => {
  const files = readdirSync(path.join(import.meta.dirname, '..', 'src', 'rules')).filter((name) => name !== 'index.ts')
  expect(files.sort()).toEqual(rules.map((rule) => `${rule.meta.id}.ts`).sort())
})
