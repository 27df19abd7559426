import { describe, expect, it } from 'vitest'
import { createChatwoot } from '../src/index.ts'
import { onEmulator, textsOf } from './on-emulator.ts'

describe('traps in writing to Chatwoot', () => {
  it('a message with a source_id counts as sent already and reaches nobody, so a reply carries none', async () => {
    const { chatwoot, emulator, talk } = onEmulator()
    await chatwoot.reply?.({ conversation: await talk(), text: 'It leaves today.', key: 'r1' })
    const sent = emulator.calls.find(({ method }) => method === 'POST')
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      content: 'It leaves today.',
      message_type: 'outgoing',
      private: false,
    })
  })

  it('what agents write is a template: braces in a note or a reply stay as they are', async () => {
    const { chatwoot, world, talk } = onEmulator()
    const conversation = await talk()
    const text = 'The form says {{ name }}.'
    expect(await chatwoot.reply?.({ conversation, text, key: 'r1' })).toMatchObject({ changed: true })
    expect(await chatwoot.reply?.({ conversation, text, key: 'r1' })).toMatchObject({ changed: false })
    await chatwoot.note?.({ conversation, text, key: 'n1' })
    const words = world.conversation(conversation)?.entries.map((entry) => ('text' in entry ? entry.text : ''))
    expect(words?.slice(1)).toEqual([text, `${text}\n\n— Attune · attune:note:n1`])
    const code = (await chatwoot.reply?.({ conversation, text: 'Type `{{ name }}` or {% raw %}.', key: 'r2' }))?.id
    expect(world.conversation(conversation)?.entries.find(({ id }) => id === code)).toMatchObject({
      text: 'Type `{{ name }}` or {% raw %}.',
    })
    const cunning = { conversation, text: '`{{ a }}{% endraw %}{{ b }}`', key: 'r3' }
    await expect(chatwoot.reply?.(cunning)).rejects.toMatchObject({ code: 'rejected' })
  })

  it('a reply is the same one only while nothing was said after it', async () => {
    const { chatwoot, ground, talk } = onEmulator()
    const conversation = await talk()
    const reply = (key: string) => chatwoot.reply?.({ conversation, text: 'Thank you.', key })
    await reply('r1')
    await ground.note(conversation, 'A note in between changes nothing.')
    await ground.setStatus?.(conversation, 'pending')
    expect((await reply('r1'))?.changed).toBe(false)
    await ground.reply(conversation, { text: 'One more thing.' })
    expect((await reply('r2'))?.changed).toBe(true)
    expect(textsOf(await chatwoot.conversation(conversation)).filter((text) => text === 'Thank you.')).toHaveLength(2)
  })

  it('a customer who copies the mark under a note does not become us', async () => {
    const { chatwoot, ground, talk } = onEmulator()
    const conversation = await talk()
    await ground.reply(conversation, { text: 'Nice try. — Attune · attune:note:k1' })
    expect(await chatwoot.note?.({ conversation, text: 'Waits.', key: 'k1' })).toMatchObject({ changed: true })
  })

  it('labels and custom attributes are replaced as a whole: those of others are sent along', async () => {
    const { chatwoot, emulator, ground, talk } = onEmulator()
    const conversation = await talk()
    await ground.addTags?.(conversation, ['gift'])
    await ground.setFields?.(conversation, { order: 'A-17', count: 3 })
    await chatwoot.addTags?.({ conversation, tags: ['attune-low'] })
    await chatwoot.setFields?.({ conversation, fields: { severity: 'high', count: null } })
    const bodies = emulator.calls.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body))
    expect(bodies).toEqual([
      { labels: ['gift', 'attune-low'] },
      { custom_attributes: { order: 'A-17', severity: 'high' } },
    ])
    expect(await chatwoot.setFields?.({ conversation, fields: { severity: 'high', gone: null } })).toMatchObject({
      changed: false,
    })
  })

  it('labels are replaced all at once: ours, written over by somebody who had read before us, come again on top of theirs', async () => {
    const { emulator, ground, world, talk, again } = onEmulator()
    const conversation = await talk()
    await ground.addTags?.(conversation, ['gift'])
    let writes = 0
    const fetch: typeof emulator.fetch = async (input, init) => {
      const answer = await emulator.fetch(input, init)
      const last = emulator.calls.at(-1)
      if (last?.method === 'POST' && last.path.endsWith('/labels') && ++writes === 1)
        world.setTags(conversation, ['gift', 'theirs'])
      return answer
    }
    await again({ fetch }).addTags?.({ conversation, tags: ['attune-low'] })
    expect(world.conversation(conversation)?.tags).toEqual(['gift', 'theirs', 'attune-low'])
  })

  it('a conversation goes by the number people see, and by no other', async () => {
    const { chatwoot, emulator } = onEmulator()
    for (const id of ['abc', '0', '1/../2', 'a8a5d8f4-0d5c-4f8e-9d1f-000000000001'])
      await expect(chatwoot.conversation(id)).rejects.toMatchObject({ code: 'not_found' })
    expect(emulator.calls).toEqual([])
  })

  it('an agent’s token sees only some inboxes, and check() says so', async () => {
    const { emulator, again } = onEmulator()
    const fetch: typeof emulator.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      if (!url.endsWith('/profile')) return emulator.fetch(input, init)
      return Response.json({ name: 'Robin', accounts: [{ id: 1, name: 'Paperboat', role: 'agent' }] })
    }
    const { account, warnings } = await again({ fetch }).check()
    expect(account).toBe('Robin in Paperboat at chatwoot.test')
    expect(warnings[0]).toContain('administrator')
  })

  it('options are checked, with a hint where one is nearly right', () => {
    const right = { baseUrl: 'https://app.chatwoot.com', accountId: 7, token: 't' }
    expect(() => createChatwoot(right)).not.toThrow()
    expect(() => createChatwoot({ ...right, baseUrl: 'https://app.chatwoot.com/api/v1' })).toThrow(/without \/api/)
    expect(() => createChatwoot({ ...right, baseUrl: 'https://app.chatwoot.com/app/accounts/7' })).toThrow(/without/)
    expect(() => createChatwoot({ ...right, accountId: 'seven' })).toThrow(/accountId/)
    expect(() => createChatwoot({ ...right, tokn: 'x' } as never)).toThrow(/token/)
  })
})
