import { defineScorecard } from '../define-scorecard.ts'

/** Social networks: others read along. */
export const social = defineScorecard({
  id: 'social',
  version: '1',
  title: 'Social networks, where others read along',
  channel: 'social',
  dimensions: {
    tact: {
      weight: 4,
      because:
        'What is remembered of a customer is said in front of strangers here: confidentiality (S3.7), and the sheet of paper between care and surveillance (S4.3).',
    },
  },
  because: {
    channel:
      'Replies are judged on the curve for social networks, which lies between chat and e-mail; no study stands behind it.',
  },
})
