import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Conversation, parseConversation, type ScoreReport, type ShortConversation } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOverview } from '../../src/report/html/index.ts'
import { addToFigures, createFigures } from '../../src/report/html/overview/figures.ts'
import { createGroups } from '../../src/report/html/overview/groups.ts'
import { createPeriods } from '../../src/report/html/overview/periods.ts'
import { deviation } from '../../src/report/html/overview/spread.ts'
import { shareBetween } from '../../src/report/html/overview/stability.ts'
import { rules } from '../../src/rules/index.ts'
import { scoreConversation } from '../../src/score-conversation.ts'
import { conversations } from '../conversations.ts'
import { visible } from './page-text.ts'

interface Scored {
  conversation: Conversation
  report: ScoreReport
  agent: string
}

/** Conversations of a few agents over a few weeks, scored. */
function sample(count: number, agents: number, seed = 7): Scored[] {
  return fc.sample(conversations, { numRuns: count, seed }).map((short, index) => {
    const agent = `agent-${(index * index) % agents}`
    const shift = (index % 40) * 86_400_000
    const messages = short.messages.map((message) => ({
      ...message,
      ...(message.role === 'customer' ? {} : { role: 'agent' as const, authorId: agent }),
      ...(message.at ? { at: new Date(Date.parse(message.at) + shift).toISOString() } : {}),
    }))
    const { conversation } = parseConversation({ ...short, id: `talk-${index}`, messages } satisfies ShortConversation)
    const served = conversation.timeline.some((entry) => entry.type === 'message' && entry.author.role === 'agent')
    return { conversation, report: scoreConversation(conversation), agent: served ? agent : '' }
  })
}

function figuresOf(scored: readonly Scored[], smallest = 5) {
  const figures = createFigures(smallest, 6, new Map(rules.map(({ meta }) => [meta.id, meta])))
  for (const { conversation, report } of scored) addToFigures(figures, conversation, report, null)
  return figures
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const known = <T>(values: readonly (T | null)[]) => values.filter((value) => value !== null)

describe('the figures of an overview', () => {
  const scored = sample(300, 7)
  const figures = figuresOf(scored)
  const scores = known(scored.map(({ report }) => report.score))

  it('are those of a slow count', () => {
    expect(figures.conversations).toBe(scored.length)
    for (const verdict of ['below', 'expected', 'above', 'unknown'] as const)
      expect(figures.verdicts[verdict]).toBe(scored.filter(({ report }) => report.verdict === verdict).length)
    expect(figures.score.count).toBe(scores.length)
    expect(figures.score.mean).toBeCloseTo(mean(scores), 10)
    const slow = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean(scores)) ** 2, 0) / (scores.length - 1))
    expect(deviation(figures.score)).toBeCloseTo(slow, 10)
    for (const name of ['acknowledgement', 'solved', 'responsiveness'] as const) {
      const slowly = known(scored.map(({ report }) => report.dimensions[name].score))
      expect(figures.dimensions[name]).toMatchObject({ count: slowly.length })
      expect(figures.dimensions[name].mean).toBeCloseTo(mean(slowly), 10)
    }
  })

  it('have percentiles as exact as their bins', () => {
    const sorted = scores.toSorted((a, b) => a - b)
    const replies = known(scored.map(({ report }) => report.timeline.firstReplyMs)).toSorted((a, b) => a - b)
    for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0
      expect(Math.abs((figures.scores.quantile(share) ?? 0) - exact)).toBeLessThanOrEqual(0.0101)
      const reply = replies[Math.ceil(share * replies.length) - 1] ?? 0
      expect((figures.firstReply.quantile(share) ?? 0) / reply).toBeGreaterThan(1 / 1.13)
      expect((figures.firstReply.quantile(share) ?? 0) / reply).toBeLessThan(1.13)
    }
  })

  it('have every agent with mean and spread', () => {
    const { shown, merged } = figures.agents.table()
    expect(merged).toBeNull()
    for (const group of shown) {
      const own = known(scored.filter(({ agent }) => agent === group.name).map(({ report }) => report.score))
      expect(group.score.count).toBe(own.length)
      expect(group.score.mean).toBeCloseTo(mean(own), 10)
    }
    expect(shown.reduce((sum, { conversations }) => sum + conversations, 0) + figures.unnamed).toBe(scored.length)
  })

  it('count a rule once for each conversation', () => {
    for (const { ruleId, missedIn, partlyIn, faultIn, owedIn } of figures.rules.toMend()) {
      const within = (...outcomes: readonly string[]) =>
        scored.filter(({ report }) =>
          report.findings.some((finding) => finding.ruleId === ruleId && outcomes.includes(finding.outcome)),
        ).length
      expect([missedIn, faultIn]).toEqual([within('missed'), within('fault')])
      expect(missedIn + partlyIn).toBe(within('missed', 'partly'))
      expect(owedIn).toBeGreaterThanOrEqual(missedIn + partlyIn)
    }
  })

  it('keep the best and the worst moments of all, each wording once with all its conversations', () => {
    for (const [list, moments] of [
      [figures.remembered.best, known(scored.map(({ report }) => report.moments.peak))],
      [figures.remembered.low, known(scored.map(({ report }) => report.moments.low))],
    ] as const) {
      const strengths = list.entries.map(({ value }) => Math.abs(value))
      expect(strengths[0]).toBe(Math.max(...moments.map(({ value }) => Math.abs(value))))
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
      for (const { quote, value, count } of list.entries) {
        const same = moments.filter(({ evidence }) => evidence.quote === quote)
        expect(count).toBeGreaterThanOrEqual(same.length)
        for (const moment of same) expect(Math.abs(moment.value)).toBeLessThanOrEqual(Math.abs(value))
      }
      expect(new Set(list.entries.map(({ quote }) => quote)).size).toBe(list.entries.length)
    }
  })

  it('have every dated conversation in one period', () => {
    const { periods, undated } = figures.periods.table()
    expect(periods.reduce((sum, { conversations }) => sum + conversations, 0) + undated).toBe(scored.length)
    expect(periods.map(({ start }) => start)).toEqual(periods.map(({ start }) => start).toSorted())
  })
})

describe('the share of the spread that lies between groups', () => {
  const group = (name: string, ...values: number[]) => {
    const groups = createGroups(1)
    const { report } = sample(1, 1)[0] as Scored
    for (const score of values) groups.add(name, name, { ...report, score })
    return groups.table().shown
  }

  it('is all of it when nobody varies, and none when everybody is the same', () => {
    expect(shareBetween([...group('a', 0.2, 0.2), ...group('b', 0.8, 0.8)])).toBeCloseTo(1)
    expect(shareBetween([...group('a', 0.2, 0.8), ...group('b', 0.2, 0.8)])).toBe(0)
  })

  it('cannot be told of one group', () => {
    expect(shareBetween(group('a', 0.2, 0.8))).toBeNull()
  })
})

describe('small groups', () => {
  const { report } = sample(1, 1)[0] as Scored
  const table = (sizes: readonly number[], smallest: number) => {
    const groups = createGroups(smallest)
    for (const [index, size] of sizes.entries())
      for (let times = 0; times < size; times++) groups.add(`g${index}`, `g${index}`, report)
    return groups.table()
  }

  it('are never shown by themselves, nor as what is left of a total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        (sizes, smallest) => {
          const { shown, merged, hidden } = table(sizes, smallest)
          for (const group of shown) expect(group.conversations).toBeGreaterThanOrEqual(smallest)
          if (merged) {
            expect(merged.groups).toBeGreaterThanOrEqual(2)
            expect(merged.conversations).toBeGreaterThanOrEqual(smallest)
          }
          // Whoever knows the total could work out a lonely hidden group.
          if (hidden > 0) expect(shown).toEqual([])
          expect(shown.length + (merged?.groups ?? 0) + hidden).toBe(sizes.length)
        },
      ),
    )
  })

  it('are not named on the page', () => {
    const scored = sample(60, 1).map((one, index) => {
      const id = index < 3 ? 'Lonely Lena' : `Busy Bo ${index % 3}`
      const timeline = one.conversation.timeline.map((entry) =>
        entry.type === 'message' ? { ...entry, author: { ...entry.author, id, name: null } } : entry,
      )
      return { ...one, conversation: { ...one.conversation, timeline } }
    })
    const overview = createOverview({ smallestGroup: 5 })
    for (const { conversation, report: own } of scored) overview.add(conversation, own)
    const text = visible(overview.html())
    expect(text).not.toContain('Lonely Lena')
    expect(text).toContain('Busy Bo')
    expect(text).toContain('2 other groups together')
    expect(text).toContain('Groups of fewer than 5 conversations are only shown together with others.')
  })
})

describe('a page about many conversations', () => {
  const scored = sample(120, 4)
  const pageOf = (locale: 'en' | 'zh-Hans' | 'zh-Hant' = 'en') => {
    const overview = createOverview({ locale })
    for (const [index, { conversation, report }] of scored.entries())
      overview.add(conversation, report, `conversations/${index}.html`)
    return overview.html()
  }

  it('gives the same bytes for the same reports', () => expect(pageOf()).toBe(pageOf()))

  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('has no hole in %s', (locale) => {
    const page = pageOf(locale)
    expect(visible(page)).not.toMatch(/undefined|NaN|null|\[object|\{\w+\}/)
    expect(page).not.toMatch(/<script|\sstyle=|\ssrc=|https?:/)
    expect(page.match(/<h1>/g)).toHaveLength(1)
  })

  it('leads to the pages of conversations', () => {
    expect(pageOf()).toMatch(/<a href="conversations\/\d+\.html"><bdi>talk-\d+<\/bdi><\/a>/)
  })

  it('escapes what comes from outside', () => {
    const [one] = scored
    if (!one) throw new Error('no sample')
    const evil = '"><script>alert(1)</script>'
    const overview = createOverview({ title: evil })
    overview.add(
      { ...one.conversation, assignee: { id: evil, name: evil, team: evil } },
      { ...one.report, conversationId: evil },
      evil,
    )
    expect(overview.html()).not.toContain('<script')
  })

  it('is made of nothing, too', () => {
    expect(visible(createOverview().html())).toContain('There are no conversations yet.')
  })

  it('refuses numbers that cannot be', () => {
    expect(() => createOverview({ smallestGroup: 0 })).toThrow('smallestGroup: expected a whole number from 1')
    expect(() => createOverview({ moments: 1.5 })).toThrow('moments: expected a whole number from 0 to 100')
  })
})

describe('memory', () => {
  const { conversation, report } = sample(1, 1)[0] as Scored

  it('keeps a bounded number of groups and periods, whatever stands in the data', () => {
    const groups = createGroups(1)
    const periods = createPeriods()
    for (let index = 0; index < 5000; index++) {
      groups.add(`g${index}`, `g${index}`, report)
      const at = new Date(Date.UTC(1971, 0, 1) + index * 7 * 86_400_000).toISOString()
      periods.add({ ...report, arc: [{ messageId: 'm', role: 'customer', at, distress: null, owed: 0 }] })
    }
    expect(groups.table().shown.length).toBeLessThanOrEqual(2001)
    expect(periods.table().periods.length).toBeLessThanOrEqual(1044)
    expect(periods.table().undated).toBe(5000 - periods.table().periods.length)
  })

  it('knows teams, and who answered unsigned, from a conversation as people write it', () => {
    const figures = createFigures(1, 6, new Map())
    const add = (assignee: ShortConversation['assignee'], authorId?: string) => {
      const messages: ShortConversation['messages'] = [
        { role: 'customer', text: 'You charged me twice!' },
        { role: 'agent', text: 'I have refunded it.', authorId },
      ]
      const { conversation } = parseConversation({ messages, assignee })
      addToFigures(figures, conversation, scoreConversation(conversation), null)
    }
    add({ name: 'Mei', team: 'north' })
    add({ name: '林晓', team: '售后组' })
    add({ name: 'Mei', team: 'north' }, 'Bo')
    add({ team: 'north' })
    const names = (groups: typeof figures.teams) =>
      groups.table().shown.map(({ name, conversations }) => [name, conversations])
    expect(names(figures.teams)).toEqual(
      expect.arrayContaining([
        ['north', 3],
        ['售后组', 1],
      ]),
    )
    expect(names(figures.agents)).toEqual(
      expect.arrayContaining([
        ['Mei', 1],
        ['林晓', 1],
        ['Bo', 1],
      ]),
    )
    expect(figures.unnamed).toBe(1)
  })

  it('does not grow with the number of conversations', () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const overview = createOverview()
    const text = JSON.stringify({ conversation, report })
    const addMany = (from: number, to: number) => {
      for (let index = from; index < to; index++) {
        const fresh = JSON.parse(text) as { conversation: Conversation; report: ScoreReport }
        overview.add(fresh.conversation, { ...fresh.report, conversationId: `talk ${index} ${'x'.repeat(2000)}` })
      }
      collect()
      return process.memoryUsage().heapUsed
    }
    const before = addMany(0, 1000)
    const after = addMany(1000, 9000)
    // Kept, 8000 ids alone would take 16 MB.
    expect(after - before).toBeLessThan(4_000_000)
    expect(overview.count).toBe(9000)
  })
})
