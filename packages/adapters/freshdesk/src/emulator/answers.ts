import type { Context } from 'hono'

const MOST_PER_PAGE = 100
const PER_PAGE = 30

export const notFound = (c: Context) => c.body(null, 404)

export const forbidden = (c: Context) =>
  c.json({ code: 'access_denied', message: 'You are not authorized to perform this action.' }, 403)

export const invalid = (c: Context, field: string, message: string) =>
  c.json({ description: 'Validation failed', errors: [{ field, message, code: 'invalid_value' }] }, 400)

/** One page, with the address of the next in the `Link` header and nothing about it in the body. */
export function page(c: Context, rows: readonly object[], pageCap = Infinity) {
  const perPage = Number(c.req.query('per_page') ?? PER_PAGE)
  const number = Number(c.req.query('page') ?? 1)
  if (!(perPage >= 1 && perPage <= MOST_PER_PAGE))
    return invalid(c, 'per_page', `It should be a Positive Integer less than or equal to ${MOST_PER_PAGE}`)
  if (number > pageCap) return invalid(c, 'page', `You cannot access tickets beyond the ${pageCap}th page`)
  const next = new URL(c.req.url)
  next.searchParams.set('page', String(number + 1))
  if (rows.length > number * perPage) c.header('link', `<${next.href}>; rel="next"`)
  return c.json(rows.slice((number - 1) * perPage, number * perPage))
}
