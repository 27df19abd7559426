import { blankRecord, type Consent } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FollowUpRequest, planFollowUp } from '../../src/index.ts'

const request = (change: Partial<FollowUpRequest> = {}): FollowUpRequest => ({
  kind: 'service',
  now: '2026-05-04T10:00:00Z',
  timeZone: 'Europe/London',
  preference: null,
  consents: [],
  contacts: [],
  reachable: ['phone', 'email'],
  ...change,
})

const wishes = { channels: [], quietHours: [], caps: [], doNotContact: null }

const consent = (change: Partial<Consent>): Consent => ({
  ...blankRecord('c1'),
  customerId: 'k1',
  purpose: 'follow_up',
  channel: null,
  status: 'granted',
  basis: 'consent',
  givenAt: null,
  withdrawnAt: null,
  expiresAt: null,
  evidence: null,
  ...change,
})

describe('when to come back to a customer', () => {
  test('at once, when nothing speaks against it', () => {
    expect(planFollowUp(request())).toMatchObject({
      decision: 'contact',
      at: '2026-05-04T10:00:00.000Z',
      channel: 'phone',
    })
  })

  test('not at night in their own zone, whatever the time is here', () => {
    const late = request({ now: '2026-05-04T21:30:00Z' })
    expect(planFollowUp(late)).toMatchObject({ at: '2026-05-05T07:00:00.000Z', because: ['after-quiet-hours'] })
    expect(planFollowUp({ ...late, timeZone: 'America/Los_Angeles' })).toMatchObject({ at: '2026-05-04T21:30:00.000Z' })
    expect(planFollowUp({ ...late, reachable: ['email'] })).toMatchObject({ at: '2026-05-04T21:30:00.000Z' })
  })

  test('their own quiet hours instead of the usual ones', () => {
    const preference = { ...wishes, quietHours: [{ from: '10:30', to: '12:00' }] }
    expect(planFollowUp(request({ preference }))).toMatchObject({ at: '2026-05-04T11:00:00.000Z' })
  })

  test('a call waits until somebody is there', () => {
    const open: [string, string][] = [['09:00', '10:00']]
    const weekly = { mon: [], tue: open, wed: open, thu: open, fri: open, sat: [], sun: [] }
    const serviceHours = { timeZone: 'Europe/London', weekly, holidays: ['2026-05-05'], workdays: [] }
    const plan = planFollowUp(request({ serviceHours }))
    expect(plan).toMatchObject({ at: '2026-05-06T08:00:00.000Z', because: ['when-open'] })
  })

  test('never, when the two have no hour in common', () => {
    const night: [string, string][] = [['00:00', '06:00']]
    const weekly = { mon: night, tue: night, wed: night, thu: night, fri: night, sat: night, sun: night }
    const serviceHours = { timeZone: 'Europe/London', weekly, holidays: [], workdays: [] }
    expect(planFollowUp(request({ serviceHours }))).toMatchObject({ decision: 'do-not', because: ['never-open'] })
  })
})

describe('whether to', () => {
  test('not without knowing what time it is where they are', () => {
    expect(planFollowUp(request({ timeZone: null }))).toMatchObject({ decision: 'do-not', because: ['zone-unknown'] })
  })

  test('not when they do not want it; what was promised they want', () => {
    const preference = { ...wishes, doNotContact: true }
    expect(planFollowUp(request({ preference }))).toMatchObject({ because: ['do-not-contact'] })
    expect(planFollowUp(request({ preference, kind: 'promised' }))).toMatchObject({ decision: 'contact' })
  })

  test('feedback and offers only with a yes, news as long as there is no no', () => {
    const decided = (kind: FollowUpRequest['kind'], consents: Consent[]) =>
      planFollowUp(request({ kind, consents })).decision
    expect(decided('feedback', [])).toBe('do-not')
    expect(decided('feedback', [consent({})])).toBe('contact')
    expect(decided('feedback', [consent({ expiresAt: '2026-01-01T00:00:00Z' })])).toBe('do-not')
    expect(decided('offer', [consent({})])).toBe('do-not')
    expect(decided('service', [])).toBe('contact')
    expect(decided('service', [consent({}), consent({ status: 'withdrawn' })])).toBe('do-not')
  })

  test('a no for one channel leaves the other', () => {
    const plan = planFollowUp(request({ consents: [consent({ status: 'refused', channel: 'phone' })] }))
    expect(plan).toMatchObject({ decision: 'contact', channel: 'email' })
  })

  test('only where they accept it and can be reached', () => {
    const by = (channels: ('phone' | 'email' | 'social')[]) =>
      planFollowUp(request({ preference: { ...wishes, channels } }))
    expect(by(['email', 'phone'])).toMatchObject({ channel: 'email', because: ['preferred-channel'] })
    expect(by(['social'])).toMatchObject({ decision: 'do-not', because: ['no-channel'] })
  })

  test('what comes after its time is pointless, unless it was promised', () => {
    const late = { now: '2026-05-04T22:00:00Z', dueBy: '2026-05-05T00:00:00Z' }
    expect(planFollowUp(request(late))).toMatchObject({ decision: 'do-not', because: ['past-its-time'] })
    const promised = planFollowUp(request({ ...late, kind: 'promised' }), 'zh-Hans')
    expect(promised).toMatchObject({ because: ['asked-for', 'after-quiet-hours', 'after-due'] })
    expect(promised.message).toContain('先说明')
  })

  test('refuses times and zones it cannot read', () => {
    expect(() => planFollowUp(request({ now: 'soon' }))).toThrow(/now: expected a time/)
    expect(() => planFollowUp(request({ timeZone: 'Mars/Olympus' }))).toThrow(/IANA/)
  })
})

test('caps are never broken, and the contact comes as early as they allow', () => {
  const day = 86_400_000
  const now = Date.parse('2026-05-04T10:00:00Z')
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 30 }),
      (daysAgo, max, days) => {
        const contacts = daysAgo.map((ago) => ({
          at: new Date(now - ago * day).toISOString(),
          kind: 'service' as const,
        }))
        const preference = { ...wishes, caps: [{ max, days }] }
        const plan = planFollowUp(request({ preference, contacts, reachable: ['email'] }))
        if (plan.decision !== 'contact') return false
        const inWindow = (at: number) => contacts.filter((contact) => at - Date.parse(contact.at) < days * day).length
        const at = Date.parse(plan.at)
        return inWindow(at) < max && (at === now || inWindow(at - 1) >= max)
      },
    ),
  )
})
