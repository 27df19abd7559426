import { contentHash } from '@attune/core'
import type { Reader } from '@attune/language'
import manifest from '../package.json' with { type: 'json' }
import { checkScorerOptions } from './check-options.ts'
import type { ScorerOptions } from './create-scorer.ts'
import { resolveRules } from './engine/resolve-rules.ts'
import { spokenIn } from './engine/spoken-in.ts'
import type { ActiveRule, ReportLocale, Rule } from './rule.ts'
import type { Scorecard } from './scorecard.ts'
import { general } from './scorecards/general.ts'

/** A scorer's options, checked, with the rules the scorecard asks for. */
export interface Prepared {
  reader: Reader
  scorecard: Scorecard
  locale: ReportLocale
  rules: readonly ActiveRule[]
  /** Hash of all of this: what makes a report besides the conversation. Computed once, when it is first needed. */
  setup(): string
}

/**
 * What of a rule's data may change a report: not its examples, nor the evidence it rests on, nor what it says in another
 * language. Files for browsers leave these out.
 */
function judging({ meta }: Rule, locale: ReportLocale): unknown {
  const { examples: _, evidence: __, ...rest } = meta
  return spokenIn(rest, locale)
}

/** @throws OptionsError with the path and the nearest known name */
export function prepare(options: ScorerOptions): Prepared {
  checkScorerOptions(options, ['reader'])
  const { reader, scorecard = general, locale = 'en' } = options
  const rules = resolveRules(scorecard)
  let setup: string | undefined
  return {
    reader,
    scorecard,
    locale,
    rules,
    setup() {
      setup ??= contentHash({
        // Code cannot be hashed: the version of this package stands for ours, that of the scorecard for rules of your own.
        code: manifest.version,
        scorecard: { ...scorecard, customRules: scorecard.customRules.map((rule) => judging(rule, locale)) },
        rules: rules.map((rule) => judging(rule, locale)),
        reader: reader.version,
        locale,
      })
      return setup
    },
  }
}
