import { defineScorecard, scoreConversation } from '@attune/scoring'
import { testRule } from '@attune/scoring/testing'
import { sayThePolicy } from '../en/policy-rule.ts'

// 所有检查一次跑完；有一项不过就抛错，逐条说明。
testRule(sayThePolicy)

const scorecard = defineScorecard({ id: 'acme', version: '1', customRules: [sayThePolicy] })
const talk = '客户：能退吗？\n客服：按照我们的规定，不能退。'
const { findings } = scoreConversation(talk, { scorecard, locale: 'zh-Hans' })
const own = findings.find(({ ruleId }) => ruleId === 'acme/say-the-policy')
console.log(own?.outcome, `“${own?.evidence[0]?.quote}”`, own?.advice)
