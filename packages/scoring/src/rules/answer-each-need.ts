import type { Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { contactingAgain } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { asksLeave } from '../story/asked/asks-leave.ts'
import { questionsOf, SEVERAL } from '../story/asked/several-questions.ts'
import { putsOff } from '../story/done/puts-off.ts'
import { type Story, turnOf } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { takenUp } from '../story/text/shared-words.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { wordsOfTurn } from '../story/turns/whole-turn.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { eachAnswered } from '../story/worth/each-answered.ts'

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
  wakes: { customer: ['question', 'request', 'explores', 'asks-datum'], service: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return []
    if (utterance.side === 'service') return open.flatMap((duty) => answer(story, utterance, duty))
    if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
    const asked = questionsOf(turnOf(story, utterance))
    if (asked.length < SEVERAL) return []
    const [first] = heard(utterance, 'question', 'request', 'asks-datum', 'explores')
    const data = { asked: asked.length, answered: 0 }
    return [
      ...passedOver(open),
      { type: 'owe', evidence: quote(utterance, first ?? firstWords(utterance)), due: 'next-turn', data },
    ]
  },
})

/** What has been answered by the end of this message. Who still looks it up or asks back has not had their turn. */
function answer(story: Story, utterance: Utterance, duty: { id: string; openedAt: number }): Entry[] {
  const opener = story.utterances[duty.openedAt]
  if (!opener) return []
  const asked = questionsOf(wordsOfTurn(story, duty.openedAt))
  const reply = turnOf(story, utterance)
  const waits = reply.some(
    (said) =>
      putsOff(said) ||
      heard(said, 'asks-datum', 'explores', 'hand-off').length > 0 ||
      (asksLeave(said) === null && heard(said, 'question').length > 0),
  )
  const answered = Math.min(asked.length, eachAnswered(asked, reply, opener))
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
