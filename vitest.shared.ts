/** Tests read the packages' sources (the `@attune/source` export condition), so no build has to come first. */
const conditions = ['@attune/source']

export const sharedConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Machines differ; a test fails for what it finds, not for how long it took.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]] as [
      'default',
      ['json', { outputFile: string }],
    ],
  },
}

/** For packages that keep no state: loading rules and lexicons anew for each file takes longer than the tests. */
export const statelessConfig = { ...sharedConfig, test: { ...sharedConfig.test, isolate: false } }
