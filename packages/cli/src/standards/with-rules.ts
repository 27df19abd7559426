import { defineScorecard, type Rule, type Scorecard } from '@attune/scoring'

/** A scorecard with further rules. Its id says so: reports by other rules are not comparable. */
export function withRules(scorecard: Scorecard, customRules: readonly Rule[]): Scorecard {
  const known = new Set(scorecard.customRules.map(({ meta }) => meta.id))
  const added = customRules.filter(({ meta }) => !known.has(meta.id))
  if (added.length === 0) return scorecard
  const spaces = [...new Set(added.map(({ meta }) => meta.id.split('/')[0]))].join('+')
  return defineScorecard({
    id: `${scorecard.id}+${spaces}`,
    version: scorecard.version,
    extends: scorecard,
    customRules: added,
  })
}
