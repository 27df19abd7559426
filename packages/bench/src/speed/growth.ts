import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { ofLength } from './hostile-texts.ts'
import { leastTimes } from './least-time.ts'
import { seen } from './race.ts'

/** Characters (UTF-16 units) of the texts that are timed. */
export const lengths = [100, 1_000, 10_000, 100_000, 1_000_000] as const

export interface Growth {
  name: string
  /** Nanoseconds per character at each of `lengths`. */
  nanoseconds: readonly number[]
  /** Time per character of the longest text relative to that of 10,000 characters: 1 = linear. */
  factor: number
}

/** How the time per character changes when a text gets longer. */
export async function measureGrowth(name: string, piece: string, time: number): Promise<Growth> {
  const reader = createReader({ packs: [english, chinese], details })
  const nanoseconds: number[] = []
  for (const length of lengths) {
    const text = ofLength(piece, length)
    const read = () => {
      seen.last = reader.read(text)
    }
    const times = await leastTimes(new Map([[name, read]]), { time, warmup: true })
    nanoseconds.push(((times.get(name) ?? Number.NaN) * 1e6) / length)
  }
  return { name, nanoseconds, factor: (nanoseconds[4] ?? Number.NaN) / (nanoseconds[2] ?? Number.NaN) }
}
