import { type ConversationInput, isPublic, isServiceSide, messagesOf } from '@attune/core'
import { type Check, checkObject, unusable } from '../check-options.ts'
import { inOneForm } from '../story/text/in-one-form.ts'
import { sentencesOf, templateKey } from './sentences.ts'

/** Finds the sentences that a team says to everybody. */
export interface TemplateCollector {
  /** Counts the sentences of the service side, each once per conversation. */
  add(conversation: ConversationInput): void
  /** Those that stood in `least` conversations and more, for `knowTemplates`. */
  templates(): ReadonlySet<string>
}

/** How common a sentence must be to be a template. */
export interface TemplateOptions {
  /** In how many conversations a sentence must stand to be a template. Default 5. */
  least?: number
}

/** Sentences kept in mind; beyond, those seen once are let go, so that memory stays flat over any number of conversations. */
const MOST = 50_000

const isAtLeastOne: Check = (value, path) => {
  if (!(Number.isInteger(value) && Number(value) >= 1)) throw unusable(path, 'a whole number of 1 or more', value)
}

/**
 * Collects templates over many conversations: what is said to everybody, word for word, was not said to this customer.
 *
 * @throws {OptionsError} for an unknown option or a value out of range
 *
 * @example
 * const collector = createTemplateCollector()
 * for (const conversation of history) collector.add(conversation)
 * const scorer = createScorer({ reader: knowTemplates(reader, collector.templates()) })
 */
export function createTemplateCollector(options: TemplateOptions = {}): TemplateCollector {
  checkObject(options, '', 'option', { least: isAtLeastOne })
  const { least = 5 } = options
  let counts = new Map<string, number>()

  return {
    add({ conversation }) {
      const said = new Set<string>()
      for (const message of messagesOf(conversation)) {
        if (!isPublic(message) || !isServiceSide(message.author.role)) continue
        const { text } = inOneForm(message.body.text)
        for (const span of sentencesOf(text)) {
          const key = templateKey(text.slice(...span))
          if (key !== null) said.add(key)
        }
      }
      for (const key of said) counts.set(key, (counts.get(key) ?? 0) + 1)
      if (counts.size > MOST) counts = new Map([...counts].filter(([, count]) => count > 1).slice(-MOST / 2))
    },
    templates: () => new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key)),
  }
}
