// `npm run snippets -w @attune/docs` runs what the pages show, writes down what it prints, and writes both into the pages;
// with `--check` it only says what is printed, as JSON.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pagesWritten } from './pages-written.ts'
import { docs } from './published.ts'
import { runSnippets } from './run-snippets.ts'
import { withShownFiles } from './shown-files.ts'

const check = process.argv.includes('--check')
const snippets = await runSnippets()
const kept = snippets.map(({ file, printed }) => {
  const absolute = path.join(docs, file)
  const said = existsSync(absolute) ? readFileSync(absolute, 'utf8') : null
  if (!check && said !== printed) writeFileSync(absolute, printed)
  return { file, said, printed }
})
if (check) process.stdout.write(JSON.stringify(kept))
else {
  const changed = [...kept.filter(({ said, printed }) => said !== printed).map(({ file }) => file), ...rewritePages()]
  console.log(
    `docs: ${kept.length} programs and command lines ran${changed.length > 0 ? `; rewritten: ${changed.join(', ')}` : ''}`,
  )
}

function rewritePages(): string[] {
  return pagesWritten().filter((page) => {
    const file = path.join(docs, page)
    const said = readFileSync(file, 'utf8')
    const now = withShownFiles(said)
    if (now !== said) writeFileSync(file, now)
    return now !== said
  })
}
