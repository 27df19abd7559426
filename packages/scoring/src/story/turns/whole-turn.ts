import type { Story } from '../story.ts'
import type { Utterance } from '../utterance.ts'

/** Only this much of a turn is compared with the reply. */
const LONGEST_TURN = 2000
/** Messages of a turn that are looked back at. */
const LOOK_BACK = 8

/** The turn of an utterance, at most its last few messages. */
export function lastOfTurn(story: Story, utterance: Utterance): Utterance[] {
  const last = story.utterances.slice(Math.max(0, utterance.index - LOOK_BACK), utterance.index + 1)
  return last.filter((said) => said.turn === utterance.turn)
}

/** The messages of the turn in which a duty was opened, up to a length that nobody repeats. */
export function wordsOfTurn(story: Story, from: number): Utterance[] {
  const first = story.utterances[from]
  const turn = first ? lastOfTurn(story, first) : []
  let length = turn.reduce((total, { text }) => total + text.length, 0)
  for (let index = from + 1; length < LONGEST_TURN; index++) {
    const next = story.utterances[index]
    if (!next || next.turn !== first?.turn) break
    turn.push(next)
    length += next.text.length
  }
  return turn
}
