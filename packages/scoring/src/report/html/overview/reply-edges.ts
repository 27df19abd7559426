import { growingEdges } from './histogram.ts'

const secondMs = 1000
const dayMs = 24 * 3_600_000

/** From a second to 64 days. Each bin is 13 % longer than the one before, so a percentile is right within 13 %. */
export const replyEdges: readonly number[] = [0, ...growingEdges(secondMs, 64 * dayMs, 128)]
