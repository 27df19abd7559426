import type { Evidence, Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { concreteWords } from '../evidence/shared-claims.ts'
import { packardBerger } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { boundElsewhere } from '../story/details/bound-elsewhere.ts'
import { type Detail, detailsIn, isBound } from '../story/details/details.ts'
import { echoedOtherwise } from '../story/details/echoed-otherwise.ts'
import { isLeft, leftElsewhere } from '../story/details/left-behind.ts'
import {
  isDayOfItsOwn,
  isLimit,
  isMistyped,
  isOfAnotherEvent,
  isOut,
  stillToCome,
} from '../story/details/other-days.ts'
import { deniedOne, isSameThing, neighbour, wrongWay } from '../story/details/other-thing.ts'
import { isDenied, readsBack, saysPlainly } from '../story/details/reads-back.ts'
import { sentAmissAgain } from '../story/details/sent-amiss.ts'
import { speaksOfAnother } from '../story/details/speaks-of-another.ts'
import { isTermEnd, miscountedTerm } from '../story/details/term-counted.ts'
import { anotherDose } from '../story/details/told-dose.ts'
import { lookBack, type Story } from '../story/story.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { sharedWords } from '../story/text/shared-words.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

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
        claim: concreteWords,
        source: packardBerger,
        grade: 'P',
        caveat: {
          en: 'The study says nothing about wrong details; that a concrete word that is wrong shows the opposite is our inference.',
          'zh-Hans': '研究没有谈到说错细节；具体却说错、效果恰恰相反，是我们的推论。',
          'zh-Hant': '研究沒有談到說錯細節；具體卻說錯、效果恰恰相反，是我們的推論。',
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
    const customer = whatWasTold(story, utterance)
    const other =
      wrongWay(utterance, customer) ??
      boundElsewhere(utterance, customer) ??
      leftElsewhere(utterance, customer) ??
      deniedOne(utterance, customer) ??
      sentAmissAgain(utterance, customer) ??
      echoedOtherwise(utterance, customer) ??
      anotherDose(utterance, customer) ??
      miscountedTerm(utterance, customer)
    if (other) return [fault(...other)]
    const said = detailsIn(utterance)
    const told = said.length === 0 ? [] : customer.flatMap(toldIn)
    for (const detail of said) {
      const own = told.filter(({ group }) => group === detail.group)
      const meant = isBound(detail.group) ? boundTo(utterance, detail, own) : freelyMeant(utterance, detail, said, own)
      if (meant && !saidBefore(story, utterance, detail))
        return [fault(quote(utterance, detail.span), quote(meant.by, meant.span))]
    }
    return []
  },
})

/** What a customer’s message names, without what it says it is not. */
function toldIn(by: Utterance): Told[] {
  const [all, text] = [detailsIn(by), by.text]
  const isPut = (detail: Detail) => !isDenied(text, detail.span) && !isLeft(text, detail, all) && !isOut(text, detail)
  const notThis = new Set(all.filter((detail) => !isPut(detail)).map(({ value }) => value))
  return all.filter(isPut).map((detail) => ({ ...detail, by, notThis }))
}

const fault = (said: Evidence, meant: Evidence): Entry => ({
  type: 'fault',
  reason: 'another-detail',
  severity: 'minor',
  evidence: [said, meant],
  data: { said: said.quote, meant: meant.quote },
})

/** “7 Acacia Close” and “7 Acacia Avenue”: another word beside the same one. */
function boundTo(utterance: Utterance, said: Detail, own: readonly Told[]): Told | undefined {
  if (!saysPlainly(utterance, said.span)) return undefined
  if (isOwnVisit(utterance, said)) return undefined
  const beside = neighbour(utterance, said)
  const meant = beside === '' ? [] : own.filter((detail) => neighbour(detail.by, detail) === beside)
  return meant.some(({ value }) => value === said.value) ? undefined : meant[0]
}

/** 明天上午工程師到機房, for a class tomorrow evening: when one of ours goes to see to it. */
const isOwnVisit = ({ text }: Utterance, { group, span }: Detail): boolean =>
  group === '~part' && ours.test(text.slice(...sentenceAround(text, span)))
const ours = /工程[师師]|[师師]傅|技[术術师師]|[维維]修|搶修|\b(?:engineer|technician|plumber|electrician)\b/iu

/** A day, a colour, a size, a thing: the customer’s is another one. */
function freelyMeant(
  utterance: Utterance,
  { group, value, span }: Detail,
  said: readonly Detail[],
  own: readonly Told[],
): Told | undefined {
  const only = meantBy(besides(utterance.text, span), own) ?? notedWrongly(utterance, value, own)
  if (!only || only.value === value || isLimit(only, utterance.text.slice(...sentenceAround(utterance.text, span))))
    return undefined
  if (isFondWord(utterance, span, only) || isOfAnotherEvent(utterance.text, span, only)) return undefined
  // Of several days each stands in its own clause.
  const around = own.some((detail) => detail.value !== only.value) ? clauseSpan : sentenceAround
  const here = around(utterance.text, span)
  // To name both is to compare them; the link comes on Friday, for Saturday.
  const place: Span = around === sentenceAround ? [0, utterance.text.length] : here
  const named = said.filter((other) => other.group === group && other.value === only.value)
  const both = named.some((other) => own.every((told) => told.value !== value) || isWithin(other.span, place))
  if (both || speaksOfAnother(utterance, around, group)(span)) return undefined
  if (only.notThis.has(value) && saysPlainly(utterance, span)) return only
  if (isOwned(utterance, span, only)) return only
  // A colour that the customer named too is one of theirs; the next bill comes on a day of its own.
  if (group === 'colour' && own.some((detail) => detail.value === value)) return undefined
  if (isDayOfItsOwn(utterance, { group, value, span }) || isTermEnd(utterance, span, only.by)) return undefined
  const sentence = utterance.text.slice(...sentenceAround(utterance.text, span))
  const shared = sharedWords(without(only.by.text, only.span), without(utterance.text, span))?.count ?? 0
  if (theirs.test(sentence) && shared > 0) return only
  const noted = group !== 'colour' && (readsBack(utterance) || isMistyped(only, value, utterance, span))
  const readBack = noted || shared >= (isFleeting(group) ? SAME_THING : 1) || isSorryAbout(utterance, span)
  if (isFleeting(group) && stillToCome.test(sentence)) return undefined
  // Who takes up so much of what was said speaks of no other one, whatever they then guess.
  const plain =
    shared >= SAME_THING
      ? !speaksOfAnother(utterance, clauseSpan, group)(span)
      : saysPlainly(utterance, span, undefined, isSameThing(utterance, span, only))
  return readBack && plain ? only : undefined
}

/** In Taiwan a small daughter is 妹妹 to everybody, and who speaks of a child of theirs is 妈妈 or “Mum” themselves. */
const isFondWord = ({ text }: Utterance, [start, end]: Span, { value }: Told): boolean =>
  /^(?:grand)?(?:daughter|son)$|^niece$|^nephew$/.test(value) &&
  /^(?:妹妹|弟弟|[妈媽爸]{1,2}|Mum|Mom|Mam|Dad)$/.test(text.slice(start, end)) &&
  !/[您你]的?$/.test(text.slice(0, start))

/** The sentence around a detail, without it. */
function without(text: string, span: Span): string {
  const [start, end] = sentenceAround(text, span)
  return `${text.slice(start, span[0])} ${text.slice(span[1], end)}`
}

/** “Your nephew” to somebody who spoke of “my grandson”. */
const isOwned = ({ text }: Utterance, span: Span, { by, span: own, group }: Told): boolean =>
  !isFleeting(group) && /\byour $/i.test(text.slice(0, span[0])) && /\bmy $/i.test(by.text.slice(0, own[0]))

/** “Sorry about the kettle”: what one is sorry about is the customer’s. */
const isSorryAbout = (utterance: Utterance, span: Span): boolean =>
  heard(utterance, 'apology').some((sorry) => span[0] >= sorry.span[0] && span[0] - sorry.span[1] < NEAR)
const NEAR = 24

/** Days come and go; a dog stays a dog. */
const isFleeting = (group: string): boolean => /^(?:da(?:y|te)|colour|size)/.test(group)

/** Words of the customer’s sentence that a sentence takes up when it is about the same. */
const SAME_THING = 2
/** “Moved to the 10th”, where the customer had named the 3rd and the 12th: the last one was where to. */
function notedWrongly(utterance: Utterance, value: string, own: readonly Told[]): Told | undefined {
  const last = own.at(-1)
  const isNew = readsBack(utterance) && own.every((detail) => detail.value !== value)
  return isNew && last?.by.turn === utterance.turn - 1 ? last : undefined
}

/** What the service side has named before is known to both. */
const saidBefore = (story: Story, until: Utterance, { group, value }: Detail): boolean =>
  lookBack(story, until, LOOK_BACK).some(
    (said) =>
      said.side === 'service' && detailsIn(said).some((detail) => detail.group === group && detail.value === value),
  )
const LOOK_BACK = 24

interface Told extends Detail {
  by: Utterance
  /** What the same message says it is not. */
  notThis: ReadonlySet<string>
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
