import type { CalibrateWords } from './calibrate-words.ts'

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const en: CalibrateWords = {
  because: {
    tooFewLabels: (rows, groups, needed) =>
      `too few labels: ${counted(rows, 'row')} in ${counted(groups, 'group')}, needed are ${needed}`,
    allSame: 'all labels are the same',
    fewRarer: (rows, needed) =>
      `only ${counted(rows, 'row')} ${rows === 1 ? 'has' : 'have'} the rarer label, needed are ${needed}`,
    tooFewOverall: (found, needed) => `too few conversations with an "overall" label: ${found}, needed are ${needed}`,
    overallSame: 'all "overall" labels are the same',
    overallNearlySame: (differ, needed) =>
      `nearly all "overall" labels are the same: ${differ} differ, needed are ${needed}`,
    notYet: 'rules turn to observing first; calibrate once more, from the new scorecard',
    noGain: 'other weights brought no gain on held-out rows that might not be chance',
    gain: 'the whole interval of the gain on held-out rows lies above 0',
    reversed: 'your labels run the other way: more has to be better; turn them round',
    noAgreement: 'even so, scores agree with these labels no better than by chance on held-out rows',
    onlyLength: 'the gain is one of length: without it nothing is left on held-out rows that might not be chance',
    withoutLength: (rho) => `, and without length ρ ${rho}`,
    noTwoGrades: 'needs enough "overall" labels of two grades',
    noThreshold: 'no threshold agreed with people beyond chance on held-out rows',
    sayEnough: (least, most) =>
      `"overall" labels go from ${least} to ${most}; say which is good enough with "enough" (--enough)`,
    doesNotPart: (least, most, enough) =>
      `"overall" labels go from ${least} to ${most}, and ${enough} does not part them`,
    threshold: (enough, kappa, label) =>
      `a score of ${enough} parts ${label === null ? 'the two grades people gave' : `labels of ${label} and more from lower ones`} best (held-out κ ${kappa})`,
    ofLabels: (label) => `, fitted to labels of ${label} and more`,
    weakRule: (figure, rows) => `agreed too little with people: ${figure} on ${counted(rows, 'row')}`,
    fittedOn: (rows, gain) => `fitted on ${counted(rows, 'labelled conversation')}, ${gain} on held-out rows`,
    observesOnly: (because) => `observes only, ${because}`,
    to: ' to ',
  },
  title: (scorecard) => `Calibration of scorecard ${scorecard}`,
  opening: (rows, conversations) =>
    `${counted(rows, 'labelled row')}, ${conversations} of them ${conversations === 1 ? 'a conversation' : 'conversations'}. Intervals are 95 %, from resampling whole groups of rows.`,
  unknownTitle: 'Labels left aside, since no number of Attune for such rows has their name:',
  unknown: (name, rows, near) => `${name} (${counted(rows, 'row')})${near === null ? '' : `; did you mean "${near}"?`}`,
  elsewhere: (name, rows, of) =>
    `${name} (${counted(rows, 'row')}): a label for ${of === 'conversation' ? 'conversations, and these rows are messages' : 'messages, and these rows are conversations'}`,
  agreement: 'Agreement with people',
  head: ['rows', 'silent', 'ρ without length', 'people’s α'],
  legend:
    'AUC: how often the better one scores higher, 0.5 by chance. ρ, κ, α: 0 by chance, 1 always. "silent": labelled rows on which Attune has nothing to go on. κ is of grades cut on other rows than those it is measured on.',
  notCompared: 'Not compared',
  reversedTitle: 'Labels that run the other way',
  reversedAdvice:
    'More has to be better. Nothing was fitted to these; turn them round, and calibrate again. A rule that is at fault itself can be turned off in the scorecard.',
  byLanguage: 'By language',
  languageHead: ['language', 'rows', 'agreement'],
  fit: 'What fits these people better',
  gain: (statistic, before, after, gain, withoutLength) =>
    ` (${statistic} on held-out rows: ${before} before, ${after} after, gain ${gain}; gain in ρ without length ${withoutLength})`,
  verbs: { fitted: 'fitted', kept: 'kept', none: 'not fitted' },
  weights: (verb, because) => `Weights ${verb}: ${because}`,
  threshold: (verb, because) => `Threshold of the verdict ${verb}: ${because}`,
  onlyObserves: (rule, because) => `${rule} only observes: ${because}`,
  nothing: 'Nothing to change: the scorecard stays as it is.',
  kinds: { score: 'score', family: 'family', dimension: 'dimension', rule: 'rule', measure: 'measure' },
  brackets: [' (', ')'],
  colon: ': ',
}
