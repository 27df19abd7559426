import type { ShortConversation, ShortFact } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { type ReportLocale, scoreConversation } from '../../src/index.ts'

/**
 * Two ways to go on with the same customer, in one language; each line is `who: what`, after `[time]` where time
 * matters.
 */
export interface Twins {
  /** What both begin with. */
  asked?: readonly string[]
  better: readonly string[]
  worse: readonly string[]
  facts?: readonly ShortFact[]
}

export interface Pair {
  /** Why the first is better. */
  why: string
  /** The second only must not be better: nothing was owed. */
  equal?: true
  /** The better way gives nothing to judge, and so nothing that was wrong. */
  unjudged?: true
  /** Ways of speaking that one language has and another has not may stand in that one alone. */
  twins: Readonly<Partial<Record<ReportLocale, Twins>>>
}

const roles: Readonly<Record<string, 'customer' | 'agent' | 'bot'>> = {
  customer: 'customer',
  客户: 'customer',
  顧客: 'customer',
  agent: 'agent',
  客服: 'agent',
  bot: 'bot',
  机器人: 'bot',
  機器人: 'bot',
}

/** The score of a conversation written as lines; 1 when there is nothing to judge, for then nothing was wrong. */
export const scoreOf = (lines: readonly string[]): number => judged(lines) ?? 1

function judged(lines: readonly string[], facts: readonly ShortFact[] = []): number | null {
  const messages = lines.map((line) => {
    const {
      time,
      who = '',
      text = '',
    } = /^(?:\[(?<time>[^\]]+)\] )?(?<who>[^:]+): (?<text>.+)$/s.exec(line)?.groups ?? {}
    const at = time && new Date(`${time.length > 8 ? time.replace(' ', 'T') : `2026-05-04T${time}`}Z`).toISOString()
    const role = roles[who]
    if (!role) throw new Error(`Nobody is called “${who}” in “${line}”.`)
    return { role, text, ...(at && { at }) }
  })
  const conversation: ShortConversation = { channel: 'chat', messages, profile: { facts: [...facts] } }
  return scoreConversation(conversation).score
}

/** One test per pair and script: the better way scores more. */
export function describePairs(pairs: readonly Pair[]): void {
  describe.each(pairs)('$why', ({ equal, unjudged, twins }) => {
    it.each(Object.entries(twins))('%s', (_, { asked = [], better, worse, facts }) => {
      const best = judged([...asked, ...better], facts)
      if (!unjudged) expect(best).not.toBeNull()
      const [more, less] = [best ?? 1, judged([...asked, ...worse], facts) ?? 1]
      if (equal) expect(more).toBeGreaterThanOrEqual(less)
      else expect(more).toBeGreaterThan(less)
    })
  })
}
