import { bearerAuth, createClient, type HttpClient } from '@attune/adapter-kit'
import type { TinpostOptions } from './options.ts'

export const system = 'tinpost'

export function tinpostClient({ token, ...options }: TinpostOptions): HttpClient {
  return createClient({ ...options, system, auth: bearerAuth(token), limits: { concurrency: 2 } })
}
