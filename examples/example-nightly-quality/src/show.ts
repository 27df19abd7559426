import type { Night } from './night.ts'

/** A night on one line, for a log. */
export function show({ read, unchanged, unscored, scored, below, written }: Night): string {
  return `${read} read · ${unchanged} as before · ${unscored} not answered yet · ${scored} scored, ${below} below · ${written} written back`
}
