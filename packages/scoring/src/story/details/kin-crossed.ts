import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { inOneScript } from '../text/in-one-script.ts'
import { matchesIn } from '../text/matches-in.ts'
import { quote, type Utterance } from '../utterance.ts'
import { beings } from './another-being.ts'
import { surnameLength } from './introduced-as.ts'
import type { NameSlip } from './name-slips.ts'

/** Characters of a name behind its surname. */
const GIVEN = 2

/** Somebody named beside what they are to the customer, or as who is to have it. */
interface Placed {
  place: string
  name: string
  span: Span
}

/**
 * “Your uncle Owen”, where Owen writes for his uncle Ivor, and 轉給歐陽詠詩, who gives it away: both names are the
 * customer’s own, and one stands in the other’s place.
 */
export function kinCrossed(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  for (const said of placedIn(utterance)) {
    const isTold = told.some(({ text }) => inOneScript(text).includes(inOneScript(said.name)))
    for (const by of isTold ? told : []) {
      const own = placedIn(by).filter(({ place }) => place === said.place)
      const [meant, ...others] = own
      if (meant && others.length === 0 && !meant.name.startsWith(said.name) && !said.name.startsWith(meant.name))
        return { said: said.span, meant: quote(by, meant.span) }
    }
  }
  return null
}

const english = new RegExp(
  `\\b(?:[Mm]y|[Oo]ur|[Yy]our) (?:late )?(${beings}),? (?:mrs?\\.? |ms\\.? )?([A-Z][a-zÀ-ɏ]{1,14}(?: [A-Z][a-zÀ-ɏ]{1,14})?)`,
  'gu',
)
const kin =
  '(?:[大二三小老表堂]?[哥姐弟妹]{1,2}|[叔伯姑舅姨][叔伯姑舅姨父母媽妈]?|父[亲親]|母[亲親]|[爸爷爺奶媽妈]{1,2}|先生|太太|老[公婆伴]|妻子|丈夫|[儿兒]子|女[儿兒]|[孙孫][子女])'
const chinese = [
  new RegExp(`(${kin})(?=[\u3400-\u9fff]{3})`, 'gu'),
  // Who is to have it, whether or not it is said what they are to the customer.
  new RegExp(`[转轉过過让讓][户戶]?([到往给給予至])(?:[我您你][的嘅]?${kin})?(?=[\u3400-\u9fff]{3})`, 'gu'),
]

const placedIn = once(({ text }): readonly Placed[] => {
  const begin = head(text)
  const latin = matchesIn(english, begin).map(
    ({ 0: whole, 1: place = '', 2: name = '', index }): Placed => ({
      place: place.toLowerCase(),
      name,
      span: [index + whole.length - name.length, index + whole.length],
    }),
  )
  const han = chinese.flatMap((pattern, isTo) =>
    matchesIn(pattern, begin).flatMap(({ 0: whole, 1: place = '', index }): Placed[] => {
      const start = index + whole.length
      const surname = surnameLength(begin, start)
      const end = start + surname + GIVEN
      const name = inOneScript(begin.slice(start, end))
      return surname > 0 ? [{ place: isTo ? 'to' : inOneScript(place), name, span: [start, end] }] : []
    }),
  )
  return [...latin, ...han]
})
