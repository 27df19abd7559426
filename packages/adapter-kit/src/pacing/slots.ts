import { OptionsError } from '@attune/core/errors'

/** So many at once, the others wait in the order they came. */
export interface Slots {
  /** Resolves to what gives the slot back; calling that twice gives back one. Rejects with the signal's reason. */
  take(signal?: AbortSignal): Promise<() => void>
}

/** @throws OptionsError when nobody could ever get in. */
export function createSlots(most: number): Slots {
  if (!Number.isSafeInteger(most) || most < 1) {
    throw new OptionsError('options of createPacer: concurrency: expected a whole number above 0', 'concurrency')
  }
  let free = most
  const waiting = new Set<() => void>()

  function give(): () => void {
    free -= 1
    let given = true
    return () => {
      if (!given) return
      given = false
      free += 1
      const [next] = waiting
      next?.()
    }
  }

  return {
    take(signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (free > 0) return resolve(give())
        const leave = (): void => {
          waiting.delete(proceed)
          signal?.removeEventListener('abort', aborted)
        }
        const proceed = (): void => {
          leave()
          resolve(give())
        }
        const aborted = (): void => {
          leave()
          reject(signal?.reason)
        }
        waiting.add(proceed)
        signal?.addEventListener('abort', aborted)
      })
    },
  }
}
