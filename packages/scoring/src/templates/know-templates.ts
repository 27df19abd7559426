import { contentHash } from '@attune/core'
import type { Reader, Signal, SignalKind } from '@attune/language'
import { kindWords } from '../story/tone/kind-word.ts'
import { ownedFault } from '../story/tone/owned-fault.ts'
import { sentencesOf, templateKey } from './sentences.ts'

/** Words for the person, which are worth nothing when everybody gets them. */
const relational: ReadonlySet<SignalKind> = new Set([
  'acknowledgement',
  'apology',
  'support',
  'warmth',
  'thanks',
  'gratitude',
  'flattery',
])
/** What helps, helps everybody who asks the same: a good answer may be used again. */
const helpful: ReadonlySet<SignalKind> = new Set([
  'action',
  'promise',
  'guidance',
  'explanation',
  'option',
  'alternative',
  'asks-datum',
  'hand-off',
])

/**
 * A reader that knows what a team says to everybody: such a sentence of feeling or regret is read as a template phrase, so
 * that it earns what other templates earn. Answers and steps may be reused; they are left as they are, and where one stands
 * in the same sentence, only the words for the person earn less (`reused` in the data of the signals).
 *
 * @param templates what `createTemplateCollector` found
 *
 * @example
 * const collector = createTemplateCollector()
 * for (const conversation of history) collector.add(conversation)
 * const reader = knowTemplates(createReader({ packs: [english, chinese], details }), collector.templates())
 */
export function knowTemplates(reader: Reader, templates: ReadonlySet<string>): Reader {
  return {
    ...(reader.details && { details: reader.details }),
    version: `${reader.version} templates@${contentHash([...templates].sort()).slice(0, 16)}`,
    read(text, options) {
      const reading = reader.read(text, options)
      if (options?.role === 'customer') return reading
      let { signals } = reading
      for (const span of sentencesOf(text)) {
        const sentence = text.slice(...span)
        const key = templateKey(sentence)
        if (key === null || !templates.has(key)) continue
        const inside = new Set(signals.filter((signal) => signal.span[0] >= span[0] && signal.span[1] <= span[1]))
        if (!isForThePerson(sentence, [...inside])) continue
        signals = [...inside].some(({ kind }) => helpful.has(kind))
          ? signals.map((signal) => (inside.has(signal) ? { ...signal, data: { ...signal.data, ...reused } } : signal))
          : [...signals, { kind: 'template-phrase', span, strength: 1, data: reused }]
      }
      if (signals === reading.signals) return reading
      return { ...reading, signals: signals.toSorted((a, b) => a.span[0] - b.span[0]) }
    },
  }
}

const reused = { reused: true }

/** Words of feeling or regret, heard by the reader or by how they are built. */
const isForThePerson = (sentence: string, inside: readonly Signal[]): boolean =>
  inside.some(({ kind }) => relational.has(kind)) ||
  kindWords(sentence, '').length > 0 ||
  ownedFault(sentence).length > 0
