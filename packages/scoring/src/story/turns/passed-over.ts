import type { Entry, OpenDuty } from '../../rule.ts'

/**
 * Closes the duties that a new one comes on top of, all but the latest: what was not taken up in two turns has been
 * passed over. It also keeps what is open short.
 */
export const passedOver = (open: readonly OpenDuty[]): Entry[] =>
  open.slice(0, -1).map(({ id }) => ({ type: 'miss', duty: id }))
