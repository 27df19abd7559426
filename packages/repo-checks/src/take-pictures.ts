// `npm run pictures`: the report in the README, as it really looks, by day and by night. Needs Chromium.
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../../../vitest.chromium.ts'
import { root } from './workspaces.ts'

/** A story in the language of each README. */
const stories = [
  { picture: 'report', story: '02-double-charge-brushed-off', locale: 'en' },
  { picture: 'report-zh', story: '08-blamed-and-passed-on', locale: 'zh-Hans' },
]
const folder = mkdtempSync(path.join(tmpdir(), 'attune-picture-'))

const browser = await chromium.launch({ executablePath: chromiumPath as string, args: chromiumFlags })
for (const { picture, story, locale } of stories) {
  const page = path.join(folder, `${picture}.html`)
  const file = path.join(root, `examples/example-first-score/conversations/${story}.json`)
  const attune = path.join(root, 'packages/cli/bin/attune.js')
  execFileSync('node', [attune, 'report', file, '--locale', locale, '--output', page], { stdio: 'pipe' })
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1200, height: 780 } })
    const tab = await context.newPage()
    await tab.goto(`file://${page}`)
    await tab.screenshot({ path: path.join(root, `docs/pictures/${picture}-${colorScheme}.png`) })
    await context.close()
  }
}
await browser.close()
