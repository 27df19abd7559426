import { publishedFigures } from './published-figures.ts'

/** A satisfied customer is hard to tell even for people, so there the mark is to come this near to the fitted words. */
const nearLearned = (id: string): number => Math.round(((publishedFigures[id]?.learned ?? 0) - 0.02) * 100) / 100

/** What each figure should reach. A figure without a mark is only watched. */
export const marks: Readonly<Record<string, number>> = {
  'epitome/acknowledgement': 0.76,
  'epitome/understanding': 0.78,
  'epitome/exploration': 0.95,
  'epitome/sum': 0.42,
  'mi_gold/respect': 0.7,
  'mi_gold/support': 0.74,
  'personas_en/empathy': 0.38,
  'personas_zh/empathy': 0.38,
  'politeness_wiki/quartile': 0.84,
  'politeness_wiki/accuracy': 0.78,
  'holistic_zh/politeness': 0.42,
  'holistic_zh/Hant': 0.4,
  'holistic_en/politeness': 0.3,
  'airline/distress': 0.85,
  'complaints/complaint': 0.8,
  'jddc/dissatisfied': 0.72,
  'jddc/satisfied': 0.8,
  'smp_usual/anger': 0.78,
  'smp_usual/distress': 0.78,
  'waimai/satisfaction': 0.8,
  'goemotions/gratitude': 0.95,
  'goemotions/apology': 0.91,
  'goemotions/anger': 0.81,
  'goemotions/confusion': 0.75,
  'goemotions/worry': 0.79,
  'goemotions/sadness': 0.79,
  'uss_mwoz/satisfaction': nearLearned('uss_mwoz/satisfaction'),
  'uss_sgd/satisfaction': nearLearned('uss_sgd/satisfaction'),
  'uss_redial/satisfaction': nearLearned('uss_redial/satisfaction'),
  'uss_ccpe/satisfaction': nearLearned('uss_ccpe/satisfaction'),
}
