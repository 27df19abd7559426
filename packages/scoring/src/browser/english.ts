// One file for a plain page: <script src="attune.en.js"></script>, then `attune.openSession()`.
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { openPageSession, type PageSessionOptions } from './open-page-session.ts'

export { formatAdvice } from '../report/format-advice.ts'
export { whoFirst } from '../session/who-first.ts'

const reader = createReader({ packs: [english], details })

/** Opens a session that reads English. */
export const openSession = (options?: PageSessionOptions) => openPageSession(reader, options)
