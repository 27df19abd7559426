import { onceIn } from '../once.ts'
import { lookBack } from '../story.ts'
import { isChinese } from '../text/languages.ts'
import { lettersIn, lettersOf } from '../text/same-words.ts'
import type { Utterance } from '../utterance.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'
import { takesLeave } from './takes-leave.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 16
/** Letters of a reply that nobody says twice by chance: “Yes, until six.” may be the answer to two questions. */
const LEAST = { latin: 30, chinese: 12 }
/** So much of it was said before. */
const MOSTLY = 0.85
/** More of a text is not looked at. */
const LONGEST = 600

/**
 * The earlier reply that a service message says over again, nearly word for word, although the customer came back; `null`
 * when there is none. The second time it brings nothing, whoever says it.
 */
export const saidBefore = onceIn((story, utterance): Utterance | null => {
  if (utterance.side !== 'service' || utterance.automated) return null
  const letters = lettersIn(utterance)
  if (letters.length < (isChinese(utterance.text) ? LEAST.chinese : LEAST.latin)) return null
  const asked = lastCustomerTurn(story, utterance)
  if (asked.length === 0 || asked.some((said) => takesLeave(story, said))) return null
  const sentences = utterance.text
    .slice(0, LONGEST)
    .split(/[.!?。！？；;\n]+/u)
    .map(lettersOf)
  return (
    lookBack(story, utterance, LOOK_BACK).find((said) => {
      if (said.side !== 'service' || said.turn >= utterance.turn) return false
      const before = lettersIn(said)
      const again = sentences.reduce((total, one) => total + (before.includes(one) ? one.length : 0), 0)
      return again >= letters.length * MOSTLY
    }) ?? null
  )
})
