import { scoreConversation } from '@attune/scoring'

const report = scoreConversation({
  messages: [
    { role: 'customer', text: 'You charged me twice and now I am overdrawn. I am really angry!' },
    { role: 'agent', text: 'As per our policy, you should have checked before paying.' },
  ],
})
console.log(report.verdict, report.score)
for (const { message, evidence } of report.findings) console.log(`- ${message} “${evidence.at(-1)?.quote}”`)
