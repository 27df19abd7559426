import { kindsAsked } from '../asked/asked-kind.ts'
import { needsOf, timed } from '../asked/needs-of.ts'
import { SEVERAL } from '../asked/several-questions.ts'
import { contentWords } from '../text/content-words.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sharedWords, takenUp } from '../text/shared-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import { answersIn } from './answers-in.ts'
import { elaborates, withoutBids } from './elaborates.ts'
import { leavesOpen, takesUp } from './settles.ts'

/** More of a message is not looked at. */
const LONGEST = 4000

/** A clause of a reply: what it says, in which sentence, and whether that sentence takes up a question that is answered. */
interface Clause {
  text: string
  sentence: number
  beside: boolean
}

/**
 * How many questions a reply answers: items of its own list; or those whose words it takes up, with something of the kind
 * that was asked for; those that a clause of its own answers in kind; and one more for each sentence that is left over.
 *
 * @param asked the questions, in the customer’s words
 * @param opener the message that asked, whose own figures answer nothing
 */
export function eachAnswered(asked: readonly string[], reply: readonly Utterance[], opener: Utterance): number {
  const text = reply.map(withoutCourtesies).join('\n')
  const items = new Set(Array.from(matchesIn(listed, text), ([, mark]) => mark)).size
  const isList = (opener.text.slice(0, LONGEST).match(listed)?.length ?? 0) >= SEVERAL
  if (items >= SEVERAL || (items > 0 && isList)) return items
  const said = clausesOf(withoutBids(text))
  const whole = clausesOf(text)
  // Breakfast from half past six takes up the breakfast, and tells nobody whether it is paid back.
  const taken = asked.filter(
    (question) =>
      reply.some((one) => takenUp(one, question)) &&
      isTold(question, whole, asked, opener.text) &&
      (done.test(sentencesOn(question, text)) || !leavesOpen(question, sentencesOn(question, text))),
  )
  // What wants a time or a sum takes its clause first: 另收20块 tells what it costs.
  const rank = (question: string) => (needsOf(question).length > 0 || asksToPay.test(question) ? 0 : 1)
  const open = asked.filter((question) => !taken.includes(question)).toSorted((a, b) => rank(a) - rank(b))
  // A place named for one question answers no other.
  const claimed = taken.join('\n')
  const left = leftOver(said, claimed, open)
  const unshown = open.filter((question) => {
    const at = left.findIndex((clause) => shows(question, clause, open, opener.text))
    const [found, next] = [left[at], left[at + 1]]
    // 可以的，狗可以待在外甲板: the yes, and what goes with it.
    if (
      found &&
      next &&
      bare.test(found.text) &&
      found.sentence === next.sentence &&
      sharesASign(question, next.text)
    ) {
      if (!open.some((other) => kindsAsked(other).includes('why'))) left.splice(at + 1, 1)
    }
    // One figure is one answer; “both on Friday” are two.
    if (at >= 0 && !serves.test(left[at]?.text ?? '')) left.splice(at, 1)
    return at < 0
  })
  const shown = open.length - unshown.length
  const restFor = (question: string): string =>
    left
      .filter(({ text, beside }) => !(beside && goesWithThat.test(text)) || sharesASign(question, text))
      .map((clause) => clause.text)
      .join('\n')
  const sentences = reply.reduce((total, one) => total + answersIn(one, elaborates(one, claimed)), 0)
  // Asked whether it comes in time, nobody is told by a sentence that names no time.
  const answerable = unshown.filter((question) => {
    const rest = restFor(question)
    return (
      needsOf(question).every((kind) => kind(rest, opener.text)) &&
      !leavesOpen(question, rest) &&
      !passesBy(question, rest) &&
      touches(question, rest)
    )
  }).length
  return taken.length + Math.max(shown, Math.min(answerable + shown, sentences - taken.length))
}

/** 唔好意思 says no to nothing. */
const withoutCourtesies = (said: Utterance): string =>
  heard(said, 'apology', 'acknowledgement', 'thanks').reduce(
    (text, { span: [start, end] }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    said.text.slice(0, LONGEST),
  )

const clausesOf = (text: string): Clause[] =>
  text
    .split(sentenceEnds)
    .flatMap((sentence, index) =>
      sentence.split(clauseEnds).map((one) => ({ text: one, sentence: index, beside: false })),
    )
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause.text))
const sentenceEnds = /[!?。！？\n]|\.(?!\d)/u
/** The comma of 1,200 parts nothing. */
const clauseEnds = /[;，；]|,(?!\d{3}(?!\d))/u

/** The sentences that take up words of a question. */
const sentencesOn = (question: string, text: string): string =>
  text
    .split(sentenceEnds)
    .filter((sentence) => sharedWords(question, sentence) !== null)
    .join('\n')

/** Whether a question whose words come back is told something of the kind it asks for, in that clause or beside it. */
function isTold(question: string, clauses: readonly Clause[], asked: readonly string[], told: string): boolean {
  const needs = needsOf(question)
  if (needs.length === 0) return true
  const others = asked.filter((other) => other !== question)
  return clauses.some((clause) => {
    if (sharedWords(question, clause.text) === null) return false
    const near = clauses.filter(
      (one) =>
        one === clause ||
        ((one.sentence === clause.sentence || one.sentence === clause.sentence + 1) &&
          (sharedWords(question, one.text) !== null || others.every((other) => sharedWords(other, one.text) === null))),
    )
    const words = near.map((one) => one.text).join('\n')
    return needs.some((need) => need(words, told))
  })
}

/** Whether a clause that is left over answers a question by what it is of. */
function shows(question: string, clause: Clause, open: readonly string[], told: string): boolean {
  const needs = needsOf(question)
  const { text } = clause
  if (needs.length > 0) {
    if (dont.test(text) && timed.some((kind) => kindsAsked(question).includes(kind))) return false
    return needs.every((need) => need(text, told))
  }
  if (bare.test(text)) return true
  if (passesBy(question, text)) return false
  const isShared = sharesACharacter(question, text, open) || (!isChinese(text) && sharesAWord(question, text))
  return clause.beside || asksToPay.test(question)
    ? isShared && !leavesOpen(question, text)
    : isShared || (done.test(text) && may.test(question) && !leavesOpen(question, text))
}
/** 前一晚十点后别吃东西: what not to do tells no time of anything else. */
const dont = /(?:^|[^分])[别別勿]|不要|[请請]|\b(?:don[’']t|do not|please|make sure)\b/iu
/** “Not yet”, 可以的, 还没有: one yes or no, for one question. */
const bare = pattern('iu')`
  ^[^\p{L}\p{N}]*(?:yes|no|yep|sure|of course|not yet|
    (?:yes,? )?(?:it|you|we|they|that) (?:is|does|do|can|are|will)(?:n[’']t)?|
    (?:[还還]|暂时|暫時|目前)?[没沒]有?[呢哦喔]?|可以[的喔哦呢啊呀]?|[能行会會有是对對得][的喔哦呢啊呀]?|
    不[行能可以会會用是]{1,2}[的喔哦呢]?|冇|得[㗎嘅]?)[^\p{L}\p{N}]*$
`
const serves = /\b(?:both|all|either|each|everything)\b|都|\d\D+\d/iu
/** “Does it have air con?” – “air con front and rear”: short words, too. */
const sharesAWord = (question: string, text: string): boolean => {
  const own = new Set(contentWords(question, 3).map(({ key }) => key))
  return takesUp(question, text) || contentWords(text, 3).some(({ key }) => own.has(key))
}
/** 能不能改地址 – 改成公司了: it is done. */
const done = pattern('iu')`
  \b(?:i|we)(?:[’']ve| have) (?:just |now |already )?\w{3,}|\b(?:is|are|has been) (?:now )?\w{3,}(?:ed|en)\b|
  [好成完到]了|已[经經]?
`
const may = /\b(?:can|could|may|will|would) (?:i|we|you)\b|[能可][不唔否]?[能可]?以?|[会會]/iu
/** 有没有保修 – 出差带着很方便: neither that there is one nor that there is none. */
const passesBy = (question: string, text: string): boolean =>
  asksIfThere.test(question) && !isThere.test(text) && !sharesASign(question, text)
const asksIfThere = /有[没沒]有|有冇|有[^，。？?]{1,10}[吗嗎]/u
const isThere = /[有没沒无無冇缺剩售完含包免送配齐齊]|[现現][货貨]|都是|不/u
const sharesASign = (question: string, text: string): boolean =>
  Array.from(question).some((sign) => !small.test(sign) && text.includes(sign))
/** 可以刷卡 behind the deposit goes with the deposit. */
const goesWithThat = /^[\s也都還还]*(?:可以|能)[^，。]{1,6}$/u

/**
 * What a reply says besides what takes up the questions that it answers. “So Denver is fine” goes on with the answer
 * before it, and a cleaning fee named behind the cat belongs to the cat; 退560 behind 第二天的 answers 退多少 as well.
 */
function leftOver(clauses: readonly Clause[], claimed: string, open: readonly string[]): Clause[] {
  const rest: Clause[] = []
  for (const [index, clause] of clauses.entries()) {
    const { text, sentence } = clause
    const takesUp = sharedWords(claimed, text) !== null
    const beside = clauses.some((one) => one.sentence === sentence && sharedWords(claimed, one.text) !== null)
    const isClaimed = clauses
      .slice(0, index)
      .some((one) => one.sentence === sentence && sharedWords(claimed, one.text) !== null)
    const goesOn = isClaimed && (goesOnWithIt.test(text) || isAnotherFee(text, open))
    // “Yes, navy’s in stock”: the yes is that of the navy.
    const next = clauses[index + 1]
    const isTheirs = beside && bare.test(text) && next?.sentence === sentence
    if (isTheirs) continue
    // “The number was missing. I’ve sent it again”: what was done answers whether it would be.
    const isDone = done.test(text) && clauses.slice(0, index).some((one) => one.sentence < sentence)
    if (
      (!takesUp && !goesOn) ||
      open.some((question) => sharesAVerb(question, text, open) || (isDone && may.test(question)))
    )
      rest.push({ ...clause, beside: beside && isClaimed })
  }
  return rest
}
const goesOnWithIt = /^\s*(?:so|which|because|as|since|though)\b|^(?:所以|因[此为為])/iu
const fee = /([\u3400-\u9fff]{2})(?:[费費]|押?金)|\b([a-z]{4,}) (?:fee|charge|deposit|supplement)\b/iu
const isAnotherFee = (clause: string, open: readonly string[]): boolean => {
  const [, zh, en] = fee.exec(clause) ?? []
  const name = zh ? Array.from(zh) : en ? [en.toLowerCase()] : null
  return name !== null && !open.some((question) => name.some((part) => question.toLowerCase().includes(part)))
}

/** 要带什么 – 带毛巾, 可以租鞋吗 – 岩鞋一双80: a verb of one character, or what is asked for behind 可以. */
const sharesACharacter = (question: string, reply: string, open: readonly string[]): boolean =>
  sharesAVerb(question, reply, open) ||
  (asksToPay.test(question) && pays.test(reply)) ||
  isBrieflyTold(question, reply) ||
  Array.from(matchesIn(wished, question)).some(([, verb, thing]) =>
    [verb, thing].some(
      (character) => character !== undefined && reply.includes(character) && isOwn(character, question, open),
    ),
  )
/** What two questions have in common tells neither. */
const isOwn = (character: string, question: string, open: readonly string[]): boolean =>
  open.every((other) => other === question || !other.includes(character))
const sharesAVerb = (question: string, reply: string, open: readonly string[]): boolean =>
  Array.from(question).some(
    (character) => verbs.test(character) && reply.includes(character) && isOwn(character, question, open),
  )
/** 使唔使加錢 – 要買張貨運票, “is there a fee” – “it’s included”. */
const asksToPay =
  /[收免包][费費]|[加要另][钱錢费費]|[费費]用|\b(?:fee|charge|cost|pay (?:for|extra|more|anything)|free)\b/iu
const pays = /[费費钱錢元块塊蚊免]|[买買][^，。]{0,4}票|\b(?:free|included|fee|charge|pay|costs?)\b|[£$€¥]/iu
/** 税点几个 – 税率6%: a few words, and one of them beside a figure. */
const isBrieflyTold = (question: string, reply: string): boolean =>
  isChinese(question) &&
  question.length <= BRIEF &&
  reply
    .split('\n')
    .some(
      (clause) => /\d/.test(clause) && Array.from(question).some((sign) => !small.test(sign) && clause.includes(sign)),
    )
const BRIEF = 8
const wished = /(?:可以|能|想)(?!不|[吗嗎])([\u3400-\u9fff])(?![吗嗎])([\u3400-\u9fff])?/gu
const verbs = /[带帶付交住坐搭退改换換送寄拿取领領借还還停开開填写寫穿吃喝租买買卖賣修洗]/u

/** 能带狗吗, “is the pool heated” is answered by a word of it, by what can be, is or costs, and not by what the house says of itself. */
const touches = (question: string, reply: string): boolean =>
  kindsAsked(question).length > 0 ||
  decides.test(reply) ||
  sharedWords(question, reply) !== null ||
  takesUp(question, reply) ||
  Array.from(question).some((character) => !small.test(character) && reply.includes(character))
const decides = pattern('iu')`
  \b(?:yes|no|nope|not|never|can|could|may|must|both|either|only|unless|if|free|included|extra|allowed|fine|welcome|
    possible|needs?|does|do|fits?|works?|takes?|there(?:[’']s| is| are)|we(?:[’']ve| have| sell| offer| stock))\b|
  n[’']t\b|[£$€]|\d|
  [可能有没沒不无無未]|行(?![业業])|[会會冇唔]|[对對](?=[，。,]|$)|[需免]
`
const small = /[^\u3400-\u9fff]|[的了吗嗎呢是有没沒不能可以会會你您我们們请問问這这那哪个個在和跟也都想要到就还還]/u

/** “1) yes, 2) on Friday”. */
const listed = /(?<![\d.])(\d)(?:[、)）]|(?:[.．:：]|\s)\s{0,2}(?=[^\d\s.]))/gu
