import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { chinese } from '@attune/language/zh'
import { createScorer, defineScorecard } from '@attune/scoring'
import { ruleChecks } from '@attune/scoring/testing'
import { nameYourself } from '../en/acme-rules.ts'

// 规则自带的例子就是它的测试：每个例子都真的评一遍。
for (const { run } of ruleChecks(nameYourself)) run()

const scorecard = defineScorecard({ id: 'acme', version: '1', customRules: [nameYourself] })
const reader = createReader({ packs: [chinese], details })
const scorer = createScorer({ reader, scorecard, locale: 'zh-Hans' })
const { findings } = scorer.score('客户：我的包裹丢了！\n客服：这就帮您查。')
const own = findings.find(({ ruleId }) => ruleId === 'acme/name-yourself')
console.log(own?.outcome, '–', own?.message, own?.advice)
