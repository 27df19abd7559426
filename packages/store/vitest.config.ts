import { defineConfig } from 'vitest/config'
import { sharedConfig } from '../../vitest.shared.ts'

export default defineConfig({
  ...sharedConfig,
  test: {
    ...sharedConfig.test,
    globalSetup: ['test/support/global-setup.ts'],
    hookTimeout: 120_000,
    maxWorkers: 1,
    isolate: false,
  },
})
