import { durationText } from '../../duration-text.ts'
import { en as words } from '../../words/en.ts'
import { countText, percentText } from '../number-text.ts'
import type { Share } from '../overview/insights/compare.ts'
import type { OverviewWords } from './overview-words.ts'
import { simpleFraction } from './share-text.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const conversations = (count: number): string => `${countText(count)} conversation${count === 1 ? '' : 's'}`
const counted = ({ some, of }: Share): string => `(${countText(some)} of ${countText(of)})`
const percent = ({ some, of }: Share): string => percentText(of === 0 ? 0 : some / of)

/** `three in four`, or `62%`. */
function share(part: Share): string {
  const fraction = simpleFraction(part)
  if (!fraction) return percent(part)
  const [above, below] = fraction
  return below === 2 ? 'half' : `${numbers[above]} in ${numbers[below]}`
}

export const en: OverviewWords = {
  title: 'How our service felt',
  lead: ({ conversations: all, scored, from, to }) =>
    `${conversations(all)}, ${all === 1 ? (scored === 1 ? 'with a score' : 'without a score') : `${countText(scored)} of them with a score`}${from === null || to === null ? '' : from === to ? `, of ${from}` : `, from ${from} to ${to}`}.`,
  nothing: 'There are no conversations yet.',
  meanScore: 'mean score, of 1',
  insights: 'What stands out',
  insightsNote:
    'Shares rest on 20 at least, and differences are such as chance would hardly make. Whoever still waits for a reply is told from the first one on.',
  scores: 'Scores',
  about: (value) => `about ${value}`,
  scoresNote: ({ count, judgedOn, median, low, high }) =>
    `Half of the ${countText(count)} conversations ${judgedOn === null ? 'that have a score reach' : `that were judged on ${judgedOn} reach`} ${median}; eight in ten of them lie between ${low} and ${high}.`,
  scoresFew: ({ judgedOn, scores }) =>
    `${judgedOn === null ? 'Scored' : `Judged on ${judgedOn}`} in ${conversations(scores.length)}: ${scores.join(', ')}.`,
  medianLine: 'The dashed line is the median: the middle one of all.',
  families: 'Empathy, pacing and outcome',
  verdicts: 'Against what people expect',
  conversations: 'conversations',
  share: 'share',
  range: 'score',
  trend: { day: 'Day by day', week: 'Week by week' },
  trendNote: (undated) =>
    `Mean score by the day of the first message (UTC). Faint dots rest on fewer than five conversations; the line leads past them and breaks where a day or week is missing or has no score.${undated === 0 ? '' : ` ${conversations(undated)} without a date ${undated === 1 ? 'is' : 'are'} not in it.`}`,
  period: { day: 'day', week: 'week from' },
  mean: 'mean',
  below: 'below expectation',
  firstReply: 'Time to the first reply',
  firstReplyNote: ({ count, median, ninety }) =>
    `Half of ${countText(count)} first replies came within ${median}, nine in ten within ${ninety}. Automatic receipts do not count.`,
  firstReplyFew: (times) =>
    `${times.length === 1 ? `The one first reply came after ${times[0]}.` : `${capital(numbers[times.length] ?? '')} first replies came, after ${times.join(', ')}.`} Automatic receipts do not count.`,
  noFirstReply: 'No times are known.',
  upTo: (time) => `up to ${time}`,
  toMend: 'Most often to mend',
  toMendNote: 'Counted in conversations: a long one weighs no more than a short one.',
  gifts: 'Care nobody had to give',
  giftsNote: 'Worth thanking for.',
  rule: 'rule',
  inConversations: (count) => `in ${conversations(count)}`,
  ofOwed: (missed, partly, owed) =>
    `${[...(missed > 0 ? [`missed in ${countText(missed)}`] : []), ...(partly > 0 ? [`in part or late in ${countText(partly)}`] : [])].join(', ')} of ${countText(owed)} where it was owed`,
  mostOften: (count, all) => `Most often (${countText(count)} of ${countText(all)}): `,
  faultsIn: (count, of) => `a fault in ${countText(count)} of ${conversations(of)}`,
  examples: 'For example',
  best: 'Moments to be proud of',
  learn: 'Moments to learn from',
  learnNote: 'Without names: they are for learning, not for blaming.',
  dimensionsNote: 'Means over the conversations in which something was owed or went wrong.',
  owedIn: 'judged in',
  stability: 'How steady it is',
  stabilityNote:
    'Good service does not depend on whom one happens to reach. A conversation counts for who wrote most of the replies.',
  agents: 'By agent',
  teams: 'By team',
  agent: 'agent',
  team: 'team',
  spread: 'spread',
  drawn: 'mean and spread',
  drawnNote:
    'In the drawing, the dark mark is the mean, the pale band the spread to both sides, and the thin line the mean of all.',
  spreadAll: (mean, deviation) => `Scores lie around ${mean}, give or take ${deviation} (standard deviation).`,
  between: (share, groups) =>
    `${share} of that spread lies between the ${groups} agents that are shown; the rest lies within their own conversations.`,
  perHundred: 'gifts per 100',
  medianReply: 'first reply',
  merged: (groups) => `${groups} other groups together`,
  hidden: (groups, smallest) =>
    `${groups === 1 ? 'One group is' : `${groups} groups are`} not shown: fewer than ${conversations(smallest)} would say more about a person than about the service.`,
  teamsApart: 'Teams are put together or left out where, beside the agents, they would give a small group away.',
  unnamed: (count) => `${conversations(count)} cannot be told apart by name.`,
  unread: (count) => `${conversations(count)} not scored: the language is not read.`,
  smallest: (smallest) => `Groups of fewer than ${conversations(smallest)} are only shown together with others.`,
  everyOne: 'One by one',
  everyOneNote: 'The lowest scores first.',
  conversation: 'conversation',
  verdict: 'verdict',
  date: 'first message (UTC)',
  judgedBy: (cards) =>
    `${cards.length === 1 ? 'Scorecard' : 'Scorecards'} ${cards.join(', ')}. The same conversations give the same page.`,
  skipped: (count) => `${conversations(count)} could not be read and ${count === 1 ? 'is' : 'are'} not in it.`,
  feelingSeen: (seen, then) =>
    `${capital(share(seen))} of the customers who arrived upset had their feeling met in the first reply ${counted(seen)}.${
      then === null
        ? ''
        : ` Of those who wrote again, ${percent(then.calmWhenSeen)} ended calm where it was met, and ${percent(then.calmWhenNot)} where it was not.`
    }`,
  firstReplyMatters: (withinMs, soon, late) =>
    `Where the first reply came within ${durationText(withinMs, words)}, ${percent(soon)} of the customers who wrote again ended upset; where it took longer, ${percent(late)}.`,
  promisesKept: (kept) =>
    `${capital(share(kept))} of the promises whose outcome shows were kept in time ${counted(kept)}.`,
  endedAtWorst: (worst) =>
    `In ${share(worst)} of the longer conversations where something went wrong, the last reply was the worst ${counted(worst)}.`,
  giftsGiven: (given) => `Somebody gave more than was owed in ${percent(given)} of conversations ${counted(given)}.`,
  leftWaiting: (count) =>
    `${conversations(count)} end${count === 1 ? 's' : ''} with words of the customer that still wait for a reply.`,
  latestPeriod: (unit, start, mean, before) =>
    `The mean score ${unit === 'day' ? 'on' : 'in the week from'} ${start} is ${mean.toFixed(2)}, ${mean > before ? 'up' : 'down'} from ${before.toFixed(2)} before.`,
}
