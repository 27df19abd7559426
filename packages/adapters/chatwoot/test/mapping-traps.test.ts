import type { Message } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { onEmulator, rewriting, textsOf } from './on-emulator.ts'

/** A conversation whose messages are these, in Chatwoot's own form. */
async function withMessages(payload: object[]) {
  const { emulator, again, talk } = onEmulator()
  const id = await talk()
  const fetch = rewriting(emulator.fetch, '/messages', () => ({ meta: {}, payload }))
  return again({ fetch }).conversation(id)
}

const blank = { content: 'Hello', message_type: 1, content_type: 'text', private: false, created_at: 1_772_442_000 }
const messagesIn = ({ timeline }: Awaited<ReturnType<typeof withMessages>>) =>
  timeline.filter((entry): entry is Message => entry.type === 'message')

describe('traps in understanding Chatwoot', () => {
  it('who wrote it is in sender.type; without a sender the kind of message has to tell', async () => {
    const sender = (type: string) => ({ id: 7, name: 'Kim', type })
    const conversation = await withMessages([
      { ...blank, id: 1, message_type: 0, sender: sender('contact') },
      { ...blank, id: 2, sender: sender('user') },
      { ...blank, id: 3, sender: sender('agent_bot') },
      { ...blank, id: 4, sender: sender('captain_assistant') },
      { ...blank, id: 5, content_attributes: { external_echo: true } },
      { ...blank, id: 6, content_attributes: { automation_rule_id: 3 } },
      { ...blank, id: 7, message_type: 3 },
      { ...blank, id: 8, message_type: 0, sender: null },
      { ...blank, id: 9, sender: sender('something_new') },
    ])
    expect(messagesIn(conversation).map(({ author, automated }) => [author.role, automated])).toEqual([
      ['customer', null],
      ['agent', null],
      ['bot', true],
      ['ai', null],
      ['agent', null],
      ['bot', true],
      ['system', true],
      ['customer', null],
      ['agent', null],
    ])
  })

  it('contacts, users and bots are each numbered from 1: the same number is not the same person', async () => {
    const conversation = await withMessages([
      { ...blank, id: 1, message_type: 0, sender: { id: 7, name: 'Mei', type: 'contact' } },
      { ...blank, id: 2, sender: { id: 7, name: 'Robin', type: 'user' } },
    ])
    expect(new Set(messagesIn(conversation).map(({ author }) => author.id)).size).toBe(2)
    expect(conversation.participants.map(({ name }) => name)).toEqual(['Mei', 'Robin'])
  })

  it('only private: false is public; what an agent wrote and nobody knows who reads is not', async () => {
    const conversation = await withMessages([
      { ...blank, id: 1, private: true },
      { ...blank, id: 2, private: null },
      { ...blank, id: 3, private: null, message_type: 0 },
      { ...blank, id: 4, private: false },
    ])
    const readable = conversation.timeline.map((entry) => (entry.type === 'message' ? entry.visibility : entry.type))
    expect(readable).toEqual(['note', 'unknown', 'public', 'public'])
  })

  it('what stands in place of a deleted message was said by nobody', async () => {
    const conversation = await withMessages([
      { ...blank, id: 1, content: 'This message was deleted', content_attributes: { deleted: true }, attachments: [] },
    ])
    expect(textsOf(conversation)).toEqual([''])
    const [message, redaction] = conversation.timeline
    expect(message?.deletion).toEqual({ at: null, reason: 'deleted' })
    expect(redaction).toMatchObject({ type: 'redaction', messageId: message?.id })
  })

  it('activities are sentences: changes of status are read, labels that sound like them are not', async () => {
    const activity = (id: number, content: string) => ({ ...blank, id, message_type: 2, content })
    const conversation = await withMessages([
      activity(1, 'Conversation was marked resolved by Robin'),
      activity(2, 'Robin added resolved'),
      activity(3, 'Assigned to Robin by Kim'),
      activity(4, 'System reopened the conversation due to a new incoming message.'),
      activity(5, 'Conversation was snoozed by Kim'),
      activity(7, 'Conversation was marked open by Captain'),
      activity(6, '对话已由 Kim 标记为已解决'),
    ])
    expect(conversation.timeline).toMatchObject([
      { type: 'status', from: null, to: { canonical: 'resolved' } },
      { type: 'status', from: { canonical: 'resolved' }, to: { canonical: 'open' } },
      { type: 'status', from: { canonical: 'open' }, to: { canonical: 'on_hold', raw: 'snoozed' } },
      { type: 'status', from: { canonical: 'on_hold' }, to: { canonical: 'open', raw: 'open' } },
    ])
    expect(textsOf(conversation)).toEqual([])
  })

  it('a survey is asked in a message and answered in the same one: asked is not rated, and neither is something said', async () => {
    const survey = (id: number, submitted_values: unknown) => ({
      ...{ ...blank, id, message_type: 3, content_type: 'input_csat', content: 'Please rate us' },
      content_attributes: { submitted_values },
    })
    const conversation = await withMessages([
      survey(1, undefined),
      survey(2, { csat_survey_response: { rating: 5, feedback_message: '很快' } }),
      survey(3, { csat_survey_response: { rating: 1, feedback_message: '' } }),
      { ...blank, id: 4, content_type: 'input_select', content_attributes: { submitted_values: [{ title: 'Yes' }] } },
    ])
    expect(conversation.timeline.flatMap((entry) => (entry.type === 'rating' ? [entry.rating] : []))).toEqual([
      { kind: 'csat', score: null, worst: 1, best: 5, comment: null },
      { kind: 'csat', score: 5, worst: 1, best: 5, comment: '很快' },
      { kind: 'csat', score: 1, worst: 1, best: 5, comment: null },
    ])
    expect(textsOf(conversation)).toEqual(['Hello'])
  })

  it('cards, forms, articles and questions with buttons are said in a message like any other', async () => {
    const kinds = ['cards', 'form', 'article', 'input_select', 'input_text', 'input_email', 'something_new']
    const conversation = await withMessages(
      kinds.map((content_type, index) => ({ ...blank, id: index + 1, content_type, content: `As ${content_type}.` })),
    )
    expect(textsOf(conversation)).toEqual(kinds.map((kind) => `As ${kind}.`))
  })

  it('a mail carries the mails before it; a chat that begins a line with > does not', async () => {
    const quoted =
      'Yes please.\n\nOn Mon, 2 Mar 2026 at 09:00, Support <s@paperboat.test> wrote:\n> May I send you another?'
    const mail = await withMessages([
      { ...blank, id: 1, message_type: 0, content_type: 'incoming_email', content: quoted },
    ])
    expect(messagesIn(mail)[0]?.body).toMatchObject({ text: 'Yes please.' })
    const { emulator, again, world } = onEmulator()
    const mei = world.addCustomer({ name: 'Mei', email: 'mei@example.test' })
    const author = { role: 'customer', id: mei.id, name: 'Mei' } as const
    const text = 'Which?\n> the blue one\nor the green one'
    const { id } = world.addConversation({ channel: 'chat', customerId: mei.id, message: { author, text } })
    const chat = await again({ fetch: emulator.fetch }).conversation(id)
    expect(textsOf(chat)).toEqual([text])
    expect(chat).toMatchObject({ channel: 'chat', channelRaw: 'Channel::WebWidget', subject: null })
  })

  it('a mail without plain text is read from its HTML', async () => {
    const html_content = { full: '<p>The lid &amp; the pot.</p>', reply: null, quoted: null }
    const attributes = {
      content: null,
      content_type: 'incoming_email',
      content_attributes: { email: { html_content } },
    }
    const conversation = await withMessages([{ ...blank, id: 1, message_type: 0, ...attributes }])
    expect(textsOf(conversation)).toEqual(['The lid & the pot.'])
  })

  it('a file has no name of its own: the address ends in one', async () => {
    const file = (data_url: string | null, more = {}) => ({ id: 1, file_type: 'file', data_url, file_size: 9, ...more })
    const conversation = await withMessages([
      {
        ...{ ...blank, id: 1, message_type: 0 },
        attachments: [
          file('https://cw.test/rails/active_storage/blobs/redirect/x--y/%E7%85%A7%E7%89%87%201.jpg'),
          file('https://cw.test/blobs/100%'),
          file(null, { file_type: 'location', fallback_title: 'Taipei 101', file_size: null }),
        ],
      },
    ])
    expect(messagesIn(conversation)[0]?.attachments.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['照片 1.jpg', 9],
      ['100%', 9],
      ['Taipei 101', null],
    ])
  })

  it('no priority is not known, and 0 is a time that was never set', async () => {
    const { emulator, again, talk } = onEmulator()
    const id = await talk()
    const fetch = rewriting(emulator.fetch, `/conversations/${id}`, (head: object) => ({ ...head, created_at: 0 }))
    const conversation = await again({ fetch }).conversation(id)
    expect(conversation.priority).toEqual({ canonical: 'unknown', raw: null })
    expect(conversation.openedAt).toBeNull()
  })

  it('the language of the browser is the customer’s, however it is spelled', async () => {
    const { emulator, again, talk } = onEmulator()
    const id = await talk()
    const change = (browser_language: string) => (head: object) => ({
      ...head,
      additional_attributes: { browser: { browser_language }, conversation_language: 'zh' },
    })
    for (const [spelled, locales] of [
      ['zh_TW', ['zh-TW']],
      ['*', []],
    ] as const) {
      const fetch = rewriting(emulator.fetch, `/conversations/${id}`, change(spelled))
      const { customer, locale } = await again({ fetch }).conversation(id)
      expect(customer?.locales).toEqual(locales)
      expect(locale).toBe('zh')
    }
  })

  it('inboxes have hours each: those that are the same are one schedule, and midnight is written 23:59', async () => {
    const { chatwoot, emulator, again } = onEmulator()
    const [schedule, ...more] = (await chatwoot.serviceHours?.()) ?? []
    expect(more).toEqual([])
    expect(schedule).toMatchObject({
      timeZone: 'Europe/London',
      weekly: { sun: [], mon: [['09:00', '17:00']], sat: [] },
    })
    const late = { day_of_week: 0, open_hour: 20, open_minutes: 30, close_hour: 23, close_minutes: 59 }
    const hours = [late, { day_of_week: 1, open_all_day: true }, { day_of_week: 2, open_hour: 9, close_hour: null }]
    const fetch = rewriting(emulator.fetch, '/inboxes', () => ({
      payload: [
        { id: 1, timezone: 'Asia/Taipei', working_hours_enabled: true, working_hours: hours },
        { id: 2, timezone: 'Middle-earth', working_hours_enabled: true, working_hours: hours },
        { id: 3, timezone: 'UTC', working_hours_enabled: false, working_hours: hours },
      ],
    }))
    expect(await again({ fetch }).serviceHours?.()).toMatchObject([
      { timeZone: 'Asia/Taipei', weekly: { sun: [['20:30', '24:00']], mon: [['00:00', '24:00']], tue: [] } },
    ])
  })
})
