import { contentHash } from '@attune/core'

/** Whether two values are the same JSON, in whatever order their keys are. */
export function sameJson(one: unknown, other: unknown): boolean {
  return one === other || contentHash(one) === contentHash(other)
}
