import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumFlags, chromiumPath } from '../../../vitest.chromium.ts'

const address = new URL('../page/index.html', import.meta.url)

test('the page loads the bundle that the build makes, and nothing from elsewhere', () => {
  const html = readFileSync(address, 'utf8')
  const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source = '']) => source)
  expect(sources.filter((source) => /^https?:|^\/\//.test(source))).toEqual([])
  for (const source of sources.filter((one) => !one.startsWith('data:')))
    expect(existsSync(fileURLToPath(new URL(source, address))), source).toBe(true)
})

describe.skipIf(!chromiumPath)('the page, from a file and without a server', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath as string, args: chromiumFlags })
  })
  afterAll(() => browser?.close())

  async function open(locale: string): Promise<{ page: Page; errors: string[] }> {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) errors.push(`asked for ${request.url()}`)
    })
    await page.goto(`${address.href}#${locale}`)
    await page.waitForSelector('#findings li')
    return { page, errors }
  }

  test.each([
    ['en', 'You should have', 'See how they feel'],
    ['zh-Hans', '您怎么不早', '看见他的心情'],
    ['zh-Hant', '您怎麼不早', '看見他的心情'],
  ])('%s: a fault is marked, taken out by a click, and what is owed gets its tick', async (locale, fault, owed) => {
    const { page, errors } = await open(locale)
    expect(await page.textContent('.reply-marks mark')).toContain(fault)
    const before = await page.inputValue('#reply')
    await page.click('#findings button')
    await page.waitForFunction(() => document.querySelector('.reply-marks mark') === null)
    const after = await page.inputValue('#reply')
    expect(before).toContain(fault)
    expect(after).not.toContain(fault)
    // What the browser's own undo brings back was never lost.
    await page.focus('#reply')
    await page.keyboard.press('Control+z')
    expect(await page.inputValue('#reply')).toBe(before)

    expect(await page.textContent('#number')).toBe('–')
    await page.click('#warm')
    expect(await page.textContent('#owed .met:first-child')).toContain(owed)
    expect(await page.locator('#owed .open').count()).toBe(0)
    await page.waitForFunction(() => document.querySelector('#findings li') === null)
    await page.click('[type=submit]')
    expect(Number(await page.textContent('#number'))).toBeGreaterThan(0.7)
    expect(errors).toEqual([])
    await page.close()
  })

  test('a cold reply costs, and the customer may answer', async () => {
    const { page } = await open('en')
    await page.click('#cold')
    await page.click('[type=submit]')
    expect(Number(await page.textContent('#number'))).toBeLessThan(0.4)
    expect(await page.isChecked('input[value=customer]')).toBe(true)
    await page.fill('#reply', 'You should have told me! Where is it?')
    expect(await page.locator('.reply-marks mark').count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    expect(await page.locator('#talk li').count()).toBe(3)
    await page.close()
  })

  test('an edit with a gap selects the gap, for the writer to fill', async () => {
    const { page } = await open('en')
    await page.fill(
      '#reply',
      'Your son’s birthday, and it never arrived: I see why you are disappointed. I am sorry, that was our mistake.',
    )
    await page.click('#findings button:has-text("[…]")')
    await page.keyboard.type('noon')
    const reply = await page.inputValue('#reply')
    expect(reply).toContain('by noon.')
    expect(reply).not.toContain('[…]')
    await page.close()
  })

  test('no text is harder to read than 4.5 : 1, in light and in dark', async () => {
    const { page } = await open('en')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await page.evaluate(contrastsBelow, 4.5), colorScheme).toEqual([])
    }
    await page.close()
  })
})

/** Runs in the page: what text stands out too little from its ground (WCAG 2.2, 1.4.3). */
function contrastsBelow(least: number): string[] {
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = parts(colour).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element)
    const clear = parts(backgroundColor)[3] === 0
    return clear && element.parentElement ? groundOf(element.parentElement) : backgroundColor
  }
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if (!own || element.closest('.reply-marks, .unseen, script')) return []
    const [text, ground] = [light(getComputedStyle(element).color), light(groundOf(element))]
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
    return ratio < least ? [`${element.tagName} ${element.id || element.className}: ${ratio.toFixed(2)}`] : []
  })
}
