// Writes the pages that come from the code. They are not committed: they cannot differ from it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeApi } from './api.ts'
import { cliPage } from './cli.ts'
import { writeSchemas } from './json-schemas.ts'
import { docs } from './published.ts'
import { pageFrom, repositoryPages } from './repository-pages.ts'

function write(page: string, text: string): void {
  const file = path.join(docs, page)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

for (const folder of ['packages', 'examples']) rmSync(path.join(docs, folder), { recursive: true, force: true })
const shown = repositoryPages()
for (const [file, page] of shown) write(page, pageFrom(file))
write('reference/cli.md', cliPage())
write('reference/json-schemas.md', writeSchemas(path.join(docs, 'public')))
const symbols = process.argv.includes('--no-api') ? 0 : await writeApi()
console.log(
  `docs: ${shown.size} pages of the repository, the command line, JSON Schemas, ${symbols} symbols of the API`,
)
