import type { Entry } from '../../rule.ts'
import { estimates } from '../done/forecasts.ts'
import { type Story, turnOf } from '../story.ts'
import { takenUp } from '../text/shared-words.ts'
import { showsAFeeling } from '../told/felt-as.ts'
import { stakeIn } from '../told/stake.ts'
import { bringsNews, isHard } from '../tone/brings-news.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { isGentlyTold } from './gently-told.ts'
import { humanWord } from './human-word.ts'
import { softened } from './softened.ts'

/** A no weighs less than a feeling that was shown. */
const NEWS = 0.7

/** A no to somebody for whom much hangs on it, or news of a death, is owed a human word in the same breath. */
export function gentleness(story: Story, reply: Utterance): Entry[] {
  const owed = owedGentleness(story, reply)
  // Nobody had said what hangs on it: a word for it all the same is unasked.
  return owed.length > 0 || reply.automated || !isGentlyTold(story, reply)
    ? owed
    : [{ type: 'gift', reason: 'gently', evidence: [quote(reply)] }]
}

const complains = (said: Utterance): boolean =>
  heard(said, 'complaint', 'repeated-complaint', 'not-resolved').length > 0
/** So many words of theirs come back when it is the same thing. */
const SAME = 2
const isTheirs = (reply: Utterance, asked: readonly Utterance[]): boolean => (takenUp(reply, asked)?.count ?? 0) >= SAME

function owedGentleness(story: Story, reply: Utterance): Entry[] {
  // How likely it is, asked for and told as it is, is no verdict.
  if (reply.automated || !bringsNews(reply) || estimates(story, reply)) return []
  // Behind “let me see” it is told as well; once told it is told.
  const turn = turnOf(story, reply)
  if (turn.some((earlier) => earlier !== reply && bringsNews(earlier))) return []
  const asked = lastCustomerTurn(story, reply)
  // 兩個禮拜了還沒修, with a word of regret: the trouble that they came with, said back.
  if (!isHard(reply) && asked.some(complains) && heard(reply, 'apology').length > 0 && isTheirs(reply, asked)) return []
  // What was felt there had its own answer.
  if (asked.some(showsAFeeling)) return []
  const said = asked.find(({ text }) => stakeIn(text)) ?? (isHard(reply) ? asked.at(-1) : undefined)
  if (!said) return []
  const stake = stakeIn(said.text)
  const answers = turn.flatMap((each) => humanWord(story, each) ?? softened(each) ?? [])
  const answer = answers.toSorted((one, other) => other.credit - one.credit)[0]
  const data = { about: 'news', variant: 'news' }
  return [
    {
      type: 'owe',
      evidence: quote(said, stake ?? undefined),
      due: 'end',
      weight: NEWS,
      data,
      ...(answer && { give: answer }),
    },
  ]
}
