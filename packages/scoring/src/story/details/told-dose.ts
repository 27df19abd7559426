import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround, sentenceAround } from '../text/sentence-around.ts'
import { quote, type Utterance } from '../utterance.ts'
import { saysPlainly } from './reads-back.ts'

/** So much of a medicine at a time. */
interface Dose {
  much: string
  of: string
  span: Span
}

const english = pattern('gi')`
  \b(half(?: an?)?|quarter(?: of)?(?: an?)?|an?|one|two|three|four|\d{1,3}(?:\.\d)?) ?(tablet|pill|capsule|drop|puff|
    sachet|teaspoon|spoonful|scoop|ml|mg)s?\b
`
const chinese = /([半一二两兩三四五六]|\d{1,3}(?:\.\d)?)([颗顆粒片滴包匙勺支錠锭格]|毫[升克])/gu
const alike: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  one: '1',
  一: '1',
  two: '2',
  二: '2',
  两: '2',
  兩: '2',
}
const dosesIn = once(({ text }): readonly Dose[] =>
  [...matchesIn(english, head(text)), ...matchesIn(chinese, head(text))].map(
    ({ 0: whole, 1: much = '', 2: of = '', index }) => {
      const word = much.toLowerCase().replace(/ .*$/, '')
      return { much: alike[word] ?? word, of: of.toLowerCase(), span: [index, index + whole.length] }
    },
  ),
)

/** Who says how much, and how often. */
const prescribed = pattern('iu')`
  \b(?:vet|doctor|dr|gp|nurse|pharmacist|prescri\w+|label|box)\b|
  [医醫][生师師嘱囑]|大夫|[药藥][师師方袋盒]|[护護]士|[说說]明[书書]
`
const howOften = pattern('iu')`
  \b(?:daily|a day|twice|times|every|morning|evening|night|each)\b|
  早晚|每[日天次晚早]|一[日天]|各|[饭飯][前后後]|睡前
`

/** 早晚各半顆, told as 早晚各一顆: the one dose that was prescribed, and another. */
export function anotherDose(
  utterance: Utterance,
  told: readonly Utterance[],
): readonly [said: Evidence, meant: Evidence] | null {
  const [said, ...more] = dosesIn(utterance)
  if (!said || more.length > 0 || !howOften.test(clauseAround(utterance.text, said.span))) return null
  const own = told.flatMap((by) => dosesIn(by).map((dose) => ({ ...dose, by })))
  const [meant, ...others] = own
  if (!meant || others.length > 0 || meant.of !== said.of || meant.much === said.much) return null
  const sentence = meant.by.text.slice(...sentenceAround(meant.by.text, meant.span))
  const isSure = prescribed.test(sentence) && howOften.test(clauseAround(meant.by.text, meant.span))
  return isSure && saysPlainly(utterance, said.span) ? [quote(utterance, said.span), quote(meant.by, meant.span)] : null
}
