import { ifAllowed } from '@attune/adapter-kit'

/** Something that the plan or the role may leave out. */
export interface OptionalReading {
  /** What the call gives; `null` when we may not, or were refused before. */
  read<T>(call: () => Promise<T>): Promise<T | null>
}

/** Asks until it is refused once: a plan does not change while a pull runs, and every question counts. */
export function optionalReading(wanted: boolean): OptionalReading {
  let open = wanted
  return {
    async read(call) {
      if (!open) return null
      const answer = await ifAllowed(async () => ({ value: await call() }))
      if (answer === null) open = false
      return answer?.value ?? null
    },
  }
}
