import { defineConfig } from 'vitest/config'
import { sharedConfig } from '../../vitest.shared.ts'

export default defineConfig({
  ...sharedConfig,
  test: {
    ...sharedConfig.test,
    globalSetup: 'test/build-page.ts',
    hookTimeout: 120_000,
    // One browser at a time, and patience: what is waited for comes when it comes.
    fileParallelism: false,
    expect: { poll: { timeout: 20_000 } },
  },
})
