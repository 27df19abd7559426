import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../options/whole-number.ts'
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
${storeHelp}
Examples:
  DATABASE_URL=postgres://… attune work
  DATABASE_URL=postgres://… attune work --concurrency 8
${exitCodeHelp}`

export function addWorkCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('work')
    .summary('one more worker for "attune sync"')
    .description('Works on the jobs of a sync until it is stopped.')
  withSyncOptions(command)
    .option('--concurrency <n>', 'jobs of a kind at once; default 4', wholeNumber)
    .addHelpText('after', examples)
    .action(async (options: SyncFlags) => {
      const print = toStderr(terminal)
      const { sync, close } = await openSyncOf(options, terminal, print)
      try {
        await sync.start()
        print('working')
        await untilAborted(terminal.signal)
        print('stopping')
      } finally {
        await close()
      }
      exit(exitCodes.ok)
    })
}
