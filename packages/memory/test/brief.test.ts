import { createReader } from '@attune/language'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, it } from 'vitest'
import {
  createMemory,
  createProfile,
  type MemoryLocale,
  parseAuthority,
  recordConsent,
  settleCommitment,
} from '../src/index.ts'
import { asking, listener, may, now, predicates, said } from './small-memory.ts'

const memory = createMemory({
  listener,
  predicates,
  reader: createReader({ packs: [english, chinese] }),
  timeZone: 'Europe/London',
})
const anna = recordConsent(
  createProfile({ id: 'anna', names: { preferred: 'Anna', display: 'A. Berger' }, timeZone: 'Europe/London' }),
  { purpose: asking.purpose },
  { now: may(1) },
)
const firstVisit = {
  ...said('a', 'likes=tea allergy=nuts birthday=friday', may(3)),
  subject: 'A broken cup',
}
firstVisit.messages.push({ role: 'agent', text: 'Thank you. I will send you a new one by Friday noon.', at: may(3) })
const { profile } = memory.remember(anna, firstVisit, { now: may(3) })
const authority = parseAuthority({
  id: 'shop',
  otherwise: 'no',
  rules: [
    {
      remedy: 'refund',
      decision: 'allowed',
      upTo: { amount: 50, currency: 'EUR' },
      because: 'Small sums need no one.',
    },
    { remedy: 'refund', decision: 'ask', askWhom: 'the team lead', because: 'Larger sums are seen by two.' },
  ],
})
const second = { ...said('b', 'Is there tea? And is my cup coming?', '2026-06-01T11:48:00Z'), channel: 'chat' as const }
const brief = (locale: MemoryLocale = 'en', assurance: 'channel' | 'authenticated' = 'authenticated') =>
  memory.brief(profile, { ...asking, assurance, authority, agent: 'mia', conversation: second, locale })

describe('the brief', () => {
  it('shows on one screen all there is to know before replying', () => {
    const { text } = brief()
    expect(text).toBe(
      [
        'Anna (this is how they want to be called)',
        '1 visit so far, the last on 3 May',
        '',
        'Promised and still open',
        '  I will send you a new one by Friday noon. · OVERDUE since 8 May, 12:00 · promised 3 May',
        '',
        'Now',
        '  Their last words: “Is there tea? And is my cup coming?”',
        '',
        'They told us (you may say so)',
        '  The customer: likes is tea (you told us on 3 May)',
        '',
        'Let it guide you, and leave it unsaid',
        '  The customer: birthday is friday',
        '  The customer: allergy is nuts',
        '',
        'Pace',
        '  waiting for a reply for 12 min; writes briefly, so keep it short',
        '',
        'You may offer',
        '  refund · up to 50 EUR · Small sums need no one.',
        '  refund · above 50 EUR · ask the team lead · Larger sums are seen by two.',
        '',
        'Do not bring up',
        '  allergy: Specially protected: act on it, and never bring it up unasked.',
        '',
      ].join('\n'),
    )
  })

  it('speaks Chinese as it is spoken here and there', () => {
    expect(brief('zh-Hans').text).toContain('顾客的likes是tea（您5月3日提到过）')
    expect(brief('zh-Hant').text).toContain('  refund · 超過50 EUR · 先請示the team lead')
    expect(brief('zh-Hant').text).toContain('已經等了12分鐘')
  })

  it('tells no delicate word to somebody who may not know, not even the topic', () => {
    const { text, markdown, json } = brief('en', 'channel')
    for (const page of [text, markdown, JSON.stringify(json)]) expect(page).not.toMatch(/nuts|allergy/)
    expect(text).toContain('a private matter: It is not sure enough who is speaking.')
  })

  it('no longer shows a promise that was kept', () => {
    const id = profile.commitments[0]?.id ?? ''
    const kept = settleCommitment(profile, id, { state: 'kept', now })
    expect(memory.brief(kept, asking).json.promises).toEqual([])
    expect(kept.commitments[0]).toMatchObject({ state: 'kept', keptAt: now, dueAt: '2026-05-08T11:00:00.000Z' })
  })

  it('counts a promise once, whether it stands in the profile, in this conversation or in both', () => {
    const here = memory.brief(anna, { ...asking, conversation: firstVisit })
    const both = memory.brief(profile, { ...asking, conversation: firstVisit })
    expect([here.json.promises.length, both.json.promises.length]).toEqual([1, 1])
  })

  it('says that a day is that of UTC when the customer’s zone is not known, and that nothing is known of a newcomer', () => {
    const nowhere = { ...profile, customer: { ...profile.customer, timeZone: null } }
    expect(memory.brief(nowhere, asking).text).toContain('you told us on 3 May (UTC)')
    expect(memory.brief(createProfile({ id: 'x' }), asking).text).toBe(
      'Name not known: ask how they would like to be called\nFirst visit, nothing is known yet\n',
    )
  })

  it('lets nobody’s words draw on the screen or act in a ticket', () => {
    const hostile = said('b', '\u001b[2J\u202e [x](https://evil.example) @everyone <b>')
    const { text, markdown } = memory.brief(profile, { ...asking, conversation: hostile })
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('\u202e')
    expect(markdown).toContain('\\[x\\](https:\u200a//evil.\u200aexample) @\u200aeveryone &lt;b&gt;')
  })

  it('stays one screen when there is much to know', () => {
    const words = Array.from({ length: 40 }, (_, index) => `likes=thing${index}`).join(' ')
    const much = memory.remember(profile, said('c', words, may(9)), { now }).profile
    const { text, json } = memory.brief(much, { ...asking, authority, conversation: second })
    expect(text.split('\n').length).toBeLessThan(36)
    expect(json.more.told).toBe(35)
  })
})
