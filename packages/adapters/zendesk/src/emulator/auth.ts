import type { World } from '@attune/testkit/emulator'

/** Anybody of the staff with the API token, or the same secret as an OAuth token. */
export function refusalOf(request: Request, secret: string, world: World): Response | null {
  const header = request.headers.get('authorization') ?? ''
  if (header === `Bearer ${secret}`) return null
  const given = header.startsWith('Basic ') ? decoded(header.slice('Basic '.length)) : ''
  if (world.staff().some(({ email }) => given === `${email}/token:${secret}`)) return null
  return Response.json({ error: "Couldn't authenticate you" }, { status: 401 })
}

function decoded(base64: string): string {
  try {
    return atob(base64)
  } catch {
    return ''
  }
}
