import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { transfersAndRepeats } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { asksIntoIt } from '../story/done/asks-into-it.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import type { Story } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { takenUp } from '../story/text/shared-words.ts'
import { isTakenLightly } from '../story/told/slight-matter.ts'
import { carriesContext } from '../story/turns/carries-context.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { startsOver } from '../story/turns/starts-over.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** What the customer must have said for there to be something to pass on. */
const WORTH_PASSING_ON = 6
/** The next person went on with the matter without showing what was passed on. */
const WENT_ON = 0.6

export const warmHandOff = defineRule({
  meta: {
    id: 'warm-hand-off',
    title: { en: 'A hand-off carries the story along', 'zh-Hans': '转接时把话带到', 'zh-Hant': '轉接時把話帶到' },
    dimension: 'continuity',
    essays: ['S1.12', 'S1.8', 'S4.6'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1.2,
    evidence: [
      {
        claim: transfersAndRepeats,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. A transfer to the one person who can settle it may be the shortest way of all.',
          'zh-Hans': '厂商自己做的调查。转给真能办这件事的人，有时反而最快。',
          'zh-Hant': '廠商自行做的調查。轉給真能處理這件事的人，有時反而最快。',
        },
      },
      {
        claim: {
          en: 'Context passed, no restart, no contradiction.',
          'zh-Hans': '来龙去脉有人交接，不重来，前后不矛盾。',
          'zh-Hant': '來龍去脈有人交接，不重來，前後不矛盾。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'Only what the customer can see in the conversation is judged; internal notes are not read.',
          'zh-Hans': '只评顾客在对话里看得到的；内部备注不读。',
          'zh-Hant': '只評顧客在對話裡看得到的；內部備註不讀。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer was handed over together with their story.',
          'zh-Hans': '转接的时候，顾客的情况也一起交代了。',
          'zh-Hant': '轉接的時候，顧客的情況也一起交代了。',
        },
      },
      partly: {
        what: {
          en: 'The customer was handed over; nothing showed that their story came along.',
          'zh-Hans': '转接了，但看不出情况有没有交代过去。',
          'zh-Hant': '轉接了，但看不出情況有沒有交代過去。',
        },
        advice: {
          en: 'Say what you pass on and to whom, for example: “I am passing you to Lena in billing; she knows about the double charge.”',
          'zh-Hans': '说清交给谁、交代了什么，例如：“转给售后小林，重复扣款的事我已经跟她说了。”',
          'zh-Hant': '說清楚交給誰、交代了什麼，例如：「幫您轉給帳務的小林，重複扣款的事我已經跟她說了。」',
        },
      },
      missed: {
        what: {
          en: 'After the hand-off the customer had to begin again.',
          'zh-Hans': '转接之后，顾客又得从头说起。',
          'zh-Hant': '轉接之後，顧客又得從頭說起。',
        },
        advice: {
          en: 'Read before writing, and begin with what is known, for example: “I have read your chat with Tom: charged twice on Monday. Let me check the second payment.”',
          'zh-Hans': '先看记录再开口，例如：“您和小张的对话我看过了，周一扣了两次，我来查第二笔。”',
          'zh-Hant': '先看紀錄再開口，例如：「您和前一位的對話我看過了，週一扣了兩次，我來查第二筆。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: I was charged twice for my subscription on Monday.\nagent: I'll transfer you to billing, they know about the double charge on your subscription.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我周一买的耳机扣了两次款。\n客服: 为您转接财务同事，耳机扣了两次款的情况我已经跟他说了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 我週一買的耳機被扣了兩次款。\n客服: 為您轉接帳務專員，耳機被扣了兩次款的狀況已經告知他了。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My order number is AB12345 and I was charged twice.\nagent: Let me transfer you to a specialist.\nagent: Hello! Could you provide your order number?',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 订单号是AB12345，扣了我两次款。\n机器人: 马上为您转接人工客服。\n客服: 您好，麻烦提供一下订单号。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 訂單編號：AB12345，被扣了兩次款。\n機器人: 為您轉接專員。\n客服: 您好，請您提供訂單編號。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: A human please.\nbot: I am transferring you to an agent.\nagent: Hello, how can I help?',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 转人工\n机器人: 马上为您转接人工客服。\n客服: 您好，请问有什么可以帮您？',
        },
        { language: 'zh-Hant', transcript: '顧客: 轉真人\n機器人: 為您轉接專員。\n客服: 您好，請問有什麼可以幫您？' },
      ],
    },
  },
  wakes: { service: ['hand-off'], customer: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return []
    const [duty] = open
    if (utterance.side === 'customer') {
      return duty && heard(utterance, 'already-told').length > 0 ? [{ type: 'miss', duty: duty.id }] : []
    }
    const handOff = heard(utterance, 'hand-off').find(
      (signal) => !isOnlyNamed(utterance, signal) && !isOnlyTold(story, utterance, signal),
    )
    if (!duty) return handOff ? owe(story, utterance, handOff) : []
    if (carriesContext(story, utterance))
      return [{ type: 'give', duty: duty.id, credit: 1, evidence: quote(utterance) }]
    if (handOff || heard(utterance, 'wait-notice').length > 0) return []
    const missed: Entry = { type: 'miss', duty: duty.id }
    if (startsOver(story, utterance)) return [missed]
    if (story.utterances[duty.openedAt]?.role === 'bot' && utterance.role === 'agent' && goesOnWithIt(story, utterance))
      return [{ type: 'give', duty: duty.id, credit: KNOWS, evidence: quote(utterance) }]
    return [{ type: 'give', duty: duty.id, credit: WENT_ON, evidence: quote(utterance) }, missed]
  },
})

/** Whom a machine has called in knows what it is about if they take up a word of it, do something or ask into it. */
const goesOnWithIt = (story: Story, utterance: Utterance): boolean =>
  heard(utterance, 'further-help').length === 0 &&
  (asksIntoIt(utterance) !== null ||
    takenUp(utterance, whatWasTold(story, utterance)) !== null ||
    definiteActs(utterance).some(({ kind }) => kind !== 'asks-datum' && kind !== 'refusal'))
const KNOWS = 0.9

/** “If you’re not happy with it, a specialist can step in”, 要不请专家来看看: a way that is named, and nobody is handed on yet. */
const named = pattern('iu')`
  \b(?:if|or|in case|unless)\b[^.!?]*$|
  (?:如果|若|要是|或[者许許]|的[话話]|不[满滿]意|需要[^，。]{0,6}[吗嗎]?)[^。！？!?]*$
`
const isOnlyNamed = ({ text }: Utterance, { span }: Signal): boolean =>
  named.test(text.slice(sentenceAround(text, span)[0], span[0]))

/** “Thanks, I’ll pass it to the kitchen”, 我转告厨房: what was remarked goes on, and the customer stays. */
const toldOn = pattern('iu')`
  \b(?:pass(?:ing|ed)?|feed(?:ing)?|forward(?:ing|ed)?|send(?:ing)?|relay(?:ing)?) (?:it|this|that|them|these|those|
    your (?:\w+ )?(?:feedback|thanks|kind words|words|comments?|suggestions?|praise|compliments?|idea|note))\b|
  [转轉][告达達]|反[馈饋映][给給]
`
const isOnlyTold = (story: Story, utterance: Utterance, { span }: Signal): boolean => {
  const sentence = utterance.text.slice(...sentenceAround(utterance.text, span))
  return (
    toldOn.test(sentence) &&
    !/\byou\b/i.test(utterance.text.slice(...span)) &&
    lastCustomerTurn(story, utterance).every(
      (said) => heard(said, 'question', 'request', 'asks-for-human').length === 0 || isTakenLightly(said),
    )
  )
}

function owe(story: Story, utterance: Utterance, handOff: Signal): Entry[] {
  const told = whatWasTold(story, utterance)
  if (told.reduce((words, said) => words + said.reading.length.words, 0) < WORTH_PASSING_ON) return []
  const carried = (carriesContext(story, utterance) || passesItOn(utterance, handOff)) && {
    give: { credit: 1, evidence: quote(utterance) },
  }
  return [{ type: 'owe', evidence: quote(utterance, handOff), due: 'end', ...carried }]
}

/** 把您的情况转给李护士: what it is about goes with it, to somebody with a name or a trade. */
const passesItOn = ({ text }: Utterance, { span }: Signal): boolean =>
  withIt.test(text.slice(...sentenceAround(text, span)))
const withIt = pattern('iu')`
  [把将將][^，。！？]{0,6}(?:情[况況]|事情|[经經][过過]|[资資]料|病[历歷]|[聊对對][天话話][记記][录錄]|截[图圖]|照片|
    [单單][号號子])[^，。！？]{0,6}(?:[转轉交发發][给給到]|[跟和同告][诉訴]?)(?!(?:相|有)[关關]|[后後][台端]|
    部[门門])[^，。！？]{0,8}(?:[护護]士|[医醫]生|[师師]傅|[经經]理|主管|老[师師]|同事|[专專][员員家]|
    小[\u3400-\u9fff]|[\u3400-\u9fff](?:姐|哥|工))|
  \b(?:passed|given|sent|forwarded|told|briefed)\b[^.!?]{0,30}\b(?:your (?:details|notes|case|story|messages|photos)|
    what you (?:told|wrote|sent))\b
`
