import type { Channel, ShortConversation } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'

/** What rules must not find in a talk, each line `who: what`. */
export interface Innocent {
  why: string
  rules: readonly string[]
  /** Default: chat. */
  channel?: Channel
  talks: readonly (readonly string[])[]
}

type Who = 'customer' | 'agent' | 'bot'
const roles: Readonly<Record<string, Who>> = {
  客户: 'customer',
  顧客: 'customer',
  客服: 'agent',
  机器人: 'bot',
  機器人: 'bot',
}

/** What a rule holds against the service side of a talk: the words it points at. */
export function accusations(rule: string, lines: readonly string[], channel: Channel = 'chat'): string[][] {
  const messages = lines.map((line) => {
    const [who = '', text = ''] = line.split(/: (.*)/s)
    return { role: roles[who] ?? (who as Who), text }
  })
  const conversation: ShortConversation = { channel, messages }
  return scoreConversation(conversation)
    .findings.filter(({ ruleId, outcome }) => ruleId === rule && outcome !== 'met' && outcome !== 'gift')
    .map(({ evidence }) => evidence.map(({ quote }) => quote))
}

/** One test per rule and talk: nothing is held against anybody. */
export function describeInnocents(innocents: readonly Innocent[]): void {
  describe.each(innocents)('$why', ({ rules, channel, talks }) => {
    const cases = rules.flatMap((rule) => talks.map((lines) => ({ rule, begins: lines[0], lines })))
    it.each(cases)('$rule: $begins', ({ rule, lines }) => {
      expect(accusations(rule, lines, channel)).toEqual([])
    })
  })
}
