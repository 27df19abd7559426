import { type RawBuilder, sql } from 'kysely'

/**
 * What conversations are scored by, as hashes: one for all, or another one for those of some connections, such as those of
 * a helpdesk with other service hours.
 */
export type Standards = string | { ofConnection: Readonly<Record<string, string>>; others: string }

/** The hash that a row of `standings` would have if it were scored now. */
export function standardsOfRow(standards: Standards): RawBuilder<string> {
  if (typeof standards === 'string') return sql<string>`${standards}::text`
  const { ofConnection, others } = standards
  return sql<string>`coalesce(${JSON.stringify(ofConnection)}::text::jsonb ->> connection, ${others}::text)`
}
