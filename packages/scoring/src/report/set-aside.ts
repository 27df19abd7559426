import type { ScoreReport } from '@attune/core'
import { bracketed } from './bracketed.ts'
import { plainText } from './plain-text.ts'
import type { Words } from './words/words.ts'

/** `Only observed, not counted: ask-once ×2 (new)`, for each rule that looks on. */
export function observedTexts({ observed = [] }: ScoreReport, words: Words): string[] {
  return observed.map(({ ruleId, because, findings }) =>
    asideText(words.observed, ruleId, findings.length, because, words),
  )
}

/** `Silenced by the scorecard: ask-once ×2 (we do not ask)`, for each rule that is suppressed. */
export function silencedTexts({ suppressed }: ScoreReport, words: Words): string[] {
  return suppressed.map(({ ruleId, because, count }) => asideText(words.silenced, ruleId, count, because, words))
}

function asideText(label: string, ruleId: string, count: number, because: string, words: Words): string {
  return `${label}${words.colon}${plainText(ruleId)} ×${count}${because === '' ? '' : bracketed(plainText(because), words)}`
}
