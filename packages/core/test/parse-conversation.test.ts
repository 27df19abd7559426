import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversationSchema, factSchema, messagesOf, parseConversation, serviceHoursSchema } from '../src/index.ts'
import { shortConversation } from './arbitraries.ts'

describe('a short conversation', () => {
  it('gets the same id whether what is unknown is null or left out', () => {
    const message = { role: 'customer', text: 'Hello' } as const
    const idOf = (messages: object[]): string => parseConversation({ messages } as never).conversation.id
    expect(idOf([{ ...message, at: null, name: null }])).toBe(idOf([message]))
    expect(idOf([{ ...message, name: 'Ann' }])).not.toBe(idOf([message]))
  })

  it('needs nothing but messages, and what it does not say stays unknown', () => {
    const { conversation, context } = parseConversation({ messages: [{ role: 'customer', text: 'Hello' }] })
    expect(conversation).toMatchObject({ channel: 'unknown', locale: null, stage: 'unknown', customer: null })
    expect(conversation.status).toEqual({ canonical: 'unknown', raw: null })
    expect(conversation.reopenCount).toBeNull()
    expect(messagesOf(conversation)[0]).toMatchObject({
      id: 'm1',
      author: { role: 'customer', id: null, name: null },
      visibility: 'public',
      automated: null,
      sentAt: null,
    })
    expect(context).toEqual({ profile: null, serviceHours: null, now: null })
  })

  it('numbers messages without an id by position', () => {
    const messages = [
      { role: 'agent', text: 'a' },
      { id: 'x', role: 'agent', text: 'b' },
      { role: 'agent', text: 'c' },
    ]
    const { conversation } = parseConversation({ messages })
    expect(conversation.timeline.map(({ id }) => id)).toEqual(['m1', 'x', 'm3'])
  })

  it('without an id gets the same one for the same messages', () => {
    const value = { messages: [{ role: 'agent', text: 'a' }] }
    const other = { messages: [{ role: 'agent', text: 'b' }] }
    expect(parseConversation(value).conversation.id).toBe(parseConversation(structuredClone(value)).conversation.id)
    expect(parseConversation(value).conversation.id).not.toBe(parseConversation(other).conversation.id)
  })

  it('brings times with an offset to UTC', () => {
    const { conversation } = parseConversation({
      messages: [{ role: 'agent', text: '', at: '2026-05-03T17:30:00+08:00' }],
    })
    expect(messagesOf(conversation)[0]?.sentAt).toBe('2026-05-03T09:30:00.000Z')
  })

  it('treats null as left out, and ignores labels and metadata', () => {
    const value = {
      id: 'c',
      locale: null,
      now: null,
      customer: null,
      messages: [],
      labels: { y: 1 },
      metadata: { a: 1 },
    }
    expect(parseConversation(value).conversation).toEqual(parseConversation({ id: 'c', messages: [] }).conversation)
  })

  it('says who is to answer, a person or a team, as far as it is known', () => {
    const assigneeOf = (assignee: object | null): unknown =>
      parseConversation({ messages: [], assignee } as never).conversation.assignee
    expect(assigneeOf({ team: 'north' })).toEqual({ id: null, name: null, team: 'north' })
    expect(assigneeOf({ id: 'a1', name: '林晓', team: '售后组' })).toEqual({ id: 'a1', name: '林晓', team: '售后组' })
    expect(assigneeOf(null)).toBeNull()
  })

  it('lists the authors that have an id as participants, once', () => {
    const messages = [
      { role: 'agent', authorId: 'a1', name: 'Mei', text: '' },
      { role: 'agent', authorId: 'a1', name: 'Mei', text: '' },
      { role: 'agent', text: '' },
    ]
    expect(parseConversation({ messages }).conversation.participants).toEqual([
      { id: 'a1', role: 'agent', name: 'Mei', joinedAt: null, leftAt: null },
    ])
  })

  it('expands the customer, whose handles are only claimed', () => {
    const customer = { name: '陈静', honorific: '女士', email: 'jing@example.com', locale: 'zh-CN' }
    expect(parseConversation({ id: 'c', customer, messages: [] }).conversation.customer).toMatchObject({
      id: 'customer-of-c',
      names: { display: '陈静', honorific: '女士', preferred: null },
      locales: ['zh-CN'],
      identities: [{ kind: 'email', value: 'jing@example.com', assurance: 'claimed' }],
    })
  })

  it('fills service hours: a day left out is closed', () => {
    const serviceHours = { timeZone: 'Asia/Shanghai', weekly: { mon: [['09:00', '18:00']] } }
    const { context } = parseConversation({ messages: [], serviceHours })
    expect(serviceHoursSchema.parse(context.serviceHours)).toMatchObject({
      weekly: { mon: [['09:00', '18:00']], sun: [] },
      holidays: [],
      workdays: [],
    })
  })
})

describe('a short fact', () => {
  const fact = (value: object) =>
    parseConversation({ messages: [], profile: { facts: [value] } }).context.profile?.facts[0]

  it('takes the cautious default for whatever is missing', () => {
    const expanded = fact({ predicate: 'allergy', value: 'nuts', provenance: [{ quote: 'no nuts' }] })
    expect(factSchema.parse(expanded)).toMatchObject({
      id: 'f1',
      subject: 'customer',
      kind: 'background',
      statement: 'allergy: nuts',
      cardinality: 'many',
      status: 'proposed',
      confidence: null,
      sensitivity: 'sensitive',
      mention: 'only_if_raised',
      minAssurance: 'authenticated',
      purposes: [],
      basis: null,
      provenance: [{ statedBy: 'inferred', quote: 'no nuts', interactionId: null }],
    })
  })

  it('asks for as much assurance as its sensitivity needs', () => {
    expect(fact({ value: 1, sensitivity: 'public' })?.minAssurance).toBe('claimed')
    expect(fact({ value: 1, sensitivity: 'personal' })?.minAssurance).toBe('channel')
    expect(fact({ value: 1, sensitivity: 'special' })?.minAssurance).toBe('authenticated')
  })

  it('may be a full fact, which stays as it is', () => {
    const full = fact({ statement: 'Likes tea', validFrom: '2026-05-03T00:00:00+08:00' })
    expect(full && fact(full)).toEqual(full)
  })
})

describe('parseConversation', () => {
  it('makes of every short conversation a full one that its schema accepts, and that reads back the same', () => {
    return fc.assert(
      fc.property(shortConversation, (short) => {
        const { conversation } = parseConversation(short)
        expect(conversationSchema.safeParse(conversation).error).toBeUndefined()
        expect(parseConversation(conversation).conversation).toEqual(conversation)
        expect(messagesOf(conversation).map(({ body }) => body.text)).toEqual(short.messages.map(({ text }) => text))
      }),
    )
  })

  it('does not change what it is given', () => {
    const value = Object.freeze({ messages: Object.freeze([Object.freeze({ role: 'agent', text: 'hi' })]) })
    expect(() => parseConversation(value)).not.toThrow()
  })

  it('reads the history, oldest first where every visit has a time', () => {
    const visit = { turns: 2, questions: 1, transfers: 0, askedAgain: 0 }
    const history = [
      { ...visit, id: 'march', at: '2026-03-01T08:00:00+08:00' },
      { ...visit, id: 'may', at: '2026-05-01T00:00:00Z' },
      { ...visit, id: 'april', at: '2026-04-01T00:00:00Z' },
    ]
    const visits = (given: object[]) => parseConversation({ messages: [], history: given }).context.history
    expect(visits(history)?.map(({ id }) => id)).toEqual(['march', 'april', 'may'])
    expect(visits(history)?.[0]).toEqual({ ...visit, id: 'march', at: '2026-03-01T00:00:00.000Z' })
    expect(visits([...history, visit])?.map(({ id }) => id)).toEqual(['march', 'may', 'april', null])
  })

  it.each([
    [{ turns: 2, questions: 1, transfers: 0 }, 'history[0].askedAgain'],
    [{ turns: 2, questions: 1, transfers: 0, askedAgain: 0, steps: 3 }, 'history[0]: unknown key "steps"'],
    [{ turns: -1, questions: 1, transfers: 0, askedAgain: 0 }, 'history[0].turns'],
  ])('refuses the visit %j', (visit, path) => {
    expect(() => parseConversation({ messages: [], history: [visit] })).toThrow(path)
  })

  it('reads the context beside a full conversation', () => {
    const { conversation } = parseConversation({ messages: [{ role: 'agent', text: 'hi' }] })
    const input = parseConversation({ ...conversation, now: '2026-05-03T10:00:00+02:00', profile: { facts: [] } })
    expect(input.conversation).toEqual(conversation)
    expect(input.context).toEqual({ profile: { facts: [] }, serviceHours: null, now: '2026-05-03T08:00:00.000Z' })
  })
})
