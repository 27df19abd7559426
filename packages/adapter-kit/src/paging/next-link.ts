/**
 * The address of the next page from a `Link` header (RFC 8288), `null` when this is the last.
 *
 * @example
 * nextLink(new Headers({ link: '<https://shop.freshdesk.com/api/v2/tickets?page=2>; rel="next"' }))
 */
export function nextLink(headers: Headers): string | null {
  for (const link of (headers.get('link') ?? '').split(/,\s*(?=<)/)) {
    const end = link.indexOf('>')
    if (!link.trimStart().startsWith('<') || end === -1) continue
    const relations = link
      .slice(end + 1)
      .split(';')
      .map((parameter) => parameter.trim().toLowerCase())
      .filter((parameter) => parameter.startsWith('rel='))
      .flatMap((parameter) => parameter.slice(4).replaceAll('"', '').split(' '))
    if (relations.includes('next')) return link.slice(link.indexOf('<') + 1, end)
  }
  return null
}
