import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { contentWords } from '../text/content-words.ts'
import { covering } from '../text/covering.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { clauseSpan, sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import { kindsAsked } from './asked-kind.ts'
import { deedAskedFor, thinksAloud } from './deed-asked-for.ts'

/** One question is seen to by others. */
export const SEVERAL = 2
/** From here on a question is surely a reproach. */
const CLEAR = 0.6
/** More questions of one turn are not counted, and no more are looked at: each is compared with those before it. */
const MOST = 8
const LOOKED_AT = 40

/** More of a message is not looked at. */
const LONGEST = 4000
/** A question without its mark: “I also need to know where …”, 另外…也说一下. */
const toldToAnswer = pattern('giu')`
  \b(?:need to know|like to know|want to know|wanted to know|let me know|tell me|wondering|curious|not sure|no idea|
    don[’']t know|find out|like to ask|want to ask|can[’']t see) (?:if|whether|where|when|what|which|who|how|why)\b|
  [哪怎几幾多什].{0,12}(?:[说說讲講]一下|告[诉訴]我|跟我[说說讲講])|
  (?:想[问問]|请[问]|請[問]|[问問说說]一?下|[想不]知道|想了解|想確認|想确认|告[诉訴]我).{0,16}[哪怎几幾吗嗎]|
  (?:告[诉訴]我|[说說]一下|想知道).{0,16}(?:多少|什[么麼]|时间|時間|是否|能不能|可不可以|有[没沒]有)
`

/** 顺便问下安装费, 想了解一下价格: the thing that is asked about. */
const asksAbout = pattern('gu')`
  (?:(?:顺便|順便|另外|[还還]|再|想|也|请|請|先|麻[烦煩])(?:也|再|想|要|[帮幫]我)?(?:[问問](?:[问問]|一?下)?|
      了解(?:一?下)?|咨询(?:一?下)?|諮詢(?:一?下)?|確認(?:一?下)?|确认(?:一?下)?)|[问問]一?下)(?:你[们們]|您|
    [您你][们們]?的)?[^，。！？,!?]{0,10}(?:[价價][格钱錢位目]?|[费費]用?|[时時][间間]|地址|流程|[电電][话話]|
    尺[寸码碼]|要求|[条條]件|金[额額]|[优優]惠|[进進]度|[结結]果|[运運][费費]|[押订訂]金|型[号號]|[规規]定|方式|日期|
    政策)(?![^，。！？,!?]*(?:多少|[几幾什甚哪怎吗嗎不没沒否]))
`

/** 能开专票吗 发顺丰吗，新疆包不包邮？: each clause that asks yes or no is a question, whatever mark stands behind it. */
const yesOrNo = pattern('gu')`
  [^\s，,。！!？?；;、：:\n]{2,40}?(?:(?:[吗嗎不没冇]|(?<![没沒不还還怎什甚仲].{0,6})呢)(?=[\s，,。！!？?；;、\n]|$)|
    ([\u3400-\u9fff])[不没沒唔]\1[^\s，,。！!？?；;、：:\n]{0,40})
`
/** 1）可唔可以網上續證 2）要幾多錢: an item of a numbered list that asks. */
const numbered = /(?<![\d.])\d{1,2}(?:[.、)）．:：]\s{0,2}|\s)[^\d\s.][^\n\d?？。；;]{1,60}/gu
const asks = /[吗嗎几幾怎哪谁誰乜咩边邊]|多少|什[么麼]|點樣|[能是]否|有冇|([\u3400-\u9fff])[不没沒唔]\1/u
/** 要什么材料，多久能办下来, 要怎么退，运费谁付: a clause that asks for one thing, and none that sighs over it. */
const wanting = pattern('gu')`
  [^\s，,。！!？?；;、：:\n]{0,20}?(?:什[么麼]|[咩乜]|多[久少高大長长遠远重]|[几幾](?![乎回])[^，。]|哪(?!怕)|
    [边邊][度個个]|[谁誰](?![知信让讓管敢還还])|邊個|怎[么麼樣样]?(?:退|[办辦]|弄|付|算|[收计計][费費]|去|走|[换換]|
      改|[订訂约約]|[预預]|[报報]|用|[开開]|[取寄领領交申查]))
    (?:(?!同埋|[还還]有|以及)[^\s，,。！!？?；;、：:\n]){0,20}
`
const reproaches = pattern('u')`
  (?<!到哪[里裡兒儿]?)了|(?<![没沒]有?)的[话話]?$|[没沒又都]|(?<!^)[还還]|多少[次遍回]|[态態]度|[吗嗎]$|
  ([\u3400-\u9fff])[不没沒唔]\1
`
const clausesIn = (text: string): Span[] => {
  const begin = text.slice(0, LONGEST)
  const inChinese = isChinese(begin)
  const items = matchesIn(numbered, begin).filter(([item]) => (inChinese ? asks : asksInEnglish).test(item))
  if (!inChinese) return items.length < SEVERAL ? [] : items.map(({ index, 0: item }) => [index, index + item.length])
  const clauses = [
    ...matchesIn(yesOrNo, begin).filter(
      ({ 0: clause, 1: twice = '' }) => !thinksAloud.test(clause.slice(0, clause.indexOf(twice, 1))),
    ),
    ...matchesIn(asksAbout, begin),
    ...matchesIn(wanting, begin).filter(([clause]) => !reproaches.test(clause)),
  ]
  const found = items.length < SEVERAL ? clauses : items
  return found.map(({ index, 0: words }): Span => [index, index + words.length])
}

/** Letters of a word that names something in a question: a cat. */
const SHORTEST = 3

/**
 * The different questions of a turn, in the customer’s words; none when there is but one. What is asked to be done counts
 * beside a question, as the words that ask for it.
 *
 * @example
 * // turn: Do you ship to Norway? And what does the return cost?
 * questionsOf(turn) // ['Do you ship to Norway', 'And what does the return cost']
 */
export function questionsOf(turn: readonly Utterance[]): string[] {
  const asked = turn.flatMap(askedIn).slice(0, LOOKED_AT)
  if (asked.length === 0) return []
  const questions = [...turn.flatMap((said) => deedBeside(said, asked)), ...asked]
  // Which of them name something costs more to tell.
  if (questions.length < SEVERAL) return []
  const naming = questions.filter(namesSomething)
  // A question that comes back in other words is the same one.
  return naming
    .filter((question, index) => !naming.slice(0, index).some((other) => isSame(other, question)))
    .slice(0, MOST)
}

/** A cat, a day, how much; in Chinese, more than a nod. */
const namesSomething = (question: string): boolean =>
  contentWords(question, SHORTEST).length > 0 ||
  kindsAsked(question).length > 0 ||
  /\bwho\b/i.test(question) ||
  question.replace(small, '').length >= ENOUGH
/** What stands in any Chinese question, and what is not Chinese. */
const small = /[^\u3400-\u9fff]|[的了吗嗎呢吧啊呀不没沒有可以能行好是在还還会會请請问問您你我他们們那这這个個人]/gu
const ENOUGH = 2

const isSame = (one: string, other: string): boolean =>
  one === other ||
  (!other.includes(one) && sharedWords(one, other) !== null && String(kindsAsked(one)) === String(kindsAsked(other)))

const verbs = /[退换換改寄取订訂约約修领領]/u
/** 想把年检改到下周. */
const wishes = pattern('u')`
  (?:想要?|我要|麻[烦煩]|[请請]|[帮幫]我?)(?:你[们們]|您)?(?:[帮幫]我?)?[把将將][^，。！？,!?吗嗎]{2,16}(?=
    [，。,！!\n]|$)
`

/** “I want to cancel my lesson, and do I get the money back?”: both are asked for. */
function deedBeside(said: Utterance, asked: readonly string[]): string[] {
  const wished = wishes.exec(said.text.slice(0, LONGEST))
  const span = deedAskedFor(said)?.span ?? (wished && ([wished.index, wished.index + wished[0].length] as const))
  if (!span) return []
  const words =
    said.text
      .slice(...clauseSpan(said.text, [...span]))
      .split(nextQuestion)[0]
      ?.trim() ?? ''
  // 我想把年检改到下周，雨刮也能看吗: the last clause asks, the one before wants it done. Who wants to return it asks how to.
  const isAsked = asked.some(
    (question) =>
      words.includes(question) ||
      (question.split(/[，,]/u).at(-1) ?? '').includes(words) ||
      sharedWords(words, question.includes(words) ? '' : question) !== null ||
      (/怎|如何|[点點][样樣]/u.test(question) &&
        Array.from(words).some((sign) => verbs.test(sign) && question.includes(sign))),
  )
  return isAsked ? [] : [words]
}

const askedIn = once((said): readonly string[] => {
  const isReproach = covering(
    heard(said, 'rhetorical-question', 'check-in', 'frustration', 'rude')
      .filter(({ strength }) => strength >= CLEAR)
      .map(({ span }) => span),
  )
  const marked = heard(said, 'question').filter(({ strength, span }) => strength === 1 && span[0] < LONGEST)
  const spans: Span[] = marked.map(({ span: [start] }) => sentenceAround(said.text, [start, start + 1]))
  for (const { index, 0: words } of matchesIn(toldToAnswer, said.text.slice(0, LONGEST)))
    spans.push((isChinese(words) ? clauseSpan : sentenceAround)(said.text, [index, index + words.length]))
  const inside = (span: Span, others: readonly Span[]) =>
    others.some(([start, end]) => start < span[1] - 1 && span[0] < end - 1)
  const found = clausesIn(said.text)
  // One such clause is what its question mark says already.
  const clauses = found.length < SEVERAL ? found.filter((clause) => !inside(clause, spans)) : found
  const cut = spans.filter(([from, to]) => !clauses.some(([start, end]) => start >= from && end <= to + 1))
  const known = [...cut, ...clauses]
  const unmarked = heard(said, 'question')
    .filter(({ strength, span }) => strength < 1 && strength >= PLAIN && span[0] < LONGEST)
    .map(({ span: [start, end] }) => clauseSpan(said.text, [start + skipped(said.text.slice(start, end)), end]))
    .filter((span) => !inside(span, known) && span[1] - span[0] <= SHORT)
  const asked = distinct([...known, ...unmarked])
    .filter((span) => !isReproach(span))
    .flatMap((span) => apart(said.text.slice(...span)))
    .map((question) => question.trim())
  return asked.length > 1 ? asked : (counted(said.text.slice(0, LONGEST)) ?? asked)
})
/** The mark of the sentence before. */
const skipped = (words: string): number => words.length - words.replace(/^[.!?\s]+/, '').length

/** “Two things: the invoice for March, and your VAT number”, 两件事：…，还有…. */
const announced = pattern('iu')`
  \b(?:two|three|four|2|3|4|a (?:few|couple(?: of)?)) (?:quick |small |short |other |more )?(?:things|questions|
    requests|points)[^:.!?]{0,24}[:–—-] ([^\n]{6,240})|
  [两兩三四23几幾][个個件]?(?:事情?|问题|問題|[点點])[^：:，,。]{0,8}[：:，,]([^\n]{4,120})
`
const counted = (text: string): string[] | null => {
  const [, en, zh] = announced.exec(text) ?? []
  const items = (en ?? zh)?.split(en ? /[,;.?] ?(?:and )?(?=\w)| and / : /[，,；;、。？?]|[还還]有|另外/u) ?? []
  const named = items.map((item) => item.trim()).filter((item) => item !== '')
  return named.length < SEVERAL ? null : named
}

/** A faint question may be none. */
const PLAIN = 0.5
/** Letters of a question that needs no mark. */
const SHORT = 80

function distinct(spans: Span[]): Span[] {
  spans.sort((a, b) => a[0] - b[0])
  return spans.filter(([start], index) => start !== spans[index - 1]?.[0])
}

/** The questions of one sentence; “Hi, three things:” is none. */
function apart(sentence: string): string[] {
  const parts = sentence.split(nextQuestion)
  return parts.length > 1 ? parts.filter((part, index) => index > 0 || asksInEnglish.test(part)) : parts
}

const asksInEnglish = /\b(?:what|when|how|where|which|who|why|is|are|can|could|do|does|will|would|may|if|whether)\b/i

/**
 * “Is parking included, can I bring a cat, and when can I move in?” are three; “could you tell me when he comes, and also
 * who it will be?”, “how do I return these, and who pays for it?” are two.
 */
const nextQuestion = pattern('i')`
  [,:;] ?(?:and |or |also |plus ){0,2}(?=(?:
      (?:what|when|how|where|which|who)(?:[’']s| is| are| can| could| do| does| will| would| much| many| long| time)|
      is|are|can|could|does|do|will|would) \w)|
  (?:,| [–—-])? and (?:also |then )?(?:tell me |let me know |find out |see |check )?
    (?<!\b(?:when|where|how|what|who|why|which|if|whether),? and (?:also |then )?)
    (?=(?:what|when|how|where|which|who|whose|whether|if|why)(?:[’']s|[’']ll)? \w+ ?\w)|
  ,? and (?:also |then )?(?=(?:is|are|can|could|does|do|did|will|would|should|must|may|has|have|was) (?:i|we|you|it|
      they|he|she|there|that|this|these|those|the|my|your|our|any\w*|kids|children|dogs|pets|somebody|someone)\b)
`
