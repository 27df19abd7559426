import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { lookBack, type Story } from '../story/story.ts'
import { sameWords } from '../story/text/same-words.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { asksTheSame } from '../story/turns/asks-the-same.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { saidBefore } from '../story/turns/said-before.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heardOf, quote, type Utterance } from '../story/utterance.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 12

/** The customer showed that the first time did not help. */
const wornOut: readonly SignalKind[] = [
  'asks-for-human',
  'not-resolved',
  'already-told',
  'frustration',
  'anger',
  'repeated-complaint',
]

const firstSentence = (said: Utterance) => quote(said, sentenceAround(said.text, [0, 1]))

const isMachine = ({ role }: Utterance): boolean => role === 'bot' || role === 'ai'

export const noBotLoop = defineRule({
  meta: {
    id: 'no-bot-loop',
    title: {
      en: 'The same reply is not given twice',
      'zh-Hans': '同一条回复不再发一遍',
      'zh-Hant': '同一則回覆不再發一次',
    },
    dimension: 'effort',
    essays: ['S4.6', 'S2.4'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Crude automation drives people away: bot loops and dead ends.',
          'zh-Hans': '粗糙的自动化赶人走：机器人来回复读，走进死胡同。',
          'zh-Hant': '粗糙的自動化把人趕走：機器人不斷跳針，走進死胡同。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'A bot that asks again because the answer did not fit looks like one that does not listen; menus of buttons may leave no words at all.',
          'zh-Hans': '因为答非所问才重问的机器人，和没在听的机器人，看着一样；点按钮的菜单，可能一个字也不留下。',
          'zh-Hant': '因為答非所問才重問的機器人，和沒在聽的機器人，看起來一樣；點按鈕的選單，可能一個字也沒留下。',
        },
      },
      {
        claim: {
          en: 'Complaints about bot service in China rose by half in 2024; “hard to reach a person” and “answers beside the point” lead.',
          'zh-Hans': '2024 年，中国针对智能客服的投诉增加了五成，说得最多的是“难转人工”和“答非所问”。',
          'zh-Hant': '2024 年，中國針對智慧客服的投訴增加了五成，說得最多的是「難轉人工」和「答非所問」。',
        },
        source: {
          en: 'Press report, observersnews 1469886',
          'zh-Hans': '媒体报道，observersnews 1469886',
          'zh-Hant': '媒體報導，observersnews 1469886',
        },
        grade: 'S',
        caveat: {
          en: 'Secondary report; the count behind it was not seen.',
          'zh-Hans': '二手报道；原始统计没有见到。',
          'zh-Hant': '二手報導；沒有看到原始統計。',
        },
      },
    ],
    reasons: {
      looped: {
        what: {
          en: 'The machine gives the answer it has already given, although the customer went on.',
          'zh-Hans': '顾客说了新的，机器人还是把同一句话又发了一遍。',
          'zh-Hant': '顧客說了新的，機器人還是把同一句話又發了一次。',
        },
        advice: {
          en: 'After one answer that did not help, offer a person, for example: “I have not understood you. I am passing you to a colleague, with what you wrote.”',
          'zh-Hans': '一次没答上，就请真人，例如：“我没听懂您的意思，这就转人工，您写的内容一起带过去。”',
          'zh-Hant': '一次沒答上，就請真人，例如：「我沒聽懂您的意思，馬上為您轉接專員，您寫的內容會一起帶過去。」',
        },
      },
      'said-again': {
        what: {
          en: 'The customer went on, and got the reply they had already been given.',
          'zh-Hans': '顾客又来说，收到的还是先前那条回复。',
          'zh-Hant': '顧客又來說，收到的還是先前那則回覆。',
        },
        advice: {
          en: 'Take up what is new in what they wrote, and say what you have done since.',
          'zh-Hans': '顾客这次说了什么新的，先接住；再说这之间办了什么。',
          'zh-Hant': '顧客這次說了什麼新的，先接住；再說這之間辦了什麼。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My card was charged for a trip I cancelled.\nbot: You can see your trips under Bookings.\ncustomer: No, I cancelled it, I want the money.\nbot: You can see your trips under Bookings.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 取消的行程还是扣了我的钱。\n机器人: 您可以在我的订单里查看行程。\n客户: 我是说钱扣错了，转人工。\n机器人: 您可以在我的订单里查看行程。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 取消的行程還是扣了我的錢。\n機器人: 您可以在我的訂單裡查看行程。\n顧客: 我是說錢扣錯了，我要找真人。\n機器人: 您可以在我的訂單裡查看行程。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Where are my trips?\nbot: You can see your trips under Bookings.\ncustomer: And the invoice?\nbot: The invoice is sent by e-mail after the trip.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 在哪看行程？\n机器人: 您可以在我的订单里查看行程。\n客户: 那发票呢？\n机器人: 行程结束后发票会发到您邮箱。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 在哪看行程？\n機器人: 您可以在我的訂單裡查看行程。\n顧客: 那發票呢？\n機器人: 行程結束後發票會寄到您的信箱。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (!utterance || utterance.automated) return []
    if (!isMachine(utterance)) return saidAgain(story, utterance)
    const between: Utterance[] = []
    for (const said of lookBack(story, utterance, LOOK_BACK)) {
      if (said.side === 'customer') between.push(said)
      else if (isMachine(said) && said.turn < utterance.turn && sameWords(said.text, utterance.text)) {
        if (between.every((words) => takesLeave(story, words))) return []
        const severity = between.some((words) => heardOf(words, wornOut).length > 0) ? 'major' : 'minor'
        const evidence = [firstSentence(utterance), firstSentence(said)]
        return [{ type: 'fault', reason: 'looped', severity, evidence }]
      }
    }
    const again = asksTheSame(story, utterance)
    if (!again) return []
    return [{ type: 'fault', reason: 'looped', severity: 'minor', evidence: [quote(utterance), quote(again)] }]
  },
})

/** People copy too; who comes back worn out, or a third time, has been heard by nobody. */
function saidAgain(story: Story, utterance: Utterance): Entry[] {
  const before = saidBefore(story, utterance)
  if (!before) return []
  const isWorn =
    saidBefore(story, before) !== null ||
    lastCustomerTurn(story, utterance).some((said) => heardOf(said, wornOut).length > 0)
  const evidence = [firstSentence(utterance), firstSentence(before)]
  return [{ type: 'fault', reason: 'said-again', severity: isWorn ? 'major' : 'minor', evidence }]
}
