import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readmeBlocks, withBlocks } from '../generate/readme-blocks.ts'

const blocks = readmeBlocks()

test.each(['README.md', 'README.zh-CN.md'])('%s shows what really runs', (name) => {
  const readme = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
  expect(readme, 'run: npm run readme -w example-first-score').toBe(withBlocks(readme, blocks))
  for (const [, shown] of readme.matchAll(/<!-- run: (\S+) -->/g)) expect([...blocks.keys()]).toContain(shown)
})
