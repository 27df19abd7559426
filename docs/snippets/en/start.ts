import { scoreConversation } from '@attune/scoring'

const report = scoreConversation(`
[10:02] customer: You charged me twice for order A-204, and now I am overdrawn.
[10:03] agent: Please provide your order number.
[10:04] customer: I just did! A-204. I am really angry about this.
[10:11] agent: That is our mistake, and I am sorry. I have refunded the second payment.`)

console.log(report.verdict, report.score)
for (const { outcome, message, evidence } of report.findings)
  console.log(`${outcome}: ${message} “${evidence.at(-1)?.quote}”`)
