import { type IdentityKind, identityKindSchema, OptionsError } from '@attune/core'
import type { RotateOptions } from '@attune/store'
import type { Command } from 'commander'
import { exitCodeHelp } from '../exit-codes.ts'
import { oneOf } from '../options/one-of.ts'
import { printOnce } from '../output/print-once.ts'
import { confirm } from '../store/confirm.ts'
import { dumpStore, restoreStore } from '../store/dump.ts'
import { checkText, erasureText, rotationText } from '../store/store-text.ts'
import { refuseEmpty } from '../store/there.ts'
import { openIdleSync } from '../sync/open-sync-of.ts'
import { openStoreOf, type StoreFlags, storeHelp, withStoreOptions } from '../sync/store-options.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
What "attune sync" keeps, looked after. A customer who is erased goes with all
of their conversations, scores and facts, and their key is destroyed, so that no
backup of the database can be read for them. If it breaks off, the next worker
finishes it. Three things remain yours: replace the backups of the key file,
erase the customer in the helpdesk, and wait for the webhooks of the last days.

A rotation makes a new key and wraps all data keys with it; nothing else is
rewritten. Broken off, it goes on at the next call. Back the key file up after
it. erase, and rotate-keys with --retire-others, ask on a terminal; elsewhere
they need --yes. "attune erase" is for profiles in files.
${storeHelp}
Examples:
  attune store check
  attune store find email maria@example.com           her id here
  attune store erase 6f0c… --by mia --reason "request 114"
  attune store rotate-keys
  attune store dump backup.tar --folder ./attune-data
  attune store restore backup.tar --folder ./again
${exitCodeHelp}`

type Flags = StoreFlags & { json?: true; yes?: true }
type EraseFlags = Flags & { by: string; reason: string }

export function addStoreCommand(program: Command, terminal: Terminal): void {
  const store = program
    .command('store')
    .summary('look after what is kept: erase, rotate keys, check, dump')
    .description('Erases customers, rotates keys, checks, dumps and restores what "attune sync" keeps.')
    .addHelpText('after', examples)
  const verb = (name: string, about: string) =>
    withStoreOptions(store.command(name))
      .description(about)
      .hook('preAction', (_, command) => {
        if (command.name() !== 'restore') refuseEmpty(command.opts<Flags>(), terminal)
      })
  const say = (text: string) => printOnce(terminal.stdout, text)

  verb('check', 'Schema, keys and counts. Changes nothing, and brings no schema up to date.')
    .option('--json', 'as JSON')
    .action((flags: Flags) => withStore(flags, async (open) => say(shown(await open.check(), checkText, flags)), false))

  verb('find', 'The ids of the customers who have a handle, one on each line.')
    .argument('<kind>', identityKindSchema.options.join(', '), oneOf(identityKindSchema.options))
    .argument('<value>', 'such as maria@example.com')
    .action((kind: IdentityKind, value: string, flags: Flags) =>
      withStore(flags, async (open) => {
        const found = await open.customers.byIdentity({ kind, value, normalized: null })
        if (found.length === 0) terminal.stderr.write('nobody is kept under this handle\n')
        await say(found.map(({ id }) => `${id}\n`).join(''))
      }),
    )

  verb('erase', 'Erases a customer for good: everything kept of them, and their key.')
    .argument('<customer>', 'their id here; "attune store find" tells it')
    .requiredOption('--by <id>', 'who does it, for the audit log', notEmpty)
    .requiredOption('--reason <text>', 'why, for the audit log: the number of the request', notEmpty)
    .option('--yes', 'do not ask')
    .option('--json', 'as JSON')
    .action((customer: string, flags: EraseFlags) => erase(customer, flags, terminal))

  verb('rotate-keys', 'Makes a new key, and wraps every data key with it.')
    .option('--retire-others', 'then remove the older keys: no older backup can be read afterwards, by anybody')
    .option('--yes', 'do not ask')
    .option('--json', 'as JSON')
    .action(async (flags: Flags & { retireOthers?: true }) => {
      const asked: RotateOptions = { retireOthers: flags.retireOthers === true, signal: terminal.signal }
      if (asked.retireOthers) await confirm('Every older backup of the database becomes unreadable.', flags, terminal)
      await withStore(flags, async (open) => say(shown(await open.rotateKeys(asked), rotationText, flags)))
    })

  verb('dump', 'Copies a folder into one file, sealed as it is. Of PostgreSQL, use pg_dump.')
    .argument('<file>', 'a tar file to be made')
    .action((file: string, flags: Flags) => withStore(flags, (open) => dumpStore(open, file)))

  verb('restore', 'Makes a folder from what dump wrote. Customers who were erased since are erased again.')
    .argument('<file>', 'what dump wrote')
    .action((file: string, flags: Flags) => restoreStore(file, flags, terminal))

  async function withStore(
    flags: StoreFlags,
    use: (open: Awaited<ReturnType<typeof openStoreOf>>) => Promise<void>,
    migrate = true,
  ): Promise<void> {
    const open = await openStoreOf(flags, terminal.env, { migrate })
    try {
      await use(open)
    } finally {
      await open.close()
    }
  }
}

/** By way of the sync, whose job stands by: should this process die, the next worker finishes the erasure. */
async function erase(customer: string, flags: EraseFlags, terminal: Terminal): Promise<void> {
  await confirm(`Everything that is kept of the customer ${customer} goes, and their key.`, flags, terminal)
  const { sync, close } = await openIdleSync(flags, terminal)
  try {
    const erasure = await sync.erase(customer, { by: flags.by, reason: flags.reason })
    await printOnce(terminal.stdout, shown(erasure, erasureText, flags))
  } finally {
    await close()
  }
}

const shown = <T>(value: T, text: (value: T) => string, { json }: Flags): string =>
  json ? `${JSON.stringify(value)}\n` : text(value)

function notEmpty(written: string): string {
  if (written.trim() === '') throw new OptionsError('--by and --reason must not be empty: they stand in the audit log')
  return written
}
