import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { published, root } from './published.ts'

/**
 * Pages of the repository that the site shows too: the file in the repository, and the page it becomes (below `docs`).
 * Links between them are turned by `.vitepress/site/repository-links.ts`.
 */
export function repositoryPages(): Map<string, string> {
  const pages = new Map<string, string>([
    ['CONTRIBUTING.md', 'contributing.md'],
    ['SECURITY.md', 'security.md'],
  ])
  for (const { folder } of published) pages.set(`${folder}/README.md`, `packages/${path.basename(folder)}.md`)
  for (const file of globSync('examples/*/README.md', { cwd: root })) {
    pages.set(
      file.replaceAll(path.sep, '/'),
      `examples/${path.basename(path.dirname(file)).replace(/^example-/, '')}.md`,
    )
  }
  for (const file of globSync('packages/*/LEXICON.md', { cwd: root })) {
    pages.set(file.replaceAll(path.sep, '/'), `packages/${path.basename(path.dirname(file))}-lexicon.md`)
  }
  return new Map([...pages].filter(([file]) => existsSync(path.join(root, file))))
}

/** The page, with a note of where it comes from: its links are meant from there. */
export const pageFrom = (file: string): string =>
  `---\nsource: ${file}\n---\n\n${readFileSync(path.join(root, file), 'utf8')}`
