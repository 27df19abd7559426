import { liveEn } from './live-en.ts'
import { liveZh } from './live-zh.ts'
import { makeMany } from './make-many.ts'
import { pastEn } from './past-en.ts'
import { pastZh } from './past-zh.ts'
import { customers } from './people.ts'
import type { Sample, SampleCustomer } from './sample.ts'

/** All there is when the desk opens: what is going on, and what was before it. */
export function allSamples(many: number): { customers: SampleCustomer[]; samples: Sample[] } {
  const written = [...liveEn, ...liveZh, ...pastEn, ...pastZh]
  const made = makeMany(Math.max(0, many - written.length))
  return { customers: [...customers, ...made.customers], samples: [...written, ...made.samples] }
}
