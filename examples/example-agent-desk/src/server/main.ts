// Starts the desk: node src/server/main.ts [--port 4173] [--many 5000]; with DESK_HELPDESK=zendesk and its settings in the
// environment, the desk of that helpdesk.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isAttuneError } from '@attune/core'
import { startDesk } from './start-desk.ts'

const invented = 'Everything in it is invented and kept in memory only.'
const ofReal = (title: string) => `These are the real customers of ${title}: what you send reaches them.`

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, many: { type: 'string', default: '300' } },
})

if (!existsSync(new URL('../../dist/index.html', import.meta.url))) {
  console.error(
    'The page is not built yet. Run "npm run desk" in the root of the repository, which builds what is missing.',
  )
  process.exit(2)
}
try {
  // A store and helpdesks are nothing that the invented day should have to load.
  const real = process.env.DESK_HELPDESK ? await (await import('./real/real-desk.ts')).realDesk(process.env) : null
  const desk = await startDesk({ port: Number(values.port), many: Number(values.many), real: real ?? undefined })
  console.log(`\nThe desk is open: ${desk.url}\n${real ? ofReal(real.helpdesk.title) : invented} Ctrl-C closes it.\n`)
  const close = async () => {
    await desk.close()
    await real?.store.close()
    process.exit(0)
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
} catch (error) {
  if (!isAttuneError(error)) throw error
  console.error(error.message)
  process.exitCode = 2
}
