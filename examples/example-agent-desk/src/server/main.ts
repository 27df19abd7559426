// Starts the desk: node src/server/main.ts [--port 4173] [--many 5000]
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startDesk } from './start-desk.ts'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, many: { type: 'string', default: '300' } },
})

if (!existsSync(new URL('../../dist/index.html', import.meta.url))) {
  console.error(
    'The page is not built yet. Run "npm run desk" in the root of the repository, which builds what is missing.',
  )
  process.exit(2)
}
const desk = await startDesk({ port: Number(values.port), many: Number(values.many) })
console.log(
  `\nThe desk is open: ${desk.url}\nEverything in it is invented and kept in memory only. Ctrl-C closes it.\n`,
)
process.once('SIGINT', () => void desk.close().then(() => process.exit(0)))
process.once('SIGTERM', () => void desk.close().then(() => process.exit(0)))
