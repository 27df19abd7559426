import { type ConversationInput, conversationFromTranscript } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { expect, it, vi } from 'vitest'
import { createScorer } from '../src/index.ts'

const reader = createReader({ packs: [english], details })
const scorer = createScorer({ reader })
const conversation = conversationFromTranscript(
  'customer: Where is my parcel?\nagent: Hello Peter, it arrives tomorrow.',
)
const customer = { id: 'c1', names: { full: null }, timeZone: null }
const input: ConversationInput = { conversation, context: { profile: null, serviceHours: null, now: null } }
const withCustomer = (full: string): ConversationInput => ({
  ...input,
  conversation: { ...conversation, customer: { ...customer, names: { full } } as never },
})

it('differs with the names of the customer, by which names are judged', () => {
  const [anna, peter] = [scorer.score(withCustomer('Anna Brown')), scorer.score(withCustomer('Peter Brown'))]
  expect(anna.score).not.toBe(peter.score)
  expect(anna.hash).not.toBe(peter.hash)
})

it('differs where a message without words carries something', () => {
  const [first, ...rest] = conversation.timeline
  if (first?.type !== 'message') throw new Error('the first is a message')
  const silent = (attachments: unknown[]) =>
    scorer.score({
      ...input,
      conversation: {
        ...conversation,
        timeline: [{ ...first, body: { text: '' }, attachments: attachments as never }, ...rest],
      },
    })
  const [nothing, picture] = [silent([]), silent([{ id: 'a1', kind: 'image' }])]
  expect(nothing.score === picture.score && nothing.duties.length === picture.duties.length).toBe(false)
  expect(nothing.hash).not.toBe(picture.hash)
})

it('differs with the version of the code', async () => {
  vi.resetModules()
  vi.doMock('../package.json', () => ({ default: { version: '99.0.0' } }))
  const later = await import('../src/index.ts')
  expect(later.createScorer({ reader }).standards).not.toBe(scorer.standards)
  vi.doUnmock('../package.json')
})
