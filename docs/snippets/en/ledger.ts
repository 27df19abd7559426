import { scoreConversation } from '@attune/scoring'

const { duties, findings, contributions, score } = scoreConversation(`
customer: You charged me twice and now I am overdrawn. I am really angry!
agent: I am sorry about that. You should have checked before paying.`)

for (const { kind, state, credit, openedBy, metBy } of duties)
  console.log(
    kind,
    state,
    credit,
    `“${openedBy[0]?.quote}” → ${metBy.map(({ quote }) => `“${quote}”`).join(', ') || 'nothing'}`,
  )
for (const { outcome, ruleId, evidence } of findings)
  if (outcome === 'fault') console.log('fault', ruleId, `“${evidence[0]?.quote}”`)

const sum = contributions.reduce((total, { points }) => total + points, 0)
console.log(score, Math.abs(sum - (score ?? 0)) < 1e-6)
