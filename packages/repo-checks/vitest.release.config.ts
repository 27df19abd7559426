import { defineConfig } from 'vitest/config'

// What a release must pass: the tarballs, in projects of strangers. One at a time, each installs a good deal.
export default defineConfig({
  test: {
    include: ['release-test/**/*.test.ts'],
    fileParallelism: false,
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: 'release-results.json' }]],
  },
})
