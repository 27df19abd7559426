import type { MessageReading, Signal, SignalKind } from '@attune/language'
import { covering } from '../text/covering.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { clauseSpan } from '../text/sentence-around.ts'
import { isAskedAbout } from '../told/asked-about.ts'
import { writesFormally } from '../turns/writes-formally.ts'
import type { Side } from '../utterance.ts'
import { goesAcrossABreak } from './across-a-break.ts'
import { chineseDeeds } from './chinese-deeds.ts'
import { chineseRespect } from './chinese-respect.ts'
import { chineseTact } from './chinese-tact.ts'
import { chineseTrouble } from './chinese-trouble.ts'
import { chineseDoneInAWord, englishDoneInAWord } from './done-in-a-word.ts'
import { isEased } from './eased.ts'
import { englishDeeds } from './english-deeds.ts'
import { englishRespect } from './english-respect.ts'
import { englishTact } from './english-tact.ts'
import { englishTrouble } from './english-trouble.ts'
import { type Form, findForms } from './form.ts'
import { chineseGuidance, englishGuidance } from './guidance.ts'
import { englishHandOver } from './hand-over.ts'
import { chineseHindsight, englishHindsight } from './hindsight.ts'
import { chineseKeeping, chineseLeaving, chineseSelling } from './leaving.ts'
import { chineseMadeGood, englishMadeGood } from './made-good.ts'
import { isMeantWell } from './meant-well.ts'
import { isMisheard } from './misheard.ts'
import { chineseOwnActs, englishOwnActs } from './own-acts.ts'
import { chinesePlainNo, englishPlainNo } from './plain-no.ts'
import { findPressing } from './pressing.ts'
import { chinesePrivateLife, englishPrivateLife } from './private-life.ts'
import { chineseQuestions, englishQuestions } from './questions.ts'
import { findSentBack } from './sent-back.ts'
import { chineseTaunts, englishTaunts } from './taunts.ts'
import { chineseThankful, englishThankful } from './thankful.ts'
import { findTheirLife } from './their-life.ts'
import { chineseToldElsewhere, englishToldElsewhere } from './told-elsewhere.ts'
import { chineseWantsAPerson, englishWantsAPerson } from './wants-a-person.ts'

const forms: Readonly<Record<Side, Readonly<Record<'en' | 'zh', readonly Form[]>>>> = {
  customer: {
    en: [...englishWantsAPerson, ...englishTrouble, ...englishQuestions, ...englishToldElsewhere, ...englishThankful],
    zh: [
      ...chineseWantsAPerson,
      ...chineseTrouble,
      ...chineseQuestions,
      ...chineseToldElsewhere,
      ...chineseThankful,
      ...chineseLeaving,
    ],
  },
  service: {
    en: [
      ...englishRespect,
      ...englishTact,
      ...englishPrivateLife,
      ...englishDeeds,
      ...englishDoneInAWord,
      ...englishMadeGood,
      ...englishOwnActs,
      ...englishGuidance,
      ...englishHandOver,
      ...englishTaunts,
      ...englishHindsight,
      ...englishPlainNo,
    ],
    zh: [
      ...chineseRespect,
      ...chineseTact,
      ...chinesePrivateLife,
      ...chineseDeeds,
      ...chineseDoneInAWord,
      ...chineseMadeGood,
      ...chineseOwnActs,
      ...chineseGuidance,
      ...chineseTaunts,
      ...chineseHindsight,
      ...chinesePlainNo,
      ...chineseSelling,
      chineseKeeping,
    ],
  },
}

/**
 * A reading with the signals added that show in the form of what was said. What the lexicons have heard in the same place
 * stays as it is.
 *
 * @param asked the other side's last words before it
 */
export function hearByForm(reading: MessageReading, text: string, side: Side, asked = ''): MessageReading {
  const inChinese = isChinese(text)
  const misheard = isMisheard(side, text)
  const isSlip = (signal: Signal) =>
    misheard(signal) ||
    goesAcrossABreak(signal, text) ||
    (side === 'customer' && (isAskedAbout(signal, text) || isEased(signal, text, reading, asked)))
  const known = { ...reading, signals: reading.signals.filter((signal) => !isSlip(signal)) }
  const found = [
    ...findForms(forms[side][inChinese ? 'zh' : 'en'], text),
    ...(side === 'service'
      ? [
          ...findPressing(text, inChinese, asked),
          ...findTheirLife(text, inChinese, asked),
          ...findSentBack(text, inChinese, asked),
        ]
      : []),
  ].filter(
    (signal) =>
      !isSlip(signal) &&
      !isHeard(known, signal) &&
      !(signal.data.closeness === 'mild' && !writesFormally(asked)) &&
      !(accuses.includes(signal.kind) && isMeantWell(signal, text, reading, asked)),
  )
  const hurting = found.filter(({ kind }) => hurts.includes(kind)).map(({ span }) => clauseSpan(text, span))
  const isInside = covering(hurting)
  const heard = known.signals.filter(
    (signal) =>
      side === 'customer' ||
      (!isForNotHearing(signal, text) &&
        !isSeen(signal, text) &&
        !isUnsure(signal, text) &&
        !isMeantWell(signal, text, reading, asked) &&
        !(helps.includes(signal.kind) && isInside(signal.span))),
  )
  if (found.length === 0 && heard.length === reading.signals.length) return reading
  const fresh = found.filter(({ kind, span }) => !(helps.includes(kind) && isInside(span)))
  return { ...reading, signals: [...heard, ...fresh].sort((a, b) => a.span[0] - b.span[0]) }
}

/** What may be meant well, by whatever words it was heard. */
const accuses: readonly SignalKind[] = ['blame', 'dismissal', 'buck-passing']

/** In the clause of a reproach nothing is done for anybody: 刚交就来问 has handed nothing in. */
const hurts: readonly SignalKind[] = ['blame', 'rhetorical-question', 'dismissal', 'watches']
const helps: readonly SignalKind[] = [
  'action',
  'promise',
  'acknowledgement',
  'support',
  'warmth',
  'joy',
  'praise',
  'paraphrase',
  'guidance',
  'anticipates',
]

/** 我看了, 我查过: what has been looked at keeps nobody waiting. */
const isSeen = ({ kind, span }: Signal, text: string): boolean =>
  kind === 'wait-notice' &&
  /[看查问問]$/.test(text.slice(...span)) &&
  /^[了过過完到]/.test(text.slice(span[1], span[1] + 1))

/** 说不准 forbids nothing, and 保證唔到 swears nothing. */
const isUnsure = ({ kind, span }: Signal, text: string): boolean =>
  kind === 'rude'
    ? /是不是有$/.test(text.slice(...span)) &&
      !/^(?:点|點)?(?:毛?病|问题|問題|事)/.test(text.slice(span[1], span[1] + 3))
    : kind === 'order'
      ? /[说說讲講拿看估料][不唔]?$/.test(text.slice(Math.max(0, span[0] - 2), span[0])) &&
        /^[不唔][准準]/.test(text.slice(...span))
      : (kind === 'absolute-claim' || kind === 'over-promise' || kind === 'promise') &&
        /^(?:唔到|不了|不到)/.test(text.slice(span[1], span[1] + 2))

/** “Sorry, I didn’t catch that”, 抱歉，没有听清: sorry for its own hearing, and for nothing that went wrong. */
const isForNotHearing = ({ kind, span }: Signal, text: string): boolean =>
  kind === 'apology' && notHeard.test(text.slice(span[1], span[1] + AHEAD))
const notHeard = pattern('i')`
  ^[^.!?。！？]{0,6}\b(?:didn[’']t|did not|couldn[’']t) (?:quite )?(?:catch|get|understand|hear|recogni[sz]e)\b|
  ^[，,、 ]{0,2}(?:我)?(?:没|沒|未)(?:有|能)?(?:太)?(?:听|聽|看|识别|識別|理解)(?:清|懂|明|到|您)|
  ^[，,、 ]{0,2}我?(?:[还還])?(?:不|[没沒]有?|未能)(?:太)?(?:明白|理解|懂|清楚)[您你](?:的意思|想|[说說]|要|在)
`
/** As many characters behind the word may say what it is for. */
const AHEAD = 48

const isHeard = ({ signals }: MessageReading, { kind, span }: Signal): boolean =>
  covering(signals.filter((signal) => signal.kind === kind && signal.strength >= CLEAR).map((signal) => signal.span))(
    span,
  )
/** Below this the lexicons themselves are not sure. */
const CLEAR = 0.4
