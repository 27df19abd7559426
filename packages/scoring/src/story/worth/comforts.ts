import { MET } from '../../ledger/ledger.ts'
import type { Gift, OpenDuty } from '../../rule.ts'
import { deedsIn } from '../done/deeds.ts'
import type { Story } from '../story.ts'
import { cheerIn } from '../tone/cheer.ts'
import { harsh } from '../tone/harsh.ts'
import { heardOf, quote, type Utterance } from '../utterance.ts'
import { hasSubstance } from './has-substance.ts'
import { replyWorth } from './reply-worth.ts'

/** What takes a worry away: somebody who answers it or does something about it has seen it, and does not name it. */
export function helpIn(story: Story, reply: Utterance): Gift | null {
  if (heardOf(reply, [...harsh, 'refusal']).length > 0 || !hasSubstance(story, reply)) return null
  if (deedsIn(reply).length === 0 && (onlyAsks(reply) || cheerIn(reply.text).jolly > 0)) return null
  return replyWorth(story, reply) >= MET ? { credit: MET, evidence: quote(reply) } : null
}

/** “What’s the account number?”: nothing is answered yet. */
const onlyAsks = (reply: Utterance): boolean => /[?？]\s*$/.test(reply.text) && reply.reading.length.words <= SHORT
const SHORT = 12

/** 看着好可怜 – 是有点可怜: their own word for it, said back and not waved away. */
export function echoOf({ openedBy: { quote: word } }: OpenDuty, reply: Utterance): Gift | null {
  const at = word.length > 1 ? reply.text.indexOf(word) : -1
  if (at < 0 || waves.test(reply.text.slice(0, at)) || heardOf(reply, harsh).length > 0) return null
  return { credit: MET, evidence: quote(reply, [at, at + word.length]) }
}
const waves = /(?:\b(?:no|not|stop|why|sorry)\b|n[’']t\b)[^.!?]*$|[不别別没沒唔冇抱][^，。！？]*$/iu
