import { homedir } from 'node:os'
import path from 'node:path'
import type { KeyProvider } from './key-provider.ts'
import { localKeyFile } from './local-key-file.ts'

/** Not beside the data: whoever copies the data folder should not have the keys with it. */
export function defaultKeys(): KeyProvider {
  const { ATTUNE_KEY_FILE, XDG_CONFIG_HOME } = process.env
  const settings = XDG_CONFIG_HOME || path.join(homedir(), '.config')
  return localKeyFile(ATTUNE_KEY_FILE || path.join(settings, 'attune', 'keys.json'))
}
