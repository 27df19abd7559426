// Runs what the repository's READMEs show and writes its code and output into them: `npm run readme -w example-first-score`.
import { readFileSync, writeFileSync } from 'node:fs'
import { readmeBlocks, withBlocks } from './readme-blocks.ts'

const blocks = readmeBlocks()
for (const name of ['README.md', 'README.zh-CN.md']) {
  const file = new URL(`../../../${name}`, import.meta.url)
  writeFileSync(file, withBlocks(readFileSync(file, 'utf8'), blocks))
}
