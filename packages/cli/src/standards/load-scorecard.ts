import path from 'node:path'
import { isAttuneError, OptionsError } from '@attune/core'
import { generalScorecard, type Rule, type Scorecard, scorecardFromData } from '@attune/scoring'
import { readJsonFile } from '../input/read-json-file.ts'
import { printableLine } from '../output/printable.ts'
import { loadModule, moduleEndings } from './load-module.ts'
import { withRules } from './with-rules.ts'

/**
 * A scorecard of the user's own: a JSON file, or a module that exports one by default.
 *
 * @throws {OptionsError} that names the file and the path in it
 */
export function loadScorecard(file: string, customRules: readonly Rule[]): Promise<Scorecard> {
  return load(file, customRules, [])
}

async function load(file: string, customRules: readonly Rule[], above: readonly string[]): Promise<Scorecard> {
  const shown = printableLine(file)
  if (above.includes(path.resolve(file)))
    throw new OptionsError(`${shown}: extends itself, by way of ${above.length} files; remove one "extends"`)
  const isJson = path.extname(file).toLowerCase() === '.json'
  const value = isJson
    ? await readJsonFile(file)
    : (await loadModule(file, { what: 'a scorecard, a file', endings: ['.json', ...moduleEndings] })).default
  if (value === undefined)
    throw new OptionsError(`${shown}: expected "export default defineScorecard({ … })", found no default export`)
  const base = await baseOf(value, file, customRules, [...above, path.resolve(file)])
  try {
    if (isWhole(value)) return withRules(value, customRules)
    return scorecardFromData(value, { customRules, ...(base ? { base } : {}) })
  } catch (error) {
    if (!isAttuneError(error)) throw error
    throw new OptionsError(`${shown}: ${error.message}`, error.where.path, error)
  }
}

/** What `defineScorecard` returned, from whichever copy of the package. */
function isWhole(value: unknown): value is Scorecard {
  return typeof value === 'object' && value !== null && Object.keys(generalScorecard).every((name) => name in value)
}

/** The scorecard in another file that this one extends. */
async function baseOf(value: unknown, file: string, customRules: readonly Rule[], above: readonly string[]) {
  const parent: unknown = Object(value).extends
  if (typeof parent !== 'string' || !(parent.startsWith('.') || path.isAbsolute(parent))) return undefined
  return load(path.resolve(path.dirname(file), parent), customRules, above)
}
