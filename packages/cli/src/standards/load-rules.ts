import { isAttuneError, OptionsError } from '@attune/core'
import { defineScorecard, type Rule } from '@attune/scoring'
import { printableLine } from '../output/printable.ts'
import { loadModule } from './load-module.ts'

const origins = new WeakMap<Rule, string>()

/** The module that a rule was loaded from, safe to print; `undefined` for one that came another way. */
export const originOf = (rule: Rule): string | undefined => origins.get(rule)

/**
 * Rules of the user's own, from all modules that were named. A module exports a list as `rules`, or a list or one rule by
 * default.
 *
 * @throws {OptionsError} that names the module, the export and the field
 */
export async function loadRules(names: readonly string[]): Promise<Rule[]> {
  const all: Rule[] = []
  for (const name of names) {
    const shown = printableLine(name)
    const { list, from } = listIn(await loadModule(name), shown)
    list.forEach((rule, index) => {
      checkNamespace(rule, `${from}[${index}]`)
    })
    const rules = checked(list, all, from)
    for (const rule of rules) origins.set(rule, shown)
    all.push(...rules)
  }
  return all
}

function listIn(exported: Record<string, unknown>, name: string): { list: unknown[]; from: string } {
  if (Array.isArray(exported.rules)) return { list: exported.rules, from: `${name}: export rules` }
  if (Array.isArray(exported.default)) return { list: exported.default, from: `${name}: default export ` }
  if (typeof exported.default === 'object' && exported.default !== null && 'judge' in exported.default)
    return { list: [exported.default], from: `${name}: default export ` }
  const found = Object.keys(exported)
  throw new OptionsError(
    `${name}: expected an export "rules" with a list of rules, found ${found.length === 0 ? 'no exports' : `exports ${found.map(printableLine).join(', ')}`}`,
  )
}

/** Without one, a rule of tomorrow's Attune could have the same id. */
function checkNamespace(rule: unknown, at: string): void {
  const { meta } = Object(rule) as { meta?: { id?: unknown } }
  if (typeof meta?.id !== 'string' || meta.id.includes('/')) return
  const id = printableLine(meta.id)
  throw new OptionsError(`${at}.meta.id: "${id}" has no namespace; call it "yourname/${id}"`)
}

/** The checks of a scorecard, told by module and export. */
function checked(list: readonly unknown[], before: readonly Rule[], from: string): Rule[] {
  try {
    const known = defineScorecard({ id: 'own', version: '1', customRules: before })
    const { customRules } = defineScorecard({ id: 'own', version: '1', extends: known, customRules: list as Rule[] })
    return customRules.slice(before.length)
  } catch (error) {
    if (!isAttuneError(error)) throw error
    throw new OptionsError(error.message.replace(/^customRules/, from), undefined, error)
  }
}
