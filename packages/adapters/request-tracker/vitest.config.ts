import { defineConfig } from 'vitest/config'
import { statelessConfig } from '../../../vitest.shared.ts'

/** What needs a real Request Tracker is under `real`, with a configuration of its own. */
export default defineConfig({ ...statelessConfig, test: { ...statelessConfig.test, include: ['test/**/*.test.ts'] } })
