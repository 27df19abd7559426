import { expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'

const asked = { role: 'customer', text: 'My order A-204 is three days late and nobody answers me.' } as const
const blaming = { role: 'agent', text: 'You should have read the terms before ordering.' } as const
const scoreOf = (...messages: readonly (typeof asked | typeof blaming)[]) =>
  scoreConversation({ messages: [...messages] })
const blames = ({ findings }: ReturnType<typeof scoreConversation>) =>
  findings.filter(({ ruleId }) => ruleId === 'no-blame')

it('finds what is wrong once when a message was sent twice by mistake', () => {
  const [once, twice] = [scoreOf(asked, blaming), scoreOf(asked, blaming, blaming)]
  expect(blames(twice)).toEqual(blames(once))
  expect(twice.score).toBe(once.score)
})

it('finds it again when it is said again to a customer who came back', () => {
  expect(blames(scoreOf(asked, blaming, asked, blaming))).toHaveLength(2)
})

it('finds it again in other words', () => {
  const other = { role: 'agent', text: 'You should have checked the date, too.' } as const
  expect(blames(scoreConversation({ messages: [asked, blaming, other] }))).toHaveLength(2)
})
