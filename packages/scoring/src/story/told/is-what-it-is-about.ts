import type { OpenDuty } from '../../rule.ts'
import { questionsIn } from '../asked/questions-in.ts'
import type { Story } from '../story.ts'
import type { Utterance } from '../utterance.ts'
import { amiss } from './amiss.ts'

/** “We have a table on Friday.” “Can we bring a dog?”: they ask about what they told just before (`told`), and nothing is amiss. */
export function isWhatItIsAbout(story: Story, { data, openedAt }: OpenDuty, said: Utterance): boolean {
  const told = story.utterances[openedAt]
  const isSameTurn = told?.turn === said.turn && told.index < said.index
  return (
    data.told === 1 &&
    isSameTurn &&
    !amiss.test(`${told.text} ${said.text}`.slice(0, 1000)) &&
    questionsIn(said).length > 0
  )
}
