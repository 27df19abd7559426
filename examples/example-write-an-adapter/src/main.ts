// Runs the adapter: against a Tinpost in memory, or with TINPOST_URL and TINPOST_TOKEN against another. Were there one.
import { tinpostEmulator } from './emulator.ts'
import { kind } from './kind.ts'
import { fillHelpdesk } from './sample-world.ts'
import { walk } from './walk.ts'

const { TINPOST_URL, TINPOST_TOKEN = '' } = process.env
const emulator = tinpostEmulator()
await fillHelpdesk(emulator.ground)
const helpdesk = TINPOST_URL
  ? kind.connect({ baseUrl: TINPOST_URL, token: TINPOST_TOKEN })
  : kind.connect({ baseUrl: 'https://tinpost.test/v1', token: emulator.secret }, { fetch: emulator.fetch })
for await (const text of walk(helpdesk)) process.stdout.write(text)
