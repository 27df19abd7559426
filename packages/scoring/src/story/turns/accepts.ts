import { heard, type Utterance } from '../utterance.ts'

/** “Ok, good”, 好的知道了. */
const NOD = 5

/** Whether somebody says thanks, or nods and no more. */
export const accepts = (said: Utterance): boolean =>
  heard(said, 'thanks', 'gratitude').length > 0 ||
  (heard(said, 'agrees').length > 0 && said.reading.length.words <= NOD)
