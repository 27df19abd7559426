import type { FailedJob, Sync } from '@attune/sync'
import type { Command } from 'commander'
import { exitCodeHelp } from '../exit-codes.ts'
import { printOnce } from '../output/print-once.ts'
import { plural } from '../output/summary.ts'
import { openIdleSync } from '../sync/open-sync-of.ts'
import { type StoreFlags, storeHelp, withStoreOptions } from '../sync/store-options.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
What fails is tried again by itself, with growing pauses, for hours if it may
pass. What cannot pass is put aside at once, with the code of its error, until
somebody looks: mend the cause, then retry; or drop it. Jobs hold ids, never
what somebody said. pause and resume are for a whole connection and for all
workers: meanwhile nothing is asked of that helpdesk or written to it.
${storeHelp}
Examples:
  attune jobs                         what was put aside
  attune jobs show 8d6f               one of them, by the beginning of its id
  attune jobs retry                   all of them again; retry 8d6f: this one
  attune jobs drop 8d6f               forget it
  attune jobs pause shop              leave a helpdesk alone
  attune jobs resume shop             go on
${exitCodeHelp}`

type Flags = StoreFlags & { json?: true }

export function addJobsCommand(program: Command, terminal: Terminal): void {
  const jobs = program
    .command('jobs')
    .summary('look at jobs that failed, retry or drop them; pause a connection')
    .description('Jobs that failed for good, and connections that are to be left alone.')
    .addHelpText('after', examples)
  const verb = (name: string, about: string, run: (sync: Sync, words: string[], flags: Flags) => Promise<string>) =>
    withStoreOptions(jobs.command(name, { isDefault: name.startsWith('list') }))
      .description(about)
      .option('--json', 'as JSON')
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command
        const { sync, close } = await openIdleSync(command.opts<Flags>(), terminal)
        try {
          await printOnce(terminal.stdout, await run(sync, command.args, command.opts<Flags>()))
        } finally {
          await close()
        }
      })
  verb('list', 'What was put aside, the oldest first.', async (sync, _, { json }) => {
    const list = await sync.jobs.list()
    if (json) return list.map((job) => `${JSON.stringify(job)}\n`).join('')
    return list.length === 0 ? 'No job was put aside.\n' : list.map(lineOf).join('')
  })
  verb('show <id>', 'One job, whole.', async (sync, [id = ''], { json }) => {
    const job = await sync.jobs.show(await wholeId(sync, id))
    return json ? `${JSON.stringify(job)}\n` : `${lineOf(job)}${JSON.stringify(job, null, 2)}\n`
  })
  verb('retry [ids...]', 'Has them tried again: these, or all.', async (sync, ids) => {
    const many = await sync.jobs.retry(await wholeIds(sync, ids))
    return `${plural(many, 'job')} tried again\n`
  })
  verb('drop <ids...>', 'Forgets them.', async (sync, ids) => {
    const many = await sync.jobs.drop(await wholeIds(sync, ids))
    return `${plural(many, 'job')} dropped\n`
  })
  verb('pause <connection>', 'Leaves a helpdesk alone, for all workers.', async (sync, [name = '']) => {
    await sync.pause(name)
    return `${name} is paused; attune jobs resume ${name}\n`
  })
  verb('resume <connection>', 'Goes on with a helpdesk.', async (sync, [name = '']) => {
    await sync.resume(name)
    return `${name} goes on\n`
  })
}

const lineOf = ({ id, queue, code, failedAt, attempts, message }: FailedJob): string =>
  `${id.slice(0, 8)}  ${queue}  ${code}  ${failedAt}${attempts === null ? '' : `  ${plural(attempts, 'attempt')}`}${message === null ? '' : `\n    ${message}`}\n`

async function wholeIds(sync: Sync, ids: readonly string[]): Promise<string[] | undefined> {
  if (ids.length === 0) return undefined
  const whole: string[] = []
  for (const id of ids) whole.push(await wholeId(sync, id))
  return whole
}

/** The id that begins so; as it was given where none or several do. */
async function wholeId(sync: Sync, beginning: string): Promise<string> {
  const fitting = (await sync.jobs.list()).filter(({ id }) => id.startsWith(beginning))
  return fitting.length === 1 ? (fitting[0]?.id ?? beginning) : beginning
}
