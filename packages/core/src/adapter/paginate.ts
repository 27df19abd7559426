import { ContractError } from '../errors/contract-error.ts'
import type { Page } from './page.ts'
import type { PullOptions } from './pull-options.ts'

/**
 * All pages of a pull, one after the other. Keep `page.cursor` together with what you did with `page.items`: that is all
 * a crash needs to go on.
 *
 * @throws ContractError when a page says there is more but its cursor stands still, which would never end.
 *
 * @example
 * for await (const { items, cursor } of paginate((options) => helpdesk.conversations(options), { since })) …
 */
export async function* paginate<T>(
  pull: (options: PullOptions) => Promise<Page<T>>,
  options: PullOptions = {},
): AsyncGenerator<Page<T>, void, undefined> {
  let { cursor } = options
  for (;;) {
    options.signal?.throwIfAborted()
    const page = await pull({ ...options, cursor })
    if (page.more && page.cursor === cursor) throw stuck()
    yield page
    if (!page.more) return
    cursor = page.cursor
  }
}

const stuck = (): ContractError =>
  new ContractError(
    'A page says there is more, but its cursor is the one it was asked with. The adapter has to move its cursor with ' +
      'every page; the contract suite of @attune/testkit shows where it does not.',
  )
