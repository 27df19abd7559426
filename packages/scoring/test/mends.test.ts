import { type ConversationInput, type Finding, messagesOf, type ScoreReport } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { type Counterfactual, createScorer, type ReportLocale, rules } from '../src/index.ts'
import { builtInMends } from '../src/mends/with-mends.ts'
import { exampleReader, inputOf } from '../src/testing/judge-example.ts'

const scorer = createScorer({ reader: exampleReader() })
const mended = rules.filter(({ meta }) => Object.values(meta.mends ?? {}).some((mends) => mends.length > 0))
const locales: readonly ReportLocale[] = ['en', 'zh-Hans', 'zh-Hant']

/** How often each rule finds something to mend. */
function wanting({ findings }: ScoreReport, ...outcomes: readonly Finding['outcome'][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, outcome } of findings)
    if (outcomes.includes(outcome)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

describe('wordings to try', () => {
  it('belong to rules and reasons that there are', () => {
    const known = new Map(rules.map(({ meta }) => [meta.id, meta]))
    for (const [id, mends] of Object.entries(builtInMends)) {
      const isOwed = known.get(id)?.faultsOnly !== true
      for (const reason of Object.keys(mends))
        expect(known.get(id)?.reasons[reason] !== undefined || (isOwed && reason === 'missed'), `${id} ${reason}`).toBe(
          true,
        )
    }
  })

  it.each(mended.flatMap((rule) => locales.map((locale) => [rule.meta.id, locale, rule] as const)))(
    'of %s put its example in %s right, and nothing else wrong',
    (id, locale, { meta }) => {
      // A reply that is the same in both scripts may be worded in either.
      const scripts = locale === 'en' ? [locale] : (['zh-Hans', 'zh-Hant'] as const)
      const wordings = Object.values(meta.mends ?? {})
        .flat()
        .flatMap(({ wording }) => scripts.map((script) => wording[script]))
      const examples = meta.examples.missed.filter(({ language }) => language === locale)
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) {
        const input = inputOf(example)
        const change = scorer.counterfactuals(input).find(({ finding }) => finding.ruleId === id)
        if (!change) throw new Error(`no change helps: ${example.transcript}`)
        // What is said badly may also be left out, if something is left.
        if (!(meta.faultsOnly && change.text === ''))
          expect(wordings.some((wording) => change.text.includes(wording))).toBe(true)
        const [before, after] = [scorer.score(input), scorer.score(changed(input, change))]
        const all = ['partly', 'missed', 'fault'] as const
        expect(wanting(after, ...all).get(id) ?? 0).toBeLessThan(wanting(before, ...all).get(id) ?? 0)
        // A step that was newly taken, though not to its end, is no harm.
        for (const [other, count] of wanting(after, 'missed', 'fault'))
          expect(count, other).toBeLessThanOrEqual(wanting(before, 'missed', 'fault').get(other) ?? 0)
      }
    },
  )
})

function changed(input: ConversationInput, { messageId, span, text, filled }: Counterfactual): ConversationInput {
  const timeline = messagesOf(input.conversation).map((message) => {
    const { body } = message
    if (message.id !== messageId) return message
    return {
      ...message,
      body: { ...body, text: body.text.slice(0, span[0]) + (filled ?? text) + body.text.slice(span[1]) },
    }
  })
  return { ...input, conversation: { ...input.conversation, timeline } }
}
