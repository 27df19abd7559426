import type { FailedRequest } from '../errors/helpdesk-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'

/** `what` begins the error: `zendesk: GET tickets/{id}`. The error holds none of the text, not even its beginning. */
export function parseJson(text: string, what: string, request?: FailedRequest): unknown {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw new WireFormatError(
      `${what}: expected JSON, found a text of ${text.length} characters that is none. ` +
        'Often that is a page of a proxy or a login: check the address.',
      { request },
    )
  }
}
