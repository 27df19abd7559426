import type { CompareWords } from './compare-words.ts'

const counted = (count: number) => `${count} conversation${count === 1 ? '' : 's'}`

export const en: CompareWords = {
  title: 'Before and after',
  verdict: { below: 'below', expected: 'expected', above: 'above', unknown: 'unknown' },
  bothSides: (conversations, before, after) =>
    `${counted(conversations)} on both sides; scorecard ${before} before, ${after} after.`,
  noScore: 'No conversation has a score on both sides, so there is no mean difference.',
  mean: (before, after, difference, meaning) =>
    `Mean score ${before} before, ${after} after: ${difference}. ${meaning}`,
  one: 'One conversation says nothing about others.',
  better: 'The whole interval lies above 0: better.',
  worse: 'The whole interval lies below 0: worse.',
  chance: 'The interval holds 0: it may be chance.',
  counts: (wins, ties, losses) => `Better ${wins} · the same ${ties} · worse ${losses}`,
  unscored: (conversations, unanswered) =>
    `No longer judged: ${conversations}${unanswered > 0 ? `, of which no longer answered: ${unanswered}` : ''}`,
  appeared: (conversations, mean) => `appeared in ${conversations} (mean ${mean})`,
  vanished: (conversations, mean) => `vanished in ${conversations} (mean ${mean})`,
  onlyBefore: (ids) => `Only before: ${ids}`,
  onlyAfter: (ids) => `Only after: ${ids}`,
  listed: (ids, more) => ids.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  changed: 'What changed',
  family: (name) => `${name} (family)`,
  verdicts: 'Verdicts',
  findings: 'Findings',
  oneByOne: 'Conversation by conversation',
  noneChanged: 'No conversation changed.',
  moreChanged: (count) => `And ${count} more that changed less.`,
  head: {
    conversations: 'conversations',
    before: 'before',
    after: 'after',
    difference: 'difference',
    oneSided: 'on one side only',
    rule: 'rule',
    outcome: 'outcome',
    appeared: 'appeared',
    vanished: 'vanished',
    verdict: 'verdict',
    findings: 'findings',
  },
  scoreFell: (before, after) => `The score fell from ${before} to ${after}.`,
  verdictFell: (before, after) => `The verdict fell from “${before}” to “${after}”.`,
  verdictLost: (before) => `The verdict was “${before}”; now there is too little to judge.`,
  noAnswer: 'It was answered before; now nobody answers.',
  newFault: (severity) => `New, ${severity}`,
  notCompared: {
    noScore: 'Too little to judge on one side, so there is nothing to compare.',
    onlyBefore: 'This conversation is only in BEFORE, so there is nothing to compare it with.',
    onlyAfter: 'This conversation is only in AFTER, so there is nothing to compare it with.',
  },
}
