import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { printOnce } from '../output/print-once.ts'
import { openSyncOf } from '../sync/open-sync-of.ts'
import { statusText } from '../sync/status-text.ts'
import { type SyncFlags, storeHelp, withSyncOptions } from '../sync/store-options.ts'
import { untilAborted } from '../sync/until-aborted.ts'
import { watchSync } from '../sync/watch-sync.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
Everything in one process: it pulls what is there and what changes, scores each
conversation once for each of its versions, and writes back what the file says.
Ctrl-C finishes what is in hand; the same line goes on where it stopped.
${storeHelp}
attune.sync.json names the connections; secrets come from the environment:
  { "connections": { "shop": { "helpdesk": "zendesk",
                               "settings": { "subdomain": "shop",
                                             "email": "bot@shop.example" },
                               "since": "2026-01-01",
                               "limit": { "perMinute": 200 } } },
    "writeBack": { "tags": true, "notes": false } }
A connection may have "serviceHours", as beside a conversation, or null for
always open; else the helpdesk's own are taken, where it has one schedule.
Beside them: "retention": { "conversationDays": 400 } lets conversations go that
are over, so long after their last change; "whenCustomerDeleted": "erase" erases
whom a webhook says the helpdesk deleted, for good. Default: nothing goes.
"followUps": { "notes": true, "timeZone": "Europe/London" } notes for colleagues
when to come back to whom, in time for what was promised and out of quiet hours.
ZENDESK_TOKEN is the token of every Zendesk, SHOP_ZENDESK_TOKEN that of "shop".
Tags are attune-below, attune-expected, attune-above. Nothing is written into
conversations that changed before it began, or before "since" of "writeBack".

Examples:
  attune sync --from zendesk --set subdomain=shop --set email=bot@shop.example
  attune sync --once && attune status     until everything is here, then stop
  attune sync --once --rescore            score history by the present standards
  DATABASE_URL=postgres://… attune sync   the same on a server
${exitCodeHelp}`

interface Options extends SyncFlags {
  once?: true
  rescore?: true
}

export function addSyncCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('sync')
    .summary('keep conversations here in step with helpdesks, and score them')
    .description('Pulls, scores and writes back, all in one process, until Ctrl-C.')
  withSyncOptions(command)
    .option('--once', 'stop when everything has come in and is scored')
    .option('--rescore', 'score again what was scored by other standards, and show how verdicts moved')
    .option('--concurrency <n>', 'jobs of a kind at once; default 4', wholeNumber)
    .option('--json', 'at the end, how far it came as JSON')
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      exit(await keepInStep(options, terminal))
    })
}

async function keepInStep(options: Options, terminal: Terminal): Promise<number> {
  const { signal, stdout } = terminal
  const progress = watchSync(terminal)
  const { sync, close } = await openSyncOf(options, terminal, progress.print)
  try {
    progress.watch(() => sync.status())
    await sync.start()
    if (options.rescore) await sync.rescore()
    const outcome = options.once ? await sync.settled({ signal }) : await untilAborted(signal)
    progress.stop()
    const status = await sync.status()
    const moved = options.rescore ? await sync.verdictChanges() : []
    const text = options.json ? `${JSON.stringify({ ...status, verdictChanges: moved })}\n` : statusText(status)
    await printOnce(stdout, options.json ? text : `${text}${moved.map(lineOf).join('')}`)
    return Object.values(outcome).includes('failed') ? exitCodes.failed : exitCodes.ok
  } finally {
    progress.stop()
    await close()
  }
}

const lineOf = ({ before, after, conversations }: { before: string; after: string; conversations: number }): string =>
  `${conversations} ${before} → ${after}\n`
