import { contentHash } from '@attune/core'
import type { Reader, Signal, SignalKind } from '@attune/language'
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
 * that it earns what other templates earn. Answers and steps may be reused; they are left as they are.
 *
 * @param templates what `createTemplateCollector` found
 *
 * @example
 * const collector = createTemplateCollector()
 * for (const conversation of history) collector.add(conversation)
 * const reader = knowTemplates(createReader({ packs: [english, chinese] }), collector.templates())
 */
export function knowTemplates(reader: Reader, templates: ReadonlySet<string>): Reader {
  return {
    version: `${reader.version} templates@${contentHash([...templates].sort()).slice(0, 16)}`,
    read(text, options) {
      const reading = reader.read(text, options)
      if (options?.role === 'customer' || !reading.signals.some(({ kind }) => relational.has(kind))) return reading
      const found = sentencesOf(text).flatMap((span): Signal[] => {
        const inside = reading.signals.filter((signal) => signal.span[0] >= span[0] && signal.span[1] <= span[1])
        if (!inside.some(({ kind }) => relational.has(kind)) || inside.some(({ kind }) => helpful.has(kind))) return []
        const key = templateKey(text.slice(...span))
        if (key === null || !templates.has(key)) return []
        return [{ kind: 'template-phrase', span, strength: 1, data: { reused: true } }]
      })
      if (found.length === 0) return reading
      const signals = [...reading.signals, ...found].sort((a, b) => a.span[0] - b.span[0])
      return { ...reading, signals }
    },
  }
}
