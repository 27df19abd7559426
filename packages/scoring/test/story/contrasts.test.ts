import { expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

const slips = (asked: string, reply: string) =>
  scoreConversation({
    messages: [
      { role: 'customer', text: asked },
      { role: 'agent', text: reply },
    ],
  })
    .findings.filter(({ ruleId, outcome }) => ruleId === 'right-detail' && outcome === 'fault')
    .map(({ evidence }) => evidence[0]?.quote)

it('takes no article for the thing the customer does not mean', () => {
  const asked = 'My Norva 4 heater (not the 3!) stays cold.'
  expect(slips(asked, 'Hold the switch of the Norva 4 for five seconds, then the light turns green.')).toEqual([])
})

it('hears the thing the customer does not mean', () => {
  const asked = 'Please send the kettle, not the toaster.'
  expect(slips(asked, 'The toaster goes out today.')).toEqual(['toaster'])
})
