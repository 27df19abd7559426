import type { HttpClient } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import { getMe } from './endpoints/me.ts'

/** The id of the teammate the token belongs to, asked for once. */
export function selfOf(client: HttpClient): (options?: CallOptions) => Promise<string> {
  let id: string | undefined
  return async (options) => {
    id ??= (await getMe(client, options)).id
    return id
  }
}
