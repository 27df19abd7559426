import { describe, expect, it } from 'vitest'
import { formatExplanation, formatMarkdown, formatText, type ReportLocale, scoreConversation } from '../../src/index.ts'
import { scorecardFromData } from '../../src/scorecard-data.ts'

const talks: Record<ReportLocale, string> = {
  en: 'customer: You charged me twice for order A-204!\nagent: Please provide your order number.',
  'zh-Hans': '客户: 订单 A-204 被你们扣了两次钱！\n客服: 请提供您的订单号。',
  'zh-Hant': '顧客: 訂單 A-204 被你們扣了兩次錢！\n客服: 請提供您的訂單編號。',
}
const said: Record<ReportLocale, { observed: string; silenced: string; fault: string }> = {
  en: { observed: 'Only observed, not counted', silenced: 'Silenced by the scorecard', fault: 'Fault' },
  'zh-Hans': { observed: '只观察，不计分', silenced: '评分卡已停用', fault: '失误' },
  'zh-Hant': { observed: '只觀察，不計分', silenced: '評分卡已停用', fault: '失誤' },
}
const scorecard = scorecardFromData({
  id: 'ours',
  version: '1',
  rules: {
    'ask-once': { observe: true, because: 'new here' },
    'bring-an-answer': { observe: true, because: 'new here' },
    'no-flattery': { observe: true, because: 'rare' },
  },
  suppress: [{ rule: 'fitting-apology', because: 'the law says so' }],
})
const locales = Object.keys(talks) as ReportLocale[]
const reported = (locale: ReportLocale) => scoreConversation(talks[locale], { scorecard, locale })

describe('what a rule finds that only observes', () => {
  it.each(locales)('can be read in a text and in Markdown, with its words (%s)', (locale) => {
    const report = reported(locale)
    const [found] = report.observed?.find(({ ruleId }) => ruleId === 'ask-once')?.findings ?? []
    const quote = found?.evidence[0]?.quote ?? 'none'
    for (const [text, closing] of [
      [formatText(report, { locale, width: 200 }), ''],
      [formatMarkdown(report, { locale }), '## '],
    ] as const) {
      const aside = text.slice(text.indexOf(`${closing}${said[locale].observed}`))
      expect(aside).toContain('new here')
      expect(aside).toContain(found?.message)
      expect(aside).toContain(quote)
      expect(text.slice(0, -aside.length)).not.toContain(found?.message)
    }
  })

  it.each(locales)('is explained when it is asked for, marked as not counted (%s)', (locale) => {
    const report = reported(locale)
    const text = formatExplanation(report, { locale, rule: 'ask-once', width: 200 })
    expect(text).toContain(`${said[locale].observed}${locale === 'en' ? ': ' : '：'}ask-once ×1`)
    expect(text).toContain(report.observed?.find(({ ruleId }) => ruleId === 'ask-once')?.findings[0]?.message)
    expect(text).toContain(said[locale].fault)
    // A duty that was not quite met is no fault.
    const unmet = formatExplanation(report, { locale, rule: 'bring-an-answer', width: 200 })
    expect(unmet).toMatch(/ {2}[✗~] /)
    expect(unmet).not.toContain(said[locale].fault)
  })

  it('says so when it found nothing', () => {
    const text = formatExplanation(reported('en'), { rule: 'no-flattery' })
    expect(text).toContain('Only observed, not counted: no-flattery ×0 (rare)')
    expect(formatExplanation(reported('en'), { rule: 'no-blame' })).toContain('found nothing to say')
  })
})

describe('a rule that is silenced', () => {
  it.each(locales)('is told with its reason and how much it would have said (%s)', (locale) => {
    const report = reported(locale)
    const { count } = report.suppressed[0] ?? { count: 0 }
    expect(count).toBeGreaterThan(0)
    const text = formatExplanation(report, { locale, rule: 'fitting-apology' })
    expect(text).toContain(said[locale].silenced)
    expect(text).toContain(`fitting-apology ×${count}`)
    expect(text).toContain('the law says so')
  })
})
