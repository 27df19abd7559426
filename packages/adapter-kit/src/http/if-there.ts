import { isAttuneError } from '@attune/core'

/**
 * What a call gives, or `null` when the thing is gone: deleted between the list and the look at it. A pull goes on without.
 *
 * @example
 * const comments = await ifThere(() => commentsOf(ticket.id))
 */
export const ifThere = <T>(call: () => Promise<T>): Promise<T | null> => unless('not_found', call)

/**
 * What a call gives, or `null` when we may not: ratings and forms that the plan or the role leaves out are no reason to
 * stop. For what is optional only; a pull without the right to read tickets has to fail.
 *
 * @example
 * const ratings = await ifAllowed(() => ratingsOf(ticket.id)) // null: the plan has no ratings
 */
export const ifAllowed = <T>(call: () => Promise<T>): Promise<T | null> => unless('permission', call)

async function unless<T>(code: 'not_found' | 'permission', call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (isAttuneError(error) && error.code === code) return null
    throw error
  }
}
