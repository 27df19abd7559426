import { readFileSync } from 'node:fs'
import { parseConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { openSession } from '@attune/scoring'
import { simulateReadableStream } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { describe, expect, test } from 'vitest'
import type { GuardEvent } from '../src/guard/guard-event.ts'
import { guardReply } from '../src/guard/guard-reply.ts'
import { holdingWords } from '../src/guard/hand-over.ts'
import { type Policy, strict } from '../src/guard/policy.ts'
import { rehearsedModel } from '../src/rehearsed-model.ts'
import { run } from '../src/run.ts'
import { loadStories, type Story } from '../src/stories.ts'

const reader = createReader({ packs: [english, chinese], details })
const stories = loadStories()
const story = (number: string): Story => {
  const found = stories.find(({ input }) => input.conversation.id.startsWith(number))
  if (found === undefined) throw new Error(`no story ${number}`)
  return found
}

async function guard({ input, locale, drafts }: Story, policy: Partial<Policy> = {}, model = rehearsedModel(drafts)) {
  const events: GuardEvent[] = []
  for await (const event of guardReply({ input, locale, reader, model, policy: { ...strict, ...policy } }))
    events.push(event)
  return { events, model, last: events.at(-1) }
}

const typesOf = (events: readonly GuardEvent[]) => events.map(({ type }) => type).filter((type) => type !== 'words')
const reasonOf = (event: GuardEvent | undefined) =>
  event?.type === 'handed-over' ? event.handOver.reason.because : null

describe('a reply', () => {
  test('is stopped while it is written, written again with what was found, and sent once it passes', async () => {
    const { events, model, last } = await guard(story('1'))
    expect(typesOf(events)).toEqual(['held', 'reply'])
    const [held] = events.filter((event) => event.type === 'held')
    expect(held?.stopped).toBe(true)
    expect(story('1').drafts[0]?.startsWith(held?.text ?? '-')).toBe(true)
    expect(held?.text.length).toBeLessThan(story('1').drafts[0]?.length ?? 0)
    const told = JSON.stringify(model.doStreamCalls[1]?.prompt)
    expect(told).toContain('This reply was not sent')
    expect(told).toContain(held?.findings[0]?.message)
    expect(last?.type === 'reply' && last.reply.text).toBe(story('1').drafts[1])
  })

  test('is edited where that is enough, and otherwise never', async () => {
    const { events, last } = await guard(story('2'))
    expect(typesOf(events)).toEqual(['held', 'edited', 'reply'])
    expect(last?.type === 'reply' && last.reply.text).not.toContain('您怎么不早说')
    const unedited = await guard(story('2'), { mayEdit: false, rewrites: 0 })
    expect(typesOf(unedited.events)).toEqual(['held', 'handed-over'])
  })

  test('is never made whole with a gap in it', async () => {
    const drafts = [
      'I am the shop’s virtual assistant. I am sorry, charging you twice was our mistake, and I see why you are angry about it.',
    ]
    const { events } = await guard({ ...story('1'), drafts }, { rewrites: 0 })
    const [held] = events.filter((event) => event.type === 'held')
    expect(held?.findings.some(({ suggestion }) => suggestion?.text.includes('[…]'))).toBe(true)
    expect(typesOf(events)).toEqual(['held', 'handed-over'])
  })

  test.each(stories.map((one) => ({ one, id: one.input.conversation.id })))(
    'that reaches the customer passes a check of its own: $id',
    async ({ one: { input, locale, drafts } }) => {
      const { last } = await guard({ input, locale, drafts })
      const session = openSession({ reader, conversation: input.conversation, locale })
      const reply = last?.type === 'reply' ? last.reply : last?.type === 'handed-over' ? last.handOver.holding : null
      const found = session.check(reply?.text ?? '', { role: 'ai', nudges: 99 })
      expect(reply?.text).toBeTruthy()
      if (last?.type === 'reply') expect(found).toEqual([])
      expect(found.filter(({ outcome }) => outcome === 'fault')).toEqual([])
    },
  )
})

describe('a person takes over', () => {
  test('when the drafts do not get better, and is shown the last one with what is wrong', async () => {
    const { last, model } = await guard(story('3'))
    expect(model.doStreamCalls).toHaveLength(3)
    expect(reasonOf(last)).toBe('not-good-enough')
    const handed = last?.type === 'handed-over' ? last.handOver : null
    expect(handed?.draft?.text).toBe(story('3').drafts[2])
    expect(handed?.draft?.findings.length).toBeGreaterThan(0)
    expect(handed?.holding?.text).toBe(holdingWords['zh-Hant'])
  })

  test('when the customer asks for one, and the model is not even asked', async () => {
    const { last, model } = await guard(story('4'))
    expect(reasonOf(last)).toBe('asks-for-human')
    expect(model.doStreamCalls).toHaveLength(0)
  })

  test('when the model fails, without repeating what the failure said', async () => {
    const model = new MockLanguageModelV4({
      doStream: () => Promise.reject(new TypeError('bad request: "I am really angry"')),
    })
    const { last } = await guard(story('1'), {}, model)
    expect(reasonOf(last)).toBe('model-failed')
    expect(JSON.stringify(last)).not.toContain('bad request')
  })

  test.each(['length', 'content-filter', null] as const)('when the reply is cut off: %s', async (unified) => {
    const [, whole = ''] = story('1').drafts
    const usage = { inputTokens: none, outputTokens: { total: 0, text: 0, reasoning: undefined } }
    const finish = unified && ({ type: 'finish', finishReason: { unified, raw: undefined }, usage } as const)
    const chunks = [
      { type: 'text-start', id: 'a' } as const,
      { type: 'text-delta', id: 'a', delta: whole } as const,
      { type: 'text-end', id: 'a' } as const,
      ...(finish ? [finish] : []),
    ]
    const model = new MockLanguageModelV4({ doStream: async () => ({ stream: simulateReadableStream({ chunks }) }) })
    const { events, last } = await guard(story('1'), {}, model)
    expect(typesOf(events)).toEqual(['handed-over'])
    expect(reasonOf(last)).toBe('model-failed')
  })

  test('when the model takes too long', async () => {
    const slow = rehearsedModel(story('2').drafts, 60_000)
    const { last } = await guard(story('2'), { modelTimeoutMs: 20 }, slow)
    expect(reasonOf(last)).toBe('model-failed')
  })

  test('when the model writes nothing', async () => {
    const { events, last } = await guard({ ...story('1'), drafts: [''] }, { rewrites: 0 })
    expect(typesOf(events)).toEqual(['held', 'handed-over'])
    expect(reasonOf(last)).toBe('not-good-enough')
  })
})

const none = { total: 0, noCache: 0, cacheRead: undefined, cacheWrite: undefined }

test('what colleagues wrote among themselves is not shown to the model', async () => {
  const { drafts, locale } = story('1')
  const input = parseConversation({
    id: 'note',
    messages: [
      { role: 'agent', text: 'She complains every month.', visibility: 'internal' },
      { role: 'customer', text: 'You charged me twice, and I am really angry.' },
    ],
  })
  const { model } = await guard({ input, locale, drafts })
  expect(JSON.stringify(model.doStreamCalls[0]?.prompt)).not.toContain('every month')
})

test('the README shows what is really printed', async () => {
  let printed = ''
  for await (const text of run(stories, null)) printed += text
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(/```text\n([\s\S]*?)```/.exec(readme)?.[1]).toBe(printed.trimStart())
})
