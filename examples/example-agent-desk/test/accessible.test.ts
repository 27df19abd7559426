import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type OpenDesk, startDesk } from '../src/server/start-desk.ts'
import { hasBrowser, type Look, openBrowser, openPage } from './browser.ts'
import { violations } from './violations.ts'

const looks: readonly [string, Look][] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['Chinese', { locale: 'zh-CN' }],
  ['phone', { phone: true }],
]

describe.skipIf(!hasBrowser)('the desk is accessible', () => {
  let browser: Browser
  let open: OpenDesk
  beforeAll(async () => {
    open = await startDesk({ port: 0, page: inject('page'), many: 80 })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await open?.close()
  })

  it.each(looks)('%s: list, conversation, brief, ledger, play and dialogs', async (_, look) => {
    const { page } = await openPage(browser, `${open.url}#/c/kettle`, look)
    await page.locator('.presence').waitFor({ state: 'attached' })
    expect(await violations(page)).toEqual([])
    if (look.phone) {
      await page.locator('.panes button').nth(0).click()
      expect(await violations(page)).toEqual([])
      await page.locator('.panes button').nth(2).click()
    }
    for (const tab of ['ledger', 'play', 'brief']) {
      await page.locator(`#tab-${tab}`).click()
      expect(await violations(page)).toEqual([])
    }
    await page.locator('.brief .link').first().click()
    await page.locator('dialog[open]').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it.each(looks)('%s: a flagged draft', async (_, look) => {
    const { page } = await openPage(browser, `${open.url}#/c/kettle`, look)
    await page.locator('#reply').fill('Calm down. You should have read the manual.')
    await page.locator('.suggestion').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it.each(looks)('%s: the figures', async (_, look) => {
    const { page } = await openPage(browser, open.url, look)
    await page.goto(`${open.url}#/figures`)
    await page.locator('.report').waitFor({ timeout: 60_000 })
    expect(await violations(page)).toEqual([])
  })

  it('fits a phone: nothing sticks out sideways', async () => {
    const { page } = await openPage(browser, `${open.url}#/c/kettle`, { phone: true })
    await page.locator('.presence').waitFor()
    for (const address of ['#/c/kettle', '#/figures']) {
      await page.goto(`${open.url}${address}`)
      if (address === '#/figures') await page.locator('.report').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })
})
