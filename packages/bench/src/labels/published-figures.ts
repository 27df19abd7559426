/**
 * Peers that cannot run beside us – Python packages, models fitted to the labels, people – on the same rows. Measured once
 * by the maintainers of the rows, with the same definitions as here, using:
 *
 * - `zhAFINN`: multilang-sentiment 2.0.0 on text converted to simplified characters.
 * - `ConvoKit`: the politeness markers of ConvoKit 5dabba5 (its Chinese ones for Chinese) with a tokeniser in place of
 *   spaCy; weights fitted by five-fold cross-validation within the rows, whole dialogues kept together.
 * - `learned`: a bag of words fitted in the same way (scikit-learn 1.2.1); `learned +` adds question marks, exclamation
 *   marks and length. An honest ceiling for words alone, not a competitor: it has seen labels of this very set.
 * - `human`: one rater against the mean of the others.
 */
export type PublishedPeer = 'zhAFINN' | 'ConvoKit' | 'learned' | 'learned +' | 'human'

export const publishedFigures: Readonly<Record<string, Readonly<Partial<Record<PublishedPeer, number>>>>> = {
  'epitome/acknowledgement': { ConvoKit: 0.62, learned: 0.84, 'learned +': 0.84 },
  'epitome/understanding': { ConvoKit: 0.65, learned: 0.89, 'learned +': 0.89 },
  'epitome/exploration': { ConvoKit: 0.63, learned: 0.89, 'learned +': 0.96 },
  'epitome/sum': { ConvoKit: 0.22, learned: 0.5, 'learned +': 0.54 },
  'mi_gold/exploration': { ConvoKit: 0.55, learned: 0.88, 'learned +': 0.99 },
  'mi_gold/understanding': { ConvoKit: 0.5, learned: 0.65, 'learned +': 0.67 },
  'mi_gold/support': { ConvoKit: 0.61, learned: 0.79, 'learned +': 0.83 },
  'mi_gold/respect': { ConvoKit: 0.54, learned: 0.76, 'learned +': 0.77 },
  'mi_gold/respect-confront': { ConvoKit: 0.56, learned: 0.67, 'learned +': 0.69 },
  'pair/hq-lq': { ConvoKit: 0.61, learned: 0.96, 'learned +': 0.97 },
  'pair/mq-lq': { ConvoKit: 0.58, learned: 0.85, 'learned +': 0.88 },
  'pair/hq-mq': { ConvoKit: 0.53, learned: 0.79, 'learned +': 0.82 },
  'personas_en/empathy': { ConvoKit: 0.37, learned: 0.52, 'learned +': 0.64, human: 0.4 },
  'personas_zh/empathy': { zhAFINN: 0.02, ConvoKit: 0.39, learned: 0.45, 'learned +': 0.54, human: 0.38 },
  'annomi_utt/exploration': { ConvoKit: 0.64, learned: 0.9, 'learned +': 0.97 },
  'annomi_utt/understanding': { ConvoKit: 0.7, learned: 0.84, 'learned +': 0.85 },
  'politeness_wiki/accuracy': { ConvoKit: 0.73, learned: 0.81, 'learned +': 0.8 },
  'politeness_wiki/quartile': { ConvoKit: 0.79, learned: 0.89, 'learned +': 0.88 },
  'politeness_wiki/politeness': { ConvoKit: 0.4, learned: 0.58, 'learned +': 0.59, human: 0.54 },
  'holistic_zh/politeness': { zhAFINN: 0.03, ConvoKit: 0.24, learned: 0.57, 'learned +': 0.57 },
  'holistic_zh/Hant': { zhAFINN: 0.03, ConvoKit: 0.21, learned: 0.57, 'learned +': 0.56 },
  'holistic_zh/Hans': { zhAFINN: 0.04, ConvoKit: 0.27, learned: 0.57, 'learned +': 0.57 },
  'holistic_en/politeness': { ConvoKit: 0.17, learned: 0.45, 'learned +': 0.45 },
  'esl_requests/native': { ConvoKit: 0.37, learned: 0.38, 'learned +': 0.4 },
  'esl_requests/chinese-readers': { ConvoKit: 0.44, learned: 0.45, 'learned +': 0.47 },
  'airline/distress': { ConvoKit: 0.63, learned: 0.92, 'learned +': 0.92 },
  'complaints/complaint': { ConvoKit: 0.56, learned: 0.87, 'learned +': 0.89 },
  'jddc/dissatisfied': { zhAFINN: 0.53, ConvoKit: 0.61, learned: 0.81, 'learned +': 0.81 },
  'jddc/satisfied': { zhAFINN: 0.57, ConvoKit: 0.68, learned: 0.9, 'learned +': 0.9 },
  'smp_usual/anger': { zhAFINN: 0.5, ConvoKit: 0.65, learned: 0.89, 'learned +': 0.89 },
  'smp_usual/distress': { zhAFINN: 0.52, ConvoKit: 0.65, learned: 0.88, 'learned +': 0.88 },
  'goemotions/gratitude': { ConvoKit: 0.92, learned: 0.98, 'learned +': 0.98 },
  'goemotions/apology': { ConvoKit: 0.89, learned: 0.95, 'learned +': 0.95 },
  'goemotions/anger': { ConvoKit: 0.62, learned: 0.81, 'learned +': 0.81 },
  'goemotions/annoyance': { ConvoKit: 0.57, learned: 0.72, 'learned +': 0.73 },
  'goemotions/confusion': { ConvoKit: 0.54, learned: 0.82, 'learned +': 0.89 },
  'goemotions/worry': { ConvoKit: 0.56, learned: 0.84, 'learned +': 0.84 },
  'goemotions/sadness': { ConvoKit: 0.6, learned: 0.87, 'learned +': 0.87 },
  'uss_mwoz/satisfaction': { ConvoKit: 0.21, learned: 0.33, 'learned +': 0.33, human: 0.28 },
  'uss_sgd/satisfaction': { ConvoKit: 0.24, learned: 0.49, 'learned +': 0.49, human: 0.33 },
  'uss_redial/satisfaction': { ConvoKit: 0.15, learned: 0.39, 'learned +': 0.41, human: 0.31 },
  'uss_ccpe/satisfaction': { ConvoKit: 0.11, learned: 0.36, 'learned +': 0.37, human: 0.26 },
  'waimai/satisfaction': { zhAFINN: 0.51, ConvoKit: 0.6, learned: 0.94, 'learned +': 0.94 },
  'esconv_strategy/exploration': { ConvoKit: 0.69, learned: 0.89, 'learned +': 0.92 },
  'esconv_strategy/understanding': { ConvoKit: 0.53, learned: 0.67, 'learned +': 0.67 },
  'esconv_strategy/support': { ConvoKit: 0.57, learned: 0.72, 'learned +': 0.76 },
  'politeness_se/politeness': { ConvoKit: 0.13, learned: 0.27, 'learned +': 0.28, human: 0.37 },
  'smp_virus/anger': { ConvoKit: 0.69, learned: 0.94, 'learned +': 0.94 },
  'smp_virus/distress': { ConvoKit: 0.69, learned: 0.94, 'learned +': 0.94 },
}
