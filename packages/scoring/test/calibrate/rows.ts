import { type Label, type LabelledRow, parseLabelledRow } from '../../src/calibrate/index.ts'

/** What an invented reply has in it. */
export interface Made {
  saw: boolean
  solved: boolean
  greeted: boolean
  index: number
}

const troubles = ['the blue lamp', 'my train ticket', 'the winter coat', 'our hotel room', 'the printer ink']

/** Invented conversations in every combination of what a reply can have, with labels by what was made. */
export function madeRows(count: number, labels: (made: Made) => Record<string, Label | Label[]>): LabelledRow[] {
  return Array.from({ length: count }, (_, index) => {
    const made = { saw: index % 2 === 0, solved: index % 3 === 0, greeted: index % 5 < 2, index }
    const thing = troubles[index % troubles.length] ?? ''
    const first = [
      made.greeted ? 'Hello and welcome!' : '',
      made.saw ? 'I can hear how upset you are, and I am so sorry.' : 'Noted.',
      'Which order is it?',
    ]
    const last = made.solved ? `I have refunded ${thing} in full.` : 'You will have to read our terms.'
    return parseLabelledRow({
      id: `c${index}`,
      messages: [
        { role: 'customer', text: `I am furious, you charged me twice for ${thing}!` },
        { role: 'agent', text: first.filter((part) => part !== '').join(' ') },
        { role: 'customer', text: `Order number ${1000 + index}.` },
        { role: 'agent', text: last },
      ],
      labels: labels(made),
    })
  })
}
