// One file for a plain page, without the wordings in other languages: <script src="attune.en.js"></script>, then `attune.openSession()`.
import { OptionsError } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import type { Session } from '../session/session.ts'
import { openPageSession, type PageSessionOptions } from './open-page-session.ts'

export { formatAdvice } from '../report/format-advice.ts'
export { whoFirst } from '../session/who-first.ts'

const reader = createReader({ packs: [english], details })

/**
 * Opens a session that reads English and advises in English.
 *
 * @throws OptionsError when another language is asked for: `attune.js` has them all
 */
export function openSession(options?: PageSessionOptions): Session {
  if (options?.locale !== undefined && options.locale !== 'en')
    throw new OptionsError('locale: attune.en.js speaks English only; load attune.js for the other languages', 'locale')
  return openPageSession(reader, options)
}
