import { describe, expect, it } from 'vitest'
import { contradictions, createMemory, createProfile, factsAt, type Profile } from '../src/index.ts'
import { may, memory, now, predicates, said } from './small-memory.ts'

const anna = createProfile({ id: 'anna' })
const remember = (profile: Profile, ...conversations: ReturnType<typeof said>[]): Profile =>
  conversations.reduce((known, conversation) => memory.remember(known, conversation, { now }).profile, profile)
const line = ({ facts }: Profile) => facts.map(({ value, status, validTo }) => [value, status, validTo])

describe('what the customer says', () => {
  it('counts at once, with the very words, who said them and when', () => {
    const { profile, added } = memory.remember(anna, said('a', 'Hello, city=Leeds', may(3)), { now })
    expect(added).toEqual(profile.facts)
    expect(added[0]).toMatchObject({
      customerId: 'anna',
      predicate: 'city',
      value: 'Leeds',
      status: 'active',
      validFrom: may(3),
      recordedAt: now,
      confidence: 0.8,
      provenance: [
        {
          statedBy: 'customer',
          quote: 'city=Leeds',
          span: [7, 17],
          at: may(3),
          interactionId: 'm1',
          extractor: 'test@1',
        },
      ],
    })
    expect(added[0]?.provenance[0]?.quoteHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is not dated when the conversation is not', () => {
    const [fact] = remember(anna, said('a', 'city=Leeds')).facts
    expect(fact).toMatchObject({ validFrom: null, provenance: [{ at: null }] })
  })

  it('said again adds a source and sureness, not a second fact', () => {
    const { profile, confirmed } = memory.remember(
      remember(anna, said('a', 'likes=tea', may(3))),
      said('b', 'likes=Tea', may(9)),
      { now },
    )
    expect(confirmed).toHaveLength(1)
    expect(profile.facts).toHaveLength(1)
    expect(profile.facts[0]?.provenance.map(({ at }) => at)).toEqual([may(3), may(9)])
    expect(profile.facts[0]?.confidence).toBeCloseTo(0.96)
  })

  it('changes nothing when it is the same conversation again, and only adds when the conversation went on', () => {
    const first = memory.remember(anna, said('a', 'likes=tea', may(3)), { now })
    const again = memory.remember(first.profile, said('a', 'likes=tea', may(3)), { now: '2026-07-01T00:00:00Z' })
    expect(again.unchanged).toBe(true)
    expect(again.profile).toBe(first.profile)
    const longer = {
      id: 'a',
      messages: [
        ...said('a', 'likes=tea', may(3)).messages,
        { role: 'customer' as const, text: 'likes=cake', at: may(4) },
      ],
    }
    const more = memory.remember(first.profile, longer, { now })
    expect(more.added.map(({ value }) => value)).toEqual(['cake'])
    expect(more.ignored.map(({ because }) => because)).toEqual(['known_already'])
    expect(more.profile.visits).toHaveLength(1)
  })
})

describe('a new value', () => {
  it('replaces the old one and keeps it, with the time it held', () => {
    const { profile, superseded } = memory.remember(
      remember(anna, said('a', 'city=Leeds', may(3))),
      said('b', 'city=York', may(9)),
      { now },
    )
    expect(superseded.map(({ value }) => value)).toEqual(['Leeds'])
    expect(line(profile)).toEqual([
      ['Leeds', 'superseded', may(9)],
      ['York', 'active', null],
    ])
  })

  it('leaves alone what has another qualifier, another predicate, or stands beside it', () => {
    const profile = remember(
      anna,
      said('a', 'city=Leeds city@work=Hull likes=tea', may(3)),
      said('b', 'city@work=Bath likes=cake', may(9)),
    )
    expect(
      line(profile)
        .filter(([, status]) => status === 'active')
        .map(([value]) => value),
    ).toEqual(['Leeds', 'tea', 'Bath', 'cake'])
  })

  it('does not overrule what was said later, however late it is read', () => {
    const { profile, added, superseded } = memory.remember(
      remember(anna, said('b', 'city=York', may(9))),
      said('a', 'city=Leeds', may(3)),
      { now },
    )
    expect(superseded).toEqual([])
    expect(added[0]).toMatchObject({ value: 'Leeds', status: 'superseded', validFrom: may(3), validTo: may(9) })
    expect(profile.facts[0]).toMatchObject({ value: 'York', status: 'active' })
  })

  it('parts a fact in two when it held in between', () => {
    const profile = remember(
      anna,
      said('a', 'city=Leeds', may(3)),
      said('c', 'city=Leeds', may(20)),
      said('b', 'city=York', may(9)),
    )
    const spans = profile.facts.map(({ value, validFrom, validTo, status }) => [value, validFrom, validTo, status])
    expect(spans).toEqual([
      ['Leeds', may(3), may(9), 'superseded'],
      ['Leeds', may(20), null, 'active'],
      ['York', may(9), may(20), 'superseded'],
    ])
  })

  it('contradicts when nobody can tell which is the newer', () => {
    const profile = remember(anna, said('a', 'city=Leeds', may(3)), said('b', 'city=York'))
    expect(contradictions(profile).map(({ facts }) => facts.map(({ value }) => value))).toEqual([['Leeds', 'York']])
    expect(memory.recall(profile, { now, assurance: 'channel', purpose: 'service_personalisation' })).toMatchObject({
      mention: [],
      useSilently: [{ reason: { code: 'contradicted' } }, { reason: { code: 'contradicted' } }],
    })
  })
})

describe('what is over or was wrong', () => {
  it('ends: it held until then', () => {
    const { profile, ended } = memory.remember(
      remember(anna, said('a', 'likes=tea', may(3))),
      said('b', '-likes=tea', may(9)),
      { now },
    )
    expect(ended).toHaveLength(1)
    expect(line(profile)).toEqual([['tea', 'expired', may(9)]])
    expect(line(remember(profile, said('c', 'likes=tea', may(20))))).toEqual([
      ['tea', 'expired', may(9)],
      ['tea', 'active', null],
    ])
  })

  it('an old goodbye does not end what was said after it', () => {
    const { profile, ended, ignored } = memory.remember(
      remember(anna, said('b', 'likes=tea', may(9))),
      said('a', '-likes=tea', may(3)),
      { now },
    )
    expect([ended, ignored.map(({ because }) => because)]).toEqual([[], ['nothing_to_end']])
    // The end is kept, for what was said before it may still be read.
    expect(line(profile)).toEqual([
      ['tea', 'active', null],
      ['tea', 'expired', may(3)],
    ])
    expect(line(remember(profile, said('z', 'likes=tea', may(1))))).toEqual([
      ['tea', 'active', null],
      ['tea', 'expired', may(3)],
    ])
  })

  it('corrected: it was wrong from the start, and the words that say so are the reason', () => {
    const { profile, corrected } = memory.remember(
      remember(anna, said('a', 'city=Leeds', may(3))),
      said('b', '!city=York', may(9)),
      { now },
    )
    expect(corrected).toHaveLength(1)
    expect(line(profile)).toEqual([
      ['Leeds', 'retracted', null],
      ['York', 'active', null],
    ])
    expect(profile.changes.find(({ because }) => because === 'corrected')).toMatchObject({
      by: 'customer',
      note: '!city=York',
    })
  })

  it('is kept no longer than its time after it was said', () => {
    const profile = remember(anna, said('a', 'plan=wedding', '2026-04-01T00:00:00Z'))
    expect(profile.facts[0]).toMatchObject({ status: 'expired', expiresAt: '2026-05-01T00:00:00.000Z' })
  })
})

describe('what others say', () => {
  const agent = (text: string, at = may(3)) => ({ id: 'n', messages: [{ role: 'agent' as const, text, at }] })

  it('is only proposed, until the customer says it', () => {
    const proposed = memory.remember(anna, agent('likes=tea'), { now }).profile
    expect(proposed.facts[0]).toMatchObject({ status: 'proposed', provenance: [{ statedBy: 'agent' }] })
    const confirmed = memory.remember(proposed, said('b', 'likes=tea', may(9)), { now })
    expect(confirmed.profile.facts).toMatchObject([
      { status: 'active', provenance: [{ statedBy: 'agent' }, { statedBy: 'customer' }] },
    ])
  })

  it('never ends, corrects or replaces what the customer said', () => {
    const known = remember(anna, said('a', 'city=Leeds likes=tea', may(3)))
    const after = memory.remember(known, agent('!city=York -likes=tea'), { now }).profile
    expect(after.facts.slice(0, 2)).toEqual(known.facts)
    expect(after.facts[2]).toMatchObject({ value: 'York', status: 'proposed' })
  })

  it('takes nothing from the time in which the customer’s word held, also where its end was told before both', () => {
    const ended = remember(anna, said('a', '-city=Leeds', may(9)))
    const told = remember(ended, said('b', 'city=Leeds', may(3)))
    const { facts } = memory.remember(told, agent('city=Leeds', may(5)), { now }).profile
    expect(facts.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [may(3), may(9)],
      [may(5), may(5)],
    ])
  })

  it('of a machine is never taken for the customer’s word', () => {
    const { profile } = memory.remember(anna, { id: 'x', messages: [{ role: 'ai', text: 'likes=tea' }] }, { now })
    expect(profile.facts[0]).toMatchObject({ status: 'proposed', provenance: [{ statedBy: 'system' }] })
  })

  it('a plug-in proposes, and only where the customer’s words really are', async () => {
    const heard = {
      messageId: 'm1',
      subject: 'customer',
      predicate: 'likes',
      qualifier: null,
      value: 'jazz',
      confidence: 1,
      stance: 'states' as const,
      validFrom: null,
      validTo: null,
    }
    const plugIn = {
      id: 'model@1',
      hear: async () => [
        { ...heard, span: [0, 5] as [number, number] },
        { ...heard, span: [900, 905] as [number, number] },
        { ...heard, messageId: 'm2', span: [0, 2] as [number, number] },
      ],
    }
    const withPlugIn = createMemory({ listener: { hear: () => [] }, predicates, extractors: [plugIn] })
    const talk = {
      id: 'a',
      messages: [
        { role: 'customer' as const, text: 'I was at a concert', at: may(3) },
        { role: 'agent' as const, text: 'Nice' },
      ],
    }
    const { added, ignored } = await withPlugIn.propose(anna, talk, { now })
    expect(added).toMatchObject([{ status: 'proposed', provenance: [{ statedBy: 'inferred', extractor: 'model@1' }] }])
    expect(ignored.map(({ because }) => because)).toEqual(['no_such_words', 'no_such_words'])
  })
})

it('never takes another customer’s conversation for this one’s', () => {
  const theirs = { ...said('a', 'likes=tea'), customer: { id: 'ben' } }
  expect(() => memory.remember(anna, theirs, { now })).toThrow('another customer')
})

it('tells what held when, and what was believed when', () => {
  let profile = memory.remember(anna, said('a', 'city=Leeds', may(3)), { now: may(4) }).profile
  profile = memory.remember(profile, said('b', 'city=York', may(9)), { now: may(20) }).profile
  const cities = (validAt: string, knownAt?: string) =>
    factsAt(profile, { validAt, ...(knownAt ? { knownAt } : {}) }).map(({ value }) => value)
  expect(cities(may(5))).toEqual(['Leeds'])
  expect(cities(may(10))).toEqual(['York'])
  expect(cities(may(10), may(15))).toEqual(['Leeds'])
  expect(cities(may(10), may(3))).toEqual([])
})
