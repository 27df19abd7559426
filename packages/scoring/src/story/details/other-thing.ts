import type { Evidence, Span } from '@attune/core'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { piecesOf } from '../text/pieces.ts'
import { quote, type Utterance } from '../utterance.ts'
import { type Detail, wordsAlike } from './details.ts'
import { directionsIn, isTurnedRound } from './directions.ts'
import { contrastsIn, saysPlainly } from './reads-back.ts'

/** From Oslo to Bergen, where the customer goes from Bergen to Oslo. */
export function wrongWay(
  utterance: Utterance,
  customer: readonly Utterance[],
): [said: Evidence, meant: Evidence] | null {
  const [way, ...others] = directionsIn(utterance)
  if (!way || others.length > 0) return null
  const texts = [...customer, utterance].map(({ text }) => text)
  for (const by of customer) {
    const meant = directionsIn(by).find((direction) => isTurnedRound(way, direction, texts))
    if (meant && directionsIn(by).length === 1) return [quote(utterance, way.span), quote(by, meant.span)]
  }
  return null
}

/** The customer said that it is not that one, and the reply has that one and not the other. */
export function deniedOne(
  utterance: Utterance,
  customer: readonly Utterance[],
): [said: Evidence, meant: Evidence] | null {
  const text = head(utterance.text).toLowerCase()
  for (const by of customer) {
    for (const { right, wrong, span } of contrastsIn(by)) {
      const at = text.indexOf(wrong)
      const place: Span = [at, at + wrong.length]
      // What somebody is called is the matter of another rule.
      if (namesThemselves.test(by.text.slice(Math.max(0, span[0] - NEAR), span[1]))) continue
      if (at < 0 || right === wrong || text.includes(right) || isPartOfWord(text, place)) continue
      if (saysPlainly(utterance, place)) return [quote(utterance, place), quote(by, span)]
    }
  }
  return null
}
const namesThemselves = pattern('i')`
  \b(?:my|the|her|his|their)? ?(?:first |last |sur|full )?name(?:[’']s| is| was| isn[’']t|:)|
  \b(?:i[’']?m|i am|called) [A-Z]|
  (?:我|[她他它])叫|[姓名]
`
/** As many characters before it may say that it is a name. */
const NEAR = 24
const isPartOfWord = (text: string, [start, end]: Span): boolean =>
  /[a-z]/.test(text.charAt(start)) && /[a-z]/.test(text.charAt(start - 1) + text.charAt(end))

/** The word before a kind of street or a part of the day, and the one behind a side. A street is named with a capital. */
export function neighbour(utterance: Utterance, { group, span }: Detail): string {
  const pieces = piecesOf(utterance)
  const at = pieces.findIndex((piece) => piece.span[0] === span[0])
  const one = pieces[group === '~side' ? at + 1 : at - 1]
  if (at < 0 || !one || one.kind === 'mark' || one.kind === 'number') return ''
  if (group === '~street' && !(isCapital(one.text) && isCapital(pieces[at]?.text ?? ''))) return ''
  if (one.kind === 'word') return wordsAlike(one.text.toLowerCase())
  const other = pieces[at - 2]
  return other?.kind === 'han' ? other.text + one.text : ''
}

/** “The green lamp” and “a new blue lamp”. */
export function isSameThing(
  { text }: Utterance,
  span: Span,
  { by, span: own }: { by: Utterance; span: Span },
): boolean {
  const behind = (all: string, at: number) => /^(?: [a-z]{3,}|的?[\u3400-\u9fff]{2})/i.exec(all.slice(at))?.[0]
  const thing = behind(text, span[1])
  return thing !== undefined && thing === behind(by.text, own[1])
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()
