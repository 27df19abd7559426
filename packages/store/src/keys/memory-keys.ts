import type { KeyProvider } from './key-provider.ts'
import { createKeyring, freshKeys } from './keyring.ts'

/** Keys that are gone with the process: for tests and trials. */
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
