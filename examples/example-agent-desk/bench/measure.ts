// How fast the desk is on this machine: node --conditions=@attune/source bench/measure.ts [conversations]
// The page must be built (npm run desk). Needs Chromium.
import type { Page } from 'playwright-core'
import { startDesk } from '../src/server/start-desk.ts'
import { openBrowser, openPage } from '../test/browser.ts'

const many = Number(process.argv[2] ?? 5000)
const started = performance.now()
const open = await startDesk({ port: 0, many })
console.log(`${many} conversations; the server was ready after ${ms(performance.now() - started)}`)
const browser = await openBrowser()
try {
  const paints: number[][] = []
  for (let round = 0; round < 5; round++) paints.push(await firstPaint())
  const [contentful, rows] = [0, 1].map((index) => median(paints.map((one) => one[index] ?? 0)))
  console.log(`first contentful paint ${ms(contentful)}, list on screen ${ms(rows)} (medians of 5 loads)`)
  const { page } = await openPage(browser, open.url)
  await page.locator('.row').first().waitFor()
  console.log(`from click to conversation ${ms(median(await openConversations(page)))} (median of 8)`)
  console.log(`longest interaction (event timing) ${ms(await longestInteraction(page))}`)
  console.log(`scrolling all of them: ${await scroll(page)}`)
  console.log(
    `draft check, while typing ${ms(median(await checks(page, true)))}, at a pause ${ms(median(await checks(page, false)))} (medians of 15)`,
  )
} finally {
  await browser.close()
  await open.close()
}

async function firstPaint(): Promise<number[]> {
  const { page } = await openPage(browser, open.url)
  await page.locator('.row').first().waitFor()
  const seen = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    performance.getEntriesByName('desk-list')[0]?.startTime ?? 0,
  ])
  await page.context().close()
  return seen
}

/** Clicks eight conversations; each is there when its name stands over it. */
async function openConversations(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const taken: number[] = []
    for (const row of [...document.querySelectorAll<HTMLElement>('.row')].slice(0, 8)) {
      const name = row.querySelector('.who')?.textContent
      const from = performance.now()
      row.click()
      while (document.querySelector('.talk-head h2')?.textContent !== name) await new Promise(requestAnimationFrame)
      taken.push(performance.now() - from)
    }
    return taken
  })
}

async function longestInteraction(page: Page): Promise<number> {
  await page.evaluate(() => {
    const seen = globalThis as never as { longest: number }
    seen.longest = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.locator('#main').focus()
  for (const key of ['j', 'j', 'j', 'k', 'r']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(150)
  }
  await page.keyboard.type('Calm down, we are looking into it.')
  await page.waitForTimeout(300)
  return page.evaluate(() => (globalThis as never as { longest: number }).longest)
}

/** Scrolls through the whole list in four seconds and looks at every frame. */
async function scroll(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await page.waitForTimeout(500)
  const frames = await page.evaluate(async () => {
    const list = document.querySelector('.queue-scroll') as HTMLElement
    const gaps: number[] = []
    const from = performance.now()
    let before = from
    for (;;) {
      const now = await new Promise<number>(requestAnimationFrame)
      gaps.push(now - before)
      before = now
      const share = (now - from) / 4000
      if (share >= 1) return gaps.slice(1)
      list.scrollTop = share * (list.scrollHeight - list.clientHeight)
    }
  })
  const sorted = frames.toSorted((a, b) => a - b)
  const late = frames.filter((gap) => gap > 50).length
  return `${frames.length} frames, median ${ms(median(frames))}, 95 % within ${ms(sorted[Math.floor(sorted.length * 0.95)] ?? 0)}, over 50 ms: ${late}`
}

async function checks(page: Page, typing: boolean): Promise<number[]> {
  return page.evaluate(async (isTyping) => {
    const taken: number[] = []
    for (let round = 0; round < 15; round++) {
      const body = {
        text: `Calm down. You should have read the terms, number ${round}. I am checking it.`,
        typing: isTyping,
        locale: 'en',
      }
      const from = performance.now()
      await fetch('/api/conversations/kettle/check', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }).then((answer) => answer.json())
      taken.push(performance.now() - from)
    }
    return taken
  }, typing)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function ms(value = 0): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}
