/** Asks the desk. What is not there (any more) is `null`. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<T | null> {
  const response = await fetch(path, signal ? { signal } : {})
  return response.ok ? ((await response.json()) as T) : null
}

/** Tells the desk to do something. `null` when it could not. */
export async function tell<T>(path: string, body: unknown = {}, signal?: AbortSignal): Promise<T | null> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
  if (!response.ok) return null
  return response.status === 204 ? ({} as T) : ((await response.json()) as T)
}
