import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { answersKind, kindsAsked } from '../story/asked-kind.ts'
import { contentWords } from '../story/content-words.ts'
import { covering } from '../story/covering.ts'
import { once } from '../story/once.ts'
import { passedOver } from '../story/passed-over.ts'
import { putsOff } from '../story/puts-off.ts'
import { sentenceAround } from '../story/sentence-around.ts'
import { sharedWords, takenUp } from '../story/shared-words.ts'
import { type Story, turnOf } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** One question is seen to by others. */
const SEVERAL = 2
/** From here on a question is surely a reproach. */
const CLEAR = 0.6
/** More questions of one turn are not counted. */
const MOST = 8

/** More of a message is not looked at. */
const LONGEST = 4000
/** A question without its mark: “I also need to know where …”, 另外…也说一下. */
const toldToAnswer =
  /\b(?:need to know|like to know|want to know|wanted to know|let me know|tell me|wondering|curious|not sure|no idea|don[’']t know) (?:if|whether|where|when|what|which|who|how|why)\b|[哪怎几幾多什].{0,12}(?:说一下|說一下|讲一下|講一下|告诉我|告訴我|跟我说|跟我說|跟我讲|跟我講)|(?:想问|想問|请问|請問|问一下|問一下|想知道|想了解|想確認|想确认|不知道|告诉我|告訴我|说一下|說一下).{0,16}[哪怎几幾吗嗎]|(?:告诉我|告訴我|说一下|說一下|想知道).{0,16}(?:多少|什么|什麼|时间|時間|是否|能不能|可不可以|有没有|有沒有)/giu

const chinese = /[\u3400-\u9fff]/u
/** 能开专票吗 发顺丰吗，新疆包不包邮？: each clause that asks yes or no is a question, whatever mark stands behind it. */
const yesOrNo =
  /[^\s，,。！!？?；;、：:\n]{2,40}?(?:(?:[吗嗎不没冇]|(?<![没沒不还還怎什甚仲].{0,6})呢)(?=[\s，,。！!？?；;、\n]|$)|([\u3400-\u9fff])[不没沒唔]\1[^\s，,。！!？?；;、：:\n]{0,40})/gu
/** 1）可唔可以網上續證 2）要幾多錢: an item of a numbered list that asks. */
const numbered = /(?<![\d.])\d{1,2}(?:[.、)）．:：]\s{0,2}|\s)[^\d\s.][^\n\d?？。；;]{1,60}/gu
const asks = /[吗嗎几幾怎哪谁誰乜咩]|多少|什么|什麼|點樣|边|邊|能否|是否|有冇|([\u3400-\u9fff])[不没沒唔]\1/u
/** 要什么材料，多久能办下来: a clause that asks for one thing, and none that sighs over it. */
const wanting =
  /[^\s，,。！!？?；;、：:\n]{0,20}?(?:什么|什麼|[咩乜]|多久|多少|[几幾][点點天号號]|哪[里裡儿家个個])(?:(?!同埋|[还還]有|以及)[^\s，,。！!？?；;、：:\n]){0,20}/gu
const reproaches = /[没沒还還又都了]|多少[次遍回]|[态態]度|[吗嗎]$|([\u3400-\u9fff])[不没沒唔]\1/u
/** One such clause is what its question mark says already. */
const clausesIn = (text: string): Span[] => {
  const begin = text.slice(0, LONGEST)
  const isChinese = chinese.test(begin)
  const items = [...begin.matchAll(numbered)].filter(([item]) => (isChinese ? asks : asksInEnglish).test(item))
  if (!isChinese) return items.length < SEVERAL ? [] : items.map(({ index, 0: item }) => [index, index + item.length])
  const clauses = [
    ...begin.matchAll(yesOrNo),
    ...[...begin.matchAll(wanting)].filter(([clause]) => !reproaches.test(clause)),
  ]
  const found = items.length < SEVERAL ? clauses : items
  return found.length < SEVERAL ? [] : found.map(({ index, 0: words }): Span => [index, index + words.length])
}

/** A clause with one of these answers nothing. */
const courtesies: readonly SignalKind[] = [
  'greeting',
  'thanks',
  'apology',
  'closing',
  'goodbye',
  'further-help',
  'wait-notice',
  'template-phrase',
  'small-talk',
  'pressure',
  'acknowledgement',
]
const breaks = new Set(Array.from(',.!?;，。！？；\n', (mark) => mark.charCodeAt(0)))

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
        claim: {
          en: 'Contacting again is what drives effort.',
          'zh-Hans': '让顾客费劲的，主要是还得再来找一次。',
          'zh-Hant': '讓顧客費力的，主要是還得再聯絡一次。',
        },
        source: 'CEB, Harvard Business Review 2010',
        grade: 'V',
        caveat: { en: 'Vendor survey.', 'zh-Hans': '厂商自己做的调查。', 'zh-Hant': '廠商自行做的調查。' },
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
    (said) => putsOff(said) || heard(said, 'asks-datum', 'question', 'explores', 'hand-off').length > 0,
  )
  const answered = Math.min(asked.length, answersTo(asked, reply, opener))
  if (waits && answered < asked.length) return [{ type: 'release', duty: duty.id }]
  if (answered === 0) return []
  const data = { asked: asked.length, answered }
  const first = quote(utterance, sentenceAround(utterance.text, [0, 1]))
  return [{ type: 'give', duty: duty.id, credit: answered / asked.length, evidence: first, data }]
}

/**
 * Questions that a reply answers: items of its own list; or those whose words it takes up or that it answers in kind, and
 * one more for each sentence that is left over.
 */
function answersTo(asked: readonly string[], reply: readonly Utterance[], opener: Utterance): number {
  const text = reply.map((said) => said.text.slice(0, LONGEST)).join('\n')
  const items = new Set(Array.from(text.matchAll(listed), ([, mark]) => mark)).size
  const isList = (opener.text.slice(0, LONGEST).match(listed)?.length ?? 0) >= SEVERAL
  if (items >= SEVERAL || (items > 0 && isList)) return items
  const taken = asked.filter((question) => reply.some((said) => takenUp(said, question)))
  const open = asked.filter((question) => !taken.includes(question))
  // A place named for one question answers no other.
  const claimed = taken.join('\n')
  const left = text
    .split(/[,.!?;，。！？；\n](?!\d)/u)
    .filter((clause) => sharedWords(claimed, clause) === null)
    .join('\n')
  const shown = open.filter((question) => {
    const kinds = kindsAsked(question)
    if (kinds.length === 0) return sharesACharacter(question, left)
    return kinds.every((kind) => answersKind(kind, left, opener.text))
  }).length
  const sentences = reply.reduce((total, said) => total + answersIn(said), 0)
  return taken.length + Math.max(shown, Math.min(open.length, sentences - taken.length))
}

/** 要带什么 – 带毛巾: a verb of one character. */
const sharesACharacter = (question: string, reply: string): boolean =>
  Array.from(question).some((character) => verbs.test(character) && reply.includes(character))
const verbs = /[带帶付交住坐搭退改换換送寄拿取领領借还還停开開填写寫穿吃喝]/u

/** “1) yes, 2) on Friday”. */
const listed = /(?<![\d.])(\d)(?:[、)）]|(?:[.．:：]|\s)\s{0,2}(?=[^\d\s.]))/gu

/** Letters of a word that names something in a question: a cat. */
const SHORTEST = 3

/** The different questions of a turn that name something. */
function questionsOf(turn: readonly Utterance[]): string[] {
  const questions = turn.flatMap(askedIn)
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
  const marked = heard(said, 'question').filter(({ strength }) => strength === 1)
  const spans: Span[] = marked.map(({ span: [start] }) => sentenceAround(said.text, [start, start + 1]))
  for (const { index, 0: words } of said.text.slice(0, LONGEST).matchAll(toldToAnswer))
    spans.push(sentenceAround(said.text, [index, index + words.length]))
  const clauses = clausesIn(said.text)
  const cut = spans.filter(([from, to]) => !clauses.some(([start, end]) => start >= from && end <= to + 1))
  return distinct([...cut, ...clauses])
    .filter((span) => !isReproach(span))
    .flatMap((span) => apart(said.text.slice(...span)))
})

function distinct(spans: Span[]): Span[] {
  spans.sort((a, b) => a[0] - b[0])
  return spans.filter((span, index) => spans.findIndex((other) => other[0] === span[0]) === index)
}

/** The questions of one sentence; “Hi, three things:” is none. */
function apart(sentence: string): string[] {
  const parts = sentence.split(nextQuestion)
  return parts.length > 1 ? parts.filter((part, index) => index > 0 || asksInEnglish.test(part)) : parts
}

const asksInEnglish = /\b(?:what|when|how|where|which|who|why|is|are|can|could|do|does|will|would|may)\b/i

/** “Is parking included, can I bring a cat, and when can I move in?” are three. */
const nextQuestion =
  /[,:;] ?(?:and |or )?(?=(?:(?:what|when|how|where|which|who)(?:[’']s| is| are| can| could| do| does| will| would| much| many| long| time)|is|are|can|could|does|will|would) \w)| and (?=(?:(?:what|when|how|where|which|who)(?:[’']s| is| are| can| could| do| does| will| would| much| many| long| time)|is|can|could|does) \w)/i

/** “Yes, dogs are welcome” is one answer. */
const yes =
  /^(?:yes|yep|yeah|no|nope|sure|of course|certainly|absolutely|是的?|对的?|對的?|有的?|没有|沒有|可以的?|能的?|行的?|好的?|当然|當然|会的?|會的?)$/i
const isYesTo = (text: string, clause: string, at: number): boolean =>
  at < text.length - 1 && ',，'.includes(text.charAt(at)) && yes.test(clause)

/** “Parking is included, one space”: a word or two behind a comma belong to what stands before it. */
const scrap = /^[a-z]+(?: [a-z]+)?$/i

/** Behind a comma, only what decides something answers a question of its own: “parking is free, dogs are not allowed”. */
const decides =
  /^(?:yes|no|and|but|(?:\w+ ){1,4}(?:is|are|can|can['’]t|cannot|will|won['’]t|costs?|has|have|takes?)\b|[可不能会會要有没沒免包是得唔冇行])/iu

/** Clauses that may answer something. */
function answersIn({ text, reading }: Utterance): number {
  const isCourtesy = covering(reading.signals.filter(({ kind }) => courtesies.includes(kind)).map(({ span }) => span))
  let answers = 0
  let start = 0
  let agreed = false
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !breaks.has(text.charCodeAt(at))) continue
    const clause = text.slice(start, at).trim()
    const adds = text.charAt(start - 1) === ',' && scrap.test(clause)
    const goesOn = !agreed && '，,'.includes(text.charAt(start - 1) || '.') && !decides.test(clause)
    if (clause !== '' && !goesOn && !adds && !isYesTo(text, clause, at) && !isCourtesy([start, at])) answers++
    agreed = isYesTo(text, clause, at)
    start = at + 1
  }
  return answers
}
