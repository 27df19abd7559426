import type { MessageReading, Signal } from '@attune/language'
import { covering } from '../covering.ts'
import type { Side } from '../utterance.ts'
import { chineseRespect } from './chinese-respect.ts'
import { englishRespect } from './english-respect.ts'
import { type Form, findForms } from './form.ts'
import { findPressing } from './pressing.ts'
import { chineseTact, englishTact } from './tact.ts'
import { chineseWantsAPerson, englishWantsAPerson } from './wants-a-person.ts'

const forms: Readonly<Record<Side, Readonly<Record<'en' | 'zh', readonly Form[]>>>> = {
  customer: { en: englishWantsAPerson, zh: chineseWantsAPerson },
  service: { en: [...englishRespect, ...englishTact], zh: [...chineseRespect, ...chineseTact] },
}

/**
 * A reading with the signals added that show in the form of what was said. What the lexicons have heard in the same place
 * stays as it is.
 */
export function hearByForm(reading: MessageReading, text: string, side: Side): MessageReading {
  const isChinese = /[\u3400-\u9fff]/.test(text)
  const found = [
    ...findForms(forms[side][isChinese ? 'zh' : 'en'], text),
    ...(side === 'service' ? findPressing(text, isChinese) : []),
  ].filter((signal) => !isHeard(reading, signal))
  if (found.length === 0) return reading
  return { ...reading, signals: [...reading.signals, ...found].sort((a, b) => a.span[0] - b.span[0]) }
}

const isHeard = ({ signals }: MessageReading, { kind, span }: Signal): boolean =>
  covering(signals.filter((signal) => signal.kind === kind && signal.strength >= CLEAR).map((signal) => signal.span))(
    span,
  )
/** Below this the lexicons themselves are not sure. */
const CLEAR = 0.4
