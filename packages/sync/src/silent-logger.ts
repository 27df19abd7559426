import type { HelpdeskLogger } from '@attune/core'

export const silentLogger: HelpdeskLogger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
