import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { link } from '../../src/identity/link.ts'
import { rewriteLinked } from '../../src/identity/rewrite-linked.ts'
import { unlink } from '../../src/identity/unlink.ts'
import { type Profile, profileSchema } from '../../src/profile/profile.ts'
import { fact, identity, now, profile } from './profiles.ts'

const byStaff = { because: 'passport shown at the counter', assurance: 'staff', by: 'agent-7', now } as const

describe('linking two records of one person', () => {
  const anna = profile('anna', [identity('email', 'anna@example.com')], { facts: [fact('f1', 'anna')] })
  const caller = profile('caller', [identity('phone', '+442079460958')], { facts: [fact('f2', 'caller')] })

  it('brings together what is known, with the evidence for it', () => {
    const linked = link(anna, caller, byStaff)
    expect(profileSchema.safeParse(linked).error).toBeUndefined()
    expect(linked.customer.id).toBe('anna')
    expect(linked.customer.identities).toHaveLength(2)
    expect(linked.facts.map(({ id, customerId }) => [id, customerId])).toEqual([
      ['f1', 'anna'],
      ['f2', 'caller'],
    ])
    expect(linked.links[0]).toMatchObject({
      otherCustomerId: 'caller',
      because: 'passport shown at the counter',
      linkedBy: 'agent-7',
      linkedAt: now,
    })
  })

  it('takes more than a claim or a sender’s address', () => {
    expect(() => link(anna, caller, { ...byStaff, assurance: 'claimed' })).toThrow('let them sign in')
    expect(() => link(anna, caller, { ...byStaff, assurance: 'channel' })).toThrow('let them sign in')
    expect(() => link(anna, anna, byStaff)).toThrow('with itself')
    expect(() => link(link(anna, caller, byStaff), caller, byStaff)).toThrow('linked already')
  })

  it('keeps two people with different addresses apart, unless staff knows better', () => {
    const ben = profile('ben', [identity('email', 'ben@example.com'), identity('phone', '+442079460958')])
    const both = profile('anna', [identity('email', 'anna@example.com'), identity('phone', '+442079460958')])
    expect(() => link(both, ben, { ...byStaff, assurance: 'authenticated' })).toThrow('kind "email"')
    expect(link(both, ben, byStaff).links).toHaveLength(1)
  })

  it('names a misspelt option', () => {
    expect(() => link(anna, caller, { ...byStaff, becuase: 'x' } as never)).toThrow('did you mean "because"?')
  })

  it('lets no address that either refused be used', () => {
    const silent = { channels: [], quietHours: [], caps: [], doNotContact: true }
    const other = { ...caller, customer: { ...caller.customer, contactPreference: silent } }
    const open = { ...anna, customer: { ...anna.customer, contactPreference: { ...silent, doNotContact: false } } }
    expect(link(open, other, byStaff).customer.contactPreference?.doNotContact).toBe(true)
  })
})

describe('taking a link back', () => {
  const anna = profile('anna', [], { facts: [fact('f1', 'anna')] })
  const other = profile('other', [], { facts: [fact('f2', 'other'), fact('f3', 'other')] })

  it('leaves what was learned since where it was learned', () => {
    const linked = link(anna, other, byStaff)
    const since = { ...linked, facts: [...linked.facts, fact('f4', 'anna'), fact('f5', 'other')] }
    const apart = unlink(since, 'other')
    expect(apart.profile.facts.map(({ id }) => id)).toEqual(['f1', 'f4'])
    expect(apart.other.facts.map(({ id }) => id)).toEqual(['f2', 'f3', 'f5'])
    expect(apart.profile.links).toEqual([])
  })

  it('does not bring back what was taken back or removed since', () => {
    const linked = link(anna, other, byStaff)
    const retracted = fact('f2', 'other', { status: 'retracted', retractedAt: now })
    const apart = unlink({ ...linked, facts: [fact('f1', 'anna'), retracted] }, 'other')
    expect(apart.other.facts).toEqual([retracted])
  })

  it('gives the other back a fact that only gave way to one of this profile', () => {
    const linked = link(anna, other, byStaff)
    const replaced = linked.facts.map((each) => (each.id === 'f2' ? { ...each, status: 'superseded' as const } : each))
    const mine = unlink({ ...linked, facts: [...replaced, fact('f4', 'anna')] }, 'other')
    expect(mine.other.facts[0]?.status).toBe('active')
    const theirs = unlink({ ...linked, facts: [...replaced, fact('f4', 'other')] }, 'other')
    expect(theirs.other.facts[0]?.status).toBe('superseded')
  })

  it('keeps a change of the record here', () => {
    const linked = link(anna, other, byStaff)
    const named = { ...linked, customer: { ...linked.customer, timeZone: 'Asia/Taipei', customFields: { vip: true } } }
    const apart = unlink(named, 'other')
    expect(apart.profile.customer).toMatchObject({ timeZone: 'Asia/Taipei', customFields: { vip: true } })
    expect(apart.other).toEqual(other)
  })

  it('needs a link', () => expect(() => unlink(anna, 'other')).toThrow('not linked'))

  it('forgets nothing only outwardly: what the links keep can be rewritten', () => {
    const first = link(anna, other, byStaff)
    const nested = link(profile('third'), first, byStaff)
    const forgotten = rewriteLinked(nested, (kept) => ({
      ...kept,
      facts: kept.facts.filter(({ id }) => id !== 'f2'),
    }))
    expect(JSON.stringify(nested)).toContain('f2')
    expect(JSON.stringify(forgotten.links)).not.toContain('f2')
    expect(JSON.stringify(forgotten.links)).toContain('f3')
  })
})

describe('link and unlink', () => {
  const name = fc.option(fc.constantFrom('Anna', '小王', 'O’Neill "Bo"'))
  const time = fc.constantFrom(null, now, '2026-01-01T00:00:00.000Z', '2026-06-01T00:00:00Z')
  const anyProfile = (id: string): fc.Arbitrary<Profile> =>
    fc
      .record({
        names: fc.record({ display: name, preferred: name, given: name, family: name, honorific: name }),
        locales: fc.uniqueArray(fc.constantFrom('en', 'zh-TW', 'zh-CN'), { maxLength: 2 }),
        timeZone: fc.constantFrom(null, 'Asia/Shanghai'),
        identities: fc.array(
          fc.record({
            kind: fc.constantFrom('email', 'phone'),
            value: fc.constantFrom('a@example.com', 'b@example.com'),
            normalized: fc.constant(null),
            assurance: fc.constantFrom('claimed', 'channel', 'staff'),
            source: fc.constant(null),
          }),
          { maxLength: 4 },
        ),
        contactPreference: fc.option(
          fc.record({
            channels: fc.constantFrom([], ['chat']),
            quietHours: fc.constantFrom([], [{ from: '22:00', to: '07:00' }]),
            caps: fc.constant([]),
            doNotContact: fc.constantFrom(true, false, null),
          }),
        ),
        customFields: fc.dictionary(fc.constantFrom('vip', 'note', '__proto__x'), fc.jsonValue()),
        facts: fc.array(fc.record({ shared: fc.boolean(), value: fc.jsonValue(), recordedAt: time }), { maxLength: 4 }),
      })
      .map(({ facts, ...customer }) => {
        const blank = profile(id)
        return JSON.parse(
          JSON.stringify({
            ...blank,
            customer: { ...blank.customer, ...customer },
            // Some ids occur in more than one profile, as after an import that was read twice.
            facts: facts.map(({ shared, ...each }, index) =>
              fact(`${shared ? 'any' : id}-${index}`, id, each as object),
            ),
          }),
        ) as Profile
      })

  it('restore both, byte for byte', () =>
    fc.assert(
      fc.property(anyProfile('one'), anyProfile('two'), (one, two) => {
        const apart = unlink(link(one, two, byStaff), 'two')
        expect(JSON.stringify(apart.profile)).toBe(JSON.stringify(one))
        expect(JSON.stringify(apart.other)).toBe(JSON.stringify(two))
      }),
    ))

  it('restore both with what was added in between, in any order of three links', () =>
    fc.assert(
      fc.property(
        anyProfile('one'),
        fc.tuple(anyProfile('two'), anyProfile('three'), anyProfile('four')),
        fc.shuffledSubarray(['two', 'three', 'four'], { minLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
        (one, others, order, added) => {
          let linked = one
          for (const [index, other] of others.entries()) {
            linked = link(linked, other, byStaff)
            const learned = added.filter((at) => at === index).map((at, place) => fact(`new-${at}-${place}`, 'one'))
            linked = { ...linked, facts: [...linked.facts, ...learned] }
          }
          for (const id of order) {
            const apart = unlink(linked, id)
            expect(JSON.stringify(apart.other)).toBe(JSON.stringify(others.find(({ customer }) => customer.id === id)))
            linked = apart.profile
          }
          const isNew = ({ id }: { id: string }) => id.startsWith('new-')
          expect(linked.facts.filter(isNew)).toHaveLength(added.length)
          const facts = linked.facts.filter((each) => !isNew(each))
          expect(JSON.stringify({ ...linked, facts })).toBe(JSON.stringify(one))
        },
      ),
    ))
})
