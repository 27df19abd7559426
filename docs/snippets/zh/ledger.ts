import { scoreConversation } from '@attune/scoring'

const { duties, findings, contributions, score } = scoreConversation(
  `
客户：虾收到全化了，一股怪味，气死我了！
客服：不好意思哈。您为什么不及时签收呢？`,
  { locale: 'zh-Hans' },
)

for (const { kind, state, credit, openedBy, metBy } of duties)
  console.log(
    kind,
    state,
    credit,
    `“${openedBy[0]?.quote}” → ${metBy.map(({ quote }) => `“${quote}”`).join('、') || '没有'}`,
  )
for (const { outcome, ruleId, evidence } of findings)
  if (outcome === 'fault') console.log('失误', ruleId, `“${evidence[0]?.quote}”`)

const sum = contributions.reduce((total, { points }) => total + points, 0)
console.log(score, Math.abs(sum - (score ?? 0)) < 1e-6)
