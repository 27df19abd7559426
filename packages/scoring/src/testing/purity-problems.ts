import type { Ledger } from '../ledger/ledger.ts'
import type { Rule, RuleExample, Step } from '../rule.ts'
import { caught } from './example-problem.ts'
import { judgeExample, judgeInTurns } from './judge-example.ts'

/** What keeps a rule from being used live, on many conversations, and twice with the same result. */
export function purityProblems(
  rule: Rule,
  examples: readonly RuleExample[],
): (readonly [what: string, problem: () => string | null])[] {
  const judged = (variant: Rule) =>
    caught(() => JSON.stringify(examples.map((it) => written(judgeExample(variant, it)))))
  return [
    [
      'judges the same conversation the same way twice',
      () => {
        const [first, second] = [judged(rule), judged(rule)]
        if (first === second) return null
        return 'the second time gave another result; judge must not use a clock, randomness or anything outside its step'
      },
    ],
    [
      'keeps no state between messages',
      () =>
        judged(rule) === caught(() => JSON.stringify(judgeInTurns(rule, examples).map(written)))
          ? null
          : 'judging conversations in turns, message by message, gave another result; keep what must be remembered in the data of a duty',
    ],
    ['changes nothing that it is shown', () => mutationProblem(rule, examples)],
    [
      'wakes for everything it judges',
      () => {
        if (!rule.wakes) return null
        const { wakes: _, ...always } = rule
        return judged(rule) === judged(always)
          ? null
          : 'with `wakes` left out it found something else; a signal it judges by is missing there'
      },
    ],
  ]
}

/** A ledger without the rule itself, which is code. */
const written = ({ duties, faults, gifts }: Ledger) =>
  [...duties, ...faults, ...gifts].map(({ rule: _, ...entry }) => entry)

function mutationProblem(rule: Rule, examples: readonly RuleExample[]): string | null {
  let changed = false
  const watched: Rule = {
    ...rule,
    judge(step) {
      const before = shown(step)
      const entries = rule.judge(step)
      changed ||= shown(step) !== before
      return entries
    },
  }
  for (const example of examples) caught(() => judgeExample(watched, example))
  return changed ? 'judge changed the utterance, the story, its open duties or its options; copy before changing' : null
}

/** What a rule can see and must not change, as text. */
function shown({ utterance, story, open, options }: Step): string {
  const { given, raised, said: _, ...rest } = story
  const duties = open.map(({ id, credit, state, data }) => [id, credit, state, data])
  return JSON.stringify([utterance, rest, [...given], [...raised], duties, options])
}
