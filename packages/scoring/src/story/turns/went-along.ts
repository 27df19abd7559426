import { lookBack, type Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'

/** Who only goes along says it in few signs. */
const LONGEST = 90
/** Messages of the turn before theirs. */
const LOOK_BACK = 8

/** “What about …”, 那…呢, 换: something else is brought in. */
const bringsElse = pattern('iu')`
  \b(?:i meant?|still|(?:i )?(?:did|tried)|what about|how about|and (?:the|my|on|for)|instead|another|other|else|
    rather|prefer|but|actually|already|by the way)\b|
  另|[换換改]|呢|但|不[过過]|其[实實]|[已早][经經就]|[还還]有|[别別]的
`
/** “Tuesday, right?”, 三天對吧: it is asked for once more what was just said. */
const confirms = pattern('iu')`
  \b(?:right|correct|ok(?:ay)?|yes|sure|certain|so i|so we|so it)\b|
  [对對是][吧吗嗎]|[确確][定认認]|那[就我]|[说說]好
`

const questions = (text: string): readonly string[] =>
  head(text).match(/[^.!?。！？]{0,90}(?:[?？]|[吗嗎](?=[。！!]|$))/gu) ?? []

/**
 * The service’s last words that the customer only went along with in their turn between: they agreed, or told what they do
 * now. Empty where they asked for something else, declined, or told more than a line.
 */
export function wentAlongWith(story: Story, utterance: Utterance): readonly Utterance[] {
  const told = lastCustomerTurn(story, utterance)
  const isAlong = told.every(
    (said) =>
      said.text.length <= LONGEST &&
      !bringsElse.test(said.text) &&
      heard(said, 'declines', 'not-resolved', 'repeated-complaint').length === 0 &&
      questions(said.text).every((question) => confirms.test(question)),
  )
  if (told.length === 0 || !isAlong) return []
  return lookBack(story, utterance, LOOK_BACK + told.length).filter(
    (said) => said.side === 'service' && said.turn === utterance.turn - 2,
  )
}
