import {
  type Assurance,
  type Customer,
  contentHash,
  deterministicId,
  InputError,
  type Instant,
  instantSchema,
  isAttuneError,
  OptionsError,
} from '@attune/core'
import { type Suppression, suppressionCheck } from '../export/suppression.ts'
import { identify } from '../identity/identify.ts'
import { createIdentityIndex, type IdentityIndex } from '../identity/identity-index.ts'
import { keyIdentities } from '../identity/keyed-identity.ts'
import type { Profile } from '../profile/profile.ts'
import type { FieldRegistry } from './field-registry.ts'
import type { ImportWarning } from './import-warning.ts'
import type { ImportMapping } from './mapping.ts'
import { blankProfile, mergeRow } from './merge-row.ts'
import { type ImportRow, readRow } from './read-row.ts'
import type { RowDraft } from './row-draft.ts'

/** How rows of a table become profiles. */
export interface ImportRowsOptions {
  registry: FieldRegistry
  now: Instant
  /** Profiles there are already. Rows of the same people are added to them. */
  existing?: Iterable<Profile>
  /** People who were erased and must not come back: their rows are passed over. */
  suppression?: Suppression
  /** For errors. */
  file?: string
  /** The number of a row in its file, for errors; asked as soon as the row has been read. Default `index + 1`. */
  rowOf?: (index: number) => number
}

/** What became of a row. */
export interface ImportResult {
  /** Its number, as `rowOf` gives it; by default counted from 1. */
  row: number
  outcome: 'created' | 'merged' | 'suppressed' | 'failed'
  /** The whole profile after this row; a later row of the same person gives a later state. `null` unless it was taken in. */
  profile: Profile | null
  /** Names file, row and column, never what they hold. */
  error: InputError | null
  warnings: ImportWarning[]
}

/** What an import has come to so far. */
export interface ImportSummary {
  /** Rows read. */
  rows: number
  /** Rows that made a new profile. */
  created: number
  /** Rows that were added to a profile. */
  merged: number
  /** Rows of people who were erased. */
  suppressed: number
  /** Rows that could not be read. */
  failed: number
  /** Warnings, of all rows together. */
  warnings: number
}

/** An import under way: loop over it to do the work. */
export interface ImportRun extends AsyncIterable<ImportResult> {
  /** Counts up while the rows are read; complete after the last. */
  readonly summary: Readonly<ImportSummary>
}

/**
 * Makes profiles of the rows of a table, one result for each row, in order. Nothing is written anywhere, and nothing is
 * dropped: a column the mapping does not know becomes a custom field, a cell that cannot be used stays beside it. A row that
 * cannot be read is a result with an error, and the next row goes on.
 *
 * Two rows are one person when they have the same id column, or the same e-mail address, account or handle, and the mapping
 * says that it was `authenticated` or confirmed by `staff`. Anything less is a warning (`possible_duplicate`).
 *
 * The profiles are kept in memory while it runs, to find the same person again.
 *
 * @throws {OptionsError} for a time or a key that cannot be used
 * @example
 * const run = importRows(rows, parseMapping(mapping), { registry: createFieldRegistry([]), now })
 * for await (const { row, profile, error } of run) if (profile) await save(profile)
 * run.summary // { rows: 120, created: 117, merged: 2, suppressed: 0, failed: 1, warnings: 4 }
 */
export function importRows(
  rows: Iterable<ImportRow> | AsyncIterable<ImportRow>,
  mapping: ImportMapping,
  options: ImportRowsOptions,
): ImportRun {
  if (!instantSchema.safeParse(options.now).success) {
    throw new OptionsError('options of importRows: now: expected an ISO instant such as "2026-05-03T09:30:00Z"', 'now')
  }
  const summary: ImportSummary = { rows: 0, created: 0, merged: 0, suppressed: 0, failed: 0, warnings: 0 }

  async function* run(): AsyncGenerator<ImportResult> {
    const people = createPeople(mapping, options)
    const told = new Set<string>()
    const { rowOf = (index) => index + 1 } = options
    for await (const row of rows) {
      const result = importRow(row, rowOf(summary.rows), people, mapping, options)
      result.warnings = result.warnings.filter((warning) => isNews(warning, told))
      summary.rows++
      summary[result.outcome]++
      summary.warnings += result.warnings.length
      yield result
    }
  }

  return { summary, [Symbol.asyncIterator]: run }
}

/** Of a column without a target it is enough to hear once. */
function isNews({ code, column }: ImportWarning, told: Set<string>): boolean {
  if (code !== 'unmapped' || column === null) return true
  const isNew = !told.has(column)
  told.add(column)
  return isNew
}

interface People {
  profiles: Map<string, Profile>
  index: IdentityIndex
  wasErased: (person: Pick<Customer, 'id' | 'source' | 'identities'>) => boolean
}

function createPeople({ defaultCountry }: ImportMapping, { existing = [], suppression }: ImportRowsOptions): People {
  const profiles = new Map([...existing].map((profile) => [profile.customer.id, profile]))
  const index = createIdentityIndex(profiles.values(), defaultCountry ? { defaultCountry } : {})
  return { profiles, index, wasErased: suppression ? suppressionCheck(suppression) : () => false }
}

function importRow(
  row: ImportRow,
  number: number,
  people: People,
  mapping: ImportMapping,
  { registry, now, file }: ImportRowsOptions,
): ImportResult {
  try {
    const draft = readRow(checkRow(row), { mapping, registry, now })
    const { warnings } = draft
    const id = idOf(row, draft, mapping)
    if (people.wasErased({ id, source: null, identities: draft.identities })) {
      return { row: number, outcome: 'suppressed', profile: null, error: null, warnings: [] }
    }
    const known = people.profiles.get(id) ?? samePerson(draft, people, warnings)
    const profile = mergeRow(known ?? blankProfile(id), draft)
    checkRequired(profile, registry)
    people.profiles.set(profile.customer.id, profile)
    people.index.put(profile)
    return { row: number, outcome: known ? 'merged' : 'created', profile, error: null, warnings }
  } catch (cause) {
    if (!isAttuneError(cause)) throw cause
    return { row: number, outcome: 'failed', profile: null, error: located(cause, file, number), warnings: [] }
  }
}

function checkRow(row: unknown): ImportRow {
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as ImportRow
  throw new InputError('expected an object with a value for each column')
}

/** The id column, else an identity nobody else has, else everything the row says: the same row is the same customer. */
function idOf(row: ImportRow, draft: RowDraft, { id: column, source }: ImportMapping): string {
  const { system, connection = null } = source
  const given = column === undefined ? undefined : row[column]
  if (given !== undefined && given !== null && String(given).trim() !== '') {
    return deterministicId({ system, connection, type: 'customer', id: String(given).trim() })
  }
  const isNobody = draft.identities.length === 0 && Object.values(draft.names).every((name) => name === null)
  if (isNobody) throw new InputError('names nobody; a row needs an id, a name or an identity that can be used')
  return deterministicId({ system, connection, type: 'row', id: contentHash({ ...row }) })
}

function samePerson(draft: RowDraft, { profiles, index }: People, warnings: ImportWarning[]): Profile | undefined {
  const found = identify(index, draft.identities)
  if (found.match !== null && found.why === 'unique-identifier') {
    const shown = new Set(keyIdentities(draft.identities.filter(isChecked), index.options).map(({ key }) => key))
    const proven = index.identitiesOf(found.match).some((each) => each.unique && isChecked(each) && shown.has(each.key))
    if (proven) return profiles.get(found.match)
  }
  const others = [
    ...(found.match === null ? [] : [found.match]),
    ...found.candidates.map(({ customerId }) => customerId),
  ]
  if (others.length > 0) {
    const message = `shares an identity with ${others.length === 1 ? 'customer' : 'customers'} ${others.join(', ')}, but it was not checked, or speaks against it; link them if they are one`
    warnings.push({ code: 'possible_duplicate', column: null, message })
  }
  return undefined
}

function isChecked({ assurance }: { assurance: Assurance }): boolean {
  return assurance === 'authenticated' || assurance === 'staff'
}

function checkRequired({ customer }: Profile, registry: FieldRegistry): void {
  const missing = registry.problems('customer', customer.customFields).find(({ code }) => code === 'missing')
  if (missing) throw new InputError(missing.message, { path: missing.key })
}

function located(
  cause: { message: string; where: { path?: string } },
  file: string | undefined,
  row: number,
): InputError {
  const { path } = cause.where
  const place = [file, `row ${row}`, path === undefined ? undefined : `column "${path}"`].filter(Boolean).join(', ')
  const where = { ...(file === undefined ? {} : { file }), row, ...(path === undefined ? {} : { path }) }
  return new InputError(`${place}: ${cause.message}`, where, cause)
}
