import { describe, expect, it } from 'vitest'
import { createOverview, htmlReport } from '../../src/report/html/index.ts'
import { commonWording } from '../../src/report/html/overview/reason-of.ts'
import { stylesheet } from '../../src/report/html/stylesheet.ts'
import { rules } from '../../src/rules/index.ts'
import { scoreConversation } from '../../src/score-conversation.ts'
import { visible } from './page-text.ts'
import { locales, many, pageOf, said, sectionOf, talk } from './talks.ts'

describe('what a page says of halves and tenths', () => {
  const { broken, mended, thanks, brushedOff, not } = said.en
  const after = (minutes: number, count: number) =>
    many(count, (index) => talk(`r${index}`, [broken, mended, thanks], minutes))

  it.each([
    ['en', 'Half of 20 first replies came within 10 min, nine in ten within 10 min.'],
    ['zh-Hans', '20 次首次回复中，一半在 10 分钟内，九成在 10 分钟内。'],
    ['zh-Hant', '20 次首次回覆中，一半在 10 分鐘內，九成在 10 分鐘內。'],
  ] as const)('is as exact in %s as the times are', (locale, sentence) => {
    expect(sectionOf(pageOf(after(10, 20), locale), 'first-reply')).toContain(sentence)
  })

  it.each([
    ['en', 'The one first reply came after 4 h.', /Scored in 1 conversation: 0\.\d\d\./],
    ['zh-Hans', '首次回复共 1 次，用时 4 小时。', /有得分的对话只有 1 段：0\.\d\d。/],
    ['zh-Hant', '首次回覆共 1 次，費時 4 小時。', /有得分的對話只有 1 則：0\.\d\d。/],
  ] as const)('is not said in %s of a handful: the values are', (locale, sentence, scores) => {
    const page = pageOf(after(240, 1), locale)
    expect(sectionOf(page, 'first-reply')).toContain(sentence)
    expect(sectionOf(page, 'scores')).toMatch(scores)
    expect(page).not.toContain('class="middle"')
  })

  it.each([
    [
      'en',
      'Half of the 12 conversations that were judged on empathy reach',
      'Half of the 18 conversations that have a score',
    ],
    ['zh-Hans', '评了共情的 12 段对话里', '有得分的 18 段对话里'],
    ['zh-Hant', '評了同理的 12 則對話裡', '有得分的 18 則對話裡'],
  ] as const)('names in %s of how many it is said', (locale, family, all) => {
    const plain = many(6, (index) => talk(`p${index}`, ['Do you have this lamp in white?', 'Yes, in white.', 'OK.'], 1))
    const page = pageOf([...plain, ...many(12, (index) => talk(`e${index}`, [broken, brushedOff, not], 3))], locale)
    expect(sectionOf(page, 'families')).toContain(family)
    expect(sectionOf(page, 'scores')).toContain(all)
  })

  it.each([
    ['en', 'under 1 min'],
    ['zh-Hans', '不到 1 分钟'],
    ['zh-Hant', '不到 1 分鐘'],
  ] as const)('is no finer in %s than the minutes somebody wrote down', (locale, sentence) => {
    expect(sectionOf(pageOf(after(0, 1), locale), 'first-reply')).toContain(sentence)
    const conversation = talk('m', [broken, mended, thanks], 0)
    const one = visible(htmlReport({ conversation, report: scoreConversation(conversation, { locale }) }, { locale }))
    expect(one).toContain(sentence)
    expect(one).not.toMatch(/under 1 s|不到 1 秒/)
  })
})

describe('by what a page was judged', () => {
  const { broken, mended, thanks } = said.en
  const conversation = talk('c', [broken, mended, thanks], 3)

  it.each([
    ['en', 'Scorecards general@1 (2), night@7 (1).', '2 conversations could not be read and are not in it.'],
    ['zh-Hans', '评分卡 general@1（2）、night@7（1）。', '另有 2 段读不出来'],
    ['zh-Hant', '評分卡 general@1（2）、night@7（1）。', '另有 2 則讀不出來'],
  ] as const)('stands at its foot in %s, with what is missing', (locale, cards, missing) => {
    const overview = createOverview({ locale })
    const report = scoreConversation(conversation)
    for (const one of [report, report, { ...report, scorecard: { id: 'night', version: '7' } }])
      overview.add(conversation, one)
    overview.skip()
    overview.skip()
    const foot = visible(/<footer[\s\S]*/.exec(overview.html())?.[0] ?? '')
    expect(foot).toContain(cards)
    expect(foot).toContain(missing)
  })
})

describe('who and which', () => {
  const { broken, mended, brushedOff, not, thanks } = said.en
  const by = (agent: string, texts: readonly [string, string, string], index: number, assignee?: string) => {
    const { timeline, ...rest } = talk(`${agent}-${index}`, texts, 3)
    return {
      ...rest,
      assignee: assignee === undefined ? null : { id: agent, name: assignee, team: null },
      timeline: timeline.map((entry) =>
        entry.type === 'message' && entry.author.role === 'agent'
          ? { ...entry, author: { ...entry.author, id: agent, name: null } }
          : entry,
      ),
    }
  }

  it('is named where the conversation or a later one knows the name', () => {
    const page = pageOf([
      by('a1', [broken, mended, thanks], 0),
      ...many(5, (index) => by('a1', [broken, mended, thanks], index + 1, 'Amelia Brandt')),
    ])
    expect(sectionOf(page, 'stability')).toContain('Amelia Brandt')
    expect(sectionOf(page, 'stability')).not.toContain('a1')
  })

  it('stands one by one, the lowest first, with date and agent, but no agent the table does not name', () => {
    const page = pageOf([
      ...many(6, (index) => by('busy', [broken, mended, thanks], index, 'Busy Bo')),
      ...many(2, (index) => by('rare', [broken, brushedOff, not], index, 'Rare Rui')),
      ...many(3, (index) => by('seldom', [broken, mended, thanks], index, 'Seldom Sue')),
    ])
    const rows = Array.from(page.matchAll(/<tr><th scope="row"><bdi>(\w+)-\d<\/bdi>(.*)/g), ([, agent, rest]) => ({
      agent,
      text: visible(rest ?? ''),
    }))
    expect(rows.map(({ agent }) => agent).slice(0, 2)).toEqual(['rare', 'rare'])
    expect(rows[0]?.text).toContain('2026-03-04 07:00–below expectation')
    expect(rows.find(({ agent }) => agent === 'busy')?.text).toContain('Busy Bo')
    expect(page).not.toMatch(/Rare Rui|Seldom Sue/)
  })

  it('leads back from the page of one to that of all', () => {
    const conversation = by('a', [broken, mended, thanks], 0)
    const report = scoreConversation(conversation)
    expect(htmlReport({ conversation, report }, { overview: '../index.html' })).toContain(
      '<a href="../index.html">← All conversations</a>',
    )
    expect(htmlReport({ conversation, report })).not.toContain('All conversations')
  })
})

describe('wordings with figures', () => {
  it('have a common wording in every language, without any', () => {
    for (const { meta } of rules)
      for (const [reason, { what }] of Object.entries(meta.reasons))
        if (reason !== 'met' && reason !== 'met-in-hours' && /\{\w+\}/.test(Object.values(what).join()))
          for (const locale of locales)
            expect([meta.id, reason, commonWording(meta, reason, locale).what]).toEqual([
              meta.id,
              reason,
              expect.not.stringMatching(/…|\d|^$/),
            ])
  })
})

describe('moments', () => {
  it('are only quoted when something happened in them', () => {
    const plain = many(6, (index) => talk(`p${index}`, ['Do you have this lamp in white?', 'Yes, in white.', 'OK.'], 1))
    expect(sectionOf(pageOf(plain), 'best')).toBe('')
  })
})

describe('a trend', () => {
  it('is not shown by day for one busy day among quiet ones', () => {
    const { broken, mended, thanks } = said.en
    const on = (day: number, count: number) =>
      many(count, (index) => talk(`${day}-${index}`, [broken, mended, thanks], 5, day))
    const quiet = [1, 3, 5, 8, 10, 12].flatMap((day) => on(day, 1))
    expect(visible(pageOf([...quiet, ...on(2, 80)]))).toContain('Week by week')
    expect(visible(pageOf([1, 3, 5, 8].flatMap((day) => on(day, 10))))).toContain('Day by day')
  })
})

describe('what colour tells', () => {
  const { broken, mended, thanks, brushedOff, not } = said.en
  const page = pageOf([
    ...many(6, (index) => talk(`g${index}`, [broken, mended, thanks], 3)),
    ...many(6, (index) => talk(`b${index}`, [broken, brushedOff, not], 3)),
  ])

  it('is told by more than colour: verdicts stand apart and carry their share', () => {
    const split = /<svg class="split"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''
    expect(split.match(/<rect/g)).toHaveLength(2)
    expect(visible(split)).toBe('50%50%')
    expect(stylesheet).toContain('.split rect{stroke:var(--paper);stroke-width:2}')
    expect(stylesheet).toMatch(/\.split rect\.unknown\{[^}]*stroke-dasharray/)
  })

  it('is told by quotation marks where there is no colour: on paper, and in colours of the reader’s own', () => {
    for (const rule of ['@media print{', '@media (forced-colors:active){'])
      expect(stylesheet.slice(stylesheet.indexOf(rule))).toContain('q{quotes:auto;background:none')
  })

  it('is explained: the dashed line, the bar of mean and spread, the figure of a moment', () => {
    expect(sectionOf(page, 'scores')).toContain('The dashed line is the median')
    expect(sectionOf(page, 'learn')).toContain('One ordinary thing weighs 1.')
    expect(visible(page)).toContain('mean score, of 1')
    const named = many(6, (index) => ({
      ...talk(`n${index}`, [broken, index % 2 === 0 ? mended : brushedOff, thanks], 3),
      assignee: { id: null, name: 'Mei', team: null },
    }))
    expect(sectionOf(pageOf(named), 'stability')).toContain('the pale band the spread to both sides')
  })
})

describe('a page of one conversation', () => {
  const page = (texts: readonly [string, string, string]) => {
    const conversation = talk('one', texts, 3)
    return htmlReport({ conversation, report: scoreConversation(conversation) })
  }

  it('explains its marks where there are any', () => {
    expect(page([said.en.broken, said.en.mended, said.en.thanks])).toContain('<ul class="key">')
    expect(page(['', '', ''])).not.toContain('<ul class="key">')
  })

  it('has a name for every column', () => {
    expect(page([said.en.broken, said.en.mended, said.en.thanks])).not.toMatch(/<th [^>]*><\/th>/)
  })

  it('opens on paper what is folded, but for tables that say a drawing again', () => {
    const print = stylesheet.slice(stylesheet.indexOf('@media print{'))
    expect(print).toContain('::details-content{content-visibility:visible')
    expect(print).toMatch(/\.same[^{}]*\{display:none\}/)
  })
})
