import { describe, expect, it } from 'vitest'
import {
  confirm,
  createProfile,
  dispute,
  erase,
  exportAll,
  forget,
  importAll,
  link,
  suppressed,
  unlink,
  whyKnown,
} from '../src/index.ts'
import { asking, may, memory, now, said } from './small-memory.ts'

const identity = {
  kind: 'email',
  value: 'Anna@Example.com',
  normalized: null,
  assurance: 'channel',
  source: null,
} as const
const anna = createProfile({ id: 'anna', timeZone: 'Asia/Shanghai', identities: [identity] })
const talk = said('a', 'Well, likes=tea', '2026-05-03T20:00:00Z')
const { profile } = memory.remember(anna, talk, { now })
const fact = profile.facts[0] as (typeof profile.facts)[number]

describe('why do you know this?', () => {
  it('is answered with the day and the words', () => {
    expect(whyKnown(fact, { timeZone: 'Europe/London' }).text).toContain(
      'You told us on 3 May 2026, in these words: “likes=tea”.',
    )
    expect(whyKnown(fact).text).toContain('on 3 May 2026 (UTC)')
  })

  it('in the customer’s own zone, where it was the next day already', () => {
    expect(whyKnown(fact, { locale: 'zh-Hans', timeZone: 'Asia/Shanghai' }).text).toContain(
      '2026年5月4日您告诉过我们，原话是“likes=tea”。',
    )
    expect(whyKnown(fact, { locale: 'zh-Hant', timeZone: 'Asia/Taipei' }).text).toContain(
      '2026年5月4日您跟我們提過，您當時說的是「likes=tea」。',
    )
  })

  it('makes nothing up', () => {
    const [source] = fact.provenance
    const from = (change: object) => whyKnown({ ...fact, provenance: source ? [{ ...source, ...change }] : [] }).text
    expect(from({ at: null })).toContain('the day was not recorded')
    expect(from({ statedBy: 'inferred' })).toContain('Nobody told us')
    expect(whyKnown({ ...fact, provenance: [] }).text).toContain('not recorded where this comes from')
  })
})

describe('a customer may', () => {
  it('dispute: nobody uses it until it is settled', () => {
    const disputed = dispute(profile, fact.id, { now, reason: 'I never said that' })
    expect(memory.recall(disputed, asking).mention).toEqual([])
    expect(disputed.changes.at(-1)).toMatchObject({
      from: 'active',
      to: 'disputed',
      because: 'disputed',
      note: 'I never said that',
    })
    expect(memory.recall(confirm(disputed, fact.id, { now }), asking).mention).toHaveLength(1)
  })

  it('correct: the wrong one stays in the history as wrong', () => {
    const corrected = memory.correct(profile, fact.id, { value: 'coffee', now, reason: 'misheard' })
    expect(corrected.facts).toMatchObject([
      { value: 'tea', status: 'retracted' },
      {
        value: 'coffee',
        status: 'active',
        statement: 'The customer: likes is coffee',
        provenance: [{ statedBy: 'customer', at: now }],
      },
    ])
    expect(() => memory.correct(profile, fact.id, { value: 'Tea', now })).toThrow('known already')
  })

  it('have it forgotten: words and value are gone, and the old conversation does not bring them back', () => {
    const forgotten = forget(profile, fact.id, { now })
    expect(JSON.stringify(forgotten)).not.toContain('tea')
    expect(forgotten.facts[0]?.provenance[0]?.quoteHash).toBe(fact.provenance[0]?.quoteHash)
    const edited = { ...talk, messages: [...talk.messages, { role: 'agent' as const, text: 'Noted' }] }
    expect(memory.remember(forgotten, edited, { now }).ignored).toMatchObject([{ because: 'taken_back' }])
    expect(memory.remember(forgotten, said('b', 'by the way likes=tea', may(1)), { now }).added).toEqual([])
    const anew = memory.remember(forgotten, said('c', 'likes=tea', '2026-06-02T00:00:00Z'), {
      now: '2026-06-03T00:00:00Z',
    })
    expect(anew.added).toMatchObject([{ status: 'active', value: 'tea' }])
  })

  it('is told which fact was meant', () => {
    expect(() => forget(profile, `${fact.id.slice(0, -1)}x`, { now })).toThrow(`did you mean "${fact.id}"`)
  })

  it('take everything away, and it comes back to the same bytes', () => {
    const { json, html } = exportAll(profile, { now })
    expect(exportAll(importAll(json), { now: '2027-01-01T00:00:00Z' }).json).toBe(json)
    expect(html).toContain('likes=tea')
    expect(html).not.toMatch(/<script|https?:\/\/|url\(/)
  })

  it('read it as a page on which nobody’s words do anything', () => {
    const words = '<img src=x onerror=alert(1)>&"\u202e'
    const hostile = {
      ...profile,
      facts: [{ ...fact, statement: words, provenance: [{ ...(fact.provenance[0] as object), quote: words }] }],
    }
    const { html } = exportAll(hostile as typeof profile, { now, locale: 'zh-Hant' })
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot; ')
    expect(html).not.toContain('<img')
    expect(html).toContain('lang="zh-Hant"')
  })

  it('be erased: nothing is left, and nobody brings them back', () => {
    const key = 'a key of sixteen bytes or more'
    const record = erase(profile, { now, key })
    expect(JSON.stringify(record)).not.toMatch(/anna|tea/i)
    expect(record.removed).toMatchObject({ facts: 1, identities: 1, visits: 1 })
    const handle = { kind: 'email', value: ' anna@example.COM', normalized: null } as const
    expect(suppressed(record, key, handle)).toBe(true)
    expect(suppressed(record, 'another key, just as long', handle)).toBe(false)
    expect(suppressed(record, key, { ...handle, value: 'ben@example.com' })).toBe(false)
    const suppression = { records: [record], key }
    expect(() => memory.remember(anna, talk, { now, suppression })).toThrow('asked to be erased')
    const again = createProfile({ id: 'new-number', identities: [identity] })
    expect(() => memory.remember(again, talk, { now, suppression })).toThrow('asked to be erased')
    expect(() => importAll(exportAll(profile, { now }).json, { suppression })).toThrow('asked to be erased')
    expect(() => erase(profile, { now, key: 'short' })).toThrow('16 bytes')
  })
})

describe('a profile that took another one in', () => {
  const ben = memory.remember(createProfile({ id: 'ben' }), said('b', 'likes=jazz', may(5)), { now }).profile
  const both = link(profile, ben, { because: 'showed a passport', assurance: 'staff', by: 'agent-7', now })
  const jazz = ben.facts[0]?.id ?? ''

  it('keeps both histories, and gives each back its own', () => {
    expect(both.changes.map(({ factId }) => factId)).toEqual([fact.id, jazz])
    const disputed = dispute(both, jazz, { now })
    const apart = unlink(disputed, 'ben')
    expect(apart.profile.changes).toEqual(profile.changes)
    expect(apart.other.changes.map(({ to }) => to)).toEqual(['active', 'disputed'])
  })

  it('forgets for both, and is erased with both', () => {
    expect(JSON.stringify(forget(both, jazz, { now }))).not.toContain('jazz')
    const key = 'a key of sixteen bytes or more'
    const suppression = { records: [erase(both, { now, key })], key }
    expect(() => memory.remember(createProfile({ id: 'ben' }), said('b', 'hello'), { now, suppression })).toThrow(
      'erased',
    )
  })
})
