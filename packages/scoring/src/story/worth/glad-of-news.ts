import { kindsAsked } from '../asked/asked-kind.ts'
import { needs } from '../asked/needs.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { grovelling } from '../tone/grovelling.ts'
import { kindEnd } from '../tone/kind-end.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { heard, type Utterance } from '../utterance.ts'

/** “就是密封条！现在关上了。” asks for nothing: who is glad with them has answered. */
export const isGladOfNews = (told: Utterance, reply: Utterance): boolean =>
  (heard(reply, 'joy', 'warmth', 'praise').length > 0 || kindEnd(reply) !== null) &&
  // Who praises the bargain and presses is glad of nothing.
  heard(reply, 'pressure', 'sells').length === 0 &&
  platitudesIn(reply).length === 0 &&
  questionsIn(reply).length === 0 &&
  heard(told, ...needs, 'trouble').length === 0 &&
  kindsAsked(told.text).length === 0

/** “No spoon today, but no drama”: a word of regret or thanks is all there is to say. */
export const takesNote = (reply: Utterance): boolean =>
  heard(reply, 'apology', 'thanks').length > 0 && grovelling(reply.text) === null
