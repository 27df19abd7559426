import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** Turns that are looked back at. */
const LOOK_BACK = 8

export const noDripQuestions = defineRule({
  meta: {
    id: 'no-drip-questions',
    title: {
      en: 'Details are not asked for one by one',
      'zh-Hans': '不挤牙膏式追问',
      'zh-Hant': '不擠牙膏式追問',
    },
    dimension: 'load',
    essays: ['S2.4', 'S1.1'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    options: {
      rounds: {
        type: 'number',
        default: 3,
        min: 2,
        max: 6,
        whole: true,
        doc: 'In so many rounds in a row, one detail asked for in each is a drip.',
      },
    },
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Make it simple for the customer: few steps, few questions.',
          'zh-Hans': '让顾客省事：步骤少，问题少。',
          'zh-Hant': '讓顧客省事：步驟少，問題少。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'On the telephone, or for somebody who finds it hard, one question at a time can be the easier way.',
          'zh-Hans': '打电话时，或者顾客不太熟练，一次只问一样反而轻松。',
          'zh-Hant': '電話上，或顧客不太熟悉時，一次只問一樣反而輕鬆。',
        },
      },
      {
        claim: {
          en: 'Drip questions (挤牙膏式追问) are marked down in quality sheets of Chinese shops.',
          'zh-Hans': '“挤牙膏式追问”在中国网店的客服质检表里是要扣分的。',
          'zh-Hant': '「擠牙膏式追問」在中國網路商店的客服品質評分表裡是要扣分的。',
        },
        source: { en: 'quality sheets on the web', 'zh-Hans': '网上的客服质检表', 'zh-Hant': '網路上的客服品質評分表' },
        grade: 'V',
        languages: ['zh-Hans', 'zh-Hant'],
        caveat: {
          en: 'Finding a fault together step by step is no drip: only details that could be asked for at once count.',
          'zh-Hans': '一步步一起排查故障不算：只算本来可以一次问齐的资料。',
          'zh-Hant': '一步步一起排除故障不算：只算原本可以一次問齊的資料。',
        },
      },
    ],
    reasons: {
      drip: {
        what: {
          en: 'The customer was asked for one detail after the other, {count} rounds in a row.',
          'zh-Hans': '资料一样一样地要，来回问了{count}轮。',
          'zh-Hant': '資料一項一項地問，來回問了{count}輪。',
        },
        advice: {
          en: 'Ask for everything that is needed in one message, and say what for, for example: “Your order number and a photo, please, then I can send a new one today.”',
          'zh-Hans': '要的资料一次说齐，并说明用途，例如：“麻烦发一下订单号和照片，我今天就给您补发。”',
          'zh-Hant': '需要的資料一次說完，並說明用途，例如：「麻煩提供訂單編號和照片，我今天就為您補寄。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My parcel is lost.\nagent: Could you provide your order number?\ncustomer: AB12345\nagent: Could you provide your phone number?\ncustomer: 07700 900123\nagent: Could you provide your email address?',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 包裹丢了。\n客服: 麻烦提供一下订单号。\n客户: AB12345\n客服: 麻烦提供一下手机号。\n客户: 13800138000\n客服: 麻烦提供一下收货地址。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 包裹不見了。\n客服: 請您提供訂單編號。\n顧客: AB12345\n客服: 請您提供手機號碼。\n顧客: 0912345678\n客服: 請您提供收件地址。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: My parcel is lost.\nagent: Could you provide your order number and your phone number?\ncustomer: AB12345, 07700 900123\nagent: Thank you, I have reported it to the courier.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 包裹丢了。\n客服: 麻烦提供一下订单号和手机号。\n客户: AB12345，13800138000\n客服: 收到，已经为您报给快递了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 包裹不見了。\n客服: 請您提供訂單編號和手機號碼。\n顧客: AB12345，0912345678\n客服: 收到，已為您通報物流。',
        },
      ],
    },
  },
  wakes: { service: ['asks-datum'], customer: [], end: false },
  judge({ utterance, story, options }) {
    if (utterance?.side !== 'service' || !asksOne(story, utterance) || heard(utterance, 'asks-datum').length === 0)
      return []
    const asked = [utterance]
    let turn: Utterance | undefined = utterance
    while (turn && asked.length <= LOOK_BACK) {
      const customer = beforeTurn(story, turn)
      turn = customer && beforeTurn(story, customer)
      if (!turn || !asksOne(story, turn)) break
      asked.unshift(turn)
    }
    if (asked.length !== options.rounds) return []
    const evidence = asked.map((said) => quote(said))
    return [{ type: 'fault', reason: 'drip', severity: 'minor', evidence, data: { count: asked.length } }]
  },
})

/** Whether the turn that ends here only asks for one detail: it brings nothing and does not say what for. */
function asksOne(story: Story, last: Utterance): boolean {
  const turn = turnOf(story, last)
  const questions = turn.flatMap(questionsIn)
  if (questions.length !== 1 || questions[0]?.kind !== 'asks-datum') return false
  return turn.every((said) => definiteActs(said).every(({ kind }) => kind === 'asks-datum'))
}
