import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumFlags, chromiumPath } from '../../../vitest.chromium.ts'
import { root } from '../src/workspaces.ts'

const program = `
import { readMessage } from '@attune/language'
import { scoreConversation } from '@attune/scoring'
globalThis.attune = { readMessage, scoreConversation }
`

describe.skipIf(!chromiumPath)('core, language and scoring in a browser', () => {
  let browser: Browser
  let bundle = ''
  beforeAll(async () => {
    const result = await build({
      stdin: { contents: program, resolveDir: `${root}/packages/cli` },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      minify: true,
      write: false,
    })
    bundle = result.outputFiles[0]?.text ?? ''
    browser = await chromium.launch({ executablePath: chromiumPath as string, args: chromiumFlags })
  })
  afterAll(() => browser?.close())

  it('bundle without Node and give the same score as on Node', async () => {
    const transcript =
      "customer: I'm furious, you charged me twice!\nagent: I'm so sorry, that was our mistake. I have refunded the second charge."
    const page = await browser.newPage()
    await page.addScriptTag({ content: bundle })
    const inBrowser = await page.evaluate(
      (text) =>
        JSON.stringify(
          (globalThis as never as { attune: { scoreConversation(text: string): unknown } }).attune.scoreConversation(
            text,
          ),
        ),
      transcript,
    )
    const { scoreConversation } = await import('@attune/scoring')
    expect(inBrowser).toBe(JSON.stringify(scoreConversation(transcript)))
  })

  it('judge a draft in a plain page, from one file', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ path: `${root}/packages/scoring/dist/browser/attune.en.js` })
    const found = await page.evaluate(() => {
      const { attune } = globalThis as never as { attune: PageAttune }
      const session = attune.openSession({ conversation: { channel: 'chat' } })
      session.apply({ role: 'customer', text: "I'm furious, you charged me twice!" })
      return session.check('You should have read the terms.').map(({ ruleId }) => ruleId)
    })
    expect(found).toContain('no-blame')
  })

  it.each(['attune.en.js', 'attune.js'])(
    'carry no examples to the page: %s gives the report that Node gives',
    async (file) => {
      const { createReader } = await import('@attune/language')
      const { details } = await import('@attune/language/details')
      const { english } = await import('@attune/language/en')
      const { chinese } = await import('@attune/language/zh')
      const { openSession } = await import('@attune/scoring')
      const page = await browser.newPage()
      await page.addScriptTag({ path: `${root}/packages/scoring/dist/browser/${file}` })
      const conversation = {
        id: 'c',
        messages: [
          { role: 'customer', text: "I'm furious, you charged me twice!" },
          { role: 'agent', text: 'Please hold. You should have read the terms.' },
        ],
      }
      const inBrowser = await page.evaluate((known) => {
        const { attune } = globalThis as never as { attune: PageAttune }
        return JSON.stringify(attune.openSession({ conversation: known }).report())
      }, conversation)
      const reader = createReader({ packs: file === 'attune.js' ? [english, chinese] : [english], details })
      expect(inBrowser).toBe(JSON.stringify(openSession({ reader, conversation }).report()))
    },
  )

  it('say which file has the other languages', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ path: `${root}/packages/scoring/dist/browser/attune.en.js` })
    const refused = await page.evaluate(() => {
      const { attune } = globalThis as never as { attune: PageAttune }
      try {
        attune.openSession({ locale: 'zh-Hans' })
      } catch (error) {
        return String(error)
      }
      return ''
    })
    expect(refused).toContain('load attune.js for the other languages')
  })
})

interface PageAttune {
  openSession(options: object): {
    apply(message: object): void
    check(draft: string): { ruleId: string }[]
    report(): unknown
  }
}
