import type { RuleSetting, Scorecard } from './scorecard.ts'

type RuleSettings = Scorecard['rules']

/**
 * Settings of rules over those of the scorecard that is extended: what a rule is not told anew stays, setting by setting
 * and option by option. Whoever changes a weight does not mean to give up the curve. `"off"` leaves nothing to keep.
 */
export function mergeRules(base: RuleSettings, own: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting | 'off'> = { ...base }
  for (const [id, setting] of Object.entries(own)) {
    const before = base[id]
    const keeps = typeof before === 'object' && typeof setting === 'object'
    merged[id] = keeps ? mergeSetting(before, setting) : setting
  }
  return merged
}

function mergeSetting(base: RuleSetting, own: RuleSetting): RuleSetting {
  const options = { ...base.options, ...given(own.options ?? {}) }
  const { because, ...settings } = { ...base, ...given(own) }
  const merged: RuleSetting = { ...settings, ...(Object.keys(options).length === 0 ? {} : { options }) }
  // A reason does not outlive what it was given for; but what only observes never goes without one.
  const stands = own.because !== undefined || merged.observe === true || !isChanged(base, merged)
  return because === undefined || !stands ? merged : { ...merged, because }
}

/** Something that the base itself had set is another now. */
function isChanged(base: RuleSetting, merged: RuleSetting): boolean {
  const options = Object.entries(base.options ?? {})
  return (
    (base.weight !== undefined && base.weight !== merged.weight) ||
    (base.observe !== undefined && base.observe !== merged.observe) ||
    options.some(([name, value]) => JSON.stringify(value) !== JSON.stringify(merged.options?.[name]))
  )
}

/** What is `undefined` counts as left out. */
const given = <T extends object>(settings: T): T =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T
