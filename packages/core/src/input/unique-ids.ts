import { InputError } from '../errors/input-error.ts'
import { prefixOf, type Where } from '../errors/where.ts'

/**
 * Evidence points at ids, so they must be unique. Ids are named by position, not shown: they may hold anything.
 *
 * @throws InputError
 */
export function requireUniqueIds(
  items: readonly { id: string }[],
  given: readonly { id?: string | null | undefined }[],
  name: string,
  where: Where,
): void {
  const first = new Map<string, number>()
  for (const [index, { id }] of items.entries()) {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, index)
      continue
    }
    const path = `${name}[${index}].id`
    const numbered = [earlier, index].some((position) => given[position]?.id == null)
    const problem = numbered
      ? `${path}: one item has no id and was numbered, and another has that number as its id; give every item an id`
      : `${path}: the same id as ${name}[${earlier}].id; ids must be unique`
    throw new InputError(prefixOf(where) + problem, { ...where, path })
  }
}
