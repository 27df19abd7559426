import { defineScorecard, scoreConversation } from '@attune/scoring'
import { testRule } from '@attune/scoring/testing'
import { sayThePolicy } from './policy-rule.ts'

// All checks at once: throws with every one that fails.
testRule(sayThePolicy)

const scorecard = defineScorecard({ id: 'acme', version: '1', customRules: [sayThePolicy] })
const talk = 'customer: Can I return it?\nagent: As per our policy, we cannot do that.'
const { findings } = scoreConversation(talk, { scorecard })
const own = findings.find(({ ruleId }) => ruleId === 'acme/say-the-policy')
console.log(own?.outcome, `“${own?.evidence[0]?.quote}”`, own?.advice)
