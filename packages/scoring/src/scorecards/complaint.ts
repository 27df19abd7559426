import { defineScorecard } from '../define-scorecard.ts'

/** Something went wrong and the customer says so. */
export const complaint = defineScorecard({
  id: 'complaint',
  version: '1',
  title: 'Complaints: something went wrong',
  dimensions: {
    acknowledgement: {
      weight: 4,
      because:
        'Listening and empathy turned angry customers grateful even before the matter was mended, most where arousal was high (Herhausen et al. 2023, Journal of Marketing).',
    },
    apology: {
      weight: 3,
      because:
        'For failures of process an apology did about as much as compensation, if it was empathic, intense and early (Roschk & Kaiser 2013).',
    },
    solved: {
      weight: 4,
      because: 'A complaint is timely, fair and closed (S3.4); soft service cannot replace hard service (S3.12).',
    },
    timeliness: { weight: 3, because: 'A complaint is timely, fair and closed (S3.4).' },
    warmth: {
      weight: 0,
      because:
        'Overdone pleasantries shrink what solving does for satisfaction (Marinova, Singh & Singh 2018, Journal of Marketing Research): a word for the trouble counts, a hello does not.',
    },
  },
})
