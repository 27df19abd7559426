import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { outcomeWeighsMost } from '../evidence/shared-claims.ts'
import { justiceStudies } from '../evidence/sources.ts'
import { amountsIn, bareSumsIn, isSlipOf } from '../story/details/figures.ts'
import { covering } from '../story/text/covering.ts'
import { pattern } from '../story/text/pattern.ts'
import { clauseSpan, sentenceAround } from '../story/text/sentence-around.ts'
import { sharedWords } from '../story/text/shared-words.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote } from '../story/utterance.ts'

/** A sum that differs on purpose. */
const another = pattern('i')`
  differ|partial|part of|fee|discount|voucher|minus|less|plus|total|another|rest|remain|half|up to|
  差[价價]|手续费|手續費|[优優]惠|[折另剩总總]|扣除|补偿|補償|一半|部分|运费|運費|合[计計]
`
/** What is given back of the one sum that somebody named is that sum. */
const givesBack = pattern('i')`
  \b(?:refund|sent|sending|paid|put|credited|returned|going|goes|on its way)\b[^.!?]{0,40}\b(?:back|refund\w*|
    credit\w*|returned|to (?:your|the) (?:card|account|bank|visa))\b|\brefund(?:ed|ing)?\b|
  退
`
/** Digits of a sum in which one slip can be told from another sum. */
const ENOUGH = 3

export const rightAmount = defineRule({
  meta: {
    id: 'right-amount',
    title: { en: 'The sum is the customer’s, to the penny', 'zh-Hans': '金额一分不差', 'zh-Hant': '金額一分不差' },
    dimension: 'effort',
    essays: ['S3.11'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      carefulInDetail,
      {
        claim: outcomeWeighsMost,
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'What was read says nothing of sums; that a wrong one spoils the outcome is our inference. A sum may differ for good reason: only what looks mistyped, and is not explained, is found.',
          'zh-Hans':
            '读到的内容没有谈到金额；金额错了结果就打折扣，是我们的推论。金额不同也可能有道理：只找看着像打错、又没说明的。',
          'zh-Hant':
            '讀到的內容沒有談到金額；金額錯了結果就打折扣，是我們的推論。金額不同也可能有道理：只找看起來像打錯、又沒說明的。',
        },
      },
    ],
    reasons: {
      slipped: {
        what: {
          en: 'The sum here looks like the customer’s with a digit wrong.',
          'zh-Hans': '这里的金额和顾客说的对不上，像是打错了。',
          'zh-Hant': '這裡的金額和顧客說的對不上，像是打錯了。',
        },
        advice: {
          en: 'Check it against the customer’s words: “{meant}”.',
          'zh-Hans': '对一下顾客的原话：“{meant}”。',
          'zh-Hant': '對一下顧客的原話：「{meant}」。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: You charged me £149.50 twice for the kettle.\nagent: I have refunded the second charge of £194.50.',
        },
        { language: 'zh-Hans', transcript: '客户: 水壶重复扣款了，多扣了389元。\n客服: 重复扣款的398元已经给您退了。' },
        { language: 'zh-Hant', transcript: '顧客: 水壺重複扣款，多扣了389元。\n客服: 重複扣款的398元已為您退刷。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: You charged me £149.50 twice for the kettle.\nagent: I have refunded the second charge of £149.50.',
        },
        { language: 'zh-Hans', transcript: '客户: 水壶重复扣款了，多扣了389元。\n客服: 重复扣款的389元已经给您退了。' },
        { language: 'zh-Hant', transcript: '顧客: 水壺重複扣款，多扣了389元。\n客服: 重複扣款的389元已為您退刷。' },
        {
          language: 'en',
          transcript:
            'customer: You charged me £149.50 twice for the kettle.\nagent: I have refunded the charge minus the voucher: £145.50.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 水壶重复扣款了，多扣了389元。\n客服: 扣除优惠后，重复扣款退您379元。',
        },
        { language: 'zh-Hant', transcript: '顧客: 水壺重複扣款，多扣了389元。\n客服: 扣除優惠後，重複扣款退您379元。' },
      ],
    },
  },
  wakes: { customer: [], service: ['gives-datum'], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || another.test(utterance.text)) return []
    const said = amountsIn(utterance)
    if (said.length === 0) return []
    const isReasoned = covering(
      // 可以, before a comma, is a yes.
      heard(utterance, 'explanation', 'condition', 'option').map(({ kind, span }) =>
        (kind === 'option' ? clauseSpan : sentenceAround)(utterance.text, span),
      ),
    )
    const given = whatWasTold(story, utterance).flatMap((by) =>
      [...amountsIn(by), ...bareSumsIn(by)].map((sum) => ({ ...sum, by })),
    )
    const known = new Set(given.map(({ digits }) => digits))
    for (const { digits, span, sentence } of said) {
      if (known.has(digits) || digits.length < ENOUGH || isReasoned(span)) continue
      const meant = given.filter((sum) => isSlipOf(digits, sum.digits))
      const [only] = meant
      // Between two that look alike nobody can tell which one was meant.
      if (!only || meant.some((sum) => sum.digits !== only.digits)) continue
      const here = utterance.text.slice(...sentence)
      const isSame =
        (givesBack.test(here) && known.size === 1) ||
        meant.some(({ by, sentence: there }) => sharedWords(by.text.slice(...there), here))
      if (!isSame) continue
      const evidence = [quote(utterance, span), quote(only.by, only.span)]
      return [
        { type: 'fault', reason: 'slipped', severity: 'major', evidence, data: { meant: evidence[1]?.quote ?? '' } },
      ]
    }
    return []
  },
})
