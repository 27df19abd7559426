import type { Instant, Money, TimeZone } from '@attune/core'
import { dayText, momentText } from '../day-text.ts'
import type { MemoryLocale } from '../locale.ts'
import type { BriefData, BriefFact, BriefPromise } from './brief-page.ts'
import { type BriefWords, briefWords } from './brief-words.ts'

/** A heading with what stands under it. */
export interface BriefSection {
  heading: string
  items: string[]
}

export interface BriefSheet {
  /** Who it is. */
  title: string
  subtitle: string
  sections: BriefSection[]
}

export interface SheetOptions {
  locale: MemoryLocale
  timeZone: TimeZone | null
}

/** Up to so many characters a message counts as short, and from so many as long. */
const short = { en: 60, 'zh-Hans': 20, 'zh-Hant': 20 } as const
const long = { en: 400, 'zh-Hans': 130, 'zh-Hant': 130 } as const

/** The brief in words, section by section; what is empty is left out. */
export function sheetOf(data: BriefData, { locale, timeZone }: SheetOptions): BriefSheet {
  const words = briefWords[locale]
  const day = (instant: Instant) => dayText(instant, locale, timeZone, data.at)
  const moment = (instant: Instant) => momentText(instant, locale, timeZone, data.at) + (timeZone ? '' : words.utc)
  const { who, more } = data
  const sections: BriefSection[] = [
    {
      heading: words.promises,
      items: [...data.promises.map((one) => promiseLine(one, words, day, moment)), ...rest(more.promises, words)],
    },
    { heading: words.now, items: nowLines(data, words) },
    { heading: words.told, items: [...data.told.map((one) => factLine(one, locale)), ...rest(more.told, words)] },
    { heading: words.guide, items: [...data.guide.map(({ statement }) => statement), ...rest(more.guide, words)] },
    { heading: words.pace, items: paceLine(data, locale, words) },
    { heading: words.offers, items: offerLines(data, words) },
    {
      heading: words.unsaid,
      items: [
        ...data.leaveUnsaid.map(({ topic, reason }) => `${topic}${colon(locale)}${reason}`),
        ...rest(more.leaveUnsaid, words),
      ],
    },
  ]
  return {
    title: titleOf(data, words),
    subtitle: who.visits === 0 ? words.first : words.returning(who.visits, who.lastVisitAt && day(who.lastVisitAt)),
    sections: sections.filter(({ items }) => items.length > 0),
  }
}

const colon = (locale: MemoryLocale): string => (locale === 'en' ? ': ' : '：')

function titleOf({ who }: BriefData, words: BriefWords): string {
  if (who.name === null) return words.nobody
  return who.nameIsWish ? words.wish(who.name) : words.name(who.name)
}

const rest = (count: number, words: BriefWords): string[] => (count === 0 ? [] : [words.more(count)])

function promiseLine(
  { statement, madeAt, dueAt, overdue }: BriefPromise,
  words: BriefWords,
  day: (instant: Instant) => string,
  moment: (instant: Instant) => string,
): string {
  const when = dueAt === null ? words.noTime : overdue ? words.overdue(moment(dueAt)) : words.due(moment(dueAt))
  return [statement, when, ...(madeAt === null ? [] : [words.promised(day(madeAt))])].join(' · ')
}

const factLine = ({ statement, source }: BriefFact, locale: MemoryLocale): string =>
  locale === 'en' ? `${statement} (${source})` : `${statement}（${source}）`

function nowLines({ now }: BriefData, words: BriefWords): string[] {
  const lines: string[] = []
  if (now.subject !== null) lines.push(words.about(now.subject))
  if (now.lastMessage !== null) lines.push(words.lastMessage(now.lastMessage))
  return lines
}

function paceLine({ pace }: BriefData, locale: MemoryLocale, words: BriefWords): string[] {
  const parts: string[] = []
  if (pace.waitingMs !== null) parts.push(words.waiting(lengthText(pace.waitingMs, words)))
  if (pace.answersWithinMs !== null) parts.push(words.answers(lengthText(pace.answersWithinMs, words)))
  if (pace.usualLength !== null && pace.usualLength <= short[locale]) parts.push(words.shortMessages)
  if (pace.usualLength !== null && pace.usualLength >= long[locale]) parts.push(words.longMessages)
  if (pace.recentVisits > 1) parts.push(words.oftenHere(pace.recentVisits))
  if (pace.lastUnsolved === true) parts.push(words.unsolved)
  return parts.length === 0 ? [] : [parts.join(locale === 'en' ? '; ' : '；')]
}

/** Rounded up: a wait is never made to look shorter. */
function lengthText(ms: number, words: BriefWords): string {
  const minutes = Math.ceil(ms / 60_000)
  if (minutes <= 1) return words.moments
  if (minutes < 120) return words.minutes(minutes)
  const hours = Math.ceil(minutes / 60)
  return hours < 48 ? words.hours(hours) : words.days(Math.ceil(hours / 24))
}

function offerLines({ offers }: BriefData, words: BriefWords): string[] {
  if (offers === null) return []
  if (offers.length === 0) return [words.nothingToOffer]
  return offers.map(({ remedy, decision, above, upTo, askWhom, because }) => {
    const range = rangeText(above, upTo, words)
    return [
      remedy,
      ...(range === null ? [] : [range]),
      ...(decision === 'ask' ? [words.ask(askWhom)] : []),
      because,
    ].join(' · ')
  })
}

function rangeText(above: Money | null, upTo: Money | null, words: BriefWords): string | null {
  const money = ({ amount, currency }: Money) => `${amount} ${currency}`
  if (above !== null && upTo !== null) return words.between(money(above), money(upTo))
  if (upTo !== null) return words.upTo(money(upTo))
  return above === null ? null : words.above(money(above))
}
