import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { contentWords } from '../text/content-words.ts'
import { covering } from '../text/covering.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import { thinksAloud } from './deed-asked-for.ts'

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
    don[’']t know) (?:if|whether|where|when|what|which|who|how|why)\b|
  [哪怎几幾多什].{0,12}(?:[说說讲講]一下|告[诉訴]我|跟我[说說讲講])|
  (?:想[问問]|请问|請問|[问問说說]一下|[想不]知道|想了解|想確認|想确认|告[诉訴]我).{0,16}[哪怎几幾吗嗎]|
  (?:告[诉訴]我|[说說]一下|想知道).{0,16}(?:多少|什[么麼]|时间|時間|是否|能不能|可不可以|有[没沒]有)
`

/** 能开专票吗 发顺丰吗，新疆包不包邮？: each clause that asks yes or no is a question, whatever mark stands behind it. */
const yesOrNo = pattern('gu')`
  [^\s，,。！!？?；;、：:\n]{2,40}?(?:(?:[吗嗎不没冇]|(?<![没沒不还還怎什甚仲].{0,6})呢)(?=[\s，,。！!？?；;、\n]|$)|
    ([\u3400-\u9fff])[不没沒唔]\1[^\s，,。！!？?；;、：:\n]{0,40})
`
/** 1）可唔可以網上續證 2）要幾多錢: an item of a numbered list that asks. */
const numbered = /(?<![\d.])\d{1,2}(?:[.、)）．:：]\s{0,2}|\s)[^\d\s.][^\n\d?？。；;]{1,60}/gu
const asks = /[吗嗎几幾怎哪谁誰乜咩边邊]|多少|什[么麼]|點樣|[能是]否|有冇|([\u3400-\u9fff])[不没沒唔]\1/u
/** 要什么材料，多久能办下来: a clause that asks for one thing, and none that sighs over it. */
const wanting = pattern('gu')`
  [^\s，,。！!？?；;、：:\n]{0,20}?(?:什[么麼]|[咩乜]|多[久少]|[几幾][点點天号號]|哪[里裡儿家个個])
    (?:(?!同埋|[还還]有|以及)[^\s，,。！!？?；;、：:\n]){0,20}
`
const reproaches = /[没沒还還又都了]|多少[次遍回]|[态態]度|[吗嗎]$|([\u3400-\u9fff])[不没沒唔]\1/u
/** One such clause is what its question mark says already. */
const clausesIn = (text: string): Span[] => {
  const begin = text.slice(0, LONGEST)
  const inChinese = isChinese(begin)
  const items = matchesIn(numbered, begin).filter(([item]) => (inChinese ? asks : asksInEnglish).test(item))
  if (!inChinese) return items.length < SEVERAL ? [] : items.map(({ index, 0: item }) => [index, index + item.length])
  const clauses = [
    ...matchesIn(yesOrNo, begin).filter(
      ({ 0: clause, 1: twice = '' }) => !thinksAloud.test(clause.slice(0, clause.indexOf(twice, 1))),
    ),
    ...matchesIn(wanting, begin).filter(([clause]) => !reproaches.test(clause)),
  ]
  const found = items.length < SEVERAL ? clauses : items
  return found.length < SEVERAL ? [] : found.map(({ index, 0: words }): Span => [index, index + words.length])
}

/** Letters of a word that names something in a question: a cat. */
const SHORTEST = 3

/**
 * The different questions of a turn that name something, in the customer's words; none when there is but one.
 *
 * @example
 * // turn: Do you ship to Norway? And what does the return cost?
 * questionsOf(turn) // ['Do you ship to Norway?', 'And what does the return cost?']
 */
export function questionsOf(turn: readonly Utterance[]): string[] {
  const questions = turn.flatMap(askedIn).slice(0, LOOKED_AT)
  // Which of them name something costs more to tell.
  if (questions.length < SEVERAL) return []
  const naming = questions.filter((question) => contentWords(question, SHORTEST).length > 0)
  // A question that comes back in other words is the same one.
  return naming
    .filter((question, index) => !naming.slice(0, index).some((other) => sharedWords(other, question)))
    .slice(0, MOST)
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
    spans.push(sentenceAround(said.text, [index, index + words.length]))
  const clauses = clausesIn(said.text)
  const cut = spans.filter(([from, to]) => !clauses.some(([start, end]) => start >= from && end <= to + 1))
  return distinct([...cut, ...clauses])
    .filter((span) => !isReproach(span))
    .flatMap((span) => apart(said.text.slice(...span)))
})

function distinct(spans: Span[]): Span[] {
  spans.sort((a, b) => a[0] - b[0])
  return spans.filter(([start], index) => start !== spans[index - 1]?.[0])
}

/** The questions of one sentence; “Hi, three things:” is none. */
function apart(sentence: string): string[] {
  const parts = sentence.split(nextQuestion)
  return parts.length > 1 ? parts.filter((part, index) => index > 0 || asksInEnglish.test(part)) : parts
}

const asksInEnglish = /\b(?:what|when|how|where|which|who|why|is|are|can|could|do|does|will|would|may)\b/i

/** “Is parking included, can I bring a cat, and when can I move in?” are three. */
const nextQuestion = pattern('i')`
  [,:;] ?(?:and |or )?(?=(?:
      (?:what|when|how|where|which|who)(?:[’']s| is| are| can| could| do| does| will| would| much| many| long| time)|
      is|are|can|could|does|do|will|would) \w)| and (?=(?:
      (?:what|when|how|where|which|who)(?:[’']s| is| are| can| could| do| does| will| would| much| many| long| time)|
      is|can|could|does|do(?= (?:i|you|we|they))) \w)
`
