import { parseConversation } from '@attune/core'
import { scoreConversation } from '@attune/scoring'

const input = parseConversation({
  id: 'seat',
  channel: 'chat',
  messages: [
    {
      role: 'customer',
      text: 'I would like a seat to Bath on Friday.',
      at: '2026-06-01T22:00:00+02:00',
    },
    {
      role: 'agent',
      text: 'Last time you mentioned that you like a window seat, so I have kept one for you at 9:10.',
      at: '2026-06-02T09:02:00+02:00',
    },
  ],
  profile: {
    facts: [
      {
        id: 'f1',
        subject: 'customer',
        kind: 'preference',
        predicate: 'seat',
        value: 'window',
        statement: 'Prefers a seat by the window',
        status: 'active',
        mention: 'may',
        provenance: [
          {
            statedBy: 'customer',
            at: '2026-05-03T09:00:00Z',
            quote: 'I always prefer a window seat',
          },
        ],
      },
    ],
  },
  serviceHours: {
    timeZone: 'Europe/Berlin',
    weekly: { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] },
  },
})

const { timeline, findings } = scoreConversation(input)
console.log(timeline.firstReplyMs, timeline.firstReplyServiceMs)
for (const { ruleId, outcome, message } of findings) console.log(outcome, ruleId, message)
