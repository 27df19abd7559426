import type { Evidence, Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { contactingAgain } from '../evidence/shared-claims.ts'
import { ceb } from '../evidence/sources.ts'
import { crossedRoles, crossedThings } from '../story/details/crossed-things.ts'
import { codesIn, isMixedOf, isOfOneKind, isScrambleOf } from '../story/details/figures.ts'
import { isHourMeant } from '../story/details/hour-meant.ts'
import { isOfARecord } from '../story/details/other-days.ts'
import { isDenied, isDoneAsAsked, readsBack, saysPlainly } from '../story/details/reads-back.ts'
import { isReckoned } from '../story/details/reckoned.ts'
import {
  clash,
  isBareFor,
  isBetween,
  isHour,
  isMiscount,
  isMixedUp,
  isOtherCount,
  isSameCount,
  isSamePlace,
  type Slot,
  slotsIn,
} from '../story/details/slots.ts'
import { behindANo } from '../story/done/rest-of-a-no.ts'
import { lookBack, type Story } from '../story/story.ts'
import { covering } from '../story/text/covering.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { sharedWords } from '../story/text/shared-words.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { quote, type Utterance } from '../story/utterance.ts'
import { unaskedCare } from '../story/worth/unasked-care.ts'

/** Another number on purpose. */
const another = /\b(?:new|replace|another|instead|second|changed|updated)|新|补发|補|换|換|另|改/i
/** In a shorter number only two digits that changed places are a slip; one wrong digit may be another number. */
const LONG_ENOUGH = 6
/** As long as orders are numbered. */
const ORDER = 8

export const rightNumber = defineRule({
  meta: {
    id: 'right-number',
    title: { en: 'Numbers are read back without a slip', 'zh-Hans': '单号不抄错', 'zh-Hant': '單號不抄錯' },
    dimension: 'effort',
    essays: ['S3.11'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      carefulInDetail,
      {
        claim: contactingAgain,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey; that a wrong number makes the customer come again is our inference. A number that differs in one place may still be another number: what is called new or a replacement is left alone.',
          'zh-Hans':
            '厂商自己做的调查；号码错了顾客就得再来一趟，是我们的推论。差一位的也可能本来就是另一个号：说明是新单或补发的，不管。',
          'zh-Hant':
            '廠商自行做的調查；號碼錯了顧客就得再聯絡一次，是我們的推論。差一碼的也可能本來就是另一個號碼：說明是新單或補寄的，不管。',
        },
      },
    ],
    reasons: {
      slipped: {
        what: {
          en: 'The number here differs by a slip from the one the customer gave.',
          'zh-Hans': '这里的号码和顾客给的对不上，像是抄错了。',
          'zh-Hant': '這裡的號碼和顧客給的對不上，像是抄錯了。',
        },
        advice: {
          en: 'Copy it from the customer’s message: “{meant}”.',
          'zh-Hans': '从顾客的消息里复制：“{meant}”。',
          'zh-Hant': '從顧客的訊息裡複製：「{meant}」。',
        },
      },
      'another-number': {
        what: {
          en: 'In the same place the customer said another number: “{meant}”.',
          'zh-Hans': '同一个地方，顾客说的是另一个数：“{meant}”。',
          'zh-Hant': '同一個地方，顧客說的是另一個數字：「{meant}」。',
        },
        advice: {
          en: 'Take the number from the customer’s line, or say why it is another one.',
          'zh-Hans': '按顾客说的数来；确实不同，就说明为什么。',
          'zh-Hant': '依顧客說的數字來；確實不同，就說明原因。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Please deliver the desk to room 1204, for 3 people.\nagent: Noted, the desk goes to room 1104.',
        },
        { language: 'zh-Hans', transcript: '客户: 桌子送到1栋1204，三个人用。\n客服: 记下了，桌子送到1栋1104。' },
        { language: 'zh-Hant', transcript: '顧客: 訂週五晚上七點，六個人。\n客服: 訂好了，週五晚上七點，四位。' },
        {
          language: 'en',
          transcript: 'customer: My order number is AB123456.\nagent: I see that order AB123465 left today.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 订单号20260518123，什么时候发货？\n客服: 查到订单20260518132今天发出。',
        },
        { language: 'zh-Hant', transcript: '顧客: 訂單編號：AB123456，何時出貨？\n客服: 查到訂單AB123465今天寄出。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: My order number is AB123456.\nagent: I see that order AB123456 left today.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 订单号20260518123，什么时候发货？\n客服: 查到订单20260518123今天发出。',
        },
        { language: 'zh-Hant', transcript: '顧客: 訂單編號：AB123456，何時出貨？\n客服: 查到訂單AB123456今天寄出。' },
        {
          language: 'en',
          transcript:
            'customer: My order number is AB123456, it came broken.\nagent: I have made a replacement order, AB123457.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 订单号20260518123，到手是坏的。\n客服: 给您补发了，新单号20260518124。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 訂單編號：AB123456，收到是壞的。\n客服: 已為您補寄，新單號AB123457。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    // “It went to …, the last two got swapped”: the slip itself is told.
    if (utterance?.side !== 'service' || tellsOfASlip.test(head(utterance.text))) return []
    const slip = slippedCode(story, utterance) ?? anotherNumber(story, utterance) ?? ofAnotherThing(story, utterance)
    if (!slip) return []
    const [reason, said, meant] = slip
    const evidence = [quote(utterance, said), meant]
    return [{ type: 'fault', reason, severity: 'major', evidence, data: { meant: meant.quote } }]
  },
})

type Slip = readonly [reason: 'slipped' | 'another-number', said: Span, meant: Evidence]

function slippedCode(story: Story, utterance: Utterance): Slip | null {
  const said = codesIn(utterance)
  if (said.length === 0) return null
  const isNew = another.test(utterance.text)
  const given = whatWasTold(story, utterance).flatMap((by) => codesIn(by).map((code) => ({ ...code, by })))
  const known = new Set(given.map(({ code }) => code))
  for (const { code, span } of said) {
    if (known.has(code)) continue
    const isSlip = code.length < LONG_ENOUGH || isNew ? isMixedOf : isScrambleOf
    const meant = isNamedNew(utterance.text, span) ? [] : given.filter((other) => isSlip(code, other.code))
    const [only] = meant
    if (only && meant.every((other) => other.code === only.code)) return ['slipped', span, quote(only.by, only.span)]
    const alike = isNew ? [] : given.filter((other) => isOfOneKind(code, other.code))
    const [own] = alike
    if (!own || alike.some((other) => other.code !== own.code) || said.some((other) => other.code === own.code))
      continue
    if (readsBack(utterance) || isDoneAsAsked(utterance)) return ['another-number', span, quote(own.by, own.span)]
  }
  return null
}

const tellsOfASlip = pattern('iu')`
  \b(?:swapped|typo|mistyped|mix(?:ed)?[- ]up|transposed|back to front|wrong (?:way|number|digits?)|
    the other way (?:round|around))\b|
  [输輸打填抄写寫][错錯反]|[颠顛]倒|[调調][换換掉]了
`

/** “Your new number is …”, 新单号…: it looks like the old one by chance. */
const isNamedNew = (text: string, [start]: Span): boolean =>
  /(?:\b(?:new|replacement|another|changed|updated)\b|新|补发|補發|换成|換成|改[为為成])[^.!?。！？，,]{0,16}$/i.test(
    text.slice(Math.max(0, start - 32), start),
  )

function ofAnotherThing(story: Story, utterance: Utterance): Slip | null {
  const told = whatWasTold(story, utterance)
  const crossed = another.test(utterance.text)
    ? null
    : (crossedThings(utterance, told) ?? crossedRoles(utterance, told))
  return crossed && ['another-number', ...crossed]
}

/** A number where the customer’s own sentence has another one: “room 1202”, 5樓, a table for six. */
function anotherNumber(story: Story, utterance: Utterance): Slip | null {
  const said = slotsIn(utterance)
  if (said.length === 0) return null
  const told = whatWasTold(story, utterance).flatMap((by) =>
    slotsIn(by)
      .filter(({ span }) => !isDenied(by.text, span))
      .map((slot) => ({ ...slot, by })),
  )
  if (told.length === 0) return null
  const crossed = crossedNumbers(said, told)
  if (crossed) return crossed
  const isNew = another.test(utterance.text)
  const instead = covering(behindANo(utterance))
  const isWarned = covering([unaskedCare(story, utterance) ?? [0, 0]])
  for (const slot of said) {
    // “That model is gone; the B-40 fits”: another one is what is offered.
    if (/[A-Z]/.test(slot.value) && slot.value.length < ORDER && instead(slot.span)) continue
    if (isWarned(slot.span) && /^[号號日]/u.test(slot.unit)) continue
    // A number that stands for one thing is given to another thing too.
    if (isNew && slot.value.length >= LONG_ENOUGH) continue
    if (told.some((other) => isKnown(slot, other)) || isReckoned(slot, told) || !saysPlainly(utterance, slot.span))
      continue
    const meant = likeliest(
      utterance,
      slot,
      told.filter((other) => isMeant(utterance, slot, other)),
    )
    const [only] = meant
    if (!only || meant.some(({ value }) => value !== only.value)) continue
    if (said.some((other) => isKnown(other, only)) || saidBefore(story, utterance, slot)) continue
    return ['another-number', slot.span, quote(only.by, only.span)]
  }
  return null
}

/** The same number of the same thing; 5-1-402 is 5栋1单元402, and an FK-610 “a 610”. */
const isKnown = (said: Slot, own: Slot): boolean =>
  !clash(said, own) &&
  (said.value === own.value ||
    isBetween(said, own) ||
    isPartOf(said.value, own.value) ||
    (/[A-Z]/.test(own.value) && isPartOf(own.value, said.value)))
const isPartOf = (whole: string, part: string): boolean => whole.split(/[-:/]/).includes(part)
/** Of several, the one that is followed by the same: 两斤装 and not 一斤的. */
function likeliest(utterance: Utterance, said: Slot, meant: readonly Told[]): readonly Told[] {
  const after = (text: string, { span }: Slot) => text.slice(span[1], span[1] + 2).trim()
  const same = meant.filter((other) => after(other.by.text, other) === after(utterance.text, said))
  return same.length > 0 ? same : meant
}

/** 左眼300右眼275, told as 左眼275、右眼300: both numbers are the customer’s, each in the other’s place. */
function crossedNumbers(said: readonly Slot[], told: readonly Told[]): Slip | null {
  const placed = said.filter(({ before }) => before.length > 1)
  for (const one of placed) {
    const mine = told.find(({ before, value }) => before === one.before && value !== one.value)
    const other = mine && placed.find(({ before, value }) => before !== one.before && value === mine.value)
    if (mine && other && told.some(({ before, value }) => before === other.before && value === one.value))
      return ['another-number', one.span, quote(mine.by, mine.span)]
  }
  return null
}

/** “Could you add three …”; what was ordered once may be followed by any number. */
const asks = /\b(?:add|need|want|like|book|order|take|get|make|send|reserve|can|could|please)\b/i

type Told = Slot & { by: Utterance }

function isMeant(utterance: Utterance, said: Slot, meant: Told): boolean {
  if (isHourMeant(utterance, said, meant.by, meant)) return true
  if (isLimit(utterance.text, said) !== isLimit(meant.by.text, meant)) return false
  if (isOfARecord(utterance.text, said.span) && !isOfARecord(meant.by.text, meant.span)) return false
  // 7点20 and 7点 8个人: minutes are no heads.
  if (isMinutes(said) && (/^[个個位人名]/.test(meant.unit) || slotsIn(utterance).filter(isMinutes).length > 1))
    return false
  if (isSamePlace(said, meant)) return !isHour(said) || readsBack(utterance)
  const isNext = meant.by.turn === utterance.turn - 1
  if (isNext && isMixedUp(said, meant)) return true
  if (isNext && (isOtherCount(said, meant) || isBareFor(said, meant)) && isDoneAsAsked(utterance))
    return asks.test(meant.by.text)
  if (!isSameCount(said, meant) && !isMixedUp(said, meant) && !isMiscount(said, meant)) return false
  const sentence = utterance.text.slice(...sentenceAround(utterance.text, said.span))
  return (
    readsBack(utterance) ||
    sharedWords(meant.by.text.slice(...sentenceAround(meant.by.text, meant.span)), sentence) !== null
  )
}

/** 6号前修好, for a journey on the 8th: by when, not when. */
const isLimit = (text: string, { span, unit }: Slot): boolean =>
  /^[号號日]/.test(unit) && /^[号號日]?(?:之|以)?前/.test(text.slice(span[1], span[1] + 4).trim())

/** 9点15到9点30: of two times none is read back. */
const isMinutes = ({ before }: Slot): boolean => /[点點]$/.test(before)

/** What the service side has named before is known to both. */
const saidBefore = (story: Story, until: Utterance, slot: Slot): boolean =>
  lookBack(story, until, LOOK_BACK).some(
    (said) => said.side === 'service' && slotsIn(said).some((other) => isKnown(slot, other)),
  )
const LOOK_BACK = 24
