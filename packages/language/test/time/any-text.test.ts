import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTimeReader } from '../../src/time/create-time-reader.ts'
import { readTimes } from '../../src/time/read-times.ts'
import { resolveTime } from '../../src/time/resolve-time.ts'
import { timesChinese } from '../../src/time/tables/times-chinese.ts'
import { timesEnglish } from '../../src/time/tables/times-english.ts'

const words =
  'by before within in at since for the next this Friday may 3rd 15:30 3pm 10mins 24 2-3 5/3 2026-05-20 business days hours half a few noon tomorrow end of month between and to soon , . 明天 下午 三 点 半 前 内 后 两 个 工作日 小时 十 几 周五 下周 月底 5月 3日 15号 每 都 了 尽快 稍等 到 至 廿 第 聽日 個鐘 99999999 0 31 2月30日'.split(
    ' ',
  )
const timeText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 16 })
  .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)))

const zones = ['UTC', 'Europe/London', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Nowhere/Such']
const instant = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

describe('any text', () => {
  it('gives spans that lie inside it, in order and apart from each other', () => {
    return fc.assert(
      fc.property(timeText, (text) => {
        let end = 0
        for (const { span } of readTimes(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(span[1]).toBeGreaterThan(span[0])
          end = span[1]
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('resolves without throwing to a window that does not end before it begins', () => {
    return fc.assert(
      fc.property(timeText, instant, fc.constantFrom(...zones, undefined), (text, at, timeZone) => {
        for (const expression of readTimes(text)) {
          const resolved = resolveTime(expression, timeZone ? { at, timeZone } : { at })
          if (resolved?.from && resolved.to) expect(resolved.from <= resolved.to).toBe(true)
          if (resolved) expect(resolved.from !== null || resolved.to !== null).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('looks ahead, unless its words look back', () => {
    return fc.assert(
      fc.property(
        fc.constantFrom('by Friday', 'by 5', '周五前', '三点', 'noon', 'by the 31st', '29 Feb'),
        instant,
        (text, at) => {
          const [expression] = readTimes(text)
          const to = expression && resolveTime(expression, { at, timeZone: 'Asia/Shanghai' })?.to
          expect(to && to >= at).toBe(true)
        },
      ),
    )
  })
})

describe('the same words a whole number of weeks later', () => {
  it('name a time that many weeks later, where no month or clock change comes between', () => {
    const weekly = [
      'by Friday noon',
      'next Tuesday',
      'within 24 hours',
      '2-3 business days',
      'in 3 days',
      'tonight',
      'by 5',
      'since Monday',
      'end of the week',
      'this weekend',
      'between 2 and 4pm',
      '明天下午三点前',
      '三个工作日内',
      '下周三',
      '都三天了',
      '周五前',
      '每周五',
      '两点半',
      '周一到周三',
      '半小时后',
      '聽日下晝',
    ] // prettier-ignore
    return fc.assert(
      fc.property(fc.constantFrom(...weekly), instant, fc.integer({ min: 1, max: 60 }), (text, at, weeks) => {
        const [expression] = readTimes(text)
        const shift = (time: string | null) => time && new Date(Date.parse(time) + weeks * 7 * 86_400_000).toISOString()
        const first = expression && resolveTime(expression, { at, timeZone: 'UTC' })
        const second = expression && resolveTime(expression, { at: shift(at) ?? at, timeZone: 'UTC' })
        expect(first).toBeTruthy()
        expect(second).toEqual(first && { ...first, from: shift(first.from), to: shift(first.to) })
      }),
    )
  })
})

describe('a reader of one language', () => {
  it('leaves the other alone', () => {
    const english = createTimeReader({ tables: [timesEnglish] })
    const chinese = createTimeReader({ tables: [timesChinese] })
    expect(english('明天下午 by Friday').length).toBe(1)
    expect(chinese('明天下午 by Friday').length).toBe(1)
  })
})

describe('a hostile megabyte', () => {
  it.each([
    'in in in in ',
    'within about the next ',
    '一',
    '三到',
    '9',
    '9-',
    '1:',
    'by 5, ',
    'Friday, ',
    'half past ',
    'a.m.',
    'the end of ',
    'one and a half ',
    '下周的',
    '每个',
    '2 to ',
  ])('of %j is read, with no more expressions than words', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(readTimes(text).length).toBeLessThanOrEqual(text.length)
  })
})
