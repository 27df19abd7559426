import type { Customer } from '@attune/core'
import type { StoreContext } from '../records/context.ts'
import { type Blinder, blindIdentity } from '../vault/blind.ts'

/** What of a customer is looked up among the erased. */
export type Recognisable = Pick<Customer, 'id'> & Partial<Pick<Customer, 'source' | 'identities'>>

/** Keyed hashes of everything a customer could come back under: their id, the record they came from, their handles. */
export function suppressionHashes(blinder: Blinder, { id, source, identities }: Recognisable): string[] {
  const record = source
    ? [blinder.hash('source', JSON.stringify([source.system, source.connection, source.type, source.id]))]
    : []
  const handles = (identities ?? []).flatMap((identity) => blindIdentity(blinder, identity))
  return [...new Set([blinder.hash('customer', id), ...record, ...handles])]
}

/** Those of the items whose customer was erased. */
export async function suppressedOf<T>(
  context: StoreContext,
  items: readonly T[],
  customerOf: (item: T) => Recognisable | null,
): Promise<Set<T>> {
  const blinder = await context.vault.blinder(context.db, context.now())
  const hashes = new Map(
    items.map((item) => {
      const customer = customerOf(item)
      return [item, customer === null ? [] : suppressionHashes(blinder, customer)]
    }),
  )
  const wanted = [...new Set([...hashes.values()].flat())]
  if (wanted.length === 0) return new Set()
  const rows = await context.db
    .selectFrom('suppressions')
    .select('hash')
    .where('tenant', '=', context.tenant)
    .where('hash', 'in', wanted)
    .execute()
  const erased = new Set(rows.map(({ hash }) => hash))
  return new Set([...hashes].filter(([, theirs]) => theirs.some((hash) => erased.has(hash))).map(([item]) => item))
}
