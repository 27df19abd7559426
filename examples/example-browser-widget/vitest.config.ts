import { defineConfig } from 'vitest/config'
import { statelessConfig } from '../../vitest.shared.ts'

export default defineConfig(statelessConfig)
