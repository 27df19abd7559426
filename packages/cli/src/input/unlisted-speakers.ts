import type { UnknownLabel } from '@attune/core'
import { printableLine } from '../output/printable.ts'
import { looksLikeName } from './looks-like-name.ts'

/** Lines named for one file; who forgot more knows by then what to do. */
const most = 5

/**
 * Warnings about lines that look as if somebody spoke whom no `--role` names: they were read as part of the message
 * above. Only where names were given at all, since else a transcript goes by "customer" and "agent", and a name before a
 * colon is a line of an address or a list. Of the text, only the name is shown.
 */
export function unlistedSpeakers(labels: readonly UnknownLabel[], known: readonly string[], file: string): string[] {
  if (known.length === 0) return []
  const speakers = labels.filter(({ label }) => looksLikeName(label, known))
  const told = speakers.slice(0, most).map(({ row, label }) => {
    const name = printableLine(label).replaceAll('"', "'")
    return `${file}, row ${row}: "${name}" looks like somebody who speaks, and was read as part of the message above; if so, add --role "${name}=agent" (or customer, bot, ai, system)`
  })
  const more = speakers.length - most
  return more > 0 ? [...told, `${file}: ${more} more such lines`] : told
}
