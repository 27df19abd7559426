import { defineConfig } from 'vitest/config'

// These read what was built and packed, not the sources.
export default defineConfig({
  test: {
    include: ['packages-test/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: 'package-check-results.json' }]],
  },
})
