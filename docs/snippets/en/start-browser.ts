import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { createScorer } from '@attune/scoring'

// Only what is imported is shipped: this bundle knows no Chinese.
const scorer = createScorer({ reader: createReader({ packs: [english], details }) })

export function verdictOf(transcript: string): string {
  const { score, verdict, unknownReason } = scorer.score(transcript)
  return score === null ? `unknown: ${unknownReason}` : `${verdict}, ${score.toFixed(2)}`
}

console.log(
  verdictOf(
    'customer: Where is my parcel?\nagent: It left our warehouse today and arrives tomorrow.',
  ),
)
console.log(verdictOf('customer: Hi!'))
