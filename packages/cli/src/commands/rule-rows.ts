import { rules as builtIn, type OptionSpec, type ReportLocale, type Scorecard } from '@attune/scoring'

/** A rule as a scorecard uses it. */
export interface RuleRow {
  id: string
  dimension: string
  title: string
  fiveC: string
  stage: string
  /** `off`: not asked at all; `observe`: visible, does not count; `suppressed`: silent. */
  setting: 'counts' | 'observe' | 'suppressed' | 'off'
  /** Weight of its dimension in the score. */
  dimensionWeight: number
  /** Weight of its duties in the dimension. */
  weight: number
  because: string | null
  options: Record<string, OptionSpec & { value: unknown }>
}

/** Every rule with what a scorecard says of it. */
export function ruleRows(scorecard: Scorecard, locale: ReportLocale): RuleRow[] {
  return [...builtIn, ...scorecard.customRules].map(({ meta }) => {
    const given = scorecard.rules[meta.id]
    const setting = given === 'off' || given === undefined ? {} : given
    const suppression = scorecard.suppress.find(({ rule }) => rule === meta.id)
    const dimensionWeight = scorecard.dimensions[meta.dimension] ?? 0
    const off = given === 'off' || setting.weight === 0 || dimensionWeight === 0
    const options = Object.entries(meta.options ?? {}).map(([name, spec]) => [
      name,
      { ...spec, value: setting.options?.[name] ?? spec.default },
    ])
    return {
      id: meta.id,
      dimension: meta.dimension,
      title: meta.title[locale],
      fiveC: meta.fiveC,
      stage: meta.stage,
      setting: off ? 'off' : suppression ? 'suppressed' : setting.observe === true ? 'observe' : 'counts',
      dimensionWeight,
      weight: Math.round(meta.weight * (setting.weight ?? 1) * 1e4) / 1e4,
      because: suppression?.because ?? setting.because ?? null,
      options: Object.fromEntries(options),
    }
  })
}
