/** Waits for Ctrl-C. */
export function untilAborted(signal: AbortSignal): Promise<Record<string, never>> {
  if (signal.aborted) return Promise.resolve({})
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({}), { once: true })
  })
}
