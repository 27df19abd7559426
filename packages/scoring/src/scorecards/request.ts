import { defineScorecard } from '../define-scorecard.ts'

/** Somebody wants to know or to choose something; nothing has gone wrong. */
export const request = defineScorecard({
  id: 'request',
  version: '1',
  title: 'Requests and advice: nothing has gone wrong',
  dimensions: {
    effort: {
      weight: 3,
      because:
        'Of customers with high effort 96 % became more disloyal, of those with low effort 9 % (CEB 2010, survey of a consultancy).',
    },
    room: {
      weight: 2,
      because: 'Who is choosing is greeted once, then given room; offer again after hesitation (S5.2, S3.15).',
    },
    load: { weight: 2, because: 'Make it simple for the customer (S2.4).' },
  },
  rules: {
    'greet-the-customer': {
      weight: 0.5,
      because:
        'Task focus at the outset did better in service chats (Production and Operations Management 2026, doi 10.1177/10591478261420001); the effect of relational work is on complaints.',
    },
  },
})
