import { conversationFromTranscript, dimensions, messagesOf } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../src/calibrate/agreement.ts'
import {
  type CalibrateOptions,
  calibrate,
  formatCalibration,
  type LabelledRow,
  parseLabelledRow,
} from '../../src/calibrate/index.ts'
import { createJudge } from '../../src/calibrate/judge-row.ts'
import { weakRules } from '../../src/calibrate/observe.ts'
import { scoreWith } from '../../src/calibrate/score-with.ts'
import { calibrateWordsFor } from '../../src/calibrate/words/calibrate-words-for.ts'
import { ROOM } from '../../src/engine/room-for-gifts.ts'
import { createScorer, defineScorecard, generalScorecard, scorecardFromData, scorecardToData } from '../../src/index.ts'
import { conversations } from '../conversations.ts'
import { madeRows } from './rows.ts'

const quick: CalibrateOptions = { resamples: 200 }
const reader = createReader({ packs: [english], details })

describe('the score that other weights would give', () => {
  it('is the score of the report without its share for gifts, for the weights of the report', () => {
    const judge = createJudge(generalScorecard, reader)
    const scorer = createScorer({ reader })
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { parts, values } = judge(parseLabelledRow({ ...conversation, labels: {} }))
        const score = values.get('overall') ?? null
        const found = scoreWith(generalScorecard.dimensions, parts)
        if (score === null) expect(found).toBeNull()
        else {
          const { contributions } = scorer.score(conversation)
          const gifts = contributions.find(({ kind }) => kind === 'gift')?.points ?? 0
          expect((found ?? 0) * (1 - ROOM) + gifts).toBeCloseTo(score, 5)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the mark of the verdict', () => {
  it('is fitted on the score as it is printed', () => {
    const scorer = createScorer({ reader })
    const rows = madeRows(60, () => ({}))
    const scores = rows.map((row) => (row.kind === 'conversation' ? (scorer.score(row.input).score ?? 0) : 0))
    const middle = scores.toSorted((a, b) => a - b)[30] ?? 0
    const labelled = rows.map((row, at) => ({ ...row, labels: { overall: Number((scores[at] ?? 0) >= middle) } }))
    const { verdict } = calibrate(labelled, quick)
    expect(verdict.outcome).toBe('fitted')
    expect(verdict.verdict.enough).toBeLessThanOrEqual(middle)
    expect(verdict.verdict.enough).toBeGreaterThan(Math.max(...scores.filter((score) => score < middle)) - 0.005)
  })
})

describe('graded labels', () => {
  const graded = madeRows(120, ({ saw, solved, index }) => ({
    overall: saw && solved ? [4, 4] : saw ? [3, 2 + (index % 2)] : [1, 2],
  }))

  it('want to be told which grade is good enough', () => {
    expect(calibrate(graded, quick).verdict).toMatchObject({
      outcome: 'none',
      because: '"overall" labels go from 1.5 to 4; say which is good enough with "enough" (--enough)',
    })
    expect(calibrate(graded, { ...quick, enough: 5 }).verdict.because).toBe(
      '"overall" labels go from 1.5 to 4, and 5 does not part them',
    )
    expect(() => calibrate(graded, { enough: Number.NaN })).toThrow('enough: expected a number')
  })

  it('draw the line there, and the scorecard says so', () => {
    const { verdict, scorecard } = calibrate(graded, { ...quick, enough: 2.5 })
    expect(verdict.outcome).toBe('fitted')
    expect(verdict.because).toContain('parts labels of 2.5 and more from lower ones best')
    const scorer = createScorer({ reader, ...(scorecard && { scorecard }) })
    const isEnough = (row: (typeof graded)[number]) =>
      row.kind === 'conversation' && (scorer.score(row.input).score ?? 0) >= verdict.verdict.enough
    expect(graded.filter((row, index) => isEnough(row) === (index % 2 === 0)).length).toBeGreaterThan(110)
    expect(scorecard?.provenance?.changes.join()).toContain('fitted to labels of 2.5 and more')
    const higher = calibrate(graded, { ...quick, enough: 4 }).verdict.verdict.enough
    expect(higher).toBeGreaterThan(verdict.verdict.enough)
  })
})

describe('agreement', () => {
  const rows = madeRows(60, ({ saw, index }) => ({
    overall: saw ? 5 : 1 + (index % 2),
    'acknowledge-feeling': saw,
    acknowledgement: saw ? 3 : 0,
    warmth: null,
  }))
  const found = calibrate(rows, quick)
  const on = (name: string) => found.agreements.find((it) => it.name === name)

  it('is found for the rule that people went by, with an interval', () => {
    expect(on('acknowledge-feeling')).toMatchObject({ kind: 'rule', rows: 60, groups: 60, silent: 0, scale: 'binary' })
    expect(on('acknowledge-feeling')?.auc?.value).toBeGreaterThan(0.95)
    expect(on('acknowledge-feeling')?.kappa?.value).toBeGreaterThan(0.9)
    const { low = 0, value = 0, high = 0 } = on('acknowledgement')?.rho ?? {}
    expect(low).toBeLessThanOrEqual(value)
    expect(value).toBeLessThanOrEqual(high)
  })

  it('says plainly where there is too little to compare', () => {
    expect(on('warmth')).toMatchObject({
      rho: null,
      unknownReason: 'too few labels: 0 rows in 0 groups, needed are 20',
    })
    const few = calibrate(rows.slice(0, 12), quick)
    expect(few.agreements.every(({ unknownReason }) => unknownReason?.startsWith('too few labels'))).toBe(true)
    expect(few.weights).toMatchObject({ outcome: 'none', gain: null, changed: {} })
    expect(few.scorecard).toBeNull()
    expect(formatCalibration(few)).toContain('too few labels')
  })

  it('says one row of one', () => {
    const one = calibrate(rows.slice(0, 1), quick)
    expect(formatCalibration(one)).toContain('1 labelled row, ')
    expect(formatCalibration(one)).toContain('too few labels: 1 row in 1 group, needed are 20')
    expect(formatCalibration(one)).not.toMatch(/\b1 (rows|groups|conversations|labelled rows)\b/)
  })

  it('counts groups, not rows, where rows come together', () => {
    const twins = rows.map((row) => ({ ...row, group: String(Number(row.id.slice(1)) % 10) }))
    expect(calibrate(twins, quick).agreements[0]?.unknownReason).toBe(
      'too few labels: 60 rows in 10 groups, needed are 20',
    )
  })

  it('is the same for the same rows and seed', () => {
    expect(calibrate(rows, quick)).toEqual(found)
    expect(calibrate(rows, { ...quick, seed: 2 }).agreements).not.toEqual(found.agreements)
  })

  it('tells apart a score that follows length only', () => {
    const messages = Array.from({ length: 40 }, (_, index) =>
      parseLabelledRow({
        id: `m${index}`,
        text: `Thank you so much. ${'Well. '.repeat(index)}`,
        labels: { gratitude: index },
      }),
    )
    const [gratitude] = calibrate(messages, quick).agreements
    expect(gratitude).toMatchObject({
      kind: 'measure',
      name: 'gratitude',
      scale: 'continuous',
      kappa: null,
      cuts: null,
    })
    expect(gratitude?.rhoWithoutLength?.value).toBe(0)
  })

  it('shows what people agree among themselves', () => {
    const rated = madeRows(40, ({ saw }) => ({ overall: [saw ? 4 : 1, saw ? 5 : 1, null] }))
    const [overall] = calibrate(rated, quick).agreements
    expect(overall?.raters?.rows).toBe(40)
    expect(overall?.raters?.alpha.value).toBeGreaterThan(0.8)
  })

  it('is shown by language where there are several', () => {
    const chinese = Array.from({ length: 30 }, (_, index) =>
      parseLabelledRow({
        id: `z${index}`,
        text: index % 2 === 0 ? '真的非常抱歉，是我们的错。' : '好的，收到。',
        labels: { apology: index % 2 === 0 },
      }),
    )
    const english = Array.from({ length: 30 }, (_, index) =>
      parseLabelledRow({
        id: `e${index}`,
        text: index % 2 === 0 ? 'I am so sorry, that was our mistake.' : 'All right, noted.',
        labels: { apology: index % 2 === 0 },
      }),
    )
    const [apology] = calibrate([...chinese, ...english], quick).agreements
    expect(apology?.byLanguage.map(({ language, rows: count }) => [language, count])).toEqual([
      ['en', 30],
      ['zh-Hans', 30],
    ])
  })

  it('gives no figure of a language in which there is too little to compare', () => {
    const rows = (language: 'en' | 'zh-Hans', texts: readonly [string, string], isSorry: (index: number) => boolean) =>
      Array.from({ length: 30 }, (_, index) =>
        parseLabelledRow({
          id: `${language}${index}`,
          text: isSorry(index) ? texts[0] : texts[1],
          labels: { apology: isSorry(index) },
        }),
      )
    const english = rows(
      'en',
      ['I am so sorry, that was our mistake.', 'All right, noted.'],
      (index) => index % 2 === 0,
    )
    const onlyOne = rows('zh-Hans', ['真的非常抱歉，是我们的错。', '好的，收到。'], (index) => index === 0)
    const none = rows('zh-Hans', ['真的非常抱歉，是我们的错。', '好的，收到。'], () => false)
    const found = calibrate([...english, ...onlyOne], quick)
    expect(found.agreements[0]?.byLanguage).toMatchObject([
      { language: 'en', agreement: { value: 1 } },
      { language: 'zh-Hans', rows: 30, agreement: null, unknownReason: 'only 1 row has the rarer label, needed are 5' },
    ])
    expect(formatCalibration(found)).toContain('- apology (measure) · zh-Hans: only 1 row')
    expect(formatCalibration(calibrate([...english, ...none], quick))).toContain('zh-Hans: all labels are the same')
  })

  it('names labels that nothing answers to', () => {
    const unknown = calibrate(
      madeRows(5, () => ({ acknowledgment: 1, csat: 3 })),
      quick,
    ).unknown
    expect(unknown).toEqual([
      { name: 'acknowledgment', rows: 5, near: 'acknowledgement', of: null },
      { name: 'csat', rows: 5, near: null, of: null },
    ])
  })

  it('says of a label on the wrong kind of row which kind it is for', () => {
    const message = parseLabelledRow({ id: '1', text: 'All right.', labels: { overall: 3 } })
    const found = calibrate([message], quick)
    expect(found.unknown).toEqual([{ name: 'overall', rows: 1, near: null, of: 'conversation' }])
    expect(formatCalibration(found)).toContain(
      'overall (1 row): a label for conversations, and these rows are messages',
    )
  })
})

describe('fitting', () => {
  // People who care for nothing but that it was solved: only then does a reply take up what they had told.
  const rows = madeRows(150, ({ solved }) => ({ overall: solved }))

  it('moves weights to what people go by, and shows the gain on held-out rows', () => {
    const { weights, scorecard } = calibrate(rows, quick)
    expect(weights.outcome).toBe('fitted')
    expect(weights.gain?.low).toBeGreaterThan(0)
    const share = (weight: (name: (typeof dimensions)[number]) => number | undefined) => {
      const total = dimensions.reduce((sum, name) => sum + (weight(name) ?? 0), 0)
      return (weight('ownership') ?? 0) / total
    }
    expect(share((name) => scorecard?.dimensions[name])).toBeGreaterThan(
      share((name) => generalScorecard.dimensions[name]),
    )
    for (const name of dimensions) {
      const [from = 0, to = 0] = [generalScorecard.dimensions[name], scorecard?.dimensions[name]]
      expect(to).toBeGreaterThanOrEqual(from / 4 - 0.005)
      expect(to).toBeLessThanOrEqual(from * 4)
    }
  })

  it('keeps weights when labels are chance', () => {
    // A label that repeats with a period no part of the conversation has.
    const { weights, scorecard } = calibrate(
      madeRows(150, ({ index }) => ({ overall: (index * 7919) % 11 < 5 })),
      quick,
    )
    expect(weights.outcome).toBe('kept')
    expect(weights.changed).toEqual({})
    expect(scorecard).toBeNull()
  })

  it('turns a rule that agrees with people no better than by chance to observing, with the reason', () => {
    const unrelated = madeRows(60, ({ index }) => ({ 'acknowledge-feeling': (index * 7919) % 11 < 5 }))
    const { observe, scorecard } = calibrate(unrelated, quick)
    expect(observe).toEqual([
      { rule: 'acknowledge-feeling', because: expect.stringMatching(/AUC 0\.\d\d \(0\.\d\d to 0\.\d\d\) on 60 rows$/) },
    ])
    expect(scorecard?.rules['acknowledge-feeling']).toMatchObject({ observe: true, because: observe[0]?.because })
    expect(calibrate(unrelated, { ...quick, bar: 0 }).observe).toEqual([])
  })

  it('does not fit to labels that run the other way', () => {
    const reversed = madeRows(150, ({ saw, solved }) => ({ overall: 4 - (saw ? 2 : 0) - (solved ? 2 : 0) }))
    const result = calibrate(reversed, { ...quick, enough: 3 })
    expect(result.agreements[0]).toMatchObject({ name: 'overall', reversed: true })
    expect(result.weights).toMatchObject({ outcome: 'none', changed: {} })
    expect(result.weights.because).toContain('your labels run the other way: more has to be better')
    expect(result.verdict.outcome).not.toBe('fitted')
    expect(result.scorecard).toBeNull()
    const said = { en: 'run the other way', 'zh-Hans': '方向反了', 'zh-Hant': '方向反了' } as const
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const)
      expect(formatCalibration(calibrate(reversed, { ...quick, locale }), 'text', { locale })).toContain(said[locale])
  })

  it('leaves a rule whose labels run the other way as it is, and says so', () => {
    const result = calibrate(
      madeRows(60, ({ saw }) => ({ 'acknowledge-feeling': !saw })),
      quick,
    )
    expect(result.observe).toEqual([])
    expect(formatCalibration(result)).toMatch(/Labels that run the other way\n\n {2}- acknowledge-feeling \(rule\)/)
  })

  it('does not fit to labels that only count characters', () => {
    const text = (row: LabelledRow) =>
      row.kind === 'conversation'
        ? messagesOf(row.input.conversation)
            .filter(({ author }) => author.role === 'agent')
            .reduce((sum, { body }) => sum + body.text.length, 0)
        : 0
    const byLength = madeRows(150, () => ({})).map((row) => ({ ...row, labels: { overall: text(row) } }))
    const { weights, scorecard } = calibrate(byLength, quick)
    expect(weights.outcome).toBe('kept')
    expect(weights.withoutLength.gain?.low ?? 0).toBeLessThanOrEqual(0)
    expect(scorecard).toBeNull()
  })

  it('turns a rule to observing that agrees only where replies are long', () => {
    const figure = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 })
    const [found] = calibrate(
      madeRows(60, ({ saw }) => ({ 'acknowledge-feeling': saw })),
      quick,
    ).agreements
    if (found === undefined) throw new Error('Nothing was compared.')
    const weak = (parts: Partial<Agreement>) =>
      weakRules([{ ...found, ...parts }], generalScorecard, { bar: 0.6, words: calibrateWordsFor('en') })
    const clear = { auc: figure(0.8), rho: figure(0.5) }
    expect(weak({ ...clear, rhoWithoutLength: figure(0.4) })).toEqual([])
    expect(weak({ ...clear, rhoWithoutLength: figure(0.05) })[0]?.because).toBe(
      'agreed too little with people: AUC 0.80 (0.70 to 0.90) on 60 rows, and without length ρ 0.05',
    )
  })

  it('writes a scorecard that says where it comes from and can be read back', () => {
    const { scorecard, labels } = calibrate(rows, { ...quick, fittedOn: '2026-05-03', id: 'ours', version: '7' })
    expect(scorecard).toMatchObject({
      id: 'ours',
      version: '7',
      provenance: {
        fittedOn: '2026-05-03',
        from: { id: 'general', version: '1' },
        labels: { rows: 150, hash: labels.hash },
      },
    })
    if (scorecard === null) throw new Error('Nothing was fitted.')
    expect(scorecardFromData(JSON.parse(JSON.stringify(scorecardToData(scorecard))))).toEqual(scorecard)
  })

  it('starts from the scorecard that is given', () => {
    const night = defineScorecard({ id: 'night', version: '3', dimensions: { apology: 0 } })
    const { scorecard } = calibrate(rows, { ...quick, scorecard: night })
    expect(scorecard?.id).toBe('night-calibrated')
    // What does not count is not made to count.
    expect(scorecard?.dimensions.apology).toBe(0)
  })
})

describe('a row of labels', () => {
  it.each([
    [{ text: 'hello' }, 'labels: expected an object'],
    [{ text: 'hello', labels: { apology: 'yes' } }, 'labels.apology: expected a number'],
    [{ text: 'hello', labels: { apology: [1, 'no'] } }, 'labels.apology'],
    [{ text: 5, labels: {} }, 'text: expected a text'],
    [{ text: 'hello', role: 'agnet', labels: {} }, 'role: expected'],
    [{ labels: {} }, 'messages'],
    [{ id: '1', txt: 'hello', labels: {} }, 'found "txt"; did you mean "text"?'],
    [[], 'expected an object'],
  ])('%j is refused, naming the place', (row, message) => {
    expect(() => parseLabelledRow(row, { file: 'l.jsonl', row: 3 })).toThrow(message)
    expect(() => parseLabelledRow(row, { file: 'l.jsonl', row: 3 })).toThrow('l.jsonl, row 3')
  })

  it('may be a conversation in the full form', () => {
    const full = conversationFromTranscript('customer: Where is it?\nagent: Here.')
    expect(parseLabelledRow({ ...full, labels: { overall: 1 }, group: 'anna' })).toMatchObject({
      kind: 'conversation',
      id: full.id,
      group: 'anna',
    })
  })
})

it('refuses options that it does not know', () => {
  expect(() => calibrate([], { fold: 3 } as CalibrateOptions)).toThrow('did you mean "folds"?')
  const raw = [{ id: 'a', messages: [], labels: {} }] as unknown as LabelledRow[]
  expect(() => calibrate(raw)).toThrow('rows[0]: expected what parseLabelledRow returns')
  expect(() => calibrate([], { folds: 1 })).toThrow('a whole number of 2 or more')
  expect(() => calibrate([], { fittedOn: 'today' })).toThrow('a day such as')
})
