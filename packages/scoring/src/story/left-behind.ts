import type { Detail } from './details.ts'

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
      : /^[^。！？!?]{0,16}[换換改挪调調移转轉][到成去至咗为為]{1,2}(?:下+[個个]?|[这這本])?$/u.test(between))
  )
}
/** “Monday at 3 needs to go to Thursday”. */
const movesTo =
  /^[^.!?]{0,30}\b(?:mov\w+|go|chang\w+|swap\w*|switch\w*|shift\w*|push\w*|rebook\w*|resched\w+) (?:it |that |this |back )?to (?:the |an? )?(?:next |following )?$/i
const moves = /\b(?:move|moved|moving|change|swap|switch|shift|transfer|reschedule|upgrade)\b/i
