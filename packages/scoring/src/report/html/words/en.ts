import type { PageWords } from './page-words.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

export const en: PageWords = {
  skip: 'Skip to the report',
  contents: 'Contents',
  allConversations: 'All conversations',
  verdict: {
    below: 'Below what people expect',
    expected: 'As people expect, and no more',
    above: 'Above what people expect',
    unknown: 'Too little to judge',
  },
  sum: ({ owed, met, faults, gifts }) => {
    const parts = [
      owed === 0
        ? 'Nothing was owed'
        : `Of ${count(owed, 'thing', 'things')} owed, ${met} ${met === 1 ? 'was' : 'were'} given in full`,
      ...(faults > 0 ? [count(faults, 'fault', 'faults')] : []),
      ...(gifts > 0 ? [`${count(gifts, 'kindness', 'kindnesses')} nobody had to give`] : []),
    ]
    return `${parts.join('; ')}.`
  },
  scoreOf: (score) => `Score ${score} of 1`,
  toMend: 'What to do better',
  toMendNote: 'The heaviest first. A number leads to the words in the conversation.',
  nothingToMend: 'Nothing that was owed was missed, and nothing went wrong.',
  transcript: 'The conversation',
  transcriptNote: 'Marked words carry a judgement. Choose them to read it.',
  emptyMessage: 'no text',
  automated: 'automatic',
  findingNumber: (number) => `Finding ${number}`,
  times: (times) => (times === 2 ? 'twice' : `${times} times`),
  advice: 'Better',
  arc: 'How it felt, and what was owed',
  arcNote:
    'Distress is measured in the customer’s words. What is owed grows with what they ask for and shrinks with what they are given; what was missed stays. Its figure adds up weights: one ordinary thing weighs 1.',
  distress: 'distress',
  owed: 'still owed',
  notMeasured: '–',
  arcSummary: ({ peak, end, owedMost, owedEnd }) =>
    `${peak === null ? 'The customer’s words say too little to measure distress.' : `Distress was highest at ${peak} and ended at ${end}.`} At most ${owedMost} was owed at a time, and ${owedEnd} at the end.`,
  asTable: 'The same as a table',
  message: 'message',
  who: 'from',
  time: 'time (UTC)',
  given: 'What was done well',
  lost: 'Where the score comes from',
  lostNote:
    'From 1.00 down to the score. 1.00 would take all that was owed, no fault, and care that nobody owed; without such care it is 0.95 at most.',
  lostNothing: 'Nothing was lost.',
  start: 'All there is to give',
  unasked: 'care nobody owed',
  byFaults: 'faults',
  tooSmall: 'too small to show',
  end: 'Score',
  dimensions: 'What was judged',
  fiveC: 'The five Cs',
  fiveCs: {
    communication: 'Communication',
    care: 'Care',
    commitment: 'Commitment',
    comfort: 'Comfort',
    'conflict-resolution': 'Conflict resolution',
  },
  momentMap: 'Moments of the service',
  momentMapNote:
    'Before: until the first reply is complete. After: from the customer’s last thanks or goodbye. During: what lies between.',
  phases: { before: 'Before', during: 'During', after: 'After' },
  aspects: { time: 'Time: is it fast?', effect: 'Effect: is it easy?', feedback: 'Feedback: is it caring?' },
  gaps: { 'no-such-phase': 'no such moment', 'nothing-owed': 'nothing owed' },
  moments: 'What will be remembered',
  momentScale:
    'The figure adds up what the message did: the weight of what it gave, less what it missed and twice the cost of its faults. One ordinary thing weighs 1.',
  facts: 'Turns and the clock',
  observed: 'Only observed',
  observedNote: 'These rules look on, and do not count.',
  suppressed: 'Left out',
  suppressedNote: 'The scorecard silences these rules. They do not count.',
  why: 'Why it matters',
  whyNote: 'What each rule is based on, how well that is supported, and where it fails.',
  grades: {
    P: 'peer-reviewed',
    S: 'second-hand report',
    V: 'vendor’s data',
    E: 'essay on service',
    M: 'from memory, unconfirmed',
  },
  caveat: 'But',
  footer: (card, hash) => `Scorecard ${card}, fingerprint ${hash}. The same conversation gives the same report.`,
  judgesWords: 'This page judges words, not people, and does not predict satisfaction.',
  utc: 'UTC',
}
