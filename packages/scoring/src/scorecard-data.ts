import { asObject, checkNames, isText, unknownWord } from './check-options.ts'
import { defineScorecard } from './define-scorecard.ts'
import type { Rule } from './rule.ts'
import type { DimensionSetting, Scorecard, ScorecardOptions } from './scorecard.ts'
import { profileNames, profiles } from './scorecards/index.ts'

/** `$schema` of scorecard files; `attune schema scorecard` prints it. */
export const scorecardSchemaId = 'urn:attune:schema:scorecard@1'

/** A scorecard as plain JSON: `extends` is a name, and rules of one's own come from elsewhere. */
export type ScorecardData = Omit<ScorecardOptions, 'extends' | 'customRules'> & {
  $schema?: string
  /** Name of a profile. Default `general`. */
  extends?: string
}

/** What the data of a scorecard may refer to. */
export interface ScorecardDataOptions {
  /** Rules of one's own that the settings may name. */
  customRules?: readonly Rule[]
  /** What it extends, when `extends` is not the name of a profile but, say, a file that was read before. */
  base?: Scorecard
}

/**
 * Builds a scorecard from data, such as a parsed JSON file.
 *
 * @throws {OptionsError} with the path and the nearest known name
 *
 * @example
 * scorecardFromData(JSON.parse(text), { customRules: rules })
 */
export function scorecardFromData(value: unknown, options: ScorecardDataOptions = {}): Scorecard {
  checkNames(Object.keys(options), 'option', ['customRules', 'base'])
  const { customRules = [], base } = options
  const { $schema, extends: parent, ...own } = asObject(value, 'scorecard')
  if ($schema !== undefined) isText($schema, '$schema')
  const from = base ?? profileNamed(parent ?? 'general', 'extends')
  const inherited = new Set(from.customRules)
  const added = customRules.filter((rule) => !inherited.has(rule))
  // What the data says is checked there, path by path.
  return defineScorecard({ ...(own as unknown as ScorecardOptions), extends: from, customRules: added })
}

/**
 * The profile of that name.
 *
 * @throws {OptionsError} with the nearest known name
 *
 * @example
 * profileNamed('general', 'extends').id // 'general'
 */
export function profileNamed(name: unknown, path: string): Scorecard {
  isText(name, path)
  const known = profileNames.find((candidate) => candidate === name)
  if (known === undefined) throw unknownWord(path, 'profile', String(name), profileNames)
  return profiles[known]
}

/**
 * A scorecard as data that stands on its own. Rules of one's own are left out: they are code, their settings are not.
 *
 * @example
 * scorecardToData(defineScorecard({ id: 'acme', version: '1.0.0' })).$schema // 'urn:attune:schema:scorecard@1'
 */
export function scorecardToData(scorecard: Scorecard): ScorecardData {
  const { customRules: _, because, dimensions, title, suppress, ...rest } = scorecard
  const weights: Record<string, number | DimensionSetting> = {}
  for (const [name, weight] of Object.entries(dimensions)) {
    const reason = because[`dimensions.${name}`]
    weights[name] = reason === undefined ? weight : { weight, because: reason }
  }
  const others = Object.entries(because).filter(([path]) => !path.startsWith('dimensions.'))
  return {
    $schema: scorecardSchemaId,
    ...rest,
    ...(title === '' ? {} : { title }),
    dimensions: weights,
    ...(suppress.length === 0 ? {} : { suppress }),
    ...(others.length === 0 ? {} : { because: Object.fromEntries(others) }),
  }
}
