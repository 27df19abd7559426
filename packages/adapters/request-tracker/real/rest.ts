import type { RequestTrackerServer } from './start-request-tracker.ts'

/** Asks RT as one of its users, past the adapter. */
export type Rest = (who: string, method: string, path: string, content?: object) => Promise<unknown>

export function restOf(server: RequestTrackerServer): Rest {
  return async (who, method, path, content) => {
    const answer = await fetch(`${server.url}/REST/2.0/${path}`, {
      method,
      headers: { authorization: `token ${server.token(who)}`, 'content-type': 'application/json' },
      ...(content && { body: JSON.stringify(content) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
    const text = await answer.text()
    return text === '' ? null : JSON.parse(text)
  }
}
