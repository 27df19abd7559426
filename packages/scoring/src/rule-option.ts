/** One point of a curve: from here on (in the option's unit) something is worth this much. */
export type CurvePoint = readonly [at: number, worth: number]

interface Described {
  /** What it changes, in one sentence. */
  doc: string
  /** Unit of numbers, and of a curve's first coordinate: `ms`, `words` … */
  unit?: string
}

export interface NumberOption extends Described {
  type: 'number'
  default: number
  /** Smallest value that makes sense. Default 0. */
  min?: number
  /** Largest value that makes sense. Default: none. */
  max?: number
  /** Only whole numbers. */
  whole?: boolean
}

export interface BooleanOption extends Described {
  type: 'boolean'
  default: boolean
}

export interface ChoiceOption extends Described {
  type: 'choice'
  of: readonly string[]
  default: string
}

/** Points from left to right whose worth, 0..1, never rises; straight in between. */
export interface CurveOption extends Described {
  type: 'curve'
  /** `null`: the rule knows one by itself, as it does for each channel. */
  default: readonly CurvePoint[] | null
}

/** What may be told to a rule in a scorecard: its type, its default, its range and what it is for. */
export type OptionSpec = NumberOption | BooleanOption | ChoiceOption | CurveOption

/** What a scorecard may tell a rule, by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What an option can be set to. */
export type OptionValue = number | boolean | string | readonly CurvePoint[] | null

/** Values of a rule's options by name. */
export type RuleOptions = Readonly<Record<string, OptionValue>>

type ValueOf<Spec extends OptionSpec> = Spec extends NumberOption
  ? number
  : Spec extends BooleanOption
    ? boolean
    : Spec extends ChoiceOption
      ? Spec['of'][number]
      : readonly CurvePoint[] | null

/** What `judge` gets for the options that its rule declares. */
export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> }

/** The values a rule works with: what a scorecard says, else the defaults. */
export function optionValues(specs: OptionSpecs | undefined, given: RuleOptions | undefined): RuleOptions {
  const values: Record<string, OptionValue> = {}
  for (const [name, spec] of Object.entries(specs ?? {})) values[name] = given?.[name] ?? spec.default
  return values
}
