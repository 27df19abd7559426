import type { SignalKind } from '@attune/language'
import { platitudesIn } from '../tone/platitudes.ts'
import { heard, type Utterance } from '../utterance.ts'

const courtesies: readonly SignalKind[] = [
  'greeting',
  'thanks',
  'apology',
  'closing',
  'goodbye',
  'further-help',
  'check-in',
  'template-phrase',
  'acknowledgement',
  'support',
  'warmth',
  'small-talk',
  'bot-disclosure',
  'wait-notice',
  'vague-promise',
]
/** Below this a word may be manner, or heard wrong. */
const PLAIN = 0.4

/** What stands where the answer should: a way to send them off, a reproach, a no, courtesies (`''`), or something else. */
export function howMissed(reply: Utterance): '' | 'sent-away' | 'rebuffed' | 'refused' | 'elsewhere' {
  const has = (...kinds: readonly SignalKind[]): boolean =>
    heard(reply, ...kinds).some(({ strength }) => strength >= PLAIN)
  if (has('buck-passing')) return 'sent-away'
  if (has('rude', 'dismissal', 'blame', 'rhetorical-question', 'watches')) return 'rebuffed'
  if (has('refusal')) return 'refused'
  return has(...courtesies) || platitudesIn(reply).length > 0 ? '' : 'elsewhere'
}
