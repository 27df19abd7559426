import type { Conversation, Instant } from '@attune/core'
import { readInstant } from '../read-instant.ts'
import type { QueueEntry } from '../session/who-first.ts'
import { durationText } from './duration-text.ts'
import type { FormatOptions } from './format-options.ts'
import { plainText } from './plain-text.ts'
import { planWords } from './plan-words.ts'
import { type Page, pageFor, quoteLines } from './text-page.ts'
import { wrapText } from './wrap-text.ts'

const margin = '    '

/** How a queue is written. */
export interface FormatQueueOptions extends Omit<FormatOptions, 'conversation'> {
  /** The time the queue was ordered at, ISO 8601 with `Z` or an offset. */
  now: Instant
  /** By id: with a conversation, its quotes say who spoke. */
  conversations?: ReadonlyMap<string, Conversation>
}

/**
 * A queue to read in a terminal: who to answer first, how long they have waited, and the words that say how badly.
 *
 * @throws {OptionsError} when `now` is no time
 *
 * @example
 * formatQueue(whoFirst(sessions, now), { now })
 * // '1  urgent  waiting 3 min 20 s · need … · lost …\n    │ m1: "need it blocked right now"\n'
 */
export function formatQueue(entries: readonly QueueEntry[], options: FormatQueueOptions): string {
  const { now, conversations, locale = 'en', ...format } = options
  const at = readInstant('now', now)
  const waiting = entries.filter(({ priority }) => priority > 0)
  const resting = entries.filter(({ priority }) => priority === 0)
  const width = String(waiting.length).length
  const lines = waiting.flatMap((entry, index) => {
    const conversation = conversations?.get(entry.conversationId)
    const page = pageFor({ ...format, locale, ...(conversation && { conversation }) })
    const head = `${String(index + 1).padStart(width)}  ${page.style('bold', plainText(entry.conversationId))}  `
    const words = reasons(entry, at, page, locale)
    return [head + words, ...quotes(entry, page)]
  })
  const page = pageFor({ ...format, locale })
  if (resting.length > 0) {
    const names = resting.map(({ conversationId }) => plainText(conversationId)).join(page.words.comma)
    if (lines.length > 0) lines.push('')
    lines.push(...wrapText(planWords[locale].nobodyWaits + page.words.colon + names, page.width))
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function reasons(
  { owedSince, need, lost }: QueueEntry,
  at: number,
  { words }: Page,
  locale: keyof typeof planWords,
): string {
  const say = planWords[locale]
  const waited = owedSince === null ? null : Math.max(0, at - Date.parse(owedSince))
  const time = waited === null ? say.noTimes : `${say.waiting} ${durationText(waited, words)}`
  return `${time} · ${say.need} ${need.toFixed(2)} · ${say.lost} ${lost.toFixed(2)}`
}

const quotes = ({ evidence }: QueueEntry, page: Page): string[] =>
  evidence.flatMap((piece) =>
    // Several words of one message would show it again and again.
    quoteLines(piece, page.width - margin.length - 2, 2, page, evidence.length === 1).map(
      (line) => `${margin}${page.style('dim', '│')} ${line}`,
    ),
  )
