import type { ShortConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, it } from 'vitest'
import {
  createScorer,
  defineScorecard,
  effortTrend,
  type ReportLocale,
  scoreConversation,
  visitCostOf,
} from '../../src/index.ts'

const reader = createReader({ packs: [english, chinese], details })
const chat = defineScorecard({ id: 'own', version: '1', channel: 'chat' })
const fitOf = (text: string, locale: ReportLocale = 'en') => createScorer({ reader, locale, scorecard: chat }).fit(text)

describe('the fit of a reply', () => {
  it('is told in plain words: what was signalled, what was given', () => {
    const [fit] = fitOf(
      '[10:00] customer: It is urgent, I need it right now! Where is my order?\n[10:09] agent: Thank you for writing to us.',
    )
    expect(fit).toMatchObject({ speed: 'too-slow', tone: 'slow-to-act', given: { replyMs: 540_000 } })
    expect(fit?.sentence).toMatch(/^The customer said “.*urgent.*”; the reply took 9 min and has 6 words: too slow/)
  })
  it.each([
    [
      'zh-Hans',
      '[10:00] 客户: 急急急，我的快递到哪了？\n[10:09] 客服: 感谢您的咨询。',
      /^顾客说了“.*急.*”；回复用了9分钟.*慢了/,
    ],
    [
      'zh-Hant',
      '[10:00] 顧客: 很急，請問包裹到哪了？\n[10:09] 客服: 感謝您的來訊。',
      /^顧客說了「.*急.*」；回覆花了9分鐘.*慢了/,
    ],
  ] as const)('is told natively (%s)', (locale, text, sentence) => {
    expect(fitOf(text, locale)[0]?.sentence).toMatch(sentence)
  })
  it('never calls a reply too fast', () => {
    const [fit] = fitOf('[10:00:00] customer: No rush, where is my order?\n[10:00:01] agent: It arrives tomorrow.')
    expect(fit).toMatchObject({ speed: 'fits', tone: 'fits', fit: 1 })
  })
  it('goes the other way, too: who has time is not to be pushed', () => {
    const [fit] = fitOf(
      'customer: No rush, I will look at it tonight.\nagent: This is your last chance, you must decide today!',
    )
    expect(fit).toMatchObject({ speed: 'unknown', tone: 'pushed' })
    expect(fit?.fit).toBeLessThan(1)
  })
  it('knows nothing of later answers', () => {
    const early = '[10:00] customer: Where is it?\n[10:01] agent: In Leeds.'
    const later = `${early}\n[10:02] customer: And now?\n[10:03] agent: Still there.`
    expect(fitOf(later)[0]).toEqual(fitOf(early)[0])
  })
  it('takes nine minutes for slow when somebody writes back every twenty seconds, by their tempo', () => {
    const lines = [0, 1, 2, 3].flatMap((round) => [
      `[10:0${round}:00] customer: And this one, please?`,
      `[10:0${round}:40] agent: That one is blue.`,
    ])
    expect(fitOf(lines.join('\n')).map(({ signalled }) => signalled.tempoMs)).toEqual([null, null, null, 20_000])
  })
})

describe('the effort over visits', () => {
  const visit = (rounds: number): ShortConversation => ({
    messages: Array.from({ length: rounds }, () => [
      { role: 'customer' as const, text: 'My kettle leaks.' },
      { role: 'agent' as const, text: 'When did you buy it?' },
    ]).flat(),
  })
  const trend = (...rounds: number[]) => effortTrend(rounds.map((count) => scoreConversation(visit(count))))

  it('falls for somebody who is known better each time', () => {
    expect(trend(5, 3, 1)).toMatchObject({ path: 'shorter', perVisit: -4 })
  })
  it('rises, or stays', () => {
    expect(trend(1, 2, 4).path).toBe('longer')
    expect(trend(2, 2, 2).path).toBe('same')
  })
  it('is judged in the next conversation that comes with the history', () => {
    const reports = [4, 2].map((rounds) => scoreConversation(visit(rounds)))
    const history = reports.map((report) => visitCostOf(report))
    const judged = (rounds: number, known: typeof history) =>
      scoreConversation({ ...visit(rounds), history: known }).duties.find(({ kind }) => kind === 'shorten-the-path')
    expect(judged(1, history)).toMatchObject({ state: 'met', credit: 1 })
    expect(judged(6, history)).toMatchObject({ state: 'partly', credit: 0.25 })
    expect(judged(6, history.slice(1))).toBeUndefined()
  })
  it('goes by the times of the visits', () => {
    const [long, short] = [4, 2].map((rounds) => visitCostOf(scoreConversation(visit(rounds))))
    if (!long || !short) throw new Error('two visits')
    const dated = (first: typeof long, second: typeof long) =>
      scoreConversation({
        ...visit(3),
        history: [
          { ...second, at: '2026-03-01T00:00:00Z' },
          { ...first, at: '2026-02-01T00:00:00+08:00' },
        ],
      })
    expect(dated(long, short).duties.at(-1)?.credit).toBe(1)
    expect(dated(long, short).hash).not.toBe(dated(short, long).hash)
  })
  it('is unknown with two visits', () => {
    expect(trend(5, 1)).toMatchObject({ path: 'unknown', perVisit: null })
  })
})
