// A stranger's service in one file: a helpdesk kept in step, scored, written back, and asked for its health.
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { createScorer } from '@attune/scoring'
import { openStore } from '@attune/store'
import { openSync } from '@attune/sync'
import { serveSync } from '@attune/sync/serve'
import { createZendesk } from '@attune/zendesk'
import { zendeskEmulator } from '@attune/zendesk/emulator'

const emulator = zendeskEmulator()
const talk = await emulator.ground.createConversation({ subject: 'Cups', message: { text: 'You charged me twice!' } })
await emulator.ground.reply(talk, { role: 'agent', text: 'Calm down. You should have checked.' })
emulator.clock.advance(120_000)

const store = await openStore({ memory: true })
const sync = await openSync({
  store,
  connections: [
    {
      name: 'shop',
      fetch: emulator.fetch,
      connect: (options) =>
        createZendesk({ subdomain: 'shop', email: 'attune@support.test', token: emulator.secret, ...options }),
    },
  ],
  scorer: createScorer({ reader: createReader({ packs: [english], details }) }),
  writeBack: ({ report }) => [{ kind: 'tags', add: [report.verdict] }],
  writeBackSince: '2020-01-01T00:00:00Z',
})
await sync.start()
const settled = await sync.settled()
const health = await serveSync(sync).request('/healthz')
const { tags } = emulator.world.conversation(talk) ?? { tags: [] }
console.log(JSON.stringify({ settled, health: health.status, tags }))
await sync.stop()
await store.close()
