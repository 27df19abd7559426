import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import * as core from '../src/index.ts'

// Checked by the type checker: each hand-written interface says exactly what its schema accepts.
expectTypeOf<z.infer<typeof core.assignmentSchema>>().toEqualTypeOf<core.Assignment>()
expectTypeOf<z.infer<typeof core.attachmentSchema>>().toEqualTypeOf<core.Attachment>()
expectTypeOf<z.infer<typeof core.authoritySchema>>().toEqualTypeOf<core.Authority>()
expectTypeOf<z.infer<typeof core.authorSchema>>().toEqualTypeOf<core.Author>()
expectTypeOf<z.infer<typeof core.callSchema>>().toEqualTypeOf<core.Call>()
expectTypeOf<z.infer<typeof core.commitmentSchema>>().toEqualTypeOf<core.Commitment>()
expectTypeOf<z.infer<typeof core.consentSchema>>().toEqualTypeOf<core.Consent>()
expectTypeOf<z.infer<typeof core.contactPreferenceSchema>>().toEqualTypeOf<core.ContactPreference>()
expectTypeOf<z.infer<typeof core.conversationSchema>>().toEqualTypeOf<core.Conversation>()
expectTypeOf<z.infer<typeof core.customFieldSchema>>().toEqualTypeOf<core.CustomField>()
expectTypeOf<z.infer<typeof core.customerSchema>>().toEqualTypeOf<core.Customer>()
expectTypeOf<z.infer<typeof core.factSchema>>().toEqualTypeOf<core.Fact>()
expectTypeOf<z.infer<typeof core.handoffSchema>>().toEqualTypeOf<core.Handoff>()
expectTypeOf<z.infer<typeof core.identitySchema>>().toEqualTypeOf<core.Identity>()
expectTypeOf<z.infer<typeof core.insightSchema>>().toEqualTypeOf<core.Insight>()
expectTypeOf<z.infer<typeof core.interactionSchema>>().toEqualTypeOf<core.Interaction>()
expectTypeOf<z.infer<typeof core.mergeSchema>>().toEqualTypeOf<core.Merge>()
expectTypeOf<z.infer<typeof core.messageSchema>>().toEqualTypeOf<core.Message>()
expectTypeOf<z.infer<typeof core.noteSchema>>().toEqualTypeOf<core.Note>()
expectTypeOf<z.infer<typeof core.participantSchema>>().toEqualTypeOf<core.Participant>()
expectTypeOf<z.infer<typeof core.ratedSchema>>().toEqualTypeOf<core.Rated>()
expectTypeOf<z.infer<typeof core.redactionSchema>>().toEqualTypeOf<core.Redaction>()
expectTypeOf<z.infer<typeof core.scoreReportSchema>>().toEqualTypeOf<core.ScoreReport>()
expectTypeOf<z.infer<typeof core.serviceHoursSchema>>().toEqualTypeOf<core.ServiceHours>()
expectTypeOf<z.infer<typeof core.shortConversationSchema>>().toEqualTypeOf<core.ShortConversation>()
expectTypeOf<z.infer<typeof core.shortFactSchema>>().toEqualTypeOf<core.ShortFact>()
expectTypeOf<z.infer<typeof core.statusChangeSchema>>().toEqualTypeOf<core.StatusChange>()
expectTypeOf<z.infer<typeof core.typingSchema>>().toEqualTypeOf<core.Typing>()
expectTypeOf<z.infer<typeof core.viewedSchema>>().toEqualTypeOf<core.Viewed>()

const agent: core.Author = { role: 'agent', id: 'a1', name: 'Mei' }
const at = '2026-05-03T09:30:00.000Z'
const open = { canonical: 'open', raw: 'Offen' } as const

describe('interactions', () => {
  const interactions: core.Interaction[] = [
    { ...core.blankRecord('1'), type: 'note', author: agent, text: 'Call back on Monday', at },
    {
      ...core.blankRecord('2'),
      type: 'call',
      direction: 'inbound',
      outcome: 'answered',
      at,
      answeredAt: at,
      endedAt: null,
      holdMs: 1000,
      summary: null,
    },
    { ...core.blankRecord('3'), type: 'status', actor: agent, from: null, to: open, at },
    {
      ...core.blankRecord('4'),
      type: 'assignment',
      actor: null,
      from: null,
      to: { id: 'a1', name: null, team: null },
      at,
    },
    {
      ...core.blankRecord('5'),
      type: 'rating',
      author: { role: 'customer', id: null, name: null },
      rating: { kind: 'csat', score: 4, worst: 1, best: 5, comment: null },
      at,
    },
    { ...core.blankRecord('6'), type: 'handoff', from: null, to: agent, reason: null, context: null, at },
    { ...core.blankRecord('7'), type: 'merge', actor: null, direction: 'from', otherConversationId: 'c2', at },
    { ...core.blankRecord('8'), type: 'redaction', actor: null, messageId: 'm1', reason: null, at },
    { ...core.blankRecord('9'), type: 'typing', author: agent, at, endedAt: null },
    { ...core.blankRecord('10'), type: 'viewed', author: agent, upToMessageId: null, at },
  ]

  it.each(interactions)('of type $type are accepted and tell when they happened', (interaction) => {
    expect(core.interactionSchema.parse(interaction)).toEqual(interaction)
    expect(core.interactionAt(interaction)).toBe(at)
  })

  it('of an unknown type are refused', () => {
    expect(core.interactionSchema.safeParse({ ...interactions[0], type: 'telepathy' }).success).toBe(false)
  })
})

describe('fields', () => {
  it('that are unknown to a noun are refused: they belong under customFields', () => {
    const note = { ...core.blankRecord('1'), type: 'note', author: agent, text: '', at: null, mood: 'blue' }
    expect(core.noteSchema.safeParse(note).success).toBe(false)
  })

  it('that name somebody are null when unknown, never empty', () => {
    expect(core.authorSchema.safeParse({ ...agent, name: '' }).success).toBe(false)
    expect(core.authorSchema.safeParse({ ...agent, name: null }).success).toBe(true)
  })

  it('keep the raw record only when there is one', () => {
    expect(core.recordShape.raw.safeParse({ any: ['thing'] }).success).toBe(true)
    expect('raw' in core.blankRecord('1')).toBe(false)
  })
})

describe('service hours', () => {
  const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  const accepts = (interval: [string, string], timeZone = 'Asia/Shanghai') =>
    core.serviceHoursSchema.safeParse({ timeZone, weekly: { ...week, mon: [interval] }, holidays: [], workdays: [] })
      .success

  it('run up to midnight, which is 24:00', () => {
    expect(accepts(['18:00', '24:00'])).toBe(true)
    expect(accepts(['18:00', '00:00'])).toBe(false)
  })

  it('do not run backwards or last no time', () => {
    expect(accepts(['18:00', '09:00'])).toBe(false)
    expect(accepts(['09:00', '09:00'])).toBe(false)
  })

  it('need a time zone that exists', () => {
    expect(accepts(['09:00', '18:00'], 'Mars/Olympus_Mons')).toBe(false)
  })
})

describe('an unknown visibility', () => {
  it('counts as internal', () => {
    const { conversation } = core.parseConversation({ messages: [{ role: 'agent', text: 'hi' }] })
    const [message] = core.messagesOf(conversation)
    expect(message && core.isPublic(message)).toBe(true)
    expect(message && core.isPublic({ ...message, visibility: 'unknown' })).toBe(false)
  })
})
