/** Longer timers overflow and fire at once. */
const longest = 2 ** 31 - 1

export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(done, Math.min(Math.max(milliseconds, 0), longest))
    signal?.addEventListener('abort', aborted)
    function done(): void {
      signal?.removeEventListener('abort', aborted)
      resolve()
    }
    function aborted(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', aborted)
      reject(signal?.reason)
    }
  })
}
