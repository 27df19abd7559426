import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../../..')

/** Reference data that is kept beside the repository and is no part of it; `undefined` where it is not there. */
export function sharedFile<T>(path: string): T | undefined {
  const file = resolve(root, 'shared', path)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T
  console.info(`Skipped what needs ../shared/${path}: it is not there.`)
  return undefined
}
