/**
 * The legal arrows between packages. A package may import those listed and nothing else of Attune; everything published
 * may be imported by examples. This map is the architecture: a new arrow is a decision, not an accident.
 */
export const legalArrows: Readonly<Record<string, readonly string[]>> = {
  '@attune/core': [],
  '@attune/language': ['@attune/core'],
  '@attune/scoring': ['@attune/core', '@attune/language'],
  '@attune/memory': ['@attune/core', '@attune/language'],
  '@attune/adapter-kit': ['@attune/core', '@attune/language'],
  '@attune/testkit': ['@attune/core'],
  // An adapter touches the testkit only from its emulator, which is an entry of its own.
  ...Object.fromEntries(
    ['zendesk', 'intercom', 'freshdesk', 'chatwoot', 'request-tracker', 'help-scout'].map((helpdesk) => [
      `@attune/${helpdesk}`,
      ['@attune/core', '@attune/adapter-kit', '@attune/testkit'],
    ]),
  ),
  '@attune/store': ['@attune/core'],
  '@attune/sync': ['@attune/core', '@attune/store', '@attune/adapter-kit'],
  '@attune/cli': [
    '@attune/core',
    '@attune/language',
    '@attune/scoring',
    '@attune/memory',
    '@attune/store',
    '@attune/sync',
  ],
  '@attune/bench': [
    '@attune/core',
    '@attune/language',
    '@attune/scoring',
    '@attune/memory',
    '@attune/adapter-kit',
    '@attune/testkit',
    '@attune/store',
    '@attune/sync',
    '@attune/zendesk',
  ],
  '@attune/repo-checks': [],
}

/** Pure packages: no clock, no network, no randomness, no Node. They run in browsers and workers. */
export const purePackages = ['core', 'language', 'scoring', 'memory'] as const
