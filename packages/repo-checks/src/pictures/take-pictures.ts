// `npm run pictures`: what READMEs show, as it really looks. Needs Chromium, with a font for Chinese.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../../../../vitest.chromium.ts'
import { root } from '../workspaces.ts'
import { terminalPage } from './terminal-page.ts'

interface Picture {
  /** From the root, without what follows for the dark one. */
  file: string
  /** Makes the page, and says where it is. */
  page(): string
  dark?: true
  /** In pixels; the whole page where it is not given. */
  height?: number
}

const folder = mkdtempSync(path.join(tmpdir(), 'attune-picture-'))
const attune = path.join(root, 'packages/cli/bin/attune.js')
const story = (name: string) => path.join(root, `examples/example-first-score/conversations/${name}.json`)

const run = (cwd: string, ...argv: string[]): string =>
  execFileSync('node', argv, { cwd: path.join(root, cwd), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** The report on some conversations, as a page. */
function report(name: string, ...argv: string[]): string {
  const page = path.join(folder, `${name}.html`)
  run('.', attune, 'report', ...argv, '--output', page)
  return page
}

/** The first lines that an example prints. */
function terminal(example: string, lines: number, ...argv: string[]): string {
  const output = run(`examples/example-${example}`, ...(argv.length > 0 ? argv : ['src/main.ts']))
  const page = path.join(folder, `${example}.html`)
  const shown = output.replaceAll(`${root}${path.sep}`, '').split('\n').slice(0, lines)
  writeFileSync(page, terminalPage(`npm start -w example-${example}`, shown.join('\n')))
  return page
}

const orders = ['explain', 'conversations/two-orders.jsonl', '--rules', './src/rules.ts']
const ownRule = [attune, ...orders, '--rule', 'florist/share-the-joy']
const pictures: readonly Picture[] = [
  {
    ...{ file: 'docs/pictures/report', dark: true, height: 780 },
    page: () => report('report', story('02-double-charge-brushed-off'), '--locale', 'en'),
  },
  {
    ...{ file: 'docs/pictures/report-zh', dark: true, height: 780 },
    page: () => report('report-zh', story('08-blamed-and-passed-on'), '--locale', 'zh-Hans'),
  },
  {
    ...{ file: 'examples/example-first-score/picture', height: 900 },
    page: () => report('stories', path.join(root, 'examples/example-first-score/conversations')),
  },
  { file: 'examples/example-familiar-face/picture', page: () => terminal('familiar-face', 34) },
  { file: 'examples/example-import-history/picture', page: () => terminal('import-history', 24) },
  { file: 'examples/example-reply-guard/picture', page: () => terminal('reply-guard', 26) },
  { file: 'examples/example-webhook-service/picture', page: () => terminal('webhook-service', 10) },
  { file: 'examples/example-write-a-rule/picture', page: () => terminal('write-a-rule', 30, ...ownRule) },
  { file: 'examples/example-write-an-adapter/picture', page: () => terminal('write-an-adapter', 12) },
]

const chosen = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: chromiumPath as string, args: chromiumFlags })
for (const { file, page, dark, height } of pictures) {
  if (chosen.length > 0 && !chosen.some((word) => file.includes(word))) continue
  const address = `file://${page()}`
  for (const colorScheme of dark ? (['light', 'dark'] as const) : (['light'] as const)) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1200, height: height ?? 300 } })
    const tab = await context.newPage()
    await tab.goto(address)
    const name = dark ? `${file}-${colorScheme}.png` : `${file}.png`
    await tab.screenshot({ path: path.join(root, name), fullPage: height === undefined })
    await context.close()
  }
}
await browser.close()
