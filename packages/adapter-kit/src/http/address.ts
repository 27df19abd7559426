import { OptionsError } from '@attune/core/errors'
import type { HttpRequest } from './http-request.ts'

/** The address of a request below a base. @throws OptionsError for what only the adapter's author can mend. */
export function addressOf(request: HttpRequest, baseUrl: string, trustedOrigins: readonly string[]): URL {
  const base = new URL(baseUrl)
  if (request.url !== undefined) return trusted(request.url, base, trustedOrigins)
  const path = filled(request.path, request.params ?? {})
  const address = new URL(base)
  if (path !== '') address.pathname = `${base.pathname.replace(/\/$/, '')}/${path.replace(/^\//, '')}`
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value === null || value === undefined) continue
    for (const each of [value].flat()) address.searchParams.append(name, String(each))
  }
  return address
}

function trusted(url: string, base: URL, trustedOrigins: readonly string[]): URL {
  const address = URL.canParse(url, base.href) ? new URL(url, base) : null
  if (address !== null && [base.origin, ...trustedOrigins].includes(address.origin)) return address
  throw new OptionsError(
    'The helpdesk gave an address for the next page that is on another host than its own. The credentials are not sent ' +
      'there. If it is right, name its origin in trustedOrigins.',
    'url',
  )
}

function filled(path: string, params: Readonly<Record<string, string | number>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    // A dot alone would walk to another place of the API.
    if (value === undefined || String(value) === '' || /^\.{1,2}$/.test(String(value))) {
      throw new OptionsError(`params of ${path}: ${name}: expected an id`, `params.${name}`)
    }
    return encodeURIComponent(String(value))
  })
}
