import { runClause } from '@attune/testkit/contract'
import { expect, it } from 'vitest'
import { type Breaking, but, conversations } from './broken/break.ts'
import { paperboatDescriptor } from './paperboat/descriptor.ts'

const tried = (create: Breaking, id: string) => runClause({ ...paperboatDescriptor, create }, id)

it('catches a pull that brings the second before `since`, too', async () => {
  const early = but((adapter) => ({
    conversations: ({ since, ...options } = {}) =>
      adapter.conversations({
        ...options,
        since: since === undefined ? since : new Date(Date.parse(since) - 1000).toISOString(),
      }),
  }))
  await expect(tried(early, 'since-boundary')).rejects.toThrow('a second before `since`')
})

it('catches a reply that is taken for an earlier one of the same words, though the customer wrote in between', async () => {
  const said = new Map<string, string>()
  const once = but((adapter) => ({
    async reply(request) {
      const key = said.get(request.text) ?? request.key
      said.set(request.text, key)
      return adapter.reply?.({ ...request, key }) as Promise<{ id: string | null; changed: boolean }>
    },
  }))
  await expect(tried(once, 'reply-once')).rejects.toThrow('the customer wrote again, and got no second answer')
})

it('says how many conversations of several pages came, and which is the first that did not', async () => {
  const short = but((adapter) => ({
    conversations: async (options) => ({ ...(await adapter.conversations(options)), more: false }),
  }))
  await expect(tried(short, 'many-pages')).rejects.toThrow(
    'of 120 conversations 100 came without a `limit`; the first that did not come was number 101',
  )
})

it('says what a value may be that came wrong where a key was null', async () => {
  const roleless = conversations((conversation) => ({
    ...conversation,
    timeline: conversation.timeline.map((one) =>
      'author' in one && one.author.name === null
        ? { ...one, author: { ...one.author, role: 'unknown' as 'system' } }
        : one,
    ),
  }))
  await expect(tried(roleless, 'nulls')).rejects.toThrow(/author\.role: .*"customer"\|"agent"/)
})
