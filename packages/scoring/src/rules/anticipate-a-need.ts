import { defineRule } from '../define-rule.ts'
import { deedsIn } from '../story/deeds.ts'
import { definiteActs } from '../story/definite-acts.ts'
import { sentenceAround } from '../story/sentence-around.ts'
import { sharedWords } from '../story/shared-words.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { whatWasTold } from '../story/what-was-told.ts'

/** A service that repeats its care is still one gift; so many words of the customer's make it an answer. */
const ASKED_FOR = 2

export const anticipateANeed = defineRule({
  meta: {
    id: 'anticipate-a-need',
    title: { en: 'The next trouble is prevented unasked', 'zh-Hans': '下雨之前先递伞', 'zh-Hant': '下雨之前先遞傘' },
    dimension: 'warmth',
    essays: ['S4.2', 'S4.1', 'S1.1'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    giftsOnly: true,
    evidence: [
      {
        claim: 'An umbrella before the rain: what moves people is what nobody asked for and somebody thought of.',
        source: 'Essay “Service that moves people”',
        grade: 'E',
        caveat: 'Counted only beside a deed or a step; words alone are staging.',
      },
      {
        claim:
          'Satisfaction beyond the expected comes from what is unexpected and welcome; what is basic never delights.',
        source: 'Kano 1984',
        grade: 'M',
        caveat: 'From memory, unconfirmed.',
      },
    ],
    reasons: {
      prevented: {
        what: {
          en: 'A need was met before the customer had to name it.',
          'zh-Hans': '顾客还没开口，下一个麻烦已经替他挡住了。',
          'zh-Hant': '顧客還沒開口，下一個麻煩已經替他擋下了。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: Please send me the ticket to Bath.\nagent: I have sent the ticket. I have also added a map of the station, so you don't have to look for platform 9.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 帮我改一下收货地址。\n客服: 已经帮您改好了，顺便帮您把发票也开到新公司名下了，省得您再跑一趟。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 幫我改一下收件地址。\n客服: 已為您更改，順便幫您把發票抬頭也改好了，省得您再跑一趟。',
        },
      ],
      missed: [],
      notOwed: [
        { language: 'en', transcript: 'customer: Please send me the ticket to Bath.\nagent: I have sent the ticket.' },
        { language: 'zh-Hans', transcript: '客户: 帮我改一下收货地址。\n客服: 已经帮您改好了。' },
        { language: 'zh-Hant', transcript: '顧客: 幫我改一下收件地址。\n客服: 已為您更改。' },
        {
          language: 'en',
          transcript:
            "customer: Please send the ticket and the map of the station so I need not look for platform 9.\nagent: I have sent the ticket and the map of the station, so you don't have to look for platform 9.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 帮我改地址，发票也改成新公司，省得我再跑一趟。\n客服: 地址改好了，顺便帮您把发票也改成新公司了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 幫我改地址，發票也改成新公司，省得我再跑一趟。\n客服: 已為您更改地址，順便幫您把發票也改成新公司了。',
        },
      ],
    },
  },
  wakes: { customer: [], service: ['anticipates'] },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || heard(utterance, 'pressure', 'flattery').length > 0) return []
    const [care] = heard(utterance, 'anticipates')
    const act = actBeside(utterance)
    if (!care || !act) return []
    const sentence = utterance.text.slice(...sentenceAround(utterance.text, care.span))
    const told = whatWasTold(story, utterance)
      .map(({ text }) => text)
      .join('\n')
    if ((sharedWords(told, sentence)?.count ?? 0) >= ASKED_FOR) return []
    return [{ type: 'gift', reason: 'prevented', evidence: [quote(utterance, care), quote(utterance, act)] }]
  },
})

/** What shows that it was done and not only said; a promise is still to be kept. */
const actBeside = (utterance: Utterance) =>
  deedsIn(utterance)[0] ?? definiteActs(utterance).find(({ kind }) => kind === 'guidance' || kind === 'alternative')
