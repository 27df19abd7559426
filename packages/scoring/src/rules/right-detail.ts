import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { covering } from '../story/covering.ts'
import { type Detail, detailsIn } from '../story/details.ts'
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
        claim: {
          en: 'Concrete words make customers feel listened to; a concrete word that is wrong shows the opposite.',
          'zh-Hans': '话说得具体，顾客会觉得被听进去了；具体却说错，恰恰相反。',
          'zh-Hant': '話說得具體，顧客會覺得被聽進去了；具體卻說錯，恰恰相反。',
        },
        source: 'Packard & Berger 2021, Journal of Consumer Research 47(5)',
        grade: 'P',
        caveat: {
          en: 'The study says nothing about wrong details; that part is our inference.',
          'zh-Hans': '研究没有谈到说错细节；那部分是我们的推论。',
          'zh-Hant': '研究沒有談到說錯細節；那部分是我們的推論。',
        },
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
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const said = detailsIn(utterance)
    if (said.length === 0) return []
    const told = whatWasTold(story, utterance).flatMap((by) => detailsIn(by).map((detail) => ({ ...detail, by })))
    for (const { group, value, span } of said) {
      const own = told.filter((detail) => detail.group === group)
      const only = meantBy(besides(utterance.text, span), own)
      if (!only || only.value === value) continue
      // Of several days each stands in its own clause.
      const around = own.some((detail) => detail.value !== only.value) ? clauseSpan : sentenceAround
      const here = around(utterance.text, span)
      // To name both is to compare them.
      const both = said.some(
        (other) => other.group === group && other.value === only.value && isWithin(other.span, here),
      )
      if (both || speaksOfAnother(utterance, around)(span)) continue
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

interface Told extends Detail {
  by: Utterance
}

/** Of several days, the one whose clause speaks of the same: “I arrive on 3 June and leave on 9 June”. */
function meantBy(clause: string, told: readonly Told[]): Told | undefined {
  const [first] = told
  if (told.every(({ value }) => value === first?.value)) return first
  const alike = told.filter(({ by, span }) => sharedWords(besides(by.text, span), clause))
  const [meant] = alike
  // Where both clauses speak of it, nobody can tell which one was meant.
  return alike.every(({ value }) => value === meant?.value) ? meant : undefined
}

/** What one date, colour or size stands in: up to the next comma or “and”. */
function clauseSpan(text: string, span: Span): Span {
  const [start, end] = sentenceAround(text, span)
  const before = text.slice(start, span[0])
  const after = text.slice(span[1], end)
  const from = Math.max(
    ...joints.map((joint) => (before.includes(joint) ? before.lastIndexOf(joint) + joint.length : 0)),
  )
  const to = Math.min(...joints.map((joint) => (after.includes(joint) ? after.indexOf(joint) : after.length)))
  return [start + from, span[1] + to]
}

const joints = [', ', '，', '、', ' and ', ' but ', '和', '但']
/** What the clause of a date says besides the date. */
function besides(text: string, span: Span): string {
  const [start, end] = clauseSpan(text, span)
  return `${text.slice(start, span[0])} ${text.slice(span[1], end)}`
}
const isWithin = ([start, end]: Span, place: Span): boolean => start >= place[0] && end <= place[1]

/** Words that speak of another day or colour on purpose: they offer, ask or refuse. */
const purposes: readonly SignalKind[] = [
  'option',
  'alternative',
  'question',
  'refusal',
  'negative-wording',
  'hedge',
  'wait-notice',
]

/** A promise names a day of its own in its sentence; of two days the customer named, “arrives on” takes one up. */
const speaksOfAnother = (utterance: Utterance, around: typeof sentenceAround) =>
  covering(
    heard(utterance, ...purposes, ...(around === sentenceAround ? (['promise'] as const) : [])).map(({ span }) =>
      around(utterance.text, span),
    ),
  )
