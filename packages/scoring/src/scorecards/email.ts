import { defineScorecard } from '../define-scorecard.ts'

/** E-mail: hours, not minutes; a letter is read at leisure. */
export const email = defineScorecard({
  id: 'email',
  version: '1',
  title: 'E-mail',
  channel: 'email',
  because: {
    channel:
      'A first reply takes twelve hours on average (survey by EmailAnalytics, vendor data): replies are judged on the curve for e-mail; length against the other side’s and room between messages are not asked of letters.',
  },
})
