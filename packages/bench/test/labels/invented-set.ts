import { type MeasureName, type Measures, measureNames } from '@attune/language'
import type { ReadSet } from '../../src/labels/read-set.ts'
import type { LabelledRow } from '../../src/rows/labelled-row.ts'

const row = (id: string, text: string, y: number): LabelledRow => ({ id, text, language: 'en', labels: { y } })

const measuresWith = (known: Partial<Record<MeasureName, number>>): Measures =>
  Object.fromEntries(measureNames.map((name) => [name, known[name] ?? null])) as Measures

/** Measures are given by hand: what the lexicon makes of these texts is not what is tested here. */
export const inventedSet: ReadSet = {
  rows: [
    row('angry', 'I am furious, this is the third broken kettle!', -1),
    row('sad', 'I am so disappointed.', -1),
    row('plain', 'The box is on the table.', 0),
    row('happy', 'Thank you so much, it works now!', 1),
  ],
  measures: [
    measuresWith({ distress: 0.9, satisfaction: 0.1 }),
    measuresWith({ distress: 0.6, satisfaction: 0.2 }),
    measuresWith({ distress: 0 }),
    measuresWith({ distress: 0, satisfaction: 0.9 }),
  ],
  peers: { loud: [1, 0, 0, 1], calm: [0, 0, 1, 1] },
}
