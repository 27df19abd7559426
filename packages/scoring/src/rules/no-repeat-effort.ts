import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { ceb } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { lookBack, type Story } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { quotesOf } from '../story/text/quotes-of.ts'
import { clauseAround } from '../story/text/sentence-around.ts'
import { isGlad } from '../story/told/felt.ts'
import { askedAgain } from '../story/turns/asked-again.ts'
import { isNotice } from '../story/turns/is-notice.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { startsOver } from '../story/turns/starts-over.ts'
import { tellsOnceMore } from '../story/turns/tells-once-more.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

const effort: readonly SignalKind[] = ['already-told', 'repeated-complaint']
/** Messages that are looked back at for an earlier time it happened. */
const LOOK_BACK = 40

export const noRepeatEffort = defineRule({
  meta: {
    id: 'no-repeat-effort',
    title: {
      en: 'The customer does not have to do it twice',
      'zh-Hans': '不让顾客说两遍、跑两趟',
      'zh-Hant': '不讓顧客說兩遍、跑兩趟',
    },
    dimension: 'effort',
    essays: ['S1.8', 'S1.11', 'S2.4'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Of customers with high effort 96 % become less loyal, of those with low effort 9 %; repeating oneself and contacting again drive it.',
          'zh-Hans': '很费劲的顾客里，96% 变得不那么忠诚，不怎么费劲的只有 9%；费劲来自重复说明和再次联系。',
          'zh-Hant': '很費力的顧客中，96% 忠誠度下降，不太費力的只有 9%；費力來自重複說明和再次聯絡。',
        },
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. It is the customer who says so; whether it was true is not checked.',
          'zh-Hans': '厂商自己做的调查。重复是顾客自己说的，是否属实没有查。',
          'zh-Hant': '廠商自行做的調查。重複與否是顧客自己說的，是否屬實並未查證。',
        },
      },
    ],
    reasons: {
      repeated: {
        what: {
          en: 'The customer says that they have been through this before.',
          'zh-Hans': '顾客说，这事已经不是头一回了。',
          'zh-Hant': '顧客提到，這件事已經不是第一次了。',
        },
        advice: {
          en: 'Read what is there and say so, for example: “I have what you wrote before in front of me. You do not need to tell it again.”',
          'zh-Hans': '先翻记录，再告诉顾客，例如：“您之前说的我都看到了，不用再说一遍。”',
          'zh-Hant': '先看紀錄，再告訴顧客，例如：「您之前說的我都看到了，不用再說一次。」',
        },
      },
      'repeated-recurs': {
        what: {
          en: 'The customer says that it has happened before.',
          'zh-Hans': '顾客说，这样的事不是头一回了。',
          'zh-Hant': '顧客提到，這樣的事不是第一次了。',
        },
        advice: {
          en: 'Say that you see it was not the first time, and what keeps it from coming back, for example: “That makes three times. I am finding out why it keeps happening.”',
          'zh-Hans':
            '先认下不是头一回，再说怎么让它不再发生，例如：“这已经是第三次了，我去查为什么老是这样，今天给您答复。”',
          'zh-Hant':
            '先承認不是第一次，再說怎麼讓它不再發生，例如：「這已經是第三次了，我去查為什麼一直這樣，今天回覆您。」',
        },
      },
      'repeated-anew': {
        what: {
          en: 'What the customer had told, they have to tell once more.',
          'zh-Hans': '顾客说过的事，又得再说一遍。',
          'zh-Hant': '顧客說過的事，又得再說一次。',
        },
        advice: {
          en: 'Read what is there and say so, for example: “I have what you wrote before in front of me. You do not need to tell it again.”',
          'zh-Hans': '先翻记录，再告诉顾客，例如：“您之前说的我都看到了，不用再说一遍。”',
          'zh-Hant': '先看紀錄，再告訴顧客，例如：「您之前說的我都看到了，不用再說一次。」',
        },
      },
      'repeated-again': {
        what: {
          en: 'The customer has to say once more that they have been through this.',
          'zh-Hans': '顾客又一次说起，这事他已经说过、找过了。',
          'zh-Hant': '顧客又一次提到，這件事他已經說過、找過了。',
        },
        advice: {
          en: 'Sum up everything known so far, take the next step yourself and name a person to come back to.',
          'zh-Hans': '把已知的情况替顾客总结一遍，下一步由您来走，并告诉他可以直接找谁。',
          'zh-Hant': '把已知的情況替顧客整理一遍，下一步由您來走，並告訴他可以直接找誰。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript: 'customer: I already told you my order number.\nagent: Could you send it once more?',
        },
        { language: 'zh-Hans', transcript: '客户: 又坏了，这已经是第三次了。\n客服: 请描述一下问题。' },
        { language: 'zh-Hant', transcript: '顧客: 又出包，已經不是第一次了。\n客服: 請描述一下問題。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: The lamp flickers.\nagent: I will send you a new one.' },
        { language: 'zh-Hans', transcript: '客户: 台灯一闪一闪的。\n客服: 我给您换一个新的。' },
        { language: 'zh-Hant', transcript: '顧客: 檯燈一閃一閃的。\n客服: 我幫您換一個新的。' },
      ],
    },
  },
  wakes: { end: false },
  judge({ utterance, story }) {
    if (!utterance) return []
    return utterance.side === 'customer' ? toldAgain(story, utterance) : askedAnew(story, utterance)
  },
})

/** What the customer says of having been through it before. */
const effortIn = (said: Utterance): Signal[] =>
  heardOf(said, effort).filter(
    ({ span }) =>
      !isFeared(said.text.slice(Math.max(0, span[0] - NEAR), span[1])) &&
      !isTheThings.test(said.text.slice(...span)) &&
      !isGlad(said),
  )
/** 又不亮了、一直漏: how a thing behaves, and no second telling. */
const isTheThings = pattern('u')`
  ^又(?:[不没沒断斷坏壞漏卡停响響掉]|多?[扣收])|
  ^一直(?![^，。！？]{0,3}(?:[说說讲講问問打催找]|[联聯]|反[映馈饋]|投[诉訴]|等|[来來]|是|要|[这這]))
`
/** 又壞了, 這個月第三次了: what broke down again was told once. */
const failsAgain = pattern('u')`
  ^又[^，。！？说說讲講问問打催找来來寫写]{0,4}(?:[坏壞断斷漏爛烂停]|[当當死][机機]|失[败敗])了?$|
  ^第[二两兩三四五六][次回][了啦]?$
`
/** 九月會唔會又係咁: afraid of it, and not there again. */
const isFeared = (words: string): boolean =>
  /[会會][不唔][会會]|怕|担心|擔心|[万萬]一|如果|要是|下次|以[后後]|\b(?:if|will|would|won[’']t|might)\b[^.!?]*$/iu.test(
    words,
  )
const NEAR = 16

function toldAgain(story: Story, utterance: Utterance): Entry[] {
  const said = effortIn(utterance).filter(({ span }) => !isDone(story, utterance, span))
  if (said.length === 0) return toldOnceMore(story, utterance)
  const before = lookBack(story, utterance, LOOK_BACK).find(
    (earlier) => earlier.side === 'customer' && effortIn(earlier).length > 0,
  )
  // One turn tells it once, however many messages it takes.
  if (before?.turn === utterance.turn) return []
  const evidence = quotesOf(utterance, said)
  // What happens again, and what nobody says they told or came for before, costs no second telling.
  const served = wasServed(story, utterance)
  if (
    said.every(
      ({ kind, span }) =>
        kind === 'repeated-complaint' &&
        recurs(utterance.text, span) &&
        !(served && onceMore.test(utterance.text.slice(...span))),
    )
  )
    return served
      ? []
      : [{ type: 'fault', reason: 'repeated', severity: 'info', evidence, data: { variant: 'recurs' } }]
  // What went wrong before this conversation is no fault of whoever has only just come in.
  if (!served || said.every(({ span }) => isPast(clauseAround(utterance.text, span))))
    return said.every(({ span }) => failsAgain.test(utterance.text.slice(...span)))
      ? []
      : [{ type: 'fault', reason: 'repeated', severity: 'info', evidence }]
  if (before) return [{ type: 'fault', reason: 'repeated-again', severity: 'major', evidence }]
  // 我问的是怎么退, to whoever has just answered something else.
  const data = said.every(({ kind }) => kind === 'already-told') ? { data: anew } : {}
  return [{ type: 'fault', reason: 'repeated', severity: 'minor', evidence, ...data }]
}

/** 又停了, 天天这样, 第三次了: the thing comes again; 打了三次, 又被推来推去, “the third time I call” are theirs to bear. */
const recurs = (text: string, span: Span): boolean => !bears.test(clauseAround(text, span))
/** 又坏了, to those who had mended it: they have to come back. */
const onceMore = /^[又再]|\bagain\b/iu
const bears = pattern('iu')`
  [说說讲講问問打催找报報][过過了咗]?|[联聯][系繫絡络]|反[映馈饋]|投[诉訴]|[来來跑嚟][了咗过過一]|[来來]回|
  [换換修退寄][了咗过過]|推[来來给給诿諉]|[让讓叫要]我|等|[上写寫][传傳信]|人工|敷衍|[骗騙]|
  \b(?:i|we)(?:[’']ve| have|[’']m| am| had)?\b|
  \b(?:told|asked|called|rang|wrote|contacted|explained|reported|chas|mention)\w*|
  \b(?:call|email|e-mail|message|letter|visit|ticket|chat|engineer|technician|replacement|repair)s?\b
`

/** 已经填好了, after they were told to: what was asked for is done, and no reproach. */
const isDone = (story: Story, utterance: Utterance, span: Span): boolean =>
  /^已[经經](?:提交|申[请請]|填|付|上[传傳]|下[单單]|改|[选選])(?:[过過]|了)*$/u.test(utterance.text.slice(...span)) &&
  lookBack(story, utterance, ASKED).some(({ side, text }) => side === 'service' && asksToDo.test(head(text)))
const asksToDo = /需要|[请請]|麻[烦煩]|提交|申[请請]|可以/u
const ASKED = 4

const anew = { variant: 'anew' }

/** Nobody says that it was said before, but it was. */
function toldOnceMore(story: Story, utterance: Utterance): Entry[] {
  const again = tellsOnceMore(story, utterance)
  if (!again) return []
  const severity = again.plainly ? 'major' : 'minor'
  return [{ type: 'fault', reason: 'repeated', severity, evidence: [quote(utterance, again.span)], data: anew }]
}

/** Somebody of the service side has spoken in this conversation. */
const wasServed = (story: Story, { index }: Utterance): boolean =>
  story.utterances.some((said) => said.index < index && said.side === 'service' && !said.automated && !isNotice(said))

/** 上回就说…: with whoever was there then. */
const isPast = (clause: string): boolean =>
  /上[回次周週]|上[个個]?月|[昨前]天|[寻尋琴]日|\b(?:last (?:time|week|month|year)|yesterday|the other day)\b/iu.test(
    clause,
  )

/** Who has only just come in, and lets it be told once more. */
function askedAnew(story: Story, utterance: Utterance): Entry[] {
  if (!utterance.startsTurn || utterance.automated || wasServed(story, utterance)) return []
  const told = lastCustomerTurn(story, utterance).find((said) => effortIn(said).length > 0)
  if (!told || !makesRepeat(story, utterance)) return []
  return [
    { type: 'fault', reason: 'repeated', severity: 'minor', evidence: quotesOf(told, effortIn(told)), data: anew },
  ]
}

/** “Could you describe the problem?”, “send it once more”, 再说一遍. */
const asksAnew = pattern('iu')`
  \b(?:once more|(?:one more|another) time|(?:tell|explain|describe|send|share|give|repeat|start|run)\b[^.!?]{0,40}\b(?:
      again|(?:the|your) (?:problem|issue|situation|matter|details|concern)|from the (?:start|beginning))|
    (?:what|how)[^.!?]{0,16} (?:problem|issue|trouble|matter|(?:can|may) (?:i|we) help))\b|
  (?:描述|[说說讲講][明下一]|提供|反[馈饋映]|重新|再)[^，。！？]{0,8}(?:[问問][题題]|情[况況]|[详詳]情|[说說讲講]|
    [发發]|提供|提交|[传傳])|(?:什么|什麼|咩)(?:可以|能)?(?:帮|幫|[问問][题題])
`

const makesRepeat = (story: Story, utterance: Utterance): boolean =>
  startsOver(story, utterance) ||
  askedAgain(story, utterance).length > 0 ||
  (heard(utterance, 'action', 'acknowledgement', 'promise').length === 0 &&
    (heard(utterance, 'asks-datum').length > 0 || asksAnew.test(head(utterance.text))))
