import { InputError, type JsonValue, localeSchema, type SourceRef, timeZoneSchema } from '@attune/core'
import { normalizeIdentity } from '../identity/normalize-identity.ts'
import type { FieldRegistry } from './field-registry.ts'
import type { ColumnTarget, ImportMapping } from './mapping.ts'
import { readConsent } from './read-consent.ts'
import { readFact } from './read-fact.ts'
import { readValue } from './read-value.ts'
import { keep, type RowDraft } from './row-draft.ts'

/** A cell that says something, and where it goes. */
export interface Cell {
  draft: RowDraft
  column: string
  cell: JsonValue
  mapping: ImportMapping
  registry: FieldRegistry
}

type Target<To extends ColumnTarget['to']> = Extract<ColumnTarget, { to: To }>
/** Gives the reason why the cell could not be used, or `null`. */
type Placer<To extends ColumnTarget['to']> = (cell: Cell, target: Target<To>) => string | null

const placers: { readonly [To in ColumnTarget['to']]: Placer<To> } = {
  ignore: () => null,
  name: placeName,
  identity: placeIdentity,
  locale: placeLocale,
  timeZone: placeTimeZone,
  consent: placeConsent,
  fact: placeFact,
  customField: placeField,
}

/** Puts a cell where its column goes. One that cannot be used is kept as a custom field, with a warning. */
export function placeCell(cell: Cell, target: ColumnTarget): void {
  const placer = placers[target.to] as Placer<ColumnTarget['to']>
  const because = placer(cell, target)
  if (because === null) return
  const { draft, column } = cell
  keep(draft.customFields, column, cell.cell)
  draft.warnings.push({ code: 'unusable', column, message: `${because}; kept as a custom field` })
}

function placeName({ draft, cell }: Cell, { part }: Target<'name'>): string | null {
  const name = textOf(cell)
  if (draft.names[part] !== null && draft.names[part] !== name) return 'another column gives this name, too'
  draft.names[part] = name
  return null
}

function placeIdentity({ draft, cell, mapping }: Cell, target: Target<'identity'>): string | null {
  const { kind, assurance = 'claimed', system } = target
  const { defaultCountry } = mapping
  const value = textOf(cell)
  const { normalized, problem } = normalizeIdentity({ kind, value }, defaultCountry ? { defaultCountry } : {})
  if (normalized === null) return `cannot be used as ${kind} (${problem})`
  const isKnown = draft.identities.some((each) => each.kind === kind && each.normalized === normalized)
  const source = sourceOf(target, value, system, mapping)
  if (!isKnown) draft.identities.push({ kind, value, normalized, assurance, source })
  return null
}

/** An account is somebody's only within its system. */
function sourceOf(
  { kind }: Target<'identity'>,
  id: string,
  system: string | undefined,
  { source }: ImportMapping,
): SourceRef | null {
  if (kind === 'email' || kind === 'phone') return null
  const connection = system === undefined ? (source.connection ?? null) : null
  return { system: system ?? source.system, connection, type: kind, id, url: null }
}

function placeLocale({ draft, cell }: Cell): string | null {
  const locale = localeSchema.safeParse(textOf(cell))
  if (!locale.success) return 'expected a language tag such as "en" or "zh-TW"'
  if (!draft.locales.includes(locale.data)) draft.locales.push(locale.data)
  return null
}

function placeTimeZone({ draft, cell }: Cell): string | null {
  const zone = timeZoneSchema.safeParse(textOf(cell))
  if (!zone.success) return 'expected a time zone such as "Asia/Taipei"'
  draft.timeZone ??= zone.data
  return null
}

function placeConsent({ draft, column, cell }: Cell, target: Target<'consent'>): null {
  draft.consents.push(readConsent(textOf(cell), target, column, draft))
  return null
}

function placeFact({ draft, cell }: Cell, target: Target<'fact'>): string | null {
  const fact = readFact(cell, target, draft.now)
  if (typeof fact === 'string') return fact
  draft.facts.push(fact)
  return null
}

function placeField({ draft, column, cell, registry }: Cell, { key }: Target<'customField'>): null {
  const field = registry.field('customer', key)
  const read = field === null ? { value: cell, problem: null } : readValue(cell, field)
  if (read.problem !== null) throw new InputError(read.problem, { path: column })
  if (!keep(draft.customFields, key, read.value)) {
    const message = 'another column gives this field, too; both are kept'
    draft.warnings.push({ code: 'differs', column, message })
  }
  return null
}

function textOf(cell: JsonValue): string {
  return typeof cell === 'string' ? cell.trim() : JSON.stringify(cell)
}
