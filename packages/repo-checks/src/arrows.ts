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

/**
 * The rooms of `packages/scoring/src/story`, in the order in which understanding is built: a room may use those before it.
 * What stands beside the rooms is what all of them share (an utterance, the story of a conversation, `once`).
 */
export const storyRooms: readonly string[] = [
  // Words and spans of a text, whoever wrote it.
  'text',
  // What a profile holds, and how it is spoken of.
  'facts',
  // Names, numbers, days and things in a reply beside the customer's own.
  'details',
  // What a message asks.
  'asked',
  // Whose turn it is, what was said before, and where the talk begins and ends.
  'turns',
  // What befell the customer: a matter, a trouble, what is at stake.
  'told',
  // How a thing is said: kindly, cheerfully, harshly, in empty words.
  'tone',
  // What service does: deeds, promises, refusals, ways forward.
  'done',
  // What a reply is worth to whoever gets it.
  'worth',
  // Forms that add signals when a message is heard.
  'by-form',
]
