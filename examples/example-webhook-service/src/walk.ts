import { openStore } from '@attune/store'
import { fakeClock } from '@attune/testkit'
import { createWorld, type Emulator } from '@attune/testkit/emulator'
import { createZendesk } from '@attune/zendesk'
import { zendeskEmulator } from '@attune/zendesk/emulator'
import { startService } from './service.ts'

const secret = 'the-signing-secret-of-the-webhook'

/** A Zendesk in memory whose time is ours: webhooks that are too old, or from the future, are refused. */
function zendeskNow(): Emulator {
  const inAMinute = new Date(Date.now() + 60_000).toISOString()
  return zendeskEmulator({ world: createWorld({ clock: fakeClock(inAMinute) }) })
}

/** A customer writes, is brushed off, and is made up to; each time the helpdesk tells the service, over HTTP. */
export async function* walk(): AsyncGenerator<string> {
  const emulator = zendeskNow()
  const { ground, fetch, clock } = emulator
  const service = await startService(
    await openStore({ memory: true }),
    {
      name: 'shop',
      fetch,
      connect: (given) =>
        createZendesk({
          ...{ subdomain: 'shop', email: 'attune@support.test', token: emulator.secret },
          ...{ webhookSecrets: [secret], clock, fetch: given.fetch, logger: given.logger },
        }),
    },
    0,
  )
  try {
    emulator.webhooks.subscribe(`${service.url}/webhooks/shop`, secret)
    const look = async (what: string): Promise<string> => {
      await emulator.webhooks.settled()
      // To know when all is done. It brings nothing: Zendesk holds back from a pull what changed within the last minute.
      await service.sync.pull()
      await service.sync.settled()
      const [talk] = await ground.conversations()
      const notes = talk?.entries.filter(({ kind }) => kind === 'note') ?? []
      const note = notes.at(-1)?.text.split('\n')[0]
      return `${what}\n  tags: ${talk?.tags.join(', ') || '–'}\n  notes: ${notes.length}${note ? `, the last: ${note}` : ''}\n`
    }
    const id = await ground.createConversation({
      subject: 'Still no refund',
      message: { text: 'You promised my refund within three days, and it has been a week. I am really angry.' },
    })
    await ground.reply(id, { role: 'agent', text: 'You should have read our terms. Please be patient.' })
    yield await look('a customer writes, and an agent brushes her off')
    clock.advance(60_000)
    await ground.reply(id, {
      role: 'agent',
      text: 'I am sorry for what I wrote. A week instead of three days: no wonder you are angry, and that was our mistake. I have sent the refund just now, and will write to you tomorrow by noon to see that it is there.',
    })
    yield await look('the agent thinks better of it')
  } finally {
    await service.stop()
  }
}
