import type { EvidenceCard } from '../rule.ts'

/** Why a slip in a name, a number, a sum or a detail is a finding at all. */
export const carefulInDetail: EvidenceCard = {
  claim:
    'Stable, timely, systematic, careful in detail: a slip in a name or a number tells the customer that nobody looked.',
  source: 'Essay “A customer-service system”',
  grade: 'E',
}
