import type { Evidence, Span } from '@attune/core'
import { amountsIn } from '../details/figures.ts'
import { beforeTurn, lookBack, type Story } from '../story.ts'
import { contentWords } from '../text/content-words.ts'
import { pattern } from '../text/pattern.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { ownsASlip } from './corrects-itself.ts'
import { termsIn } from './terms.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 24

const free = pattern('i')`
  \bfree\b|no (?:extra )?(?:charge|cost|fee)|
  免[费費]|不(?:收[费費钱錢]|[要用花][钱錢])|
  (?:[运邮]费|[運郵]費|[费費]用).{0,2}(?:我[们們哋]|店[里裡]|商家)[来來]?(?:[出付包]|承[担擔]|负担|負擔)
`
const notFree = /\bnot? free\b|n[’']t free|feel free|free to|sugar.free|不是?免[费費]/i

/** First it costs nothing, then it has a price, and the customer had only gone on asking about it. */
export function freeThenPaid(story: Story, utterance: Utterance): Evidence[] | null {
  const [sum] = amountsIn(utterance)
  if (!sum || free.test(utterance.text) || ownsASlip(utterance)) return null
  const priced = utterance.text.slice(sum.sentence[0], sum.span[0])
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.side === 'customer') {
      if (heard(said, 'declines').length > 0 || amountsIn(said).length > 0) return null
      continue
    }
    const word = notFree.test(said.text) ? null : free.exec(said.text)
    // “Free up front, and then it ties you in” was no plain yes.
    if (!word || said.turn === utterance.turn || termsIn(said) || amountsIn(said).length > 0) continue
    const span: Span = [word.index, word.index + word[0].length]
    if (!isAbout(story, said, priced)) return null
    return [quote(utterance, sum.span), quote(said, span)]
  }
  return null
}

/** What the sum is the price of was named when it was free, or asked about then. */
function isAbout(story: Story, said: Utterance, thing: string): boolean {
  const named = contentWords(thing).filter(({ key }) => !paying.has(key))
  const known = new Set(
    [beforeTurn(story, said)?.text ?? '', said.text].flatMap((text) => contentWords(text).map(({ key }) => key)),
  )
  return named.length > 0 && named.every(({ key }) => known.has(key))
}

const paying = new Set(['pay', 'cost', 'price', 'charg', 'fee', 'cash', '收费', '收費', '价格', '價格', '费用', '費用'])
