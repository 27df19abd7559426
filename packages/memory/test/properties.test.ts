import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  confirm,
  correct,
  createProfile,
  dispute,
  erase,
  exportAll,
  factsAt,
  forget,
  importAll,
  type Profile,
  profileSchema,
  recordConsent,
  suppressed,
  withdrawConsent,
} from '../src/index.ts'
import { memory, said } from './small-memory.ts'

/*
 * Invariants, after any sequence of verbs:
 *
 * 1. Nothing is lost: every fact there ever was is still there, under its id, and its history begins with its coming in.
 * 2. The history is a chain: each change begins with the status the one before it ended with, and the last is the fact's own.
 * 3. Time here only runs forward: changes are in the order they were recorded.
 * 4. Where there can be one value, at most one dated value holds, and no two that held overlap.
 * 5. The order in which dated conversations are read does not matter for what holds.
 * 6. What recall lets be said is active, in its time, not withdrawn, told by the customer, and by somebody sure enough.
 * 7. A forgotten value stands nowhere, and stays forgotten when the old conversations are read again.
 * 8. Export, import, export gives the same bytes.
 */
const key = 'a key of sixteen bytes or more'
const start = Date.parse('2026-01-01T00:00:00Z')
const at = (hour: number) => new Date(start + hour * 3_600_000).toISOString()

type Step =
  | { verb: 'say'; text: string; saidAt: number | null; by: 'customer' | 'agent' }
  | { verb: 'forget' | 'dispute' | 'confirm' | 'correct'; pick: number; value: string }
  | { verb: 'consent'; yes: boolean }

const value = fc.constantFrom('leeds', 'york', 'bath')
const text = fc
  .tuple(fc.constantFrom('', '', '!', '-'), fc.constantFrom('city', 'likes', 'allergy', 'plan', 'stay'), value)
  .map(([sign, name, of]) => `${sign}${name}=${of}`)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      verb: fc.constant('say' as const),
      text,
      saidAt: fc.option(fc.integer({ min: 0, max: 40 })),
      by: fc.constantFrom('customer' as const, 'customer' as const, 'agent' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constantFrom('forget' as const, 'dispute' as const, 'confirm' as const, 'correct' as const),
      pick: fc.nat(20),
      value,
    }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('consent' as const), yes: fc.boolean() }) },
)
const steps = fc.array(step, { maxLength: 14 })

function run(all: readonly Step[]): Profile {
  return all.reduce((profile, one, index) => apply(profile, one, index), createProfile({ id: 'anna' }))
}

function apply(profile: Profile, one: Step, index: number): Profile {
  const now = at(100 + index)
  if (one.verb === 'say') {
    const conversation = said(`c${index}`, one.text, one.saidAt === null ? undefined : at(one.saidAt))
    const messages = conversation.messages.map((message) => ({ ...message, role: one.by }))
    return memory.remember(profile, { ...conversation, messages }, { now }).profile
  }
  if (one.verb === 'consent')
    return one.yes
      ? recordConsent(profile, { purpose: 'service_personalisation' }, { now })
      : withdrawConsent(profile, { purpose: 'service_personalisation' }, { now })
  const living = profile.facts.filter(({ status }) => status !== 'retracted')
  const fact = living[one.pick % Math.max(1, living.length)]
  if (fact === undefined) return profile
  if (one.verb === 'forget') return forget(profile, fact.id, { now })
  if (one.verb === 'dispute') return dispute(profile, fact.id, { now })
  if (one.verb === 'confirm') return confirm(profile, fact.id, { now })
  return fact.value === one.value ? profile : correct(profile, fact.id, { now, value: one.value })
}

const holds = (check: (all: Step[]) => void) => fc.assert(fc.property(steps, check), { numRuns: 300 })

it('loses nothing, and its history is one chain in time (1, 2, 3)', () => {
  return holds((all) => {
    let known = new Set<string>()
    let profile = createProfile({ id: 'anna' })
    for (const [index, one] of all.entries()) {
      profile = apply(profile, one, index)
      const ids = new Set(profile.facts.map(({ id }) => id))
      expect([...known].filter((id) => !ids.has(id))).toEqual([])
      expect(ids.size).toBe(profile.facts.length)
      known = ids
    }
    expect(profileSchema.safeParse(profile).success).toBe(true)
    for (const fact of profile.facts) {
      const history = profile.changes.filter(({ factId }) => factId === fact.id)
      expect(history.map(({ from }) => from)).toEqual([null, ...history.map(({ to }) => to).slice(0, -1)])
      expect(history.at(-1)).toMatchObject({ to: fact.status, validTo: fact.validTo })
    }
    expect(profile.changes.map(({ at: moment }) => moment)).toEqual(
      profile.changes.map(({ at: moment }) => moment).toSorted(),
    )
  })
})

function expectOneAtATime(profile: Profile): void {
  const moments = new Set(profile.facts.map(({ validFrom }) => validFrom).filter((from) => from !== null))
  for (const validAt of moments) {
    const held = factsAt(profile, { validAt }).filter(({ cardinality }) => cardinality === 'one')
    expect(new Set(held.map(({ predicate }) => predicate)).size).toBe(held.length)
  }
}

it('lets one value hold at a time, and no two that held overlap (4)', () => {
  // Verbs may confirm a second value by hand; this is about what is read, and disputed in between.
  const read = (one: Step) => (one.verb === 'say' ? one.saidAt !== null : one.verb === 'dispute')
  return holds((all) => expectOneAtATime(run(all.filter(read))))
})

describe('what is told late (4)', () => {
  const say = (words: string, hour: number, by: 'customer' | 'agent' = 'customer'): Step => ({
    verb: 'say',
    text: words,
    saidAt: hour,
    by,
  })
  const told = (...all: Step[]) => {
    const profile = run(all)
    expectOneAtATime(profile)
    return profile.facts.map(({ value: city, status, validFrom, validTo }) => [city, status, validFrom, validTo])
  }

  it('was earlier, when something else was said before it, however late that is read', () => {
    expect(told(say('city=leeds', 0), say('-city=leeds', 5), say('city=york', 3))).toEqual([
      ['leeds', 'expired', at(0), at(3)],
      ['york', 'active', at(3), null],
    ])
    expect(told(say('city=leeds', 0), say('-city=leeds', 1), say('city=york', 0))).toEqual([
      ['leeds', 'expired', at(0), at(0)],
      ['york', 'active', at(0), null],
    ])
  })

  it('leaves of what an agent had noted only the time for which the customer told nothing', () => {
    expect(told(say('city=bath', 0, 'agent'), say('city=leeds', 0), say('-city=bath', 1))).toEqual([
      ['bath', 'expired', at(0), at(0)],
      ['leeds', 'active', at(0), null],
    ])
    expect(told(say('city=bath', 0, 'agent'), say('city=leeds', 2), say('-city=bath', 5))).toEqual([
      ['bath', 'expired', at(0), at(2)],
      ['leeds', 'active', at(2), null],
    ])
    expect(told(say('city=leeds', 0), say('city=bath', 2, 'agent'), say('-city=bath', 5))).toEqual([
      ['leeds', 'active', at(0), null],
      ['bath', 'expired', at(2), at(2)],
    ])
    expect(told(say('city=bath', 2, 'agent'), say('-city=bath', 5), say('city=leeds', 3))).toEqual([
      ['bath', 'expired', at(2), at(3)],
      ['leeds', 'active', at(3), null],
    ])
  })

  it('does not let an agent who says it again, or said it later, draw the times', () => {
    const [bath, leeds] = [say('city=bath', 0), say('city=leeds', 1)]
    expect(told(bath, leeds, say('city=york', 2, 'agent'), say('city=york', 0))).toEqual([
      ['bath', 'superseded', at(0), at(0)],
      ['leeds', 'active', at(1), null],
      ['york', 'superseded', at(0), at(1)],
    ])
    expect(told(bath, say('city=bath', 5, 'agent'), say('city=leeds', 3))).toEqual([
      ['bath', 'superseded', at(0), at(3)],
      ['leeds', 'active', at(3), null],
    ])
    expect(told(bath, say('city=bath', 5, 'agent'), say('-city=bath', 3))).toEqual([['bath', 'expired', at(0), at(3)]])
  })

  it('does not let what was kept long enough hold on into what came after it', () => {
    expect(told(say('stay=leeds', 0), say('stay=york', 40))).toEqual([
      ['leeds', 'expired', at(0), at(40)],
      ['york', 'active', at(40), null],
    ])
  })
})

it('does not depend on the order in which conversations are read (5)', () => {
  const dated = fc.uniqueArray(fc.record({ value, hour: fc.nat(40) }), { maxLength: 7, selector: ({ hour }) => hour })
  const shuffled = dated.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  return fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const read = (all: typeof one) =>
        all
          .reduce(
            (profile, { value: city, hour }) =>
              memory.remember(profile, said(`c${hour}`, `city=${city}`, at(hour)), { now: at(100) }).profile,
            createProfile({ id: 'anna' }),
          )
          .facts.map(({ value: city, status, validFrom, validTo, provenance }) => [
            city,
            status,
            validFrom,
            validTo,
            provenance.length,
          ])
          .toSorted((a, b) => (String(a[2]) < String(b[2]) ? -1 : 1))
      expect(read(other)).toEqual(read(one))
    }),
    { numRuns: 300 },
  )
})

describe('an end (5)', () => {
  /** What held when, and what holds: without the ends that stand alone, and whether something else or an end closed it. */
  const history = ({ facts }: Profile) =>
    facts
      .filter(({ validFrom, validTo }) => validFrom === null || validFrom !== validTo)
      .map(({ predicate, value: of, status, validFrom, validTo, provenance }) => [
        predicate,
        of,
        status === 'superseded' || status === 'expired' ? 'over' : status,
        validFrom,
        validTo,
        provenance.length,
      ])
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const read = (all: readonly { words: string; hour: number }[]) =>
    all.reduce(
      (profile, { words, hour }) =>
        memory.remember(profile, said(`c${hour}`, words, at(hour)), { now: at(100) }).profile,
      createProfile({ id: 'anna' }),
    )

  it('comes to the same history in whichever order it and what it ends are read', () => {
    const words = fc
      .tuple(fc.constantFrom('', '-'), fc.constantFrom('city', 'likes'), fc.constantFrom('leeds', 'york'))
      .map(([sign, name, of]) => `${sign}${name}=${of}`)
    const dated = fc.uniqueArray(fc.record({ words, hour: fc.nat(40) }), { maxLength: 7, selector: ({ hour }) => hour })
    const orders = dated.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    return fc.assert(
      fc.property(orders, ([all, shuffled]) => {
        const inOrder = all.toSorted((a, b) => a.hour - b.hour)
        expect(history(read(shuffled))).toEqual(history(read(inOrder)))
      }),
      { numRuns: 1000 },
    )
  })

  it('is kept when nothing is known that it ends, holds at no time, and is read once', () => {
    const alone = read([{ words: '-likes=york', hour: 5 }])
    expect(alone.facts).toMatchObject([{ value: 'york', status: 'expired', validFrom: at(5), validTo: at(5) }])
    expect(factsAt(alone, { validAt: at(5) })).toEqual([])
    const grown = { ...said('c5', '-likes=york', at(5)), subject: 'more' }
    expect(memory.remember({ ...alone, visits: [] }, grown, { now: at(101) }).profile.facts).toEqual(alone.facts)
  })

  it('closes what is read after it and was said before it', () => {
    const profile = read([
      { words: '-likes=york', hour: 5 },
      { words: 'likes=york', hour: 2 },
    ])
    expect(profile.facts).toMatchObject([{ status: 'expired', validFrom: at(2), validTo: at(5) }])
    expect(factsAt(profile, { validAt: at(3) })).toHaveLength(1)
  })
})

it('lets be said only what counts, was told, and is allowed (6)', () => {
  return fc.assert(
    fc.property(
      steps,
      fc.constantFrom('claimed' as const, 'channel' as const, 'authenticated' as const),
      fc.nat(2000),
      (all, assurance, hours) => {
        const profile = run(all)
        const now = at(100 + hours)
        const { mention, useSilently, withhold } = memory.recall(profile, {
          now,
          assurance,
          purpose: 'service_personalisation',
        })
        expect(mention.length + useSilently.length + withhold.length).toBe(profile.facts.length)
        const last = profile.customer.consents.at(-1)
        for (const { fact } of mention) {
          expect(fact.status).toBe('active')
          expect(fact.expiresAt === null || fact.expiresAt > now).toBe(true)
          expect(fact.validTo === null || fact.validTo > now).toBe(true)
          expect(fact.provenance.some(({ statedBy }) => statedBy === 'customer')).toBe(true)
          expect(['claimed', ...(fact.minAssurance === 'channel' ? [] : ['channel'])]).not.toContain(assurance)
          expect(last?.status).not.toBe('withdrawn')
          expect(fact.sensitivity).not.toBe('special')
        }
      },
    ),
    { numRuns: 300 },
  )
})

it('allows for several purposes what one of them allows, and nothing else (6)', () => {
  const purposes = ['service_personalisation', 'service_provision', 'billing'] as const
  const tact = (profile: Profile, purpose: string | readonly string[]) => {
    const { mention, useSilently } = memory.recall(profile, { now: at(300), assurance: 'channel', purpose })
    return [mention, useSilently].map((facts) => facts.map(({ fact }) => fact.id))
  }
  return fc.assert(
    fc.property(steps, fc.array(fc.subarray([...purposes], { minLength: 1 })), (all, covers) => {
      const given = run(all)
      const facts = given.facts.map((fact, index) => ({ ...fact, purposes: covers[index] ?? [...fact.purposes] }))
      const profile = { ...given, facts }
      const [said, used] = tact(profile, purposes)
      const single = purposes.map((purpose) => tact(profile, purpose))
      for (const [index, together] of [said, used].entries())
        expect(new Set(together)).toEqual(new Set(single.flatMap((one) => one[index] ?? [])))
    }),
    { numRuns: 200 },
  )
})

it('forgets for good (7)', () => {
  return fc.assert(
    fc.property(
      fc.array(
        fc.record({
          verb: fc.constant('say' as const),
          text,
          saidAt: fc.option(fc.nat(40)),
          by: fc.constant('customer' as const),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      (all) => {
        const profile = run(all)
        const gone = profile.facts.reduce((known, { id }) => forget(known, id, { now: at(200) }), profile)
        expect(JSON.stringify(gone)).not.toMatch(/leeds|york|bath/)
        const unread = (known: Profile): Profile => ({ ...known, visits: [] })
        const again = all.reduce((known, one, index) => apply(unread(known), one, index), gone)
        expect(again.facts.filter(({ status }) => status !== 'retracted')).toEqual([])
      },
    ),
    { numRuns: 200 },
  )
})

it('comes back from an export to the same bytes (8), and not at all once it was erased', () => {
  return holds((all) => {
    const profile = run(all)
    const { json } = exportAll(profile, { now: at(200) })
    expect(exportAll(importAll(json), { now: at(300) }).json).toBe(json)
    const record = erase(profile, { now: at(200), key })
    expect(JSON.stringify(record)).not.toMatch(/anna|leeds|york|bath/)
    expect(() => importAll(json, { suppression: { records: [record], key } })).toThrow('erased')
    expect(suppressed(record, key, { kind: 'email', value: 'someone@else', normalized: null })).toBe(false)
  })
})
