import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { docs } from '../../generate/published.ts'

/** The title of a page, from its first heading. */
export function titleOf(page: string): string {
  const [, title] = /^# (.+)$/m.exec(readFileSync(path.join(docs, page), 'utf8')) ?? []
  if (title === undefined) throw new Error(`docs/${page} has no heading`)
  return title.replaceAll('`', '')
}

export const there = (page: string): boolean => existsSync(path.join(docs, page))

/** The pages of a folder, sorted by file name, without its index. */
export const pagesIn = (folder: string): string[] =>
  globSync(`${folder}/*.md`, { cwd: docs })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => path.posix.basename(file) !== 'index.md')
    .sort()
