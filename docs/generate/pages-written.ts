import { globSync } from 'node:fs'
import path from 'node:path'
import { docs } from './published.ts'

/** Folders whose pages are written by programs, each with a check of its own. */
const generated = ['rules', 'zh/rules', 'measured', 'decisions', 'packages', 'examples', 'reference/api']

/** Pages that people write, below `docs`. */
export function pagesWritten(): string[] {
  return globSync('**/*.md', { cwd: docs, exclude: ['node_modules', '.vitepress', 'snippets'] })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !generated.some((folder) => file.startsWith(`${folder}/`)))
    .filter(
      (file) => !['contributing.md', 'security.md', 'reference/cli.md', 'reference/json-schemas.md'].includes(file),
    )
    .sort()
}
