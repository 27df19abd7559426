import { asObject } from './check-options.ts'
import { checkRule, contractOf } from './check-rule.ts'
import type { Entry, Mend, Reason, Rule, RuleMeta, Step, Wording } from './rule.ts'
import type { OptionSpecs, OptionValues } from './rule-option.ts'

/** A sentence in every language, or one that is said in all of them alike. */
type Said = string | Wording
type SaidReason = Omit<Reason, 'what' | 'advice'> & { what: Said; advice?: Said }
type SaidMend = Omit<Mend, 'wording' | 'filled'> & { wording: Said; filled?: Said }

/**
 * A rule as it is written: `judge` knows the types of the options that `meta.options` declares, and a plain string is said
 * in every language.
 */
export type RuleDefinition<Specs extends OptionSpecs> = Omit<Rule, 'meta' | 'judge'> & {
  meta: Omit<RuleMeta, 'title' | 'reasons' | 'mends' | 'options'> & {
    title: Said
    reasons: Readonly<Record<string, SaidReason>>
    mends?: Readonly<Record<string, readonly SaidMend[]>>
    options?: Specs
  }
  judge(step: Step<OptionValues<Specs>>): readonly Entry[]
}

/**
 * Checks what types cannot and returns the rule. A rule of your own has an id with a namespace: `acme/name-the-order`.
 *
 * @throws {ContractError} for a field that is missing, unknown or cannot be used, such as an id that is not kebab case, a
 *   misspelt dimension or signal, or the default of an option out of its own range, with the nearest known name
 *
 * @example
 * export const nameTheOrder = defineRule({
 *   meta: { id: 'acme/name-the-order', …, options: { within: { type: 'number', default: 2, doc: 'Replies it may take.' } } },
 *   judge: ({ utterance, story, open, options }) => { … options.within … },
 * })
 */
export function defineRule<const Specs extends OptionSpecs = Readonly<Record<never, never>>>(
  rule: RuleDefinition<Specs>,
): Rule {
  const meta = contractOf(undefined, () => asObject(asObject(rule, 'rule').meta, 'meta')) as unknown as RuleMeta
  // Dozens of built-in rules are defined whenever Attune is loaded, and tests have looked at them; what is without a
  // namespace and is none of them is looked at by the scorecard that it is given to.
  if (typeof meta.id === 'string' && !meta.id.includes('/') && hasOwnWordings(meta)) return rule as Rule
  const whole = { ...rule, meta: withWordings(meta) } as Rule
  contractOf(meta.id, () => checkRule(whole, ''))
  return whole
}

const hasOwnWordings = ({ title, reasons }: RuleMeta): boolean =>
  typeof title === 'object' && Object.values(Object(reasons)).every((reason) => typeof Object(reason).what === 'object')

/** What is said as a plain string, said in every language. What is neither stays as it is, to be refused. */
function withWordings(meta: RuleMeta): RuleMeta {
  const whole: Record<string, unknown> = { ...meta }
  if (whole.title !== undefined) whole.title = wordingOf(whole.title)
  whole.reasons = eachOf(whole.reasons, (reason) => eachOf(reason, wordingOf))
  if (whole.mends !== undefined)
    whole.mends = eachOf(whole.mends, (list) => (Array.isArray(list) ? list.map(mendOf) : list))
  return whole as unknown as RuleMeta
}

const wordingOf = (said: unknown): unknown =>
  typeof said === 'string' ? { en: said, 'zh-Hans': said, 'zh-Hant': said } : said

const mendOf = (mend: unknown): unknown =>
  typeof mend === 'object' && mend !== null && 'wording' in mend
    ? { ...mend, wording: wordingOf(mend.wording), ...('filled' in mend && { filled: wordingOf(mend.filled) }) }
    : mend

const eachOf = (value: unknown, change: (item: unknown) => unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item)]))
    : value
