import type { Message } from '@attune/core'
import type { Heard } from '../extractor.ts'
import { walk } from '../lexicon/word-tree.ts'
import type { Page } from '../match/page.ts'
import { readMarks } from '../scope/read-marks.ts'

/** A yes says less than the customer's own words. */
const CERTAINTY = 0.7
/** Tokens of an answer that says only that. */
const SHORT = 9

/** What the agent suggested and the customer's message begins by agreeing to. The quote is the customer's yes. */
export function confirm(
  message: Message,
  pages: readonly Page[],
  suggested: readonly Heard[],
  own: readonly Heard[],
): Heard[] {
  if (suggested.length === 0) return []
  const over = suggested.length === 1 ? pages.map(overOf).find((span) => span !== null) : null
  const yes = over ?? pages.map(yesOf).find((span) => span !== null)
  if (!yes) return []
  const news = suggested.filter(
    ({ predicate, subject }) =>
      predicate !== 'name' && !own.some((other) => other.predicate === predicate && other.subject === subject),
  )
  return news
    .filter((one) => !news.some((other) => isChoice(one, other)))
    .map((one) => ({
      ...one,
      messageId: message.id,
      span: yes,
      confidence: Math.round(one.confidence * CERTAINTY * 100) / 100,
      ...(over ? { stance: 'ends' as const } : {}),
      validFrom: one.validFrom === null || over ? null : message.sentAt,
      validTo: one.validTo === null && !over ? null : message.sentAt,
    }))
}

/** "Vegan or vegetarian?" – "Yes": nobody knows which. */
const isChoice = (one: Heard, other: Heard): boolean =>
  one.predicate === other.predicate && one.subject === other.subject && one.value !== other.value

/** "Not any more", 早就不住了: a short answer that what was suggested has ended. */
function overOf(page: Page): [number, number] | null {
  const { tokens } = page
  if (tokens.count > SHORT) return null
  const ended = readMarks(page).find((mark) => mark?.name === 'ended')
  return ended ? [tokens.start[ended.from] as number, tokens.end[ended.to - 1] as number] : null
}

/** Where a message begins with a yes. */
function yesOf({ ear, symbols, tokens }: Page): [number, number] | null {
  const found = walk(ear.marks, symbols, 0, Math.min(tokens.count, 6), 1).find(
    ({ value }) => (value as { mark: string }).mark === 'yes',
  )
  return found ? [tokens.start[0] as number, tokens.end[found.at - 1] as number] : null
}
