/**
 * The legal arrows between packages. A package may import those listed and nothing else of Attune; everything published
 * may be imported by examples. This map is the architecture: a new arrow is a decision, not an accident.
 */
export const legalArrows: Readonly<Record<string, readonly string[]>> = {
  '@attune/core': [],
  '@attune/language': ['@attune/core'],
  '@attune/scoring': ['@attune/core', '@attune/language'],
  '@attune/cli': ['@attune/core', '@attune/language', '@attune/scoring'],
  '@attune/bench': ['@attune/core', '@attune/language', '@attune/scoring'],
  '@attune/repo-checks': [],
}

/** Pure packages: no clock, no network, no randomness, no Node. They run in browsers and workers. */
export const purePackages = ['core', 'language', 'scoring'] as const
