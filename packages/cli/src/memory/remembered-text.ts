import type { Fact } from '@attune/core'
import type { MemoryLocale, Remembered } from '@attune/memory'
import { printableLine } from '../output/printable.ts'
import type { Recollection } from './remembering.ts'

const words = {
  en: { nothing: 'nothing new', proposed: ' (not confirmed)', noLonger: 'no longer: ', quote: ['“', '”'] },
  'zh-Hans': { nothing: '没有新内容', proposed: '（待确认）', noLonger: '不再：', quote: ['“', '”'] },
  'zh-Hant': { nothing: '沒有新內容', proposed: '（待確認）', noLonger: '不再：', quote: ['「', '」'] },
} as const

/** What a conversation says of the customer and counts now: what is new, and what was said again. */
export const factsOf = ({ added, confirmed }: Remembered): Fact[] =>
  [...added, ...confirmed].filter(({ status }) => status === 'active' || status === 'proposed')

/** What was remembered of a conversation, to read. */
export function rememberedText(
  { id, remembered }: Recollection,
  locale: MemoryLocale,
  describe: (fact: Fact) => string,
): string {
  const { nothing, proposed, noLonger, quote } = words[locale]
  const known = factsOf(remembered).map((fact) => {
    const said = fact.provenance.at(-1)?.quote ?? ''
    return `${describe(fact)}${fact.status === 'proposed' ? proposed : ''}  ← ${quote[0]}${said}${quote[1]}`
  })
  const { superseded, ended, corrected } = remembered
  const over = [...superseded, ...ended, ...corrected].map((fact) => noLonger + describe(fact))
  const lines = [...known, ...over]
  return [id, ...(lines.length === 0 ? [nothing] : lines).map((line) => `  ${line}`)].map(printableLine).join('\n')
}
