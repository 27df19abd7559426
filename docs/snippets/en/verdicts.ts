import { scoreConversation } from '@attune/scoring'

const complaint = 'customer: My new kettle broke after two days. Please send me another one.'
const thanks = 'customer: It is here and it works, thank you!'
const talks = {
  'kind, and not solved': `${complaint}
agent: I am so sorry, two days is no life for a kettle.
customer: And the kettle? It is still broken.
agent: I am really sorry about that.`,
  'solved, and no more': `${complaint}
agent: Another kettle will be with you on Thursday.
${thanks}`,
  'solved, and seen': `${complaint}
agent: Two days is no life for a kettle, and I am sorry we sent you a bad one. I have sent another; it arrives on Thursday.
${thanks}`,
  'solved, seen, and more': `${complaint}
agent: Two days is no life for a kettle, and I am sorry we sent you a bad one. I have sent another; it arrives on Thursday.
I have also refunded the delivery, so you don't have to send us the receipt.
${thanks}`,
}
for (const [name, talk] of Object.entries(talks)) {
  const { score, verdict, families } = scoreConversation(talk)
  console.log(
    name.padEnd(22),
    verdict.padEnd(8),
    `score ${score}  empathy ${families.empathy}  outcome ${families.outcome}`,
  )
}
