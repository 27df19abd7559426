import { defineConfig } from 'vitest/config'
import { sharedConfig } from '../../../vitest.shared.ts'

/** What needs a real Request Tracker is under `real`, with a configuration of its own. */
export default defineConfig({ ...sharedConfig, test: { ...sharedConfig.test, include: ['test/**/*.test.ts'] } })
