import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Reference data that is kept beside the repository and is no part of it; `undefined` where it is not there. */
export function sharedFile<T>(name: string): T | undefined {
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const file = path.join(folder, 'shared', name)
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T
  }
  console.info(`Skipped what needs ../shared/${name}: it is not there.`)
  return undefined
}
