import { instantSchema, ratingSchema } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  canonicalBy,
  customFieldsOf,
  instantOf,
  nextLink,
  orNull,
  ratingOf,
  ratingShare,
  recordOf,
  wireBoolean,
  wireId,
  wireList,
  wireObject,
  wireText,
  wireTime,
} from '../src/index.ts'

describe('a time', () => {
  it.each([
    ['seconds', 1729618499, '2024-10-22T17:34:59.000Z'],
    ['seconds with a fraction', 1729618499.791, '2024-10-22T17:34:59.791Z'],
    ['milliseconds', 1729618499791, '2024-10-22T17:34:59.791Z'],
    ['digits', '1729618499', '2024-10-22T17:34:59.000Z'],
    ['Z', '2024-10-22T17:34:59Z', '2024-10-22T17:34:59.000Z'],
    ['microseconds and an offset', '2024-11-14T13:56:16.494726+00:00', '2024-11-14T13:56:16.494Z'],
    ['an offset without a colon', '2026-01-01T00:00:00.000+0800', '2025-12-31T16:00:00.000Z'],
    ['a negative offset', '2026-01-01 00:00 -05:30', '2026-01-01T05:30:00.000Z'],
    ['UTC in letters', '2026-01-01 00:00:00 UTC', '2026-01-01T00:00:00.000Z'],
    ['the Date of an answer', 'Sun, 03 May 2026 09:30:09 GMT', '2026-05-03T09:30:09.000Z'],
    ['midnight as 24', '2026-01-01T24:00:00Z', '2026-01-02T00:00:00.000Z'],
    ['a Date', new Date(0), '1970-01-01T00:00:00.000Z'],
  ])('is read from %s', (_, time, instant) => {
    expect(instantOf(time)).toBe(instant)
  })

  it.each([
    null,
    undefined,
    '',
    'soon',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01',
    '2026-01-01T00:00:00',
    Number.NaN,
    Infinity,
    1e300,
    {},
    [],
    true,
  ])('is not known from %j', (time) => {
    expect(instantOf(time)).toBeNull()
  })

  it.each([
    ['2024-11-14 13:56:16', 'Asia/Shanghai', '2024-11-14T05:56:16.000Z'],
    ['2024-07-01T12:00:00', 'Europe/London', '2024-07-01T11:00:00.000Z'],
    ['2024-01-01T12:00:00', 'Europe/London', '2024-01-01T12:00:00.000Z'],
    // Skipped in spring, shown twice in autumn.
    ['2024-03-31T01:30:00', 'Europe/London', '2024-03-31T01:30:00.000Z'],
    ['2024-10-27T01:30:00', 'Europe/London', '2024-10-27T00:30:00.000Z'],
    ['2024-11-14T13:56:16Z', 'Asia/Shanghai', '2024-11-14T13:56:16.000Z'],
    ['2024-11-14T13:56:16', 'Nowhere/Land', null],
  ])('%s in %s is %s', (time, zone, instant) => {
    expect(instantOf(time, { zone })).toBe(instant)
  })

  it('of 1970 means never set where the helpdesk says so', () => {
    expect(instantOf('1970-01-01T00:00:00Z', { unsetIsEpoch: true })).toBeNull()
    expect(instantOf('1970-01-01T00:00:01Z', { unsetIsEpoch: true })).toBe('1970-01-01T00:00:01.000Z')
  })

  it('of any kind is an instant or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(undefined, 'UTC', 'Asia/Taipei'), (time, zone) => {
        const instant = instantOf(time, { zone })
        expect(instant === null || instantSchema.safeParse(instant).success).toBe(true)
      }),
    )
  })

  it('in ISO 8601 is read as everybody reads it', () => {
    const years = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(years), fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000).toISOString()
        fc.pre(/^\d{4}-/.test(local))
        const digits = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
          `${part}`.padStart(2, '0'),
        )
        expect(instantOf(local.replace('Z', `${offset < 0 ? '-' : '+'}${digits.join(':')}`))).toBe(date.toISOString())
      }),
    )
  })
})

describe('what a helpdesk sends', () => {
  const wire = wireObject({
    ...{ id: wireId, subject: wireText, open: wireBoolean, at: wireTime },
    tags: wireList(z.string()),
    rating: orNull(wireObject({ score: z.number() })),
  })

  it('may leave out everything but its id, and hold what nobody knows', () => {
    expect(wire.parse({ id: 46406145565073, colour: 'red' })).toEqual({
      ...{ id: '46406145565073', subject: null, open: null, at: null, tags: [], rating: null, colour: 'red' },
    })
    expect(wire.parse({ id: 'a', subject: '', tags: null, rating: null, open: null })).toMatchObject({
      subject: null,
      tags: [],
    })
  })

  it.each([2 ** 53, 1.5, '', null])('has no id %j', (id) => {
    expect(wireId.safeParse(id).success).toBe(false)
  })
})

describe('a word of a helpdesk', () => {
  const statusOf = canonicalBy({ '2': 'open', '5': 'closed' }, 'unknown')

  it.each([
    [2, { canonical: 'open', raw: '2' }],
    ['5', { canonical: 'closed', raw: '5' }],
    [17, { canonical: 'unknown', raw: '17' }],
    ['toString', { canonical: 'unknown', raw: 'toString' }],
    [null, { canonical: 'unknown', raw: null }],
    ['', { canonical: 'unknown', raw: null }],
  ])('%j is kept beside ours', (raw, value) => {
    expect(statusOf(raw)).toEqual(value)
  })
})

describe('a rating', () => {
  const seven = { kind: 'csat', levels: [-103, -102, -101, 100, 101, 102, 103] } as const
  const thumbs = { kind: 'thumbs', levels: ['bad', 'good'], asked: ['offered'] } as const

  it.each([
    [seven, 103, 1],
    [seven, -103, 0],
    [seven, 100, 0.5],
    [thumbs, 'good', 1],
    [thumbs, 'bad', 0],
    [{ kind: 'csat', levels: [1, 2, 3, 4, 5] } as const, '4', 0.75],
  ])('on the scale %j: %j is %d of the best', (scale, value, share) => {
    const rating = ratingOf(scale, value, null)
    expect(ratingSchema.parse(rating)).toEqual(rating)
    expect(rating && ratingShare(rating)).toBe(share)
  })

  it('that was asked for and not given is one without a score', () => {
    expect(ratingOf(thumbs, 'offered', null)).toEqual({ kind: 'thumbs', score: null, worst: 1, best: 2, comment: null })
  })

  it.each(['unoffered', null, undefined, 'great'])('is none when the helpdesk says %j', (value) => {
    expect(ratingOf(thumbs, value, null)).toBeNull()
  })

  it('where high is bad counts the other way', () => {
    expect(ratingShare({ kind: 'ces', score: 2, worst: 7, best: 1, comment: null })).toBeCloseTo(5 / 6)
  })
})

describe('a record', () => {
  const options = { system: 'acme', connection: null, type: 'ticket', id: '7', observedAt: '2026-05-03T09:30:00.000Z' }

  it('has the same id wherever it is read, and another when anything about its source differs', () => {
    expect(recordOf(options).id).toBe(recordOf({ ...options, url: 'https://acme.test/7' }).id)
    const others = [{ system: 'zen' }, { connection: 'shop' }, { type: 'note' }, { id: '8' }]
    expect(new Set([{}, ...others].map((other) => recordOf({ ...options, ...other }).id)).size).toBe(5)
  })

  it('holds what was sent only when it is handed over', () => {
    expect(recordOf(options)).not.toHaveProperty('raw')
    expect(recordOf({ ...options, raw: { a: 1 } })).toMatchObject({ raw: { a: 1 }, observedAt: options.observedAt })
  })
})

describe('custom fields', () => {
  it('are kept by key, set to nothing too', () => {
    expect(
      customFieldsOf([
        [360001, 'x'],
        ['cf_b', null],
        ['cf_c', ['a']],
        ['cf_d', undefined],
      ]),
    ).toEqual({
      ...{ '360001': 'x', cf_b: null, cf_c: ['a'] },
    })
    expect(customFieldsOf({ 'Loyalty tier': 3 })).toEqual({ 'Loyalty tier': 3 })
    expect(customFieldsOf(null)).toEqual({})
  })
})

describe('the link to the next page', () => {
  it.each([
    ['<https://a.test/t?page=2>; rel="next"', 'https://a.test/t?page=2'],
    [
      '<https://a.test/t?q=a,b&page=1>; rel="prev", <https://a.test/t?q=a,b&page=3>; rel=next',
      'https://a.test/t?q=a,b&page=3',
    ],
    ['<https://a.test/t>; title="x"; rel="last next"', 'https://a.test/t'],
    ['<https://a.test/t>; rel="prev"', null],
    ['', null],
    ['nonsense', null],
  ])('in %j', (link, next) => {
    expect(nextLink(new Headers(link === '' ? {} : { link }))).toBe(next)
  })
})
