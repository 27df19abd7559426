// The same as english.ts with the Chinese pack: `attune.js`.
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { openPageSession, type PageSessionOptions } from './open-page-session.ts'

export { formatAdvice } from '../report/format-advice.ts'
export { whoFirst } from '../session/who-first.ts'

const reader = createReader({ packs: [english, chinese], details })

/** Opens a session that reads English and Chinese. */
export const openSession = (options?: PageSessionOptions) => openPageSession(reader, options)
