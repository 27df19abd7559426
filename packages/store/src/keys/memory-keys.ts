import type { KeyProvider } from './key-provider.ts'
import { createKeyring, freshKeys } from './keyring.ts'

/**
 * Keys that are gone with the process: for tests and trials.
 *
 * @example
 * const keys = memoryKeys()
 * const { wrapped, keyId } = await keys.wrap(dataKey, 'c1')
 * await keys.unwrap(wrapped, keyId, 'c1') // dataKey
 */
export function memoryKeys(): KeyProvider {
  let content = freshKeys()
  return createKeyring({
    load: async () => content,
    change: async (to) => {
      content = to(content)
      return content
    },
  })
}
