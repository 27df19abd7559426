import { type Capability, capabilities, type HelpdeskKind, isAttuneError } from '@attune/core'
import type { Command } from 'commander'
import { exitCodeHelp } from '../exit-codes.ts'
import { knownHelpdesks } from '../helpdesk/known.ts'
import { loadKind } from '../helpdesk/load-kind.ts'
import { layOutAdapter } from '../helpdesk/new/lay-out-adapter.ts'
import { printOnce } from '../output/print-once.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
Examples:
  attune adapters                   what each helpdesk offers
  attune adapters zendesk           its settings, and what it cannot do
  attune adapters new acme          a new adapter to fill in: ./attune-acme, with
                                    the contract suite as its failing tests
${exitCodeHelp}`

export function addAdaptersCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('adapters')
    .summary('list helpdesks, or begin an adapter for another')
    .description('Lists the helpdesk adapters, their settings and what each can do.')
    .argument('[name]', 'a helpdesk, a package or a file')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(async (name: string | undefined, { json }: { json?: true }) => {
      const kinds = name === undefined ? await installed() : [await loadKind(name)]
      const text = json ? `${JSON.stringify(kinds, null, 2)}\n` : name === undefined ? table(kinds) : page(kinds[0])
      await printOnce(terminal.stdout, text)
    })
  command
    .command('new')
    .description('Lays out a new adapter in a folder of its own, with the contract suite as failing tests to fill.')
    .argument('<name>', 'the helpdesk in small letters: acme')
    .option('--dir <folder>', 'where; default ./attune-NAME')
    .action(async (name: string, { dir = `attune-${name}` }: { dir?: string }) => {
      const { files, unbuilt } = await layOutAdapter(name, dir)
      const first = unbuilt === null ? '' : `npm run build --prefix ${unbuilt} && `
      await printOnce(
        terminal.stdout,
        `${files.map((file) => `${dir}/${file}\n`).join('')}\nNow: ${first}cd ${dir} && npm install && npm test\n`,
      )
    })
}

/** Of those that come with Attune, the ones that are installed here. */
async function installed(): Promise<HelpdeskKind[]> {
  const loaded = await Promise.all(
    knownHelpdesks.map((name) =>
      loadKind(name).catch((error: unknown) => {
        if (isAttuneError(error)) return null
        throw error
      }),
    ),
  )
  return loaded.filter((kind) => kind !== null)
}

const marks = { yes: '●', partial: '◐', no: '·' } as const

const markOf = ({ capabilities }: HelpdeskKind, capability: Capability): string => {
  const support = capabilities[capability]
  return marks[typeof support === 'string' ? support : 'partial']
}

function table(kinds: readonly HelpdeskKind[]): string {
  if (kinds.length === 0) return 'No helpdesk adapter is installed. For example: npm install @attune/zendesk\n'
  const width = Math.max(...capabilities.map(({ length }) => length))
  const head = `${''.padEnd(width)}  ${kinds.map(({ id }) => id).join('  ')}\n`
  const rows = capabilities.map(
    (capability) =>
      `${capability.padEnd(width)}  ${kinds.map((kind) => markOf(kind, capability).padEnd(kind.id.length)).join('  ')}`,
  )
  const legend = `${marks.yes} yes   ${marks.partial} in part: "attune adapters NAME" says what is missing   ${marks.no} no`
  return `${head}${rows.map((row) => `${row.trimEnd()}\n`).join('')}\n${legend}\n`
}

function page(kind: HelpdeskKind | undefined): string {
  if (kind === undefined) return ''
  const settings = kind.settings.map(({ name, env, secret, required, description }) => {
    const traits = [required ? 'required' : null, secret ? 'secret' : null].filter((trait) => trait !== null)
    return `  ${env}  ${name}${traits.length === 0 ? '' : ` (${traits.join(', ')})`}\n      ${description}\n`
  })
  const abilities = capabilities.map((capability) => {
    const support = kind.capabilities[capability]
    return `  ${markOf(kind, capability)} ${capability}${typeof support === 'string' ? '' : `: ${support.partial}`}\n`
  })
  return `${kind.title} (${kind.id})\n\nSettings\n${settings.join('')}\nWhat it can do\n${abilities.join('')}`
}
