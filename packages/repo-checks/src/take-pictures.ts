// `npm run pictures`: the report in the README, as it really looks, by day and by night. Needs Chromium.
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../packages-test/chromium.ts'
import { root } from './workspaces.ts'

const story = path.join(root, 'examples/example-first-score/conversations/02-double-charge-brushed-off.json')
const page = path.join(mkdtempSync(path.join(tmpdir(), 'attune-picture-')), 'report.html')
execFileSync('node', [path.join(root, 'packages/cli/bin/attune.js'), 'report', story, '--output', page])

const browser = await chromium.launch({ executablePath: chromiumPath as string, args: chromiumFlags })
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1200, height: 780 } })
  const tab = await context.newPage()
  await tab.goto(`file://${page}`)
  await tab.screenshot({ path: path.join(root, `docs/pictures/report-${colorScheme}.png`) })
  await context.close()
}
await browser.close()
