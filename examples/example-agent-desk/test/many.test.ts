import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type OpenDesk, startDesk } from '../src/server/start-desk.ts'
import { hasBrowser, openBrowser, openPage } from './browser.ts'

describe.skipIf(!hasBrowser)('a desk of a thousand conversations', () => {
  let browser: Browser
  let open: OpenDesk
  beforeAll(async () => {
    open = await startDesk({ port: 0, page: inject('page'), many: 1000 })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await open?.close()
  })

  it('only draws the lines that are in sight, and reaches the last of them', async () => {
    const { page } = await openPage(browser, open.url)
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await expect.poll(() => page.locator('.queue .count').textContent()).toBe('1000 conversations')
    const list = page.locator('.queue-scroll')
    for (const share of [0.25, 0.5, 1]) {
      await list.evaluate((element, to) => element.scrollTo({ top: element.scrollHeight * to }), share)
      await expect.poll(() => page.locator('.queue li').count()).toBeLessThan(40)
    }
    await page.locator('.queue li[aria-posinset="1000"]').waitFor()
    const last = open.desk.inbox().rows.at(-1)
    expect(await page.locator('.queue li[aria-posinset="1000"] .who').textContent()).toBe(last?.name)
  })

  it('finds one of them by its words', async () => {
    const { page } = await openPage(browser, open.url)
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await page.locator('#search').fill('Imogen Farrow')
    await expect.poll(() => page.locator('.queue .count').textContent()).toBe('1 conversation')
  })
})
