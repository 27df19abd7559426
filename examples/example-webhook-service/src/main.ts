// The service: node src/main.ts, with the settings of Zendesk, PORT, and DATABASE_URL or FOLDER. Without settings, a walk at a
// helpdesk in memory.
import { openStore } from '@attune/store'
import { kind } from '@attune/zendesk'
import { startService } from './service.ts'
import { walk } from './walk.ts'

const { env } = process
const settings = Object.fromEntries(
  kind.settings.flatMap(({ name, env: variable }) => (env[variable] ? [[name, env[variable]]] : [])),
)

if (settings.token || settings.accessToken) {
  const store = await openStore(
    env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: env.FOLDER ?? './attune-data' },
  )
  const connect = (given: Parameters<typeof kind.connect>[1]) => kind.connect(settings, given)
  const service = await startService(store, { name: 'shop', connect }, Number(env.PORT ?? 8080))
  process.stdout.write(`listening: ${service.url}/webhooks/shop, ${service.url}/healthz\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void service.stop())
} else {
  for await (const text of walk()) process.stdout.write(text)
}
