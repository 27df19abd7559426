// For `npm run check`: everything that can go wrong with the site, without rendering a page for each symbol of the API.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vitepress'
import { docs } from './published.ts'

await import('./main.ts')
process.env.ATTUNE_DOCS = 'without-api'
const outDir = mkdtempSync(path.join(tmpdir(), 'attune-docs-'))
try {
  await build(docs, { outDir })
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
