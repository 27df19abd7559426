import { dataGiven } from './data-given.ts'
import type { Detail } from './detail.ts'
import { objects } from './objects.ts'

export { type Detail, dataGiven, objects }

/** All details, as `readMessage` and scoring use them. */
export const details: readonly Detail[] = [dataGiven, objects]
