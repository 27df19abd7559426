import { blankRecord, type Interaction, type Status } from '@attune/core'
import { expect, it } from 'vitest'
import { participantsOf, reopenings } from '../src/index.ts'

const note = (id: string | null): Interaction => ({
  ...blankRecord(`n-${id}`),
  ...{ type: 'note', author: { role: 'agent', id, name: 'Robin' }, text: 'Called back.', at: null },
})
const status = (from: Status, to: Status): Interaction => ({
  ...blankRecord(`s-${from}-${to}`),
  ...{ type: 'status', actor: null, from: { canonical: from, raw: null }, to: { canonical: to, raw: null }, at: null },
})

it('names everybody once who can be told apart', () => {
  expect(participantsOf([note('7'), note(null), note('8'), note('7')]).map(({ id }) => id)).toEqual(['7', '8'])
})

it('counts how often it was taken up again, not how often it was closed for good', () => {
  const timeline = [status('open', 'resolved'), status('resolved', 'open'), status('resolved', 'closed')]
  expect(reopenings([...timeline, status('resolved', 'on_hold')])).toBe(2)
})
