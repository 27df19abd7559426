import { expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

const quotedAsJargon = (asked: string, reply: string) =>
  scoreConversation({
    messages: [
      { role: 'customer', text: asked },
      { role: 'agent', text: reply },
    ],
  })
    .findings.filter(({ ruleId, outcome }) => ruleId === 'no-jargon' && outcome === 'fault')
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote))

it('a reply in capitals is loud, and no jargon', () => {
  expect(quotedAsJargon('Where is my order?', 'YOUR ORDER SHIPPED THIS MORNING AND ARRIVES ON FRIDAY.')).toEqual([])
})

it.each([
  ['Where is my order?', 'Your RMA goes to the ACL of our SAML and MDNS team.'],
  ['我的订单呢？', '您的RMA要等ACL通过，再走SAML和MDNS。'],
  ['我的訂單呢？', '您的RMA要等ACL通過，再走SAML和MDNS。'],
])('abbreviations in a sentence are: %s', (asked, reply) => {
  expect(quotedAsJargon(asked, reply)).toContain('SAML')
})
