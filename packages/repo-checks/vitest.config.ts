import { defineConfig, mergeConfig } from 'vitest/config'
import { statelessConfig } from '../../vitest.shared.ts'

export default defineConfig(mergeConfig(statelessConfig, { test: { include: ['test/**/*.test.ts'] } }))
