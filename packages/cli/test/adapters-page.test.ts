import { type Capability, capabilities, type HelpdeskKind } from '@attune/core'
import { expect, it } from 'vitest'
import { knownHelpdesks } from '../src/helpdesk/known.ts'
import { loadKind } from '../src/helpdesk/load-kind.ts'

const kinds = await Promise.all(knownHelpdesks.map((name) => loadKind(name)))

it('docs/adapters.md tells what the adapters declare (update it with: npx vitest run --root packages/cli adapters-page -u)', async () => {
  await expect(page()).toMatchFileSnapshot('../../../docs/adapters.md')
})

function page(): string {
  const notes: string[] = []
  const cell = (kind: HelpdeskKind, capability: Capability): string => {
    const support = kind.capabilities[capability]
    if (typeof support === 'string') return support === 'yes' ? 'yes' : '–'
    notes.push(`${kind.title}, ${named(capability)}: ${support.partial}`)
    return `in part [${notes.length}](#in-part)`
  }
  const table = [
    ['', ...kinds.map(({ id, title }) => `[${title}](../packages/adapters/${id}/README.md)`)],
    ['---', ...kinds.map(() => '---')],
    ...capabilities.map((capability) => [named(capability), ...kinds.map((kind) => cell(kind, capability))]),
  ]
  const settings = kinds.flatMap((kind) => [
    `### ${kind.title}`,
    '',
    '| environment | option | |',
    '|---|---|---|',
    ...kind.settings.map(({ env, name, required, secret, unless, description }) => {
      const traits = [
        required ? `required${unless === undefined ? '' : `, unless \`${unless}\` is given`}` : '',
        secret ? 'secret' : '',
      ]
      const text = [description, ...traits.filter((trait) => trait !== '')].join('; ')
      return `| \`${env}\` | \`${name}\` | ${text} |`
    }),
    '',
  ])
  return [
    '# Helpdesks',
    '',
    'What each adapter can do, as it declares itself; a test keeps this page true. All of them read conversations, whole and',
    'resumably, and keep the same [contract](../packages/testkit/README.md). Another helpdesk is',
    '[an afternoon](guides/write-an-adapter.md).',
    '',
    ...table.map((row) => `| ${row.join(' | ')} |`),
    '',
    '## In part',
    '',
    ...notes.map((note, index) => `${index + 1}. ${note}`),
    '',
    '## Settings',
    '',
    'For `attune pull --from NAME`: from the environment, or `--set option=value` for what is no secret.',
    '',
    ...settings,
  ].join('\n')
}

const named = (capability: Capability): string => capability.replaceAll('_', ' ')
