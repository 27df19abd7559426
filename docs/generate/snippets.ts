// `npm run snippets -w @attune/docs` runs what the pages show and writes down what it prints; with `--check` it only says
// what differs, as JSON.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { docs } from './published.ts'
import { runSnippets } from './run-snippets.ts'

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
  const changed = kept.filter(({ said, printed }) => said !== printed).map(({ file }) => file)
  console.log(
    `docs: ${kept.length} programs and command lines ran${changed.length > 0 ? `; rewritten: ${changed.join(', ')}` : ''}`,
  )
}
