import { defineConfig } from 'vitest/config'
import { statelessConfig } from '../../vitest.shared.ts'

export default defineConfig({
  ...statelessConfig,
  test: {
    ...statelessConfig.test,
    globalSetup: 'test/build-page.ts',
    hookTimeout: 120_000,
    // One browser at a time, and patience: what is waited for comes when it comes.
    fileParallelism: false,
    expect: { poll: { timeout: 20_000 } },
  },
})
