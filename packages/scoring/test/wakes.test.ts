import { parseConversation, type ShortConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hearWhole } from '../src/engine/hear-whole.ts'
import { resolveRules } from '../src/engine/resolve-rules.ts'
import type { ActiveRule, Rule } from '../src/rule.ts'
import { general } from '../src/scorecards/general.ts'
import { conversations } from './conversations.ts'
import { sample } from './judged.ts'

const reader = createReader({ packs: [english, chinese], details })

function ledgerOf(conversation: ShortConversation, heard: readonly ActiveRule[]) {
  const { duties, faults, gifts } = hearWhole(parseConversation(conversation), heard, reader).ledger
  const plain = <T extends { rule: Rule }>({ rule, ...entry }: T) => ({ ...entry, rule: rule.meta.id })
  return { duties: duties.map(plain), faults: faults.map(plain), gifts: gifts.map(plain) }
}

const rules = resolveRules(general)
/** The same rules, asked about every message. */
const wideAwake = rules.map(({ wakes: _, ...rule }): ActiveRule => rule)

it('a rule that sleeps through a message would have said nothing about it', () => {
  fc.assert(
    fc.property(conversations, (conversation) => {
      expect(ledgerOf(conversation, rules)).toEqual(ledgerOf(conversation, wideAwake))
    }),
    { numRuns: 150 },
  )
})

it.each(['01', '02', '03', '04', '05', '06'])('nor about sample conversation %s', (number) => {
  expect(ledgerOf(sample(number), rules)).toEqual(ledgerOf(sample(number), wideAwake))
})
