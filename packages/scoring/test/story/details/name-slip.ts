import { scoreConversation } from '../../../src/index.ts'

/** What a reply gets wrong of a name, and what was meant; `null` when nothing. */
export const nameSlip = (customer: string, agent: string): readonly string[] | null =>
  scoreConversation({
    id: 'c',
    messages: [
      { id: 'a', role: 'customer', text: customer },
      { id: 'b', role: 'agent', text: agent },
    ],
  })
    .findings.find(({ ruleId }) => ruleId === 'right-name')
    ?.evidence.map(({ quote }) => quote) ?? null
