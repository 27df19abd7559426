import { defineConfig } from 'vitest/config'
import { sharedConfig } from '../../../vitest.shared.ts'
import { isInstalled } from './real/start-request-tracker.ts'

/** Against a real Request Tracker 5 of Debian's packages: `npm run test:real` at the root installs it where it may. */
export default defineConfig({
  ...sharedConfig,
  test: {
    ...sharedConfig.test,
    include: isInstalled() ? ['real/*.real.test.ts'] : [],
    passWithNoTests: true,
    // A real server on a busy machine: some clauses read every page anew after every page.
    testTimeout: 900_000,
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'real-results.json' }]],
  },
})
