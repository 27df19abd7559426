import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumFlags, chromiumPath } from '../../../vitest.chromium.ts'
import { installConsumer } from '../packages-test/pack.ts'
import { place, tarballs, tools, transcript } from './consumers.ts'

describe('a fresh web app, bundled by Vite', () => {
  let folder = ''
  let bundle = ''
  beforeAll(() => {
    folder = installConsumer(tarballs, { zod: tools.zod, vite: tools.vite })
    place('page.ts', folder)
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><script type="module" src="/page.ts"></script>')
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'pipe' })
    const assets = path.join(folder, 'dist/assets')
    bundle = readdirSync(assets)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(path.join(assets, file), 'utf8'))
      .join('\n')
  })

  it('becomes one script without anything of Node', () => {
    expect(bundle.length).toBeGreaterThan(100_000)
    expect(bundle).not.toContain('__vite-browser-external')
    expect(bundle).not.toMatch(/from\s*["']node:/)
  })

  it.skipIf(!chromiumPath)('gives in a browser the report that it gives on Node', async () => {
    const program = `import { scoreConversation } from '@attune/scoring'
      console.log(JSON.stringify(scoreConversation(${JSON.stringify(transcript)})))`
    writeFileSync(path.join(folder, 'node.mjs'), program)
    const onNode = execFileSync('node', ['node.mjs'], { cwd: folder, encoding: 'utf8' }).trimEnd()
    const browser = await chromium.launch({ executablePath: chromiumPath as string, args: chromiumFlags })
    try {
      const page = await browser.newPage()
      await page.setContent('<!doctype html><body></body>')
      await page.addScriptTag({ content: bundle, type: 'module' })
      await page.waitForSelector('body[data-report]', { state: 'attached' })
      expect(await page.getAttribute('body', 'data-report')).toBe(onNode)
    } finally {
      await browser.close()
    }
  })
})
