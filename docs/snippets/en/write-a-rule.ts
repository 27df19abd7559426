import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { createScorer, defineScorecard } from '@attune/scoring'
import { ruleChecks } from '@attune/scoring/testing'
import { nameYourself } from './acme-rules.ts'

// Its examples are its tests: each is scored, and judged by what it was written for.
for (const { name, run } of ruleChecks(nameYourself)) {
  run()
  console.log('✓', name)
}

const scorecard = defineScorecard({ id: 'acme', version: '1', customRules: [nameYourself] })
const scorer = createScorer({ reader: createReader({ packs: [english], details }), scorecard })
const { findings } = scorer.score(
  'customer: My parcel is lost!\nagent: I am looking for it now.',
)
const own = findings.find(({ ruleId }) => ruleId === 'acme/name-yourself')
console.log(own?.outcome, '–', own?.message, own?.advice)
