import { defineScorecard } from '../define-scorecard.ts'

/** Telephone: a warm voice at both ends, and never left on hold without a word. */
export const phone = defineScorecard({
  id: 'phone',
  version: '1',
  title: 'Telephone, from a transcript',
  channel: 'phone',
  dimensions: {
    waits: {
      weight: 2,
      because:
        'On hold, 36 % hung up when told their place in the queue, 67 % when only told sorry (Munichor & Rafaeli 2007, Journal of Applied Psychology; N = 123).',
    },
  },
  rules: {
    'greet-the-customer': {
      weight: 2,
      because:
        'In calls warm language helps at the start and the end, competent language in the middle (Packard, Li & Berger 2024, Journal of Consumer Research).',
    },
  },
  because: { channel: 'One in three hung up within two minutes even when told the place in the queue: seconds count.' },
})
