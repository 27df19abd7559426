import { defineConfig, mergeConfig } from 'vitest/config'
import { sharedConfig } from '../../vitest.shared.ts'

export default defineConfig(mergeConfig(sharedConfig, { test: { include: ['test/**/*.test.ts'] } }))
