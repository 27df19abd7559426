import { describe, expect, it } from 'vitest'
import { ROOM } from '../../src/engine/room-for-gifts.ts'
import { trendChart } from '../../src/report/html/charts/trend-chart.ts'
import { htmlReport } from '../../src/report/html/index.ts'
import { html, textOf } from '../../src/report/html/markup.ts'
import { createReasonFinder } from '../../src/report/html/overview/reason-of.ts'
import { stylesheet } from '../../src/report/html/stylesheet.ts'
import { pageWordsFor } from '../../src/report/html/words/page-words-for.ts'
import { rules } from '../../src/rules/index.ts'
import { scoreConversation } from '../../src/score-conversation.ts'
import { visible } from './page-text.ts'
import { locales, many, pageOf, said, sectionOf, talk } from './talks.ts'

describe.each(locales)('what a page in %s says of many', (locale) => {
  const words = said[locale]
  const thanked = many(25, (index) => talk(`t${index}`, [words.broken, words.mended, words.thanks], 20 + index))

  it('leaves nobody waiting who said thanks, however late the first reply came', () => {
    expect(visible(pageOf(thanked, locale))).not.toMatch(/still wait for a reply|还等着回复|還等著回覆/)
    const unsolved = talk('u', [words.broken, words.brushedOff, words.not], 20)
    expect(visible(pageOf([...thanked, unsolved], locale))).toMatch(
      /1 conversation ends with words of the customer that still wait|有 1 段对话停在顾客的话上|有 1 則對話停在顧客的話上/,
    )
  })

  it('says what is true of all, with how often, and the figures of none', () => {
    const short = many(10, (index) => talk(`s${index}`, [words.broken, words.mended, words.thanks], 9))
    const mend = sectionOf(pageOf([...thanked, ...short], locale), 'mend')
    expect(mend).not.toMatch(/\d+ ?(min|分钟|分鐘)/)
    expect(mend).not.toMatch(/(waited|等了) ?…/)
    expect(mend).toMatch(
      /The customer waited so long that the reply|顾客等得太久，几乎等于没人理|顧客等得太久，幾乎等於沒人理/,
    )
    expect(mend).toMatch(
      /missed in 25, in part or late in 10 of 35|35 段里，25 段没做到，10 段只做到|35 則裡，25 則沒做到，10 則只做到/,
    )
    expect(mend).toMatch(/Most often \(25 of 35\): |最常见的（35 段里的 25 段）：|最常見的（35 則裡的 25 則）：/)
  })

  it('says it in the language of the page, whatever the reports are written in', () => {
    for (const scoredIn of locales)
      expect(sectionOf(pageOf(thanked, locale, scoredIn), 'mend')).toBe(sectionOf(pageOf(thanked, locale), 'mend'))
  })

  it('shows the same words once, and in how many conversations they were said', () => {
    const order = (text: string, index: number) => text.replaceAll('A-1000', `A-${1000 + index}`)
    const alike = many(25, (index) => {
      const { broken, brushedOff, not } = words
      return talk(`a${index}`, [order(broken, index), `${brushedOff} A-${index}`, not], 20)
    })
    const learn = sectionOf(pageOf(alike, locale), 'learn')
    expect(learn.split(words.brushedOff)).toHaveLength(2)
    expect(learn).toMatch(/in 25 conversations|出现在 25 段对话|出現在 25 則對話/)
  })
})

describe('the reason of a finding', () => {
  const metas = new Map(rules.map(({ meta }) => [meta.id, meta]))
  const reasonOf = createReasonFinder(metas)
  const filled = (wording: string) => wording.replace(/\{\w+\}/g, '3 min 12 s')

  it('is found for every wording of every rule, in every language', () => {
    for (const { id, reasons } of metas.values())
      for (const { what } of Object.values(reasons))
        for (const wording of Object.values(what)) {
          const reason = reasonOf(id, filled(wording))
          expect(Object.values(reasons[reason ?? '']?.what ?? {})).toContain(wording)
        }
  })

  it('is not guessed for words of no wording, nor of a rule nobody knows', () => {
    expect(reasonOf('reply-in-time', 'The customer waited.')).toBeNull()
    expect(reasonOf('somebody/else', 'The customer waited 2 min.')).toBeNull()
  })
})

describe('time on the page', () => {
  const words = said.en
  const on = (day: number, id = `d${day}`) => talk(id, [words.broken, words.mended, words.thanks], 20, day)

  it('runs from the first to the last day of the data, also where the trend is by week', () => {
    // A Wednesday, and a Thursday seven weeks later.
    const lead = visible(pageOf([on(0), on(50)]))
    expect(lead).toContain('from 2026-03-04 to 2026-04-23.')
    expect(lead).toContain('Week by week')
    expect(visible(pageOf([on(0)]))).toContain('1 conversation, with a score, of 2026-03-04.')
  })

  it('is not bridged by a line where nothing is known', () => {
    const point = (start: string, count = 9) => ({ start, mean: 0.5, count })
    const drawn = (...points: ReturnType<typeof point>[]) => textOf(html`${trendChart(points, 7, 'Week by week')}`)
    const lines = (drawing: string) => drawing.match(/<polyline/g)?.length ?? 0
    const [first, second, third, fourth] = ['2026-03-02', '2026-03-09', '2026-03-30', '2026-04-06'] as const
    expect(lines(drawn(point(first), point(second)))).toBe(1)
    expect(lines(drawn(point(first), point(second), point(third), point(fourth)))).toBe(2)
    expect(lines(drawn(point(first), point(third)))).toBe(0)
    // Few conversations are no gap: the line leads past them.
    expect(lines(drawn(point('2026-03-02'), point('2026-03-09', 2), point('2026-03-16')))).toBe(1)
  })
})

describe('one of a kind', () => {
  it('is one, not many', () => {
    const { broken, mended, thanks } = said.en
    const page = visible(pageOf([talk('only', [broken, mended, thanks], 20)]))
    expect(page).not.toMatch(/\b1 (conversations|replies|groups|things|faults|times)\b/)
    expect(page).toContain('The one first reply came after 20 min.')
  })
})

describe('a family nobody can tell', () => {
  it('keeps its word whole beside the others, whose figures are shorter', () => {
    expect(stylesheet).toContain('.families dd{display:grid;grid-template-columns:minmax(3.2rem,max-content) 1fr')
  })
})

describe('a drawing', () => {
  const { broken, brushedOff, not } = said.en
  const conversations = many(12, (index) => talk(`w${index}`, [broken, brushedOff, not], 2 ** index, 3 * index))
  const overview = pageOf(conversations)
  const [one] = conversations.map((conversation) => ({ conversation, report: scoreConversation(conversation) }))
  const drawings = [overview, one ? htmlReport(one) : ''].flatMap((page) =>
    page.match(/<svg class="chart [\s\S]*?\n<\/svg>/g),
  )

  it('is as wide as its place, so that nothing of it lies beyond the edge of a phone', () => {
    expect(drawings).toHaveLength(7)
    expect(stylesheet).not.toMatch(/\.chart[^{}]*\{[^}]*min-width/)
    for (const drawing of drawings) {
      expect(drawing).toMatch(/^<svg class="chart (wide|small)" width="100%" height="\d+" role="img"/)
      // Letters, dots and columns shrink with what is stretched, so they stand outside of it, and by percentages.
      expect(drawing).not.toMatch(/<svg [^>]*viewBox[^>]*>(?:(?!<\/svg>)[\s\S])*<(?:text|circle|rect)/)
      for (const [, place] of drawing?.matchAll(/<(?:circle|rect)[^>]* c?x="([^"]*)"/g) ?? [])
        expect(place).toMatch(/%$/)
    }
  })

  it('leaves labels out on a phone that would touch', () => {
    const labels = [
      ...(/<section id="first-reply"[\s\S]*?<\/section>/.exec(overview)?.[0] ?? '').matchAll(
        /class="(tick[^"]*)" x="([\d.]+)%/g,
      ),
    ]
    const shown = labels.filter(([, kind]) => kind === 'tick').map(([, , at]) => Number(at))
    expect(shown.length).toBeGreaterThan(1)
    // 250 px from left to right: at least 25 px from the middle of one label to the next.
    for (const [index, at] of shown.entries()) if (index > 0) expect(at - (shown[index - 1] ?? 0)).toBeGreaterThan(10)
  })
})

describe('the last step of a score', () => {
  it.each(locales)('is told so in %s that it fits a faultless conversation without a gift', (locale) => {
    const { lostNote } = pageWordsFor(locale)
    expect(lostNote).toContain((1 - ROOM).toFixed(2))
    expect(lostNote).toContain('1.00')
  })
})
