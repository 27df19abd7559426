import type { Advice } from '../session/advice.ts'
import type { FormatOptions, FormatStyle } from './format-options.ts'
import { liveWords } from './live-words.ts'
import { type Page, pageFor, quoteLines } from './text-page.ts'
import { wrapText } from './wrap-text.ts'

const margin = '    '
const gauge = 8

/** Options of printed advice. */
export interface FormatAdviceOptions extends FormatOptions {
  /** Show at most so many duties and promises. Default 3. */
  most?: number
  /** Turns an instant into the clock time to show. Default: hours, minutes and seconds in UTC. */
  clock?: (instant: string) => string
}

/**
 * Advice to read in a terminal: presence first, then what presses most.
 *
 * @example
 * formatAdvice(session.advise('2026-05-04T10:00:40Z'), { most: 0 })
 * // '▰… SPEAK · by 10:03:00\n    The customer is waiting for you.\n'
 */
export function formatAdvice(advice: readonly Advice[], options: FormatAdviceOptions = {}): string {
  const page = pageFor(options)
  const { most = 3, locale = 'en', clock = (instant: string) => instant.slice(11, 19) } = options
  const words = liveWords[locale]
  const [presence, ...owed] = advice
  const lines: string[] = []
  for (const one of presence ? [presence, ...owed.slice(0, most)] : []) {
    const time = one.at === null ? '' : ` · ${words.times[one.kind]} ${clock(one.at)}`
    const head = `${bar(one.urgency)} ${words.kinds[one.kind]}${time}`
    lines.push(page.style(paintOf(one), head))
    for (const line of wrapText(one.message, page.width - margin.length)) lines.push(margin + line)
    if (one !== presence) lines.push(...quoted(one, page))
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

const quoted = ({ evidence: [first] }: Advice, page: Page): string[] =>
  first ? quoteLines(first, page.width - margin.length, 1, page).map((line) => margin + page.style('dim', line)) : []

const bar = (urgency: number): string => {
  const full = Math.round(urgency * gauge)
  return '▰'.repeat(full) + '▱'.repeat(gauge - full)
}

function paintOf({ kind, urgency }: Advice): FormatStyle {
  if (kind === 'rest' || kind === 'leave-room') return 'dim'
  return urgency >= 0.7 ? 'bad' : urgency >= 0.4 ? 'warn' : 'good'
}
