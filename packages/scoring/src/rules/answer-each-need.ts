import type { Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { contactingAgain } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { answersKind, kindsAsked } from '../story/asked/asked-kind.ts'
import { asksLeave } from '../story/asked/asks-leave.ts'
import { questionsOf, SEVERAL } from '../story/asked/several-questions.ts'
import { putsOff } from '../story/done/puts-off.ts'
import { type Story, turnOf } from '../story/story.ts'
import { isChinese } from '../story/text/languages.ts'
import { matchesIn } from '../story/text/matches-in.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { sharedWords, takenUp } from '../story/text/shared-words.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { answersIn } from '../story/worth/answers-in.ts'
import { elaborates, withoutBids } from '../story/worth/elaborates.ts'
import { leavesOpen } from '../story/worth/settles.ts'

/** More of a message is not looked at. */
const LONGEST = 4000

export const answerEachNeed = defineRule({
  meta: {
    id: 'answer-each-need',
    title: { en: 'Every question gets its answer', 'zh-Hans': '问几个，答几个', 'zh-Hant': '問幾個，答幾個' },
    dimension: 'understanding',
    essays: ['S1.1', 'S2.4'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 0.6,
    evidence: [
      {
        claim: {
          en: 'The customer is never left uninformed; a question that went under has to be asked again.',
          'zh-Hans': '不让顾客蒙在鼓里；漏答一问，顾客就得再问一遍。',
          'zh-Hant': '不讓顧客蒙在鼓裡；漏答一題，顧客就得再問一次。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'Counts answers and shared words; whether an answer is right it cannot tell, and a long reply gets the benefit of the doubt.',
          'zh-Hans': '只数答了几处、有没有接上顾客的字眼；答得对不对看不出来，回复较长的，从宽算。',
          'zh-Hant': '只算答了幾處、有沒有接上顧客的用詞；答得對不對看不出來，回覆較長的，從寬認定。',
        },
      },
      {
        claim: contactingAgain,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey; that who misses an answer has to come again is our inference.',
          'zh-Hans': '厂商自己做的调查；漏了一问，顾客就得再来，是我们的推论。',
          'zh-Hant': '廠商自行做的調查；漏了一題，顧客就得再聯絡，是我們的推論。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'Every question of the customer got an answer.',
          'zh-Hans': '顾客问的都答到了。',
          'zh-Hant': '顧客問的都答到了。',
        },
      },
      partly: {
        what: {
          en: 'The customer asked {asked} things; the reply answers {answered}.',
          'zh-Hans': '顾客问了{asked}件事，回复只答了{answered}件。',
          'zh-Hant': '顧客問了{asked}件事，回覆只答了{answered}件。',
        },
        advice: {
          en: 'Go through the questions one by one, in the customer’s order.',
          'zh-Hans': '按顾客问的顺序，一条一条答。',
          'zh-Hant': '按顧客問的順序，一條一條回答。',
        },
      },
      missed: {
        what: {
          en: 'The customer asked {asked} things, and the reply answers none.',
          'zh-Hans': '顾客问了{asked}件事，一件也没答到。',
          'zh-Hant': '顧客問了{asked}件事，一件也沒答到。',
        },
        advice: {
          en: 'Answer what you can at once and say when the rest follows.',
          'zh-Hans': '能答的先答，剩下的说好什么时候给。',
          'zh-Hant': '能答的先答，其餘的說好什麼時候給。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: Do you ship to Norway? And what does the return cost?\nagent: We ship to Norway within a week. The return is free.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 能寄到新疆吗？退货运费谁出？\n客服: 新疆可以寄，五天左右到。退货运费我们出。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 可以寄到澎湖嗎？退貨運費誰出？\n客服: 澎湖可以寄，大約五天。退貨運費由我們負擔。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript: 'customer: Do you ship to Norway? And what does the return cost?\nagent: We ship to Norway.',
        },
        { language: 'zh-Hans', transcript: '客户: 能寄到新疆吗？退货运费谁出？\n客服: 新疆可以寄。' },
        { language: 'zh-Hant', transcript: '顧客: 可以寄到澎湖嗎？退貨運費誰出？\n客服: 澎湖可以寄。' },
        { language: 'zh-Hans', transcript: '客户: 能开专票吗，发顺丰吗，新疆包不包邮\n客服: 发顺丰的。' },
        { language: 'zh-Hant', transcript: '顧客: 可以開統編嗎 有寄離島嗎 要不要運費\n客服: 有寄離島。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Do you ship to Norway?\nagent: We do.' },
        { language: 'zh-Hans', transcript: '客户: 能寄到新疆吗？\n客服: 可以的。' },
        { language: 'zh-Hant', transcript: '顧客: 可以寄到澎湖嗎？\n客服: 可以的。' },
        {
          language: 'en',
          transcript:
            'customer: Do you ship to Norway? And what does the return cost?\nagent: Let me check that for you, one moment please.',
        },
        { language: 'zh-Hans', transcript: '客户: 能寄到新疆吗？退货运费谁出？\n客服: 我帮您查一下，请稍等。' },
        { language: 'zh-Hant', transcript: '顧客: 可以寄到澎湖嗎？退貨運費誰出？\n客服: 我幫您查詢一下，請稍候。' },
      ],
    },
  },
  wakes: { customer: ['question', 'request'], service: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return []
    if (utterance.side === 'service') return open.flatMap((duty) => answer(story, utterance, duty))
    if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
    const asked = questionsOf(turnOf(story, utterance))
    if (asked.length < SEVERAL) return []
    const [first] = heard(utterance, 'question', 'request')
    if (!first) return []
    const data = { asked: asked.length, answered: 0 }
    return [...passedOver(open), { type: 'owe', evidence: quote(utterance, first), due: 'next-turn', data }]
  },
})

/** What has been answered by the end of this message. Who still looks it up or asks back has not had their turn. */
function answer(story: Story, utterance: Utterance, duty: { id: string; openedAt: number }): Entry[] {
  const opener = story.utterances[duty.openedAt]
  if (!opener) return []
  const asked = questionsOf(turnOf(story, opener))
  const reply = turnOf(story, utterance)
  const waits = reply.some(
    (said) =>
      putsOff(said) ||
      heard(said, 'asks-datum', 'explores', 'hand-off').length > 0 ||
      (asksLeave(said) === null && heard(said, 'question').length > 0),
  )
  const answered = Math.min(asked.length, answersTo(asked, reply, opener))
  if (waits && answered < asked.length) return [{ type: 'release', duty: duty.id }]
  if (answered === 0) return []
  const data = { asked: asked.length, answered }
  const evidence = quote(utterance, answersWithin(utterance, asked))
  return [{ type: 'give', duty: duty.id, credit: answered / asked.length, evidence, data }]
}

/** From the first sentence that answers to the last: the ones that take questions up, else all behind the greeting. */
function answersWithin(utterance: Utterance, asked: readonly string[]): Span {
  const { text } = utterance
  const taken = asked.flatMap((question) => {
    const found = takenUp(utterance, question)
    return found ? [found.span] : []
  })
  if (taken.length === 0) {
    const greets = Math.max(0, ...heard(utterance, 'greeting').map(({ span }) => sentenceAround(text, span)[1] + 1))
    return greets < text.length ? trimmed(text, [greets, text.length]) : [0, text.length]
  }
  const [from] = sentenceAround(text, [Math.min(...taken.map(([start]) => start)), 0])
  return trimmed(text, [from, sentenceAround(text, [0, Math.max(...taken.map(([, end]) => end))])[1]])
}

const trimmed = (text: string, [start, end]: Span): Span => {
  const said = text.slice(start, end)
  return [start + said.length - said.trimStart().length, start + said.trimEnd().length]
}

/**
 * Questions that a reply answers: items of its own list; or those whose words it takes up or that it answers in kind, and
 * one more for each sentence that is left over.
 */
function answersTo(asked: readonly string[], reply: readonly Utterance[], opener: Utterance): number {
  const text = reply.map(withoutCourtesies).join('\n')
  const items = new Set(Array.from(matchesIn(listed, text), ([, mark]) => mark)).size
  const isList = (opener.text.slice(0, LONGEST).match(listed)?.length ?? 0) >= SEVERAL
  if (items >= SEVERAL || (items > 0 && isList)) return items
  // Breakfast from half past six takes up the breakfast, and tells nobody whether it is paid back.
  const taken = asked.filter(
    (question) => reply.some((said) => takenUp(said, question)) && !leavesOpen(question, sentencesOn(question, text)),
  )
  const open = asked.filter((question) => !taken.includes(question))
  // A place named for one question answers no other.
  const claimed = taken.join('\n')
  const left = leftOver(text, claimed, open)
  const isInKind = (question: string) =>
    kindsAsked(question).every((kind) => answersKind(kind, left, opener.text)) && !leavesOpen(question, left)
  const shown = open.filter((question) =>
    kindsAsked(question).length === 0 ? sharesACharacter(question, left) : isInKind(question),
  ).length
  const sentences = reply.reduce((total, said) => total + answersIn(said, elaborates(said, claimed)), 0)
  // Asked whether it comes in time, nobody is told by a sentence that names no time.
  const answerable = open.filter((question) => isInKind(question) && touches(question, left)).length
  return taken.length + Math.max(shown, Math.min(answerable, sentences - taken.length))
}

/** 唔好意思 says no to nothing. */
const withoutCourtesies = (said: Utterance): string =>
  heard(said, 'apology', 'acknowledgement', 'thanks').reduce(
    (text, { span: [start, end] }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    said.text.slice(0, LONGEST),
  )

/** The sentences that take up words of a question. */
const sentencesOn = (question: string, text: string): string =>
  text
    .split(/[.!?。！？\n](?!\d)/u)
    .filter((sentence) => sharedWords(question, sentence) !== null)
    .join('\n')

/**
 * What a reply says besides what takes up the questions that it answers. “So Denver is fine” goes on with the answer
 * before it, and a cleaning fee named behind the cat belongs to the cat; 退560 behind 第二天的 answers 退多少 as well.
 */
function leftOver(text: string, claimed: string, open: readonly string[]): string {
  const rest: string[] = []
  for (const sentence of withoutBids(text).split(/[.!?。！？\n](?!\d)/u)) {
    let isClaimed = false
    for (const clause of sentence.split(/[,;，；](?!\d)/u)) {
      const takesUp = sharedWords(claimed, clause) !== null
      const goesOn = isClaimed && (goesOnWithIt.test(clause) || isAnotherFee(clause, open))
      if ((!takesUp && !goesOn) || open.some((question) => sharesAVerb(question, clause))) rest.push(clause)
      isClaimed ||= takesUp
    }
  }
  return rest.join('\n')
}
const goesOnWithIt = /^\s*(?:so|which|because|as|since|though)\b|^(?:所以|因[此为為])/iu
const fee = /([\u3400-\u9fff]{2})(?:[费費]|押?金)|\b([a-z]{4,}) (?:fee|charge|deposit|supplement)\b/iu
const isAnotherFee = (clause: string, open: readonly string[]): boolean => {
  const [, zh, en] = fee.exec(clause) ?? []
  const name = zh ? Array.from(zh) : en ? [en.toLowerCase()] : null
  return name !== null && !open.some((question) => name.some((part) => question.toLowerCase().includes(part)))
}

/** 要带什么 – 带毛巾, 可以租鞋吗 – 岩鞋一双80: a verb of one character, or what is asked for behind 可以. */
const sharesACharacter = (question: string, reply: string): boolean =>
  sharesAVerb(question, reply) ||
  (asksToPay.test(question) && pays.test(reply)) ||
  isBrieflyTold(question, reply) ||
  Array.from(matchesIn(wished, question)).some(([, verb, thing]) =>
    [verb, thing].some((character) => character !== undefined && reply.includes(character)),
  )
const sharesAVerb = (question: string, reply: string): boolean =>
  Array.from(question).some((character) => verbs.test(character) && reply.includes(character))
/** 使唔使加錢 – 要買張貨運票, “is there a fee” – “it’s included”. */
const asksToPay = /[收免包][费費]|[加要另][钱錢费費]|[费費]用|\b(?:fee|charge|cost|pay|free)\b/iu
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
  Array.from(question).some((character) => !small.test(character) && reply.includes(character))
const decides = pattern('iu')`
  \b(?:yes|no|nope|not|never|can|could|may|must|both|either|only|unless|if|free|included|extra|allowed|fine|welcome|
    possible|needs?|does|do|fits?|works?|takes?)\b|n[’']t\b|[£$€]|\d|
  [可能有没沒不无無未]|行(?![业業])|[会會冇唔]|[对對](?=[，。,]|$)|[需免]
`
const small = /[^\u3400-\u9fff]|[的了吗嗎呢是有没沒不能可以会會你您我们們请問问這这那哪个個在和跟也都想要到就还還]/u

/** “1) yes, 2) on Friday”. */
const listed = /(?<![\d.])(\d)(?:[、)）]|(?:[.．:：]|\s)\s{0,2}(?=[^\d\s.]))/gu
