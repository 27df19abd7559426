import { defineRule, heard, quote, type Rule } from '../src/index.ts'

const said = (text: string) => ({ what: { en: text, 'zh-Hans': text, 'zh-Hant': text } })

/** A rule of a shop: who thanks is thanked in return. English only, with an option. */
export const thankInReturn: Rule = defineRule({
  meta: {
    id: 'acme/thank-in-return',
    title: { en: 'Thanks are returned', 'zh-Hans': '谢有回应', 'zh-Hant': '謝有回應' },
    dimension: 'warmth',
    essays: [],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    languages: ['en'],
    options: { strength: { type: 'number', default: 0.3, max: 1, doc: 'How clear thanks must be to be answered.' } },
    evidence: [{ claim: 'We promise it on our website.', source: 'acme', grade: 'M' }],
    reasons: { met: said('Thanks were returned.'), missed: said('Thanks were not returned.') },
    examples: {
      met: [{ language: 'en', transcript: 'customer: Thank you!\nagent: Thank you, too!' }],
      missed: [{ language: 'en', transcript: 'customer: Thank you!\nagent: The ticket is closed.' }],
      notOwed: [{ language: 'en', transcript: 'customer: Where is it?\nagent: Here.' }],
    },
  },
  wakes: { customer: ['thanks'], service: [] },
  judge({ utterance, open, options }) {
    if (!utterance) return []
    if (utterance.side === 'customer') {
      const [thanks] = heard(utterance, 'thanks').filter(({ strength }) => strength >= options.strength)
      return thanks ? [{ type: 'owe', evidence: quote(utterance, thanks), due: 'next-turn' }] : []
    }
    const [thanks] = heard(utterance, 'thanks')
    return open.map(({ id }) =>
      thanks ? { type: 'give', duty: id, credit: 1, evidence: quote(utterance, thanks) } : { type: 'miss', duty: id },
    )
  },
})
