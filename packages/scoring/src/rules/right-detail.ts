import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { covering } from '../story/covering.ts'
import { detailsIn } from '../story/details.ts'
import { sentenceAround } from '../story/sentence-around.ts'
import { sharedWords } from '../story/shared-words.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { whatWasTold } from '../story/what-was-told.ts'

/** A sentence about what the customer has or plans. */
const theirs = /\byou(r|'ve)?\b|您|你/i

export const rightDetail = defineRule({
  meta: {
    id: 'right-detail',
    title: {
      en: 'Day, colour and size are the customer’s own',
      'zh-Hans': '日子、颜色、尺寸不弄错',
      'zh-Hant': '日子、顏色、尺寸不弄錯',
    },
    dimension: 'effort',
    essays: ['S3.11'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      carefulInDetail,
      {
        claim: 'Concrete words make customers feel listened to; a concrete word that is wrong shows the opposite.',
        source: 'Packard & Berger 2021, Journal of Consumer Research 47(5)',
        grade: 'P',
        caveat: 'The study says nothing about wrong details; that part is our inference.',
      },
    ],
    reasons: {
      'another-detail': {
        what: {
          en: 'The reply says “{said}” where the customer said “{meant}”.',
          'zh-Hans': '顾客说的是“{meant}”，回复成了“{said}”。',
          'zh-Hant': '顧客說的是「{meant}」，回覆成了「{said}」。',
        },
        advice: {
          en: 'Read the customer’s line again and take its word.',
          'zh-Hans': '再看一眼顾客的原话，照着说。',
          'zh-Hant': '再看一眼顧客的原話，照著說。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The blue kettle I bought leaks.\nagent: I am sorry that your red kettle leaks. I have sent you a new one.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我买的蓝色水壶漏水。\n客服: 您的红色水壶漏水，真是对不起，已经为您补发。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我買的藍色水壺漏水。\n客服: 您的紅色水壺漏水，真的很抱歉，已為您補寄。',
        },
        {
          language: 'en',
          transcript: 'customer: The cake is for the wedding on Saturday.\nagent: I have noted your wedding on Sunday.',
        },
        { language: 'zh-Hans', transcript: '客户: 蛋糕是周六婚礼用的。\n客服: 好的，您周日婚礼用的蛋糕已经备注了。' },
        { language: 'zh-Hant', transcript: '顧客: 蛋糕是週六婚禮要用的。\n客服: 好的，您週日婚禮的蛋糕已經備註了。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: The blue kettle I bought leaks.\nagent: I am sorry that your blue kettle leaks. I have sent you a new one.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我买的蓝色水壶漏水。\n客服: 您的蓝色水壶漏水，真是对不起，已经为您补发。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我買的藍色水壺漏水。\n客服: 您的藍色水壺漏水，真的很抱歉，已為您補寄。',
        },
        {
          language: 'en',
          transcript:
            'customer: The blue kettle I bought leaks.\nagent: The blue one is sold out. Would you like the red kettle instead?',
        },
        { language: 'zh-Hans', transcript: '客户: 我买的蓝色水壶漏水。\n客服: 蓝色没货了，您看换红色水壶可以吗？' },
        { language: 'zh-Hant', transcript: '顧客: 我買的藍色水壺漏水。\n客服: 藍色沒貨了，您看換紅色水壺可以嗎？' },
      ],
    },
  },
  wakes: { customer: [] },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const said = detailsIn(utterance)
    if (said.length === 0) return []
    const isOpen = covering(openSentences(utterance))
    const told = whatWasTold(story, utterance).flatMap((by) => detailsIn(by).map((detail) => ({ ...detail, by })))
    for (const { group, value, span } of said) {
      const own = told.filter((detail) => detail.group === group)
      const [only] = own
      // Several days or colours: nobody can tell which one was meant.
      if (!only || own.some((detail) => detail.value !== only.value) || only.value === value) continue
      if (said.some((detail) => detail.group === group && detail.value === only.value) || isOpen(span)) continue
      const sentence = utterance.text.slice(...sentenceAround(utterance.text, span))
      const asked = only.by.text.slice(...sentenceAround(only.by.text, only.span))
      if (!theirs.test(sentence) || !sharedWords(asked, sentence)) continue
      const evidence = [quote(utterance, span), quote(only.by, only.span)]
      const data = { said: evidence[0]?.quote ?? '', meant: evidence[1]?.quote ?? '' }
      return [{ type: 'fault', reason: 'another-detail', severity: 'minor', evidence, data }]
    }
    return []
  },
})

/** Sentences that offer, promise, ask or refuse speak of another day or colour on purpose. */
const openSentences = (utterance: Utterance) =>
  heard(
    utterance,
    'promise',
    'option',
    'alternative',
    'question',
    'refusal',
    'negative-wording',
    'hedge',
    'wait-notice',
  ).map(({ span }) => sentenceAround(utterance.text, span))
