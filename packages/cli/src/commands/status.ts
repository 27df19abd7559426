import type { Command } from 'commander'
import { exitCodeHelp } from '../exit-codes.ts'
import { printOnce } from '../output/print-once.ts'
import { openIdleSync } from '../sync/open-sync-of.ts'
import { statusText } from '../sync/status-text.ts'
import { type StoreFlags, storeHelp, withStoreOptions } from '../sync/store-options.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
For each connection: whether it is up to date and since when, its last error,
how many of its conversations were scored, and in how many a customer waits for
a word. Then what is still to do, what was put aside, and what was written back.
${storeHelp}
Examples:
  attune status
  attune status --json | jq '.connections[] | {name, lagMs, owed, oldestOwed}'
${exitCodeHelp}`

export function addStatusCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('status')
    .summary('how far a sync is, and who waits for a reply')
    .description('Shows coverage, lag and owed replies of what "attune sync" keeps.')
  withStoreOptions(command)
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(async (flags: StoreFlags & { json?: true }) => {
      const { sync, close } = await openIdleSync(flags, terminal)
      try {
        const status = await sync.status()
        await printOnce(terminal.stdout, flags.json ? `${JSON.stringify(status)}\n` : statusText(status))
      } finally {
        await close()
      }
    })
}
