import { beforeTurn, type Story } from '../story.ts'
import { heard, type Utterance } from '../utterance.ts'

/** Whether the customer speaks after words that only put them off. */
export const isPutOff = (story: Story, [said]: readonly Utterance[]): boolean => {
  const before = said && beforeTurn(story, said)
  return before !== undefined && heard(before, 'wait-notice').length > 0
}
