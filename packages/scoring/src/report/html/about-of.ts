import type { RuleMeta } from '../../rule.ts'
import type { Words } from '../words/words.ts'

/**
 * What a moment was about, by dimension. A rule's title says what is good; under a bad moment it would read as praise,
 * while a dimension takes no side.
 */
export function aboutOf(
  because: readonly string[],
  { rules, words }: { rules: ReadonlyMap<string, RuleMeta>; words: Words },
): string[] {
  const names = because.flatMap((id) => rules.get(id)?.dimension ?? [])
  return [...new Set(names)].map((name) => words.dimensions[name])
}
