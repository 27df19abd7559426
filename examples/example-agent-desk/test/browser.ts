import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../../../vitest.chromium.ts'

export const hasBrowser = chromiumPath !== undefined

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath as string, args: chromiumFlags })

export interface Look {
  locale?: 'en-GB' | 'zh-CN'
  dark?: boolean
  phone?: boolean
}

/** A page that fails the test when anything in it throws or is refused. */
export async function openPage(
  browser: Browser,
  url: string,
  { locale = 'en-GB', dark, phone }: Look = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1360, height: 860 },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    timezoneId: 'Europe/London',
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (line) => line.type() === 'error' && problems.push(line.text()))
  await page.goto(url)
  await page.locator('.queue').waitFor({ state: 'attached' })
  return { page, problems }
}
