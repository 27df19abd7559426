import type { Context } from 'hono'

/** A list by cursor where the client asks for one (`page[size]`), or all of it. */
export function listOf(
  c: Context,
  name: string,
  rows: readonly object[],
  besides: (rows: readonly object[]) => object = () => ({}),
) {
  const size = Math.min(Number(c.req.query('page[size]') ?? 0), 100)
  if (size === 0)
    return c.json({ [name]: rows, ...besides(rows), next_page: null, previous_page: null, count: rows.length })
  const from = Number(atob(c.req.query('page[after]') ?? btoa('0')))
  const page = rows.slice(from, from + size)
  const has_more = from + size < rows.length
  const after_cursor = page.length === 0 ? null : btoa(String(from + page.length))
  return c.json({
    [name]: page,
    ...besides(page),
    meta: { has_more, after_cursor, before_cursor: from === 0 ? null : btoa(String(from)) },
    links: { prev: null, next: has_more ? `https://shop.zendesk.test/next?page[after]=${after_cursor}` : null },
  })
}
