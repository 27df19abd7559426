import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
)

export const hasBrowser = executablePath !== undefined
if (!hasBrowser)
  console.log('The desk’s browser tests are skipped: no Chromium found (on Debian: apt-get install chromium).')

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath as string, args: flags })

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
