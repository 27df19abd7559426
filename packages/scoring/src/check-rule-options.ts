import { asList, asObject, type Check, checkNames, pathTo, unknownWord, unusable } from './check-options.ts'
import type { OptionSpec, OptionSpecs } from './rule-option.ts'

/** Every option must be one the rule declares, of its type and in its range. */
export function checkRuleOptions(specs: OptionSpecs | undefined, value: unknown, path: string): void {
  const given = asObject(value, path)
  const known = specs ?? {}
  for (const [name, found] of Object.entries(given)) {
    if (Object.keys(known).length === 0)
      throw unusable(pathTo(name, path), 'nothing: this rule takes no options', found)
    checkNames([name], 'option', Object.keys(known), path)
    const spec = known[name]
    if (spec && found !== undefined) checkOption(spec, found, pathTo(name, path))
  }
}

/** The value fits the option. */
export function checkOption(spec: OptionSpec, value: unknown, path: string): void {
  switch (spec.type) {
    case 'number':
      if (!isInRange(spec, value)) throw unusable(path, rangeOf(spec), value)
      break
    case 'boolean':
      if (typeof value !== 'boolean') throw unusable(path, 'true or false', value)
      break
    case 'choice':
      if (typeof value !== 'string') throw unusable(path, `one of ${spec.of.join(', ')}`, value)
      if (!spec.of.includes(value)) throw unknownWord(path, 'choice', value, spec.of)
      break
    case 'curve':
      if (value !== null) isCurve(value, path)
  }
}

function isInRange({ min = 0, max, whole }: Extract<OptionSpec, { type: 'number' }>, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  return value >= min && (max === undefined || value <= max) && (whole !== true || Number.isInteger(value))
}

function rangeOf({ min = 0, max, whole, unit }: Extract<OptionSpec, { type: 'number' }>): string {
  const noun = whole ? 'a whole number' : 'a number'
  const range = max === undefined ? `of ${min} or more` : `from ${min} to ${max}`
  return `${noun} ${range}${unit ? ` (${unit})` : ''}`
}

const isCurve: Check = (value, path) => {
  const points = asList(value, path)
  if (points.length === 0) throw unusable(path, 'at least one point [at, worth]', value)
  let [before, worthBefore] = [0, 1]
  points.forEach((point, index) => {
    const here = `${path}[${index}]`
    const [at, worth] = asList(point, here)
    if (!isFiniteNumber(at) || at <= before) throw unusable(`${here}[0]`, `more than ${before}`, at)
    if (!isFiniteNumber(worth) || worth < 0 || worth > worthBefore)
      throw unusable(`${here}[1]`, `a worth from 0 to ${worthBefore} (a curve never rises)`, worth)
    if (asList(point, here).length > 2) throw unusable(here, 'a point [at, worth]', point)
    ;[before, worthBefore] = [at, worth]
  })
}

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
