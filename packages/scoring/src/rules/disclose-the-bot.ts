import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { pattern } from '../story/text/pattern.ts'
import { isNotice } from '../story/turns/is-notice.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** How somebody begins who asks whom they are talking to, not for somebody else. */
const asksWhoThisIs = /^(are you|am i|is this|is that|你是|您是|妳是|是不是|是真人|是人工)/i

const isMachine = (utterance: Utterance): boolean => utterance.role === 'bot' || utterance.role === 'ai'

export const discloseTheBot = defineRule({
  meta: {
    id: 'disclose-the-bot',
    title: { en: 'A machine says that it is one', 'zh-Hans': '机器人要亮明身份', 'zh-Hant': '機器人要表明身分' },
    dimension: 'honesty',
    essays: ['S4.4', 'S4.6'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'No staging: a machine that passes for a person is found out, and what it said before is doubted too.',
          'zh-Hans': '不演戏：机器人冒充真人，迟早露馅，先前说的话也跟着让人起疑。',
          'zh-Hant': '不演戲：機器人冒充真人，遲早穿幫，先前說的話也跟著讓人起疑。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'The chat window may already say so; the transcript does not show it.',
          'zh-Hans': '聊天窗口上也许已经写明，从文字记录里看不到。',
          'zh-Hant': '聊天視窗上也許已經註明，從文字紀錄裡看不到。',
        },
      },
      {
        claim: {
          en: 'The EU’s AI Act obliges providers to let people know that they are talking to a machine.',
          'zh-Hans': '欧盟《人工智能法》要求服务提供者让人知道自己在和机器对话。',
          'zh-Hant': '歐盟《人工智慧法》要求業者讓人知道自己正在和機器對話。',
        },
        source: {
          en: 'Regulation (EU) 2024/1689, article 50',
          'zh-Hans': '欧盟 2024/1689 号条例第 50 条',
          'zh-Hant': '歐盟第 2024/1689 號規則第 50 條',
        },
        grade: 'M',
        caveat: {
          en: 'Not where it is obvious from the circumstances; other countries have other laws, and this is no legal advice.',
          'zh-Hans': '一看便知是机器的除外；别的国家和地区另有规定，这里也不是法律意见。',
          'zh-Hant': '一看便知是機器的除外；其他國家和地區另有規定，這裡也不是法律意見。',
        },
      },
    ],
    reasons: {
      undisclosed: {
        what: {
          en: 'The first message of the machine does not say that it is one.',
          'zh-Hans': '机器人开口第一句没有说自己是机器人。',
          'zh-Hant': '機器人開口第一句沒有說自己是機器人。',
        },
        advice: {
          en: 'Say it in the greeting, for example: “I am the shop’s virtual assistant. A colleague can take over at any time.”',
          'zh-Hans': '在问候里说明，例如：“我是智能客服，需要人工随时告诉我。”',
          'zh-Hant': '在問候裡說明，例如：「我是智慧客服，需要專人服務請隨時告訴我。」',
        },
      },
      evaded: {
        what: {
          en: 'The customer asked whether this is a person, and the machine did not say.',
          'zh-Hans': '顾客问是不是真人，机器人没有如实回答。',
          'zh-Hant': '顧客問是不是真人，機器人沒有如實回答。',
        },
        advice: {
          en: 'Answer plainly, for example: “I am a virtual assistant. Shall I get a colleague for you?”',
          'zh-Hans': '如实回答，例如：“我是智能客服，要帮您转接人工吗？”',
          'zh-Hant': '如實回答，例如：「我是智慧客服，需要幫您轉接專員嗎？」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        { language: 'en', transcript: 'customer: Are you a bot?\nbot: My name is Amy. How can I help you?' },
        { language: 'zh-Hans', transcript: '客户: 我的快递到哪了？\n机器人: 您好，请提供一下订单号。' },
        { language: 'zh-Hant', transcript: '顧客: 你是真人嗎？\n機器人: 您好，我是小美，很高興為您服務。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Where is my parcel?\nbot: I am the virtual assistant of the shop. Please tell me your order number.',
        },
        { language: 'zh-Hans', transcript: '客户: 我的快递到哪了？\n机器人: 您好，我是智能客服，请提供一下订单号。' },
        { language: 'zh-Hant', transcript: '顧客: 你是真人嗎？\n機器人: 我是智能客服，為您轉接專員。' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (!utterance || !isMachine(utterance) || isNotice(utterance) || saysSo(utterance)) return []
    if (wasAsked(story, utterance) && heard(utterance, 'hand-off').length === 0) {
      return [
        { type: 'fault', reason: 'evaded', severity: 'major', evidence: [quote(utterance, firstWords(utterance))] },
      ]
    }
    const spokeBefore = story.utterances.findLast(
      (earlier) => earlier.index < utterance.index && isMachine(earlier) && (!isNotice(earlier) || saysSo(earlier)),
    )
    return spokeBefore || isKnown(story, utterance) || plainlyAMachine.test(utterance.text.slice(0, BEGIN))
      ? []
      : [
          {
            type: 'fault',
            reason: 'undisclosed',
            severity: 'minor',
            evidence: [quote(utterance, firstWords(utterance))],
          },
        ]
  },
})

/** 我是智慧小幫手, “your automated helper”: by its trade. */
const trade = pattern('iu')`
  (?:智慧|智能|智[来來]|[虚虛][拟擬]|自[动動]|[数數][字位]|AI|[机機][器械])[^，。！？,!?\s]{0,6}(?:小?[帮幫]手|助手|
    助理|助教|客服|管家|[机機][器械]人|小秘[书書]|精[灵靈])|
  (?<!不)[是系係](?:一[个個台臺])?(?:AI|[机機]器人|[电電][脑腦]|程序|程式)(?![您你]|[吗嗎])|
  \b(?:virtual|automated|digital|AI|chat)[ -]?(?:\w+ )?(?:helper|assistant|agent|bot|concierge|guide)\b
`
const saysSo = (utterance: Utterance): boolean =>
  heard(utterance, 'bot-disclosure').length > 0 || trade.test(utterance.text.slice(0, BEGIN))
/** Whoever says it says it at the beginning. */
const BEGIN = 200

/** 回复数字, “press 1”: only a machine asks so; 人工客服在线时间: none of the people does. */
const plainlyAMachine = pattern('iu')`
  (?:回[复復覆]|[输輸]入|按)[^，。！？,]{0,4}(?:[数數]字|[选選][项項])|
  1[.、)：:][^。]{1,16}2[.、)：:]|
  (?<!我是|[为為])(?:人工|真人)(?:客服|服[务務])?|
  \b(?:press|type|reply(?: with)?|enter|choose|select) (?:[“"'‘]?[1-9]\b|(?:the |a )?number)|
  \b(?:speak|talk|chat) to (?:a|one of our) (?:person|human|advis[eo]rs?|agents?|colleagues?)\b
`

/** With which words the turn before asked for a person, or whether there is one. */
const askedFor = (story: Story, utterance: Utterance): string[] => {
  const customer = beforeTurn(story, utterance)
  return (customer ? turnOf(story, customer) : []).flatMap((said) =>
    heard(said, 'asks-for-human').map(({ span }) => said.text.slice(span[0], span[0] + 12)),
  )
}

/** Asked in the turn before, and not told earlier in this one. */
const wasAsked = (story: Story, utterance: Utterance): boolean =>
  utterance.startsTurn && askedFor(story, utterance).some((words) => asksWhoThisIs.test(words))

/** “Can I talk to a person?”: they know that it is none. */
const isKnown = (story: Story, utterance: Utterance): boolean =>
  askedFor(story, utterance).some((words) => !asksWhoThisIs.test(words))
