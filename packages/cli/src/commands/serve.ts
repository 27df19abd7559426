import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { listening, portNumber } from '../sync/listening.ts'
import { openSyncOf } from '../sync/open-sync-of.ts'
import { type SyncFlags, storeHelp, withSyncOptions } from '../sync/store-options.ts'
import { toStderr } from '../sync/terminal-logger.ts'
import { untilAborted } from '../sync/until-aborted.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
Takes webhooks in and says whether it is well:
  POST /webhooks/NAME   of the connection NAME; 2xx once it is verified and kept
  GET  /healthz         200 while the database answers, 503 otherwise
It speaks HTTP: put something before it that speaks HTTPS. The secret that
webhooks are signed with is a setting of the adapter ("attune adapters NAME").
With --work it also does what "attune work" does, which a folder needs, since a
folder is open in one process at a time.
${storeHelp}
Examples:
  DATABASE_URL=postgres://… attune serve --port 8080 --host 0.0.0.0
  attune serve --work --folder ./attune-data
  curl http://127.0.0.1:8080/healthz
${exitCodeHelp}`

interface Options extends SyncFlags {
  port: number
  host: string
  work?: true
}

export function addServeCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('serve')
    .summary('take webhooks in, and answer health checks')
    .description('Serves webhooks and /healthz until it is stopped.')
  withSyncOptions(command)
    .option('--port <n>', 'where it listens', portNumber, 8080)
    .option('--host <address>', 'on which address', '127.0.0.1')
    .option('--work', 'work on the jobs, too')
    .option('--concurrency <n>', 'with --work: jobs of a kind at once; default 4', wholeNumber)
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      await serveUntilStopped(options, terminal)
      exit(exitCodes.ok)
    })
}

async function serveUntilStopped({ host, port, ...options }: Options, terminal: Terminal): Promise<void> {
  const print = toStderr(terminal)
  const { sync, close } = await openSyncOf(options, terminal, print)
  try {
    if (options.work) await sync.start()
    const { serveSync } = await import('@attune/sync/serve')
    const door = await listening(serveSync(sync).fetch, { host, port, print })
    await untilAborted(terminal.signal)
    print('stopping')
    await door.close()
  } finally {
    await close()
  }
}
