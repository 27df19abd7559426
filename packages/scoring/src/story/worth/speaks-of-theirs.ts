import { answersKind, kindsAsked } from '../asked/asked-kind.ts'
import { unknownIn } from '../done/admits-unknown.ts'
import { deedsIn } from '../done/deeds.ts'
import { behindANo } from '../done/rest-of-a-no.ts'
import { onceIn } from '../once.ts'
import { turnOf } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { takenUp } from '../text/shared-words.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard, type Utterance } from '../utterance.ts'

/**
 * Whether a reply speaks of what its customer came with: it takes up a word of theirs, says yes or no to them, or answers
 * in kind, a when with a time; it refuses, regrets or feels with them. To somebody who only says thanks nothing is owed, and
 * whatever is thought of is theirs. Opening hours are nothing to somebody who asks how to end a contract.
 *
 * @example
 * speaksOfTheirs(story, reply) // “How do I cancel?” – “Our shops are open from nine”: false
 */
export const speaksOfTheirs = onceIn((story, reply): boolean => {
  const told = whatWasTold(story, reply)
  const turn = turnOf(story, reply)
  const asked = lastCustomerTurn(story, reply)
  if (asked.length > 0 && asked.every(onlyThanks)) return true
  if (turn.some((said) => takenUp(said, told) !== null || sharesASign(told, said) || isMeantForThem(said))) return true
  const [first] = turn
  if (first && decides.test(first.text.slice(0, START)) && asked.some(({ text }) => !asksOpenly.test(text))) return true
  // “I want to report a scratch”: “I’ve registered the claim.”
  if (first && deedsIn(first).length > 0 && asked.some(({ reading }) => wantsADeed(reading))) return true
  const question = asked.map(({ text }) => text).join('\n')
  const kinds = kindsAsked(question)
  const answer = turn.map(({ text }) => text).join('\n')
  return kinds.length > 0 && kinds.every((kind) => answersKind(kind, answer, question))
})

export const onlyThanks = (said: Utterance): boolean =>
  heard(said, 'thanks', 'resolved', 'praise').length > 0 &&
  heard(said, 'question', 'request', 'complaint', 'repeated-complaint', 'not-resolved').length === 0

const wantsADeed = ({ signals }: Utterance['reading']): boolean =>
  signals.some(({ kind }) => kind === 'request') && !signals.some(({ kind }) => kind === 'question')

/** Refused, felt with, apologised to, told what nobody knows: it is theirs without a word of it. */
const isMeantForThem = (said: Utterance): boolean =>
  behindANo(said).length > 0 ||
  unknownIn(said) !== null ||
  heard(said, 'refusal', 'acknowledgement', 'paraphrase').length > 0 ||
  heard(said, 'apology').some(({ data }) => data.grade !== 'courtesy')

/** Who asks how, why or what is told neither yes nor no. */
const asksOpenly =
  /\b(?:how|why|what|which|where|when|who)\b|怎|咋|如何|[点點][样樣解]|[为為][什啥何]|什[么麼]|[边邊][个個度]|[乜咩]/iu
/** Letters at the beginning in which a yes or a no stands. */
const START = 24
export const decides = pattern('iu')`
  ^\W*(?:honestly )?(?:yes|yep|yeah|no|nope|not|none|sure|of course|certainly|absolutely|done|full|sorry|makes sense|
    (?:it|that|they) (?:may|might|should|will|does|is|can)|every \w+|any ?time)\b|
  ^[^\p{L}]*[\u3400-\u9fff]{0,6}?(?:可以|能|行|[会會]|[有没沒冇]|[不唔未]|好|是|[对對]|得|[满滿])
`

/** A Chinese character that carries matter, and comes back. */
const sharesASign = (told: readonly Utterance[], { text }: Utterance): boolean => {
  const signs = new Set(told.flatMap((said) => head(said.text).match(matter) ?? []))
  return signs.size > 0 && (head(text).match(matter) ?? []).some((sign) => signs.has(sign))
}
const matter = pattern('gu')`
  (?!
      [的了吗嗎呢吧啊呀啦哦喔嘛是有没沒不能可以会會您你我们們他她它请請问問这這那哪个個在和跟也都想要到就还還又再很太真怎么麼什咋样樣为為点點下上一二三四五六七八九十两兩几幾多少好行得对對给給帮幫把被让讓里裡时時候天月年日号號分后後前中大小家人来來去说說看查知道谢謝亲親])
    [\u3400-\u9fff]
`
