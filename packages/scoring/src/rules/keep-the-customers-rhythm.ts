import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { turnOf } from '../story/story.ts'
import { unhurried } from '../story/turns/unhurried.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

const hurry =
  /\b(now|today|immediately|at once|quick|hurry|right away)\b|[马馬]上|立[刻即]|[赶趕][紧緊快]|即刻|快[啲点點]/

export const keepTheCustomersRhythm = defineRule({
  meta: {
    id: 'keep-the-customers-rhythm',
    title: {
      en: 'Who takes their time is not pushed',
      'zh-Hans': '顾客不急，我们不催',
      'zh-Hant': '顧客不急，我們不催',
    },
    dimension: 'tempo',
    essays: ['S2.1', 'S2.5', 'S3.15'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Remind the unhurried gently, never push.',
          'zh-Hans': '顾客不急，轻轻提醒就好，不催。',
          'zh-Hant': '顧客不急，輕輕提醒就好，不催。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'A true deadline may and should be named; it is the push that is a fault, not the date.',
          'zh-Hans': '真有截止日期，可以说，也该说；错在催逼，不在日期。',
          'zh-Hant': '真有截止日期，可以說，也該說；錯在催逼，不在日期。',
        },
      },
    ],
    reasons: {
      pushed: {
        what: {
          en: 'The customer is taking their time and was pushed to hurry.',
          'zh-Hans': '顾客想慢慢来，回复却在催。',
          'zh-Hant': '顧客想慢慢來，回覆卻在催。',
        },
        advice: {
          en: 'Name the date as a fact and leave the choice, for example: “The price holds until Sunday. Take your time, I will keep this open for you.”',
          'zh-Hans': '有期限就平平实实说一句，把选择留给顾客，例如：“这个价到周日，您慢慢考虑，有问题随时问我。”',
          'zh-Hant': '有期限就如實說一句，把選擇留給顧客，例如：「這個價格到週日，您慢慢考慮，有問題隨時問我。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: What is the difference between the two?\n[10:01] agent: The large one has a longer battery life.\n[10:09] customer: I see. I will read the page again.\n[10:10] agent: This is your last chance, you must decide today!',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 这两款有什么区别？\n客服: 大的续航长一些。\n客户: 我再想想。\n客服: 亲，再不下单就没了，赶紧拍吧。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 請問這兩款差在哪？\n[10:01] 客服: 大的電池比較耐用。\n[10:09] 顧客: 了解，我研究一下。\n[10:10] 客服: 最後機會，要買要快喔！',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: What is the difference between the two?\n[10:01] agent: The large one has a longer battery life.\n[10:09] customer: I see. I will read the page again.\n[10:10] agent: Of course, take your time.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 这两款有什么区别？\n客服: 大的续航长一些。\n客户: 我再想想。\n客服: 好的，您慢慢看，不着急。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 請問這兩款差在哪？\n[10:01] 客服: 大的電池比較耐用。\n[10:09] 顧客: 了解，我研究一下。\n[10:10] 客服: 好的，您慢慢看，不急。',
        },
      ],
    },
  },
  wakes: { service: ['pressure', 'order'], customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const [push] = pushes(utterance)
    if (!push || !unhurried(story, utterance)) return []
    const pushedBefore = turnOf(story, utterance)
      .slice(0, -1)
      .some((said) => pushes(said).length > 0)
    return pushedBefore
      ? []
      : [{ type: 'fault', reason: 'pushed', severity: 'minor', evidence: [quote(utterance, push)] }]
  },
})

/** Pressure, and orders that speak of haste. */
const pushes = (utterance: Utterance): Signal[] =>
  heard(utterance, 'pressure', 'order').filter(
    ({ kind, span }) => kind === 'pressure' || hurry.test(utterance.text.slice(span[0], span[1]).toLowerCase()),
  )
