import { checkObject, isAmount, unusable } from '../check-options.ts'
import type { CompareOptions } from './comparison.ts'

/** Options with their defaults filled in. */
export function checkCompareOptions(options: CompareOptions): Required<CompareOptions> {
  checkObject(options, '', 'option', {
    tie: isAmount,
    seed: isAmount,
    resamples: (value, path) => {
      if (!Number.isInteger(value) || Number(value) < 100) throw unusable(path, 'a whole number of 100 or more', value)
    },
  })
  const { tie = 0.005, resamples = 1000, seed = 1 } = options
  return { tie, resamples, seed }
}
