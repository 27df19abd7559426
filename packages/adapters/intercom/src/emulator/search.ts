import { failure } from './failure.ts'

interface Row {
  id: string
  updatedAt: number
}

interface SearchBody {
  query?: { operator?: unknown; value?: { field?: unknown; operator?: unknown; value?: unknown }[] }
  pagination?: { per_page?: number; starting_after?: string | null }
  sort?: { field?: unknown; order?: unknown }
}

const MOST_PER_PAGE = 150

/**
 * A page of what changed later than a time. `later` says what that means: to the second for conversations, by the day for
 * contacts. Without `sort` the newest come first.
 */
export function searched<T extends Row>(
  rows: readonly T[],
  body: SearchBody,
  { later, perPage }: { later: (row: T, time: number) => boolean; perPage: number },
): { rows: T[]; pages: object; total_count: number } | Response {
  const [filter, ...others] = body.query?.value ?? []
  const time = Number(filter?.value)
  if (filter?.field !== 'updated_at' || filter.operator !== '>' || others.length > 0 || !Number.isInteger(time))
    return failure(400, 'invalid_field', 'This emulator searches by updated_at and ">" only')
  const direction = body.sort?.field === 'updated_at' && body.sort.order === 'ascending' ? 1 : -1
  const found = rows
    .filter((row) => later(row, time))
    .toSorted((a, b) => direction * (a.updatedAt - b.updatedAt || Number(a.id) - Number(b.id)))
  const size = Math.min(body.pagination?.per_page ?? perPage, MOST_PER_PAGE)
  const place = placeIn(body.pagination?.starting_after ?? null)
  if (place === undefined) return failure(400, 'parameter_invalid', 'starting_after is not a cursor')
  // A place in the order, not a number: rows that change move behind it, and none is skipped.
  const rest = place === null ? found : found.filter((row) => isBehind(row, place, direction))
  const page = rest.slice(0, size)
  const last = page.at(-1)
  const next = rest.length > page.length && last !== undefined ? { next: { starting_after: cursorAt(last) } } : {}
  const pages = { type: 'pages', page: 1, per_page: size, total_pages: Math.ceil(found.length / size), ...next }
  return { rows: page, pages, total_count: found.length }
}

const cursorAt = ({ id, updatedAt }: Row): string =>
  Buffer.from(JSON.stringify([updatedAt, Number(id)])).toString('base64')

function placeIn(cursor: string | null): readonly [number, number] | null | undefined {
  if (cursor === null) return null
  try {
    return JSON.parse(Buffer.from(cursor, 'base64').toString()) as [number, number]
  } catch {
    return undefined
  }
}

const isBehind = ({ id, updatedAt }: Row, [time, number]: readonly [number, number], direction: number): boolean =>
  direction * (updatedAt - time || Number(id) - number) > 0
