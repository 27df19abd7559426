import type { ShortFact, Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { ceb, essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { askedOfProfile } from '../story/facts/asked-of-profile.ts'
import { covering } from '../story/text/covering.ts'
import { askedAgain } from '../story/turns/asked-again.ts'
import { givenBefore, isLasting } from '../story/turns/given-before.ts'
import { numbersAskedAgain } from '../story/turns/numbers-asked-again.ts'
import { heard, quote } from '../story/utterance.ts'

const onFile = (predicate: string, value: string, statement: string): ShortFact => ({
  id: predicate,
  predicate,
  value,
  statement,
  status: 'active',
  sensitivity: 'personal',
  mention: 'may',
  provenance: [{ statedBy: 'customer' }],
})

export const askOnce = defineRule({
  meta: {
    id: 'ask-once',
    title: { en: 'Nothing is asked for twice', 'zh-Hans': '问过的不再问', 'zh-Hant': '問過的不再問' },
    dimension: 'continuity',
    essays: ['S1.8', 'S1.11', 'S2.4'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Having to repeat information is among the drivers of customer effort, and high effort goes with disloyalty.',
          'zh-Hans': '同样的信息要说两遍，是顾客费劲的原因之一；越费劲，越容易流失。',
          'zh-Hant': '同樣的資訊要說兩次，是顧客費力的原因之一；越費力，越容易流失。',
        },
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. A datum that was wrong or belongs to another order has to be asked for again; say why.',
          'zh-Hans': '厂商自己做的调查。资料本来就错，或者属于另一张订单，当然要重新问；问的时候说明原因。',
          'zh-Hant': '廠商自行做的調查。資料本來就有誤，或屬於另一張訂單，當然要重新問；問的時候說明原因。',
        },
      },
      {
        claim: {
          en: 'The customer never repeats.',
          'zh-Hans': '顾客说过的，不用再说。',
          'zh-Hant': '顧客說過的，不必再說。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'To prove again who one is may be asked for by law or for safety; without a word why, it reads like any other repetition.',
          'zh-Hans': '再核对一次身份，可能是规定或安全的需要；不说原因，看着就和别的重复一样。',
          'zh-Hant': '再核對一次身分，可能是法規或安全的需要；不說原因，看起來就和其他重複一樣。',
        },
      },
    ],
    reasons: {
      'asked-again': {
        what: {
          en: 'The customer was asked for something they had already given in this conversation.',
          'zh-Hans': '顾客已经给过的资料，又要了一遍。',
          'zh-Hant': '顧客已經給過的資料，又要了一次。',
        },
        advice: {
          en: 'Use what is there, for example: “I have it from above and am looking it up now.” If it does not work, say why you ask again.',
          'zh-Hans': '直接用上，例如：“您上面发的我看到了，正在查。”若确实查不到，先说明原因再问。',
          'zh-Hant': '直接用上，例如：「您上面提供的我看到了，正在查詢。」若真的查不到，先說明原因再問。',
        },
      },
      known: {
        what: {
          en: 'The customer was asked for something their profile already holds.',
          'zh-Hans': '档案里已有的资料，又向顾客要了一遍。',
          'zh-Hant': '資料裡已有的內容，又向顧客要了一次。',
        },
        advice: {
          en: 'Confirm instead of asking, for example: “Shall I write to the address you gave us?”',
          'zh-Hans': '改问为确认，例如：“还是寄到您之前留的地址，可以吗？”',
          'zh-Hant': '改問為確認，例如：「一樣寄到您之前留的地址，可以嗎？」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My order number is AB12345, it never arrived.\nagent: Could you provide your order number?',
        },
        { language: 'zh-Hans', transcript: '客户: 订单号是AB12345，一直没到。\n客服: 麻烦提供一下订单号。' },
        {
          language: 'zh-Hans',
          transcript: '客户: 快递没到，我的电话是13800138000。\n客服: 您好，我是小林，麻烦留一下手机号。',
        },
        {
          language: 'en',
          transcript: 'customer: My name is Ann Lee, nothing arrived.\nagent: I am Sam. May I have your name?',
        },
        { language: 'zh-Hant', transcript: '顧客: 訂單編號：AB12345，一直沒收到。\n客服: 請您提供訂單編號。' },
        {
          language: 'en',
          facts: [onFile('shoe_size', '42', 'Wears shoes in size 42')],
          transcript: 'customer: The trail shoes, please.\nagent: What size do you wear?',
        },
        {
          language: 'en',
          facts: [onFile('seat_preference', 'window', 'Prefers a seat: by the window')],
          transcript: 'customer: A train to Bath on Friday, please.\nagent: Which seat do you prefer?',
        },
        {
          language: 'zh-Hans',
          facts: [onFile('allergy', '坚果', '对坚果过敏')],
          transcript: '客户: 今晚想订两位。\n客服: 请问有什么过敏的吗？',
        },
        {
          language: 'zh-Hant',
          facts: [onFile('contact_time', '晚上', '晚上方便接電話')],
          transcript: '顧客: 這件事請打電話給我。\n客服: 請問您什麼時候方便接電話？',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: My parcel never arrived.\nagent: Could you provide your order number?\ncustomer: AB12345\nagent: Thank you, I can see it.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 快递一直没到。\n客服: 麻烦提供一下订单号。\n客户: AB12345\n客服: 收到，看到您的订单了。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 包裹一直沒收到。\n客服: 請您提供訂單編號。\n顧客: AB12345\n客服: 謝謝您，看到訂單了。',
        },
        {
          language: 'en',
          facts: [onFile('delivery_address', '5 Mill Lane', 'Lives at 5 Mill Lane')],
          transcript: 'customer: One more mug, please.\nagent: Is your address still 5 Mill Lane?',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    // A reason makes asking again fair, and reading a datum back is checking it.
    if (heard(utterance, 'explanation').length > 0) return []
    const readBack = heard(utterance, 'gives-datum').map(({ data }) => data.datum)
    if (readBack.includes('number')) return []
    const faults: Entry[] = []
    const again: Span[] = []
    const seen: string[] = []
    for (const ask of heard(utterance, 'asks-datum')) {
      const { datum } = ask.data
      if (typeof datum !== 'string' || !isLasting(datum) || readBack.includes(datum) || seen.includes(datum)) continue
      seen.push(datum)
      const given = givenBefore(story, datum, utterance)
      if (!given) continue
      again.push(ask.span)
      const evidence = [quote(utterance, ask), given]
      faults.push({ type: 'fault', reason: 'asked-again', severity: 'major', evidence })
    }
    for (const { span, given } of [...numbersAskedAgain(story, utterance), ...askedAgain(story, utterance)]) {
      if (covering(again)(span)) continue
      again.push(span)
      const evidence = [quote(utterance, span), given]
      faults.push({ type: 'fault', reason: 'asked-again', severity: 'major', evidence })
    }
    const isNamed = covering(again)
    for (const sentence of askedOfProfile(story, utterance)) {
      // What was said a minute ago is the graver of the two.
      if (isNamed(sentence)) continue
      faults.push({ type: 'fault', reason: 'known', severity: 'major', evidence: [quote(utterance, sentence)] })
    }
    return faults
  },
})
