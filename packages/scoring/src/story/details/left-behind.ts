import type { Evidence } from '@attune/core'
import { once } from '../once.ts'
import { pattern } from '../text/pattern.ts'
import { quote, type Utterance } from '../utterance.ts'
import { type Detail, detailsIn } from './details.ts'

/** The one place is named so soon behind the other. */
const NEAR = 24

/** “From Tuesday to Wednesday”, 从周二换到周三: what somebody wants to leave. */
export function isLeft(text: string, { group, value, span }: Detail, all: readonly Detail[]): boolean {
  const next = all.find((other) => other.group === group && other.value !== value && other.span[0] >= span[1])
  const between = next ? text.slice(span[1], next.span[0]) : ''
  return (
    between.length < NEAR + NEAR &&
    (movesTo.test(between) || /^(?:[’']s)?(?: \w+){0,2} to (?:the |an? )?$/i.test(between)
      ? /\bfrom (?:the |my )?$/i.test(text.slice(0, span[0])) && moves.test(text)
      : /^[^。！？!?]{0,16}[换換改挪调調移转轉][到成去至咗为為]{0,2} ?(?:下+[個个]?|[这這本])?$/u.test(between))
  )
}
/** “Monday at 3 needs to go to Thursday”. */
const movesTo = pattern('i')`
  ^[^.!?]{0,30}\b(?:mov\w+|go|chang\w+|swap\w*|switch\w*|shift\w*|push\w*|rebook\w*|resched\w+) (?:it |that |this |
    back )?to (?:the |an? )?(?:next |following )?$
`
const moves = /\b(?:move|moved|moving|change|swap|switch|shift|transfer|reschedule|upgrade)\b/i

/** The day something is moved away from. */
const leftIn = once((by): readonly Detail[] => {
  const days = detailsIn(by).filter(({ group }) => group.startsWith('da'))
  return days.filter((day) => isLeft(by.text, day, days))
})

/** “From the 14th to the 16th”, to somebody who leaves the 24th: what they have already is not for us to choose. */
export function leftElsewhere(
  utterance: Utterance,
  told: readonly Utterance[],
): [said: Evidence, meant: Evidence] | null {
  const [said] = leftIn(utterance)
  if (!said || /[?？]/.test(utterance.text)) return null
  for (const by of told) {
    const meant = leftIn(by).find(({ group }) => group === said.group)
    const isKnown = told.some((other) =>
      detailsIn(other).some((day) => day.group === said.group && day.value === said.value),
    )
    if (meant && !isKnown) return [quote(utterance, said.span), quote(by, meant.span)]
  }
  return null
}
