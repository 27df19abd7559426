import { defineScorecard } from '../define-scorecard.ts'

/** Live chat: the task first, closeness as it grows. */
export const chat = defineScorecard({
  id: 'chat',
  version: '1',
  title: 'Live chat',
  channel: 'chat',
  rules: {
    'greet-the-customer': {
      weight: 0.5,
      because:
        'In service chats task focus at the outset and closeness that grows did better (Production and Operations Management 2026, doi 10.1177/10591478261420001), against the warm start that Packard, Li & Berger 2024 found in calls.',
    },
  },
  because: {
    channel:
      'Satisfaction is flat up to three minutes of waiting and then drops sharply (Comm100 2016, vendor data): replies are judged on the curve for chat.',
  },
})
