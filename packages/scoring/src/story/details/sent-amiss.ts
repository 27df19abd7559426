import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { piecesOf } from '../text/pieces.ts'
import { type Segment, segmentsOf, wordsIn } from '../text/segments.ts'
import { quote, type Utterance } from '../utterance.ts'

/** What was ordered and what came instead: the words and numbers that only the one or the other has. */
interface Amiss {
  ordered: ReadonlySet<string>
  came: ReadonlySet<string>
  span: Span
}

/** What somebody wanted: “I’d ordered size 40”, 我要的是英文版, “not the English one”. */
const ordered = [
  pattern('i')`
    \b(?:ordered|asked for|bought|paid for|chose|picked|requested|reserved|booked|wanted(?! to\b)|order was(?: for)?|
      (?:was|were) (?:meant|supposed) to (?:be|have|get)|should (?:be|have been)|not the|instead of|rather than) (?<thing>
      (?:[^.!?;,]|\.(?=\d)){2,50}?)(?=[.!?;,]| (?:and|but|not|yet|only|instead|i|we)\b|$)
  `,
  pattern('u')`
    (?:(?:[订訂买買点點选選拍叫定]|下[单單])[的了咗嘅]?|[要想][要]?[的嘅](?=[是係]))(?:明明)?[是係]?
      (?<thing>[^，。,；！？!?]{1,24})
  `,
  /(?<thing>[^，。,；！？!?]{2,16})才[对對是]/u,
]
/** What came: “you sent the green one”, “the parcel had size 38 in it”, 送来的是芋泥, 送成了酸辣粉. */
const came = [
  pattern('i')`
    \b(?:(?:you|they|someone|the \w+)(?:[’']ve| have)? (?:sent|gave|delivered|shipped|brought|packed|served)|
      (?:i|we)(?:[’']ve| have)? (?:got|received|been sent|was (?:given|sent)|were (?:given|sent))|but got|and got|
      (?:box|parcel|bag|packet) (?:had|has|contained)|what (?:came|arrived|turned up)(?: was| is)?)(?: me| us)? (?<thing>
      (?:[^.!?;,]|\.(?=\d)){2,50}?)(?=[.!?;,]| (?:and|but|not|yet|only|instead|rather|when|in (?:it|there))\b|$)
  `,
  pattern('u')`
    (?:(?:[寄发發送收拿][来來到过過嚟]?|到手|[来來嚟])(?:[的嘅](?:[却卻]|竟然?)?[是係]|[却卻竟]+[是係])|
      [寄发發送做拿装裝][来來]?成了?|[给給俾][了咗]?我)(?<thing>[^，。,；！？!?]{1,24})
  `,
]

const amissIn = once((utterance): Amiss | null => {
  const text = head(utterance.text)
  const [wanted, got] = [firstOf(ordered, text), firstOf(came, text)]
  // One thing is told of in the place of the other.
  if (!wanted || !got || wanted[1] > got[0] === got[1] > wanted[0] || isOther.test(text)) return null
  const [one, other] = [named(utterance, wanted), named(utterance, got)]
  const apart = { ordered: without(one, other), came: without(other, one) }
  if (apart.ordered.size === 0 || apart.came.size === 0) return null
  return { ...apart, span: [Math.min(wanted[0], got[0]), Math.max(wanted[1], got[1])] }
})

function firstOf(patterns: readonly RegExp[], text: string): Span | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    const thing = found?.groups?.thing
    if (found && thing) {
      const start = found.index + found[0].indexOf(thing)
      return [start, start + thing.length]
    }
  }
  return null
}
/** “Bought a kettle and got an e-mail”: what comes beside the goods is no wrong thing. */
const isOther = pattern('iu')`
  \b(?:e-?mail|text|call|letter|message|sms|bill|invoice|receipt|refund|voucher|
    (?:bought|chose|wanted|booked)\b[^,]{0,60} and got)\b|
  [邮郵]件|短信|[简簡][讯訊]|[电電][话話]|[帐帳账][单單]|[发發]票|退款|通知|[\u3400-\u9fff]的[话話]
`

function named(utterance: Utterance, [from, to]: Span): ReadonlySet<string> {
  const short = piecesOf(utterance).filter(
    ({ kind, text, span }) =>
      span[0] >= from && span[1] <= to && (kind === 'number' || (kind === 'word' && sizes.test(text))),
  )
  return new Set([...wordsIn(utterance.text.slice(from, to)), ...short.map(({ text }) => text)])
}
const sizes = /^(?:X{0,3}[SL]|M)$/
const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...one].filter((word) => !other.has(word)))

/** It is on its way now, or will be. */
const goesOut = pattern('iu')`
  \bgo(?:es|ing)? (?:out|into)\b|\bon (?:its|the|their) way (?:to|now|today|and|with)?|
  \b(?:i|we)(?:[’'](?:m|re|ll)| am| are| will|[’']ve| have) (?:\w{3,6} )?(?:send|sent|post|ship|dispatch|book|reorder|
    mak|pack|mov)(?:ing|p?ed|e)?\b|\b(?:leaves|starts) (?:today|now|tomorrow|tonight)\b|\bbeing (?:\w+ed|made) now\b|
  \b(?:will|[’']ll) (?:be (?:sent|posted|shipped|delivered|with you)|leave|arrive|reach)\b|
  [补補][发發寄送]|重新?[做发發寄送]|[给給帮幫为為][您你][寄发發送换換重]|[换換][到成]|送到|[寄发發]出|出[货貨]
`
/** It comes back to the shop, or stays as a present. */
const comesBack = pattern('iu')`
  \b(?:tak|send|post|bring|hand|giv)(?:e|ing)? (?:[^ ]+ ){0,5}back\b|\bpick(?:ed|ing)? (?:[^ ]+ ){0,5}up\b|
  \bpick up\b|\bcollect|\breturn|\bkeep\b|
  [取收拿带帶][走回]|[寄退]回|留[着著]
`
/** Where the mistake itself is told, or something is offered. */
const tellsOrOffers = pattern('iu')`
  \b(?:mistake|wrong|error|instead|slip|mix|should|why|how|see|seems?|looks|if|would|could|or|not|rather)\b|n[’']t\b|
  [错錯误誤没沒或想]|[不要]是|[看查]到|如果|[吗嗎?？]
`

/** “Actually the soup was lovely, could I order it, too?”: named again, it may be wanted. */
const wantsIt = (told: readonly Utterance[], by: Utterance, { came: words, span }: Amiss): boolean =>
  told
    .filter(({ index }) => index >= by.index)
    .map((one) => (one === by ? one.text.slice(span[1]) : one.text))
    .some((text) => [...wordsIn(text)].some((word) => words.has(word)))

/** The wrong thing is sent once more, or the right one taken back. */
export function sentAmissAgain(
  utterance: Utterance,
  told: readonly Utterance[],
): readonly [said: Evidence, meant: Evidence] | null {
  const by = told.findLast((one) => amissIn(one) !== null)
  const amiss = by && amissIn(by)
  if (!by || !amiss || wantsIt(told, by, amiss)) return null
  const isNamed = (segment: Segment, words: ReadonlySet<string>) =>
    [...segment.words].some((word) => words.has(word)) ||
    segment.numbers.some(({ value }) => words.has(value)) ||
    [...segment.text.matchAll(/(?<![A-Za-z])(?:X{0,3}[SL]|M)(?![A-Za-z])/g)].some(([size]) => words.has(size))
  const again = segmentsOf(utterance).find((segment) => {
    const [right, wrong] = [isNamed(segment, amiss.ordered), isNamed(segment, amiss.came)]
    const [out, back] = [goesOut.test(segment.text), comesBack.test(segment.text)]
    return right !== wrong && out !== back && wrong === out && !tellsOrOffers.test(segment.text)
  })
  return again ? [quote(utterance, again.span), quote(by, amiss.span)] : null
}
