import type { Erasure, Rotation, StoreCheck } from '@attune/store'
import { plural } from '../output/summary.ts'

/** Names and numbers below each other; what is 0 is left out. */
function columns(counts: Readonly<Record<string, number>>): string {
  const rows = Object.entries(counts).filter(([, many]) => many > 0)
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, many]) => `  ${name.padEnd(width)}  ${many}\n`).join('')
}

export function erasureText({ customerId, removed }: Erasure): string {
  const rows = columns(removed)
  if (rows === '') return `nothing was kept of ${customerId}; who comes in under this id is refused from now on\n`
  return `erased ${customerId}, and destroyed their key\n${rows}`
}

/** How a store is, to read. */
export function checkText({ engine, schema, counts, keys }: StoreCheck): string {
  const { version, missing, unknown } = schema
  const steps = [
    ...(missing.length === 0 ? [] : [`to come at the next start: ${missing.join(', ')}`]),
    ...(unknown.length === 0 ? [] : [`written by a newer Attune: ${unknown.join(', ')}`]),
  ]
  const known = keys === null ? [] : keysLines(keys)
  return [
    `${engine === 'embedded' ? 'a folder' : 'PostgreSQL'} · schema ${version ?? 'none'}`,
    ...steps,
    ...known,
    columns(counts ?? {}),
  ].join('\n')
}

const keysLines = ({ current, onOlderKeys, beingDestroyed }: NonNullable<StoreCheck['keys']>): string[] => [
  `key ${current}${onOlderKeys === 0 ? '' : ` · ${plural(onOlderKeys, 'data key')} still on older ones: attune store rotate-keys`}`,
  ...(beingDestroyed === 0
    ? []
    : [`${plural(beingDestroyed, 'erasure')} to be finished; the next start of any process does it`]),
]

export const rotationText = ({ keyId, rewrapped, resumed, retired }: Rotation): string =>
  [
    ...(resumed ? ['an earlier rotation had broken off; it was finished, and no new key made'] : []),
    `${plural(rewrapped, 'data key')} wrapped with the key ${keyId}`,
    ...(retired.length === 0 ? [] : [`${plural(retired.length, 'older key')} removed`]),
    '',
  ].join('\n')
