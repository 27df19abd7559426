import type { Instant, TimelinePromise, TimeZone } from '@attune/core'
import { zoneClock } from '@attune/language/time'
import type { FollowUpPlan } from '../follow-up/follow-up.ts'
import type { FormatOptions } from './format-options.ts'
import { plainText } from './plain-text.ts'
import { planWords } from './plan-words.ts'
import { pageFor, quoteLines } from './text-page.ts'
import { wrapText } from './wrap-text.ts'

const margin = '    '

/** How a plan is written: its heading, its clock. */
export interface FormatFollowUpOptions extends FormatOptions {
  /** What the plan is headed with. */
  conversationId: string
  /** Whose clock the times are shown by; default UTC. */
  timeZone?: TimeZone | null
  /** The promise that is to be kept. */
  promise?: TimelinePromise | null
}

/**
 * A plan to read in a terminal: by which channel, when on the customer's own clock, and why.
 *
 * @example
 * formatFollowUp(planFollowUp(request), { conversationId: 'c1', timeZone: 'Europe/London' })
 * // 'c1  phone · 2026-05-05 08:00 Europe/London\n    The customer is expecting it. Not in the customer’s quiet hours.\n'
 */
export function formatFollowUp(plan: FollowUpPlan, options: FormatFollowUpOptions): string {
  const { conversationId, timeZone, promise, locale = 'en' } = options
  const page = pageFor(options)
  const say = planWords[locale]
  const zone = timeZone ?? 'UTC'
  const what =
    plan.decision === 'contact'
      ? page.style('good', `${say.channels[plan.channel]} · ${onTheClock(plan.at, zone)} ${zone}`)
      : page.style('warn', say.doNotContact)
  const lines = [`${page.style('bold', plainText(conversationId))}  ${what}`]
  for (const line of wrapText(plan.message || say.nothingAgainst, page.width - margin.length)) lines.push(margin + line)
  if (promise) {
    const due = promise.dueAt === null ? '' : ` · ${say.due} ${onTheClock(promise.dueAt, zone)}`
    const [first = '', ...rest] = quoteLines(promise.evidence, page.width - margin.length - 2, 2, page, true)
    const quoted = [first, ...rest]
    quoted[quoted.length - 1] += due
    for (const line of quoted) lines.push(`${margin}${page.style('dim', '│')} ${line}`)
  }
  return `${lines.join('\n')}\n`
}

/** Date, hours and minutes of a wall clock. Planning has refused a zone that this runtime does not know. */
function onTheClock(instant: Instant, zone: TimeZone): string {
  const at = Date.parse(instant)
  const wall = zoneClock(zone)?.wallOf(at) ?? at
  return new Date(wall).toISOString().slice(0, 16).replace('T', ' ')
}
