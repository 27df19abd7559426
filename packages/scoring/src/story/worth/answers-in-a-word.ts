import { saysYes } from '../asked/says-yes.ts'
import { saysDone } from '../done/says-done.ts'
import type { Story } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { harsh } from '../tone/harsh.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { heard, type Utterance } from '../utterance.ts'
import { replyWorth } from './reply-worth.ts'

/** Words of a reply that brings an answer and nothing else. */
const IN_A_WORD = 20

/** 是的, “correct”: to somebody who asks whether they have it right. */
const confirms = /^[^\p{L}]*(?:(?:correct|exactly|that[’']s right|right)(?![a-z])|[是对對]的|没错|沒錯)/iu
/** “11 to 52, bronze”: the figure that was asked for, and no air around it. A link or a handle has no figures. */
const isFigure = (reply: Utterance): boolean => {
  const bare = reply.text.slice(0, 500).replace(/https?:\S+|@\w+/g, '')
  return (
    /\d/.test(bare) &&
    bare === reply.text &&
    isConcrete(bare) &&
    !/[?？]/.test(bare) &&
    platitudesIn(reply).length === 0
  )
}

/** “Yes, that is fine”, 已经申请了: a yes or a deed, and hardly a word more. */
export const answersInAWord = (story: Story, reply: Utterance): boolean =>
  reply.reading.length.words <= IN_A_WORD &&
  heard(reply, ...harsh).length === 0 &&
  (saysYes(reply.text) !== null || confirms.test(reply.text) || saysDone(reply) || isFigure(reply)) &&
  replyWorth(story, reply) === 1
