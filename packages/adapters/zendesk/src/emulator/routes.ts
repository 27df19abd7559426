import type { Context, Handler, Hono } from 'hono'

const BASE = '/api/v2'

/** Adds a route of the API. Clients may write its address with `.json` at the end or without. */
type Add = (path: string, answer: Handler) => void

export interface Routes {
  get: Add
  put: Add
  post: Add
  delete: Add
}

export function routesOf(app: Hono): Routes {
  const add =
    (method: string): Add =>
    (path, answer) => {
      // A parameter at the end takes the suffix along: see `idIn`.
      const spellings = /:\w+$/.test(path) ? [BASE + path] : [BASE + path, `${BASE + path}.json`]
      app.on(method, spellings, answer)
    }
  return { get: add('GET'), put: add('PUT'), post: add('POST'), delete: add('DELETE') }
}

/** The id in the address. */
export const idIn = (c: Context): string => (c.req.param('id') ?? '').replace(/\.json$/, '')
