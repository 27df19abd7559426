import type { Evidence, Span } from '@attune/core'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseSpan } from '../text/sentence-around.ts'
import { quote, type Utterance } from '../utterance.ts'
import { type Detail, detailsIn } from './details.ts'
import { saysPlainly } from './reads-back.ts'

/** “30 days to bring it back”, 七天内: a term that runs from the only date in the message. */
const term = pattern('iu')`
  \b(\d{1,3}|[a-z]{3,8}) (day|week)s?\b(?= (?:to|from|return|refund|after|of|trial|notice|grace|guarantee|window|
      limit)|[,.;?]|$)|
  (\d{1,3}|[一二两兩三四六七八九]?十?[一二三四五六七八九]?(?=天|[个個]?[星礼禮周週])) ?(天|
    [个個]?(?:星期|[礼禮]拜|[周週]))(?:之?[内內]|期限|[可能无無退试試犹猶鉴鑑])
`
/** The lengths that terms have. */
const written: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  seven: 7,
  ten: 10,
  fourteen: 14,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  一: 1,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  六: 6,
  七: 7,
  十: 10,
  十四: 14,
  十五: 15,
  二十: 20,
  三十: 30,
  六十: 60,
  九十: 90,
}
const isLast = /\b(?:last day|until|till|up to|deadline|expires?|runs out)\b|最[后後]一?[天日]|[截为為]止|到期/iu
/** Who asks until when is told a day of its own. */
const asksUntil = pattern('iu')`
  \b(?:last day|until when|till when|deadline|how long (?:have|do) (?:i|we)|
    when[’']?s? (?:is |do i |must i |does it )?(?:the |have to )?(?:last|latest|run|end|expire|bring|return))\b|
  最[后後]一?[天日]|截止|[几幾哪][号號日天]|到(?:什[么麼][时時]候|[几幾]時)|幾時
`
export const isTermEnd = ({ text }: Utterance, span: Span, by: Utterance): boolean =>
  isLast.test(text.slice(...clauseSpan(text, span))) && term.test(head(by.text))

/** A term that was made longer, or is counted from elsewhere, ends on another day. */
const isOther = pattern('iu')`
  \b(?:extend\w*|extra|longer|deliver\w*|arriv\w*|working|business|received?|count\w*|instead|another)\b|
  延[长長期]|[宽寬]限|[签簽]收|收到|工作日|另|多[给給]
`

/** Bought on 3 June with thirty days, and told that 3 August is the last one. */
export function miscountedTerm(
  utterance: Utterance,
  told: readonly Utterance[],
): readonly [said: Evidence, meant: Evidence] | null {
  const [last, ...more] = datesIn(utterance)
  if (!last || more.length > 0 || isOther.test(utterance.text)) return null
  const clause = clauseSpan(utterance.text, last.span)
  if (!saysPlainly(utterance, last.span, clause) || !isLast.test(utterance.text.slice(...clause))) return null
  for (const by of told) {
    const [first, ...others] = datesIn(by)
    const found = term.exec(head(by.text))
    if (!first || others.length > 0 || !found || isOther.test(by.text) || !asksUntil.test(by.text)) continue
    const length = (found[1] ?? found[3] ?? '').toLowerCase()
    const days = (written[length] ?? Number(length)) * (/^day|天/i.test(found[2] ?? found[4] ?? '') ? 1 : 7)
    if (!(days > 0)) continue
    const off = (dayOfYear(last) - dayOfYear(first) - days + YEAR) % YEAR
    // A day more or less is a way of counting.
    if (off > SLACK && off < YEAR - SLACK) {
      const end = found.index + found[0].length
      return [
        quote(utterance, last.span),
        quote(by, [Math.min(first.span[0], found.index), Math.max(first.span[1], end)]),
      ]
    }
  }
  return null
}
const YEAR = 366
const SLACK = 2

const datesIn = (utterance: Utterance): readonly Detail[] =>
  detailsIn(utterance).filter(({ group }) => group.startsWith('date '))

/** Counted in a leap year, which the slack allows for. */
const dayOfYear = ({ group, value }: Detail): number =>
  (Date.UTC(2024, Number(group.slice(5)) - 1, Number(value)) - Date.UTC(2024, 0, 1)) / 86_400_000
