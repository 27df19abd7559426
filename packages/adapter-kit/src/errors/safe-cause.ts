/**
 * What may be told about an error of the network layer: its name and its system code, such as `ECONNREFUSED`. The error
 * itself can hold the request with its Authorization header, or an address with a token in its query.
 */
export function safeCause(cause: unknown): Error {
  const codes = chainOf(cause)
    .map(({ code }) => code)
    .filter(isPlainCode)
  const name = cause instanceof Error && isPlainCode(cause.name) ? cause.name : 'Error'
  const safe = new Error(codes[0] ?? 'details left out, they may hold secrets')
  safe.name = name
  delete safe.stack
  return safe
}

/** The system code of an error or of what caused it, such as `ECONNREFUSED`; `null` = none. */
export function systemCodeOf(cause: unknown): string | null {
  return (
    chainOf(cause)
      .map(({ code }) => code)
      .find(isPlainCode) ?? null
  )
}

function chainOf(cause: unknown): { code?: unknown }[] {
  const chain: { code?: unknown; cause?: unknown }[] = []
  let link = cause
  while (typeof link === 'object' && link !== null && chain.length < 5) {
    chain.push(link)
    link = (link as { cause?: unknown }).cause
  }
  return chain
}

const isPlainCode = (code: unknown): code is string =>
  typeof code === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(code)
