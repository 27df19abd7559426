import { defineConfig } from 'vitest/config'
import { sharedConfig } from '../../vitest.shared.ts'

export default defineConfig({
  ...sharedConfig,
  test: {
    ...sharedConfig.test,
    globalSetup: ['test/support/global-setup.ts'],
    // Two at a time, since much of it is waiting, and the scorer read once for all files.
    ...{ maxWorkers: 2, isolate: false },
    ...{ hookTimeout: 240_000, testTimeout: 240_000 },
  },
})
