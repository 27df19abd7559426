import { ContractError } from '@attune/core'
import type { Rule, RuleExample } from '../rule.ts'
import { exampleProblem } from './example-problem.ts'
import { languagesProblem } from './languages-problem.ts'
import { purityProblems } from './purity-problems.ts'

/** One thing that a rule must keep to. */
export interface RuleCheck {
  /** A sentence: `acme/name-the-order is met (en): customer: …`. */
  name: string
  /** What is wrong, or `null`. */
  problem(): string | null
  /** @throws {ContractError} with the problem, for test runners */
  run(): void
}

/**
 * What a rule must keep to, as one check each, for any test runner: its examples are judged as they say, in every
 * language it declares; judging is pure, keeps no state and wakes for all that it judges; all evidence is true.
 *
 * @example
 * // vitest
 * describe.each(rules)('$meta.id', (rule) => {
 *   it.each(ruleChecks(rule))('$name', ({ run }) => run())
 * })
 * // node:test
 * for (const rule of rules) for (const { name, run } of ruleChecks(rule)) test(name, run)
 */
export function ruleChecks(rule: Rule): RuleCheck[] {
  const { id, examples } = rule.meta
  const check = (what: string, problem: () => string | null): RuleCheck => ({
    name: `${id} ${what}`,
    problem,
    run() {
      const found = problem()
      if (found !== null) throw new ContractError(`${id} ${what}\n  ${found}`)
    },
  })
  const all: RuleExample[] = []
  const checks: RuleCheck[] = []
  for (const [kind, verb] of Object.entries(verbs) as [keyof typeof verbs, string][]) {
    for (const example of examples[kind]) {
      all.push(example)
      const what = `${verb} (${example.language}): ${example.transcript.replaceAll('\n', ' ⏎ ')}`
      checks.push(check(what, () => exampleProblem(rule, kind, example)))
    }
  }
  checks.push(check('shows itself in every language', () => languagesProblem(rule)))
  for (const [what, problem] of purityProblems(rule, all)) checks.push(check(what, problem))
  return checks
}

const verbs = { met: 'is met', missed: 'is missed', notOwed: 'is not owed' } as const

/**
 * Runs all checks of a rule.
 *
 * @throws {ContractError} that lists every check that failed, with what was found instead
 *
 * @example
 * it('keeps to its examples', () => testRule(nameTheOrder))
 */
export function testRule(rule: Rule): void {
  const failed = ruleChecks(rule).flatMap(({ name, problem }) => {
    const found = problem()
    return found === null ? [] : [`- ${name}\n    ${found}`]
  })
  if (failed.length === 0) return
  const count = failed.length === 1 ? 'one check' : `${failed.length} checks`
  throw new ContractError(`Rule "${rule.meta.id}" fails ${count}:\n${failed.join('\n')}`)
}
