import type { Fact, Instant, Provenance, StatedBy, TimeZone } from '@attune/core'
import { checkLocale } from '../check-locale.ts'
import { dayText } from '../day-text.ts'
import type { MemoryLocale, Words } from '../locale.ts'

/** The language and the calendar of the answer. */
export interface WhyKnownOptions {
  /** Default `en`. */
  locale?: MemoryLocale
  /** The customer's own zone, for the day. Without it the day is that of UTC, and the answer says so. */
  timeZone?: TimeZone | null
}

/** One source of a fact, in words. */
export interface KnownFrom {
  statedBy: StatedBy
  at: Instant | null
  /** Their very words; `null` when they were not kept or were forgotten. */
  quote: string | null
  /** A sentence that can be said to the customer. */
  sentence: string
}

/** The answer to "why do you know this about me?" */
export interface WhyKnown {
  /** What is known. */
  statement: string
  /** In the order it was said. */
  sources: KnownFrom[]
  /** The whole answer, to be said to the customer. */
  text: string
}

const sentences: Readonly<
  Record<MemoryLocale, Readonly<Record<StatedBy, (day: string | null, quote: string | null) => string>>>
> = {
  en: {
    customer: (day, quote) => `You told us${on(day)}${quote ? `, in these words: “${quote}”` : ''}.`,
    agent: (day, quote) => `One of us noted it${on(day)}${quote ? `: “${quote}”` : ''}.`,
    system: (day, quote) => `Our system recorded it${on(day)}${quote ? `: “${quote}”` : ''}.`,
    inferred: (day, quote) =>
      `Nobody told us; we took it${quote ? ` from the words “${quote}”` : ' from the conversation'}${on(day)}.`,
    import: (day) => `It came with records that were brought over${on(day)}.`,
  },
  'zh-Hans': {
    customer: (day, quote) => `${day ?? '之前'}您告诉过我们${quote ? `，原话是“${quote}”` : ''}。`,
    agent: (day, quote) => `${day ?? '之前'}我们的同事记录的${quote ? `：“${quote}”` : ''}。`,
    system: (day, quote) => `${day ?? '之前'}由系统记录${quote ? `：“${quote}”` : ''}。`,
    inferred: (day, quote) =>
      `您没有直接说过，是我们${day ? `在${day}` : ''}根据${quote ? `“${quote}”这句话` : '对话内容'}推测的。`,
    import: (day) => `${day ?? '之前'}随旧系统的资料一起转过来的。`,
  },
  'zh-Hant': {
    customer: (day, quote) => `${day ?? '之前'}您跟我們提過${quote ? `，您當時說的是「${quote}」` : ''}。`,
    agent: (day, quote) => `${day ?? '之前'}由我們的同仁記錄下來的${quote ? `：「${quote}」` : ''}。`,
    system: (day, quote) => `${day ?? '之前'}由系統記錄${quote ? `：「${quote}」` : ''}。`,
    inferred: (day, quote) =>
      `您沒有直接說過，是我們${day ? `在${day}` : ''}從${quote ? `「${quote}」這句話` : '對話內容'}推測的。`,
    import: (day) => `${day ?? '之前'}隨舊系統的資料一併轉過來的。`,
  },
}

const on = (day: string | null): string => (day === null ? ' (the day was not recorded)' : ` on ${day}`)

const closing: Words = {
  en: 'If it is not right, or you would rather we forgot it, just say so.',
  'zh-Hans': '如果不准确，或者您不希望我们记着，说一声就好。',
  'zh-Hant': '如果有誤，或您不希望我們記得，跟我們說一聲就好。',
}

const utc: Words = { en: ' (UTC)', 'zh-Hans': '（UTC 时间）', 'zh-Hant': '（UTC 時間）' }
const gone: Words = {
  en: 'This was forgotten, and its words with it.',
  'zh-Hans': '这件事连同原话都已删除，我们不再记得。',
  'zh-Hant': '這件事連同原話都已刪除，我們不再記得。',
}
const unknown: Words = {
  en: 'It was not recorded where this comes from; we do not want to go by it.',
  'zh-Hans': '没有记录这条信息的来源，我们不会以它为准。',
  'zh-Hant': '這筆資訊沒有留下來源，我們不會以它為準。',
}

/**
 * Answers "why do you know this?": who said it, when, and in which words. Nothing is made up: a source that was not
 * recorded is said not to be recorded.
 *
 * @throws OptionsError for an unknown locale
 * @example
 * whyKnown(fact, { locale: 'en', timeZone: 'Europe/London' }).text
 * // 'You told us on 3 May 2026, in these words: “I am allergic to peanuts”. If it is not right, …'
 */
export function whyKnown(fact: Fact, { locale = 'en', timeZone = null }: WhyKnownOptions = {}): WhyKnown {
  checkLocale(locale)
  const sources = [...fact.provenance].sort(byTime).map((source) => knownFrom(source, locale, timeZone))
  const { statement } = fact
  const join = locale === 'en' ? ' ' : ''
  if (fact.status === 'erased' || (fact.status === 'retracted' && sources.every(({ quote }) => quote === null)))
    return { statement, sources, text: gone[locale] }
  if (sources.length === 0) return { statement, sources, text: unknown[locale] }
  return { statement, sources, text: [...sources.map(({ sentence }) => sentence), closing[locale]].join(join) }
}

function knownFrom({ statedBy, at, quote }: Provenance, locale: MemoryLocale, zone: TimeZone | null): KnownFrom {
  const day = at === null ? null : dayText(at, locale, zone) + (zone === null ? utc[locale] : '')
  const words = quote === null ? null : quote.replace(/\s+/g, ' ').trim()
  return { statedBy, at, quote, sentence: sentences[locale][statedBy](day, words) }
}

const byTime = (a: Provenance, b: Provenance): number =>
  (a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0
