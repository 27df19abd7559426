import { defineConfig } from 'vitest/config'
import { sharedConfig } from '../../vitest.shared.ts'

export default defineConfig({
  ...sharedConfig,
  test: {
    ...sharedConfig.test,
    // Nothing here keeps state, and loading the rules and the lexicons anew for each file takes longer than the tests.
    isolate: false,
  },
})
