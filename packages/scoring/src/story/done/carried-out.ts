import type { Span } from '@attune/core'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { takenUp } from '../text/shared-words.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, type Utterance } from '../utterance.ts'
import { saysDone } from './says-done.ts'

/** “The cot’s on reservation 88”, “it’s in your inbox”: where a thing is that was asked for, is what was done with it. */
const isThere = pattern('')`
  (?:[’']s|\bis|\bare|[’']re) (?:now |all |already |both |back )?(?:on|off|in|under|out of) (?:the |your |his |her |
    our |room |order |booking |reservation |policy |account |file\b|[A-Z\d])
`
const others = /\?|\b(?:if|once|unless|when|will be|would|not|no longer|never|sorry,? but|delayed|sold)\b|n[’']t\b/i

/**
 * Where a reply tells that what was asked for is so now: done, or in its place, with the customer’s own words for it.
 * `null` when it does not.
 */
export function carriedOut(story: Story, reply: Utterance): Span | null {
  if (heard(reply, 'refusal', 'bad-news', 'negative-wording', 'blame').length > 0) return null
  const same = takenUp(reply, lastCustomerTurn(story, reply))
  if (!same) return null
  const isSo = head(reply.text)
    .split(/[.!\n](?!\d)/u)
    .some((sentence) => isThere.test(sentence) && !others.test(sentence))
  // 搬来了: in Chinese so much is over that only what we did counts, and that is heard by itself.
  return isSo || (!isChinese(reply.text) && saysDone(reply)) ? same.span : null
}
