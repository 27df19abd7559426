import type { Evidence, Span } from '@attune/core'
import { codesIn } from '../details/figures.ts'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { quote, type Utterance } from '../utterance.ts'
import { whatWasTold } from './what-was-told.ts'

/** A number that a message asks for by its name, and where the customer gave it under that name. */
export interface NumberAskedAgain {
  span: Span
  given: Evidence
}

/** “your patient number”, “the policy no.” */
const asked = /\b(?:your|the) (?<name>[a-z]{3,16}) (?:number|no\.|id|code|reference)(?=[^a-z]|$)/giu
/** Characters between the name and the number: “policy no. 4471-20”. */
const BESIDE = 12

/** Numbers with names of their own: patients, policies, members, meters. Those every shop knows are data of the reader. */
export function numbersAskedAgain(story: Story, utterance: Utterance): NumberAskedAgain[] {
  const text = head(utterance.text)
  if (!text.includes('?')) return []
  return [...text.matchAll(asked)].flatMap(({ 0: words, index, groups }) => {
    const given = whatWasTold(story, utterance).flatMap((told) => namedIn(told, groups?.name ?? '') ?? [])[0]
    return given ? [{ span: [index, index + words.length] as const, given }] : []
  })
}

function namedIn(told: Utterance, name: string): Evidence | undefined {
  const lower = told.text.toLowerCase()
  const code = codesIn(told).find(({ span: [start] }) =>
    lower.slice(Math.max(0, start - name.length - BESIDE), start).includes(name.toLowerCase()),
  )
  return code && quote(told, code.span)
}
