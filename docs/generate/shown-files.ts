import { readFileSync } from 'node:fs'
import path from 'node:path'
import { docs } from './published.ts'

/** `<!-- shows: file -->`, what stands there, and `<!-- end -->`; the file is named from `docs`. */
const shown = /^<!-- shows: (\S+) -->\n[\s\S]*?^<!-- end -->$/gm

/** Fences by the ending of a file, where they differ from it. */
const languages: Record<string, string> = { txt: 'text', jsonl: 'json' }

/** Files that a page shows, below `docs`. */
export const filesShownBy = (page: string): string[] => [...page.matchAll(shown)].map(([, file]) => file ?? '')

/** The page without what it shows of files. */
export const withoutShownFiles = (page: string): string => page.replace(shown, '')

/** The page with the files it shows as they are now: written out, so that it can be read in the repository as well. */
export const withShownFiles = (page: string): string =>
  page.replace(shown, (_, file: string) => `<!-- shows: ${file} -->\n${fenced(file)}\n<!-- end -->`)

function fenced(file: string): string {
  const ending = path.extname(file).slice(1)
  const text = readFileSync(path.join(docs, file), 'utf8').trimEnd()
  return `\`\`\`${languages[ending] ?? ending}\n${text}\n\`\`\``
}
