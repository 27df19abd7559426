import { conversationFromTranscript } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { rules, type Scorable, scoreConversation } from '../src/index.ts'

/** Changes of a text that mean nothing. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'spaces around': (text) => `\n\t ${text}  \n `,
  'two spaces': (text) => text.replaceAll(' ', '  '),
  'hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow spaces': (text) => text.replaceAll(' ', '\u202f'),
  'left-to-right marks': (text) => text.replaceAll(' ', ' \u200e'),
  'soft hyphens': (text) => text.replace(/([a-z]{3})([a-z]{3})/g, '$1\u00ad$2'),
  'no width inside': (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b'),
  'full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  entities: (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll(' ', '&nbsp;'),
  backticks: (text) => text.replace(/(?<=[a-z])['’](?=[a-z])/gi, '`'),
  'typographic apostrophes': (text) => text.replace(/(?<=[a-z])'(?=[a-z])/gi, '’'),
  'half-width marks': (text) =>
    text.replace(/(?<=\p{Script=Han})[，！？：](?=\p{Script=Han}|$)/gu, (mark) =>
      String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
    ),
  variants: (text) => text.replaceAll('為', '爲').replaceAll('說', '説').replaceAll('別', '彆'),
  'no last stop': (text) => (/[。.]$/.test(text) ? text.slice(0, -1) : text),
}

const scored = (conversation: Scorable) => {
  const { score, verdict, duties, findings } = scoreConversation(conversation)
  return {
    ...{ score, verdict },
    duties: duties.map(({ kind, state }) => `${kind} ${state}`),
    findings: findings.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`),
  }
}

/** One example of each rule in each script. */
const talks = rules.flatMap(({ meta: { id, examples } }) =>
  (['en', 'zh-Hans', 'zh-Hant'] as const).flatMap((language) => {
    const example = [...examples.missed, ...examples.met].find((one) => one.language === language)
    return example ? [{ name: `${id} ${language}`, talk: conversationFromTranscript(example.transcript) }] : []
  }),
)

const context = { profile: null, serviceHours: null, now: null }
const respelled = (talk: (typeof talks)[number]['talk'], spell: (text: string) => string) => ({
  context,
  conversation: {
    ...talk,
    timeline: talk.timeline.map((one) =>
      one.type === 'message' ? { ...one, body: { ...one.body, text: spell(one.body.text) } } : one,
    ),
  },
})

describe('a spelling that means nothing changes no score', () => {
  const plain = talks.map(({ talk }) => scored({ context, conversation: talk }))

  it.each(Object.entries(spellings))('%s', (_, spell) => {
    const changed = talks.filter(
      ({ talk }, at) => JSON.stringify(scored(respelled(talk, spell))) !== JSON.stringify(plain[at]),
    )
    expect(changed.map(({ name }) => name)).toEqual([])
  })
})

it('quotes what was written, however it was spelled', () => {
  const text = '  I’m  so sorry,\u00a0we can&#39;t call you by 5 pm. You sho\u00aduld have read the terms!  '
  const { findings } = scoreConversation({
    messages: [
      { id: 'm1', role: 'customer', text: 'Please call me about my broken lamp.' },
      { id: 'm2', role: 'agent', text },
    ],
  })
  const quotes = findings.flatMap(({ evidence }) => evidence).filter(({ messageId }) => messageId === 'm2')
  expect(quotes.length).toBeGreaterThan(0)
  for (const { span, quote } of quotes) expect(text.slice(...span)).toBe(quote)
  expect(quotes.some(({ quote }) => quote.includes('sho\u00aduld have'))).toBe(true)
})
