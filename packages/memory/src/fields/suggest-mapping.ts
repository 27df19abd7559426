import type { IdentityKind } from '@attune/core'
import { normalizeIdentity } from '../identity/normalize-identity.ts'
import { targetOfHeading } from './header-words.ts'
import type { ColumnTarget, ImportMapping } from './mapping.ts'
import type { ImportRow } from './read-row.ts'

/** A first guess at what the columns of a table are. */
export interface SuggestedMapping {
  /** To be looked through by a person before it is used. Identities are only `claimed` in it, so that it merges nobody. */
  mapping: ImportMapping
  /** What each column was recognised by; `unknown` became a custom field. */
  recognisedBy: Record<string, 'heading' | 'values' | 'unknown'>
}

/** What is known of a table besides its rows. */
export interface SuggestOptions {
  /** Name of the system the table comes from. Default `import`. */
  system?: string
  /** ISO 3166 code for telephone numbers that do not name their country. */
  defaultCountry?: string
}

/**
 * A first mapping for a table, from the heads of its columns in English or Chinese, else from what a few rows hold. What is
 * not recognised becomes a custom field under the column's own name.
 *
 * @throws {OptionsError} when `defaultCountry` is not the code of a country
 * @example
 * suggestMapping(['姓名', '手机号', 'Notes'], rows, { defaultCountry: 'CN' }).mapping.columns
 * // { 姓名: { to: 'name', part: 'display' }, 手机号: { to: 'identity', kind: 'phone' }, Notes: { to: 'customField', key: 'Notes' } }
 */
export function suggestMapping(
  columns: readonly string[],
  sampleRows: readonly ImportRow[],
  options: SuggestOptions = {},
): SuggestedMapping {
  const { system = 'import', defaultCountry } = options
  const targets: [string, ColumnTarget][] = []
  const recognisedBy: SuggestedMapping['recognisedBy'] = {}
  const taken = new Set<string>()
  for (const column of columns) {
    const heading = targetOfHeading(column)
    const found = heading ?? targetOfValues(column, sampleRows, defaultCountry)
    // A person has one given name: a second column for it is something else.
    const isFree = found !== null && !(found.to === 'name' && taken.has(found.part))
    if (isFree && found.to === 'name') taken.add(found.part)
    targets.push([column, isFree ? found : { to: 'customField', key: column }])
    recognisedBy[column] = isFree ? (heading ? 'heading' : 'values') : 'unknown'
  }
  const id = targets.find(([, target]) => target.to === 'identity' && target.kind === 'account')?.[0]
  return {
    mapping: {
      source: { system },
      ...(id === undefined ? {} : { id }),
      ...(defaultCountry === undefined ? {} : { defaultCountry }),
      columns: Object.fromEntries(targets),
    },
    recognisedBy,
  }
}

/** Four of five filled cells have to be of the kind. */
const enough = 0.8

function targetOfValues(
  column: string,
  rows: readonly ImportRow[],
  defaultCountry: string | undefined,
): ColumnTarget | null {
  const cells = rows
    .map((row) => row[column])
    .filter((cell) => typeof cell === 'string' && cell.trim() !== '') as string[]
  const are = (kind: IdentityKind) => {
    const options = defaultCountry ? { defaultCountry } : {}
    const fitting = cells.filter((value) => normalizeIdentity({ kind, value }, options).normalized !== null)
    return cells.length > 0 && fitting.length / cells.length >= enough
  }
  if (are('email')) return { to: 'identity', kind: 'email' }
  // Without a plus sign it may be any number.
  const plus = cells.filter((cell) => cell.trim().startsWith('+')).length
  return plus / cells.length >= enough && are('phone') ? { to: 'identity', kind: 'phone' } : null
}
