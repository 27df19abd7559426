import { parseConversation, type ShortConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { expect, it } from 'vitest'
import { profileFor } from '../src/index.ts'

const reader = createReader({ packs: [english, chinese], details })
const question: ShortConversation['messages'] = [{ role: 'customer', text: 'What are your opening hours?' }]

const chosen = (parts: Partial<ShortConversation>, raw: string | null = null) => {
  const { conversation } = parseConversation({ messages: question, ...parts })
  return profileFor({ ...conversation, channelRaw: raw }, reader)
}

it.each([
  ['general', {}],
  ['email', { channel: 'email' }],
  ['request', { channel: 'email', stage: 'before_sale' }],
  ['complaint', { channel: 'email', tags: ['Complaint'] }],
  ['complaint', { stage: 'before_sale', messages: [{ role: 'customer', text: '我要投诉！' }] }],
] satisfies [string, Partial<ShortConversation>][])('is %s for %j', (name, parts) => {
  expect(chosen(parts)).toMatchObject({ name, scorecard: { id: name } })
})

it('knows the shops of Chinese platforms by what the helpdesk calls the channel', () => {
  expect(chosen({ channel: 'chat' }, 'Taobao').name).toBe('marketplace-zh')
})

it('says why, and quotes nobody', () => {
  const { because } = chosen({ messages: [{ role: 'customer', text: 'I am furious, you charged me twice!' }] })
  expect(because).toBe('the customer complains in message m1')
})

it('takes a question about an order for a question', () => {
  expect(chosen({ messages: [{ role: 'customer', text: 'Where is my order?' }] }).name).toBe('general')
})

it('heeds the customer, not what the agent says', () => {
  const messages = [...question, { role: 'agent' as const, text: 'I am furious, you charged me twice!' }]
  expect(chosen({ messages }).name).toBe('general')
})
