import { createHash } from 'node:crypto'
import type { EarData, RuleData } from '../src/remember/packs/pack-data.ts'
import type { Lexicon, PredicateFile } from './read-lexicon.ts'
import { toSimplified, traditionalVariants } from './traditional.ts'

/** One language's files as data; Chinese wordings are folded to simplified, as messages are. */
export function compileEar(language: 'en' | 'zh', lexicon: Lexicon): EarData {
  const fold = language === 'zh' ? foldAll : <T>(value: T): T => value
  const content = {
    lists: fold(lexicon.lists),
    marks: fold(lexicon.marks),
    kin: fold(lexicon.kin),
    slots: Object.fromEntries(
      Object.entries(fold(lexicon.slots)).map(([name, { 'as-written': asWritten, ...slot }]) => [
        name,
        { ...slot, asWritten },
      ]),
    ),
    swaps: lexicon.swaps,
    asks: lexicon.asks.map(({ questions, ...ask }) => ({ ...ask, questions: fold(questions) })),
    rules: lexicon.files.flatMap((file) => rulesOf(file, language, fold)),
  }
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
  return {
    language,
    version,
    ...content,
    variants: language === 'zh' ? traditionalVariants(JSON.stringify(content)) : '',
  }
}

function rulesOf(file: PredicateFile, language: 'en' | 'zh', fold: <T>(value: T) => T): RuleData[] {
  return file.rules.map((own) => {
    const rule = { ...file, ...own }
    const compiled: RuleData = {
      predicate: own.predicate ?? file.predicate,
      phrases: fold(own.phrases),
      speaker: rule.speaker ?? 'found',
      confidence: rule.confidence ?? 0.85,
      // Chinese leaves the subject out wherever it is clear.
      alone: rule.alone ?? language === 'zh',
      lasting: rule.lasting ?? false,
      fromNow: rule['from-now'] ?? false,
      open: rule.open ?? false,
      yields: rule.yields ?? false,
      agentOnly: rule.agent ?? false,
      ends: rule.ends ?? true,
      unwished: rule.unwished ?? false,
    }
    if (own.value !== undefined) compiled.value = own.value
    if (rule.qualifier !== undefined) compiled.qualifier = rule.qualifier
    if (rule.subject !== undefined) compiled.subject = rule.subject
    if (rule.stance !== undefined) compiled.stance = rule.stance
    if (rule.many === true) compiled.many = true
    if (rule.lead !== undefined) compiled.lead = rule.lead
    return compiled
  })
}

/** Folds the wordings, never the names of lists and values. */
function foldAll<T>(value: T): T {
  if (typeof value === 'string') return toSimplified(value) as T
  if (Array.isArray(value)) return value.map(foldAll) as T
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, foldAll(inner)])) as T
  return value
}
