import type { Sync } from '@attune/sync'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { type Listening, listening, portNumber } from '../sync/listening.ts'
import { openSyncOf } from '../sync/open-sync-of.ts'
import { type SyncFlags, storeHelp, withSyncOptions } from '../sync/store-options.ts'
import { toStderr } from '../sync/terminal-logger.ts'
import { untilAborted } from '../sync/until-aborted.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
Does what "attune sync" does, without showing it: one more worker, on this
machine or another, that shares the jobs of one PostgreSQL with all others. Give
all of them the same attune.sync.json and the same keys. A worker that dies
loses its jobs to the others after about 20 seconds. SIGTERM and Ctrl-C finish
what is in hand.

With --health-port it answers GET /healthz and nothing else: 200 while the
database answers, 503 otherwise. Webhooks are for "attune serve".
${storeHelp}
Examples:
  DATABASE_URL=postgres://… attune work
  DATABASE_URL=postgres://… attune work --concurrency 8 --health-port 8081
${exitCodeHelp}`

interface Options extends SyncFlags {
  healthPort?: number
  host: string
}

export function addWorkCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('work')
    .summary('one more worker for "attune sync"')
    .description('Works on the jobs of a sync until it is stopped.')
  withSyncOptions(command)
    .option('--concurrency <n>', 'jobs of a kind at once; default 4', wholeNumber)
    .option('--health-port <n>', 'answer GET /healthz here; default: nowhere', portNumber)
    .option('--host <address>', 'of --health-port: on which address', '127.0.0.1')
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      await workUntilStopped(options, terminal)
      exit(exitCodes.ok)
    })
}

async function workUntilStopped({ healthPort, host, ...options }: Options, terminal: Terminal): Promise<void> {
  const print = toStderr(terminal)
  const { sync, close } = await openSyncOf(options, terminal, print)
  try {
    await sync.start()
    const door = healthPort === undefined ? null : await healthDoor(sync, { port: healthPort, host, print })
    print('working')
    await untilAborted(terminal.signal)
    print('stopping')
    await door?.close()
  } finally {
    await close()
  }
}

async function healthDoor(sync: Sync, place: Parameters<typeof listening>[1]): Promise<Listening> {
  const { serveHealth } = await import('@attune/sync/serve')
  return listening(serveHealth(sync).fetch, place)
}
