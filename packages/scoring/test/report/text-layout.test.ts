import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barText } from '../../src/report/bar-text.ts'
import { displayWidth, padColumns } from '../../src/report/display-width.ts'
import { durationText } from '../../src/report/duration-text.ts'
import { shorten, shortenStart } from '../../src/report/plain-text.ts'
import { en } from '../../src/report/words/en.ts'
import { zhHans } from '../../src/report/words/zh-hans.ts'
import { wrapText } from '../../src/report/wrap-text.ts'

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['等一下', 6],
    ['「好」', 6],
    ['ＡＢ', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['✓✗', 2],
    ['❤️', 2],
    ['', 0],
  ])('of %s is %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  it('lines up columns', () => {
    expect(padColumns('等', 4)).toBe('等  ')
    expect(padColumns('等一下', 4)).toBe('等一下')
  })
})

describe('wrapText', () => {
  it('breaks Latin at spaces', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three'])
  })

  it('breaks Chinese anywhere but before closing punctuation', () => {
    expect(wrapText('真的很抱歉，让您久等了', 10)).toEqual(['真的很抱', '歉，让您久', '等了'])
  })

  it('cuts a word that is longer than a line', () => {
    expect(wrapText('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  })

  it('loses nothing but spaces at line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 60 }), (text, width) => {
        expect(wrapText(text, width).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('shorten', () => {
  it('marks what was cut, and never cuts a character in two', () => {
    expect(shorten('等一下好吗', 5)).toBe('等一…')
    expect(shorten('等一下', 6)).toBe('等一下')
    expect(shorten('three days ago', 12)).toBe('three days…')
    expect(shortenStart('three days ago', 12)).toBe('…days ago')
    expect(shorten('👨‍👩‍👧👨‍👩‍👧', 3)).toBe('👨‍👩‍👧…')
  })
})

describe('durationText', () => {
  it.each([
    [0, 'under 1 s'],
    [400, 'under 1 s'],
    [42_000, '42 s'],
    [59_700, '1 min'],
    [192_000, '3 min 12 s'],
    [3_599_900, '1 h'],
    [7_500_000, '2 h 5 min'],
    [86_399_000, '1 d'],
    [273_600_000, '3 d 4 h'],
  ])('%i ms is %s', (ms, text) => {
    expect(durationText(ms, en)).toBe(text)
  })

  it('speaks Chinese', () => {
    expect(durationText(7_500_000, zhHans)).toBe('2 小时 5 分钟')
  })
})

describe('barText', () => {
  it('is full only at 1 and empty only at 0', () => {
    expect(barText(1, 4)).toBe('████')
    expect(barText(0.99, 4)).toBe('███░')
    expect(barText(0.01, 4)).toBe('█░░░')
    expect(barText(0, 4)).toBe('░░░░')
  })
})
