import { codesOf, type Statistic } from '@attune/scoring/statistics'

/** Share of units on their right side of a threshold, which is chosen on the same units so that the share is largest. */
export function thresholdAccuracy(scores: readonly number[], targets: readonly number[]): Statistic {
  const { codes, distinct } = codesOf(scores)
  return (units) => {
    // Positives minus negatives per score: moving the threshold below a score gains exactly that.
    const gain = new Int32Array(distinct)
    let negatives = 0
    for (const unit of units) {
      const code = codes[unit] ?? 0
      if (targets[unit]) gain[code] = (gain[code] ?? 0) + 1
      else {
        gain[code] = (gain[code] ?? 0) - 1
        negatives++
      }
    }
    let right = negatives
    let best = right
    for (let code = distinct - 1; code >= 0; code--) {
      right += gain[code] ?? 0
      if (right > best) best = right
    }
    return best / units.length
  }
}
