import { type Channel, parseConversation, type ShortConversation } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { type Words, words } from './pace-words.ts'

/** `[time, who, what]`: `10:02`, `10:02:30` or `2026-05-04 10:02`, in UTC; `null` for a message without a time. */
export type Line = readonly [time: string | null, who: 'c' | 'a' | 'bot', text: string]

export interface Setting extends Omit<Partial<ShortConversation>, 'messages' | 'channel'> {
  channel?: Channel
  /** The helpdesk says that the matter is closed. */
  closed?: true
}

export interface Way {
  lines: readonly Line[]
  setting?: Setting
}

/** Two courses of one conversation: as a rule the same words at other times, or in another setting. */
export interface PacePair {
  why: string
  /** They must come out the same: what is moved is nobody's fault. */
  same?: true
  better: (words: Words) => Way | readonly Line[]
  worse: (words: Words) => Way | readonly Line[]
}

const roles = { c: 'customer', a: 'agent', bot: 'bot' } as const

const instant = (time: string): string =>
  new Date(`${time.length > 8 ? time.replace(' ', 'T') : `2026-05-04T${time}`}Z`).toISOString()

export function paceScore(way: Way | readonly Line[]): number {
  const { lines, setting = {} } = 'lines' in way ? way : { lines: way }
  const messages = lines.map(([time, who, text]) => ({ role: roles[who], text, ...(time && { at: instant(time) }) }))
  const { closed, ...context } = setting
  const short: ShortConversation = { channel: 'chat', ...context, messages }
  if (!closed) return scoreConversation(short).score ?? 1
  const input = parseConversation(short)
  const status = { canonical: 'closed', raw: 'closed' } as const
  return scoreConversation({ ...input, conversation: { ...input.conversation, status } }).score ?? 1
}

/** One test per pair and script. */
export function describePaces(pairs: readonly PacePair[]): void {
  describe.each(pairs)('$why', ({ same, better, worse }) => {
    it.each(Object.entries(words))('%s', (_, said) => {
      const [more, less] = [paceScore(better(said)), paceScore(worse(said))]
      if (same) expect(more).toBeCloseTo(less, 6)
      else expect(more).toBeGreaterThan(less)
    })
  })
}
