// How fast the desk is on this machine: node --conditions=@attune/source bench/measure.ts [conversations]
// The page must be built (npm run desk). Needs Chromium.
import { availableParallelism, loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { startDesk } from '../src/server/start-desk.ts'
import { openBrowser, openPage } from '../test/browser.ts'

const many = Number(process.argv[2] ?? 5000)
const started = performance.now()
const open = await startDesk({ port: 0, many })
const { user, system } = process.cpuUsage()
console.log(
  `${many} conversations, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors; ` +
    `the server was ready after ${ms(performance.now() - started)}, ${ms((user + system) / 1000)} of work since the start`,
)
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
  await page.getByRole('button', { name: 'All', exact: true }).click()
  console.log(`a quick hand, 6,000 pixels a second: ${await scroll(page, 6000)}`)
  console.log(`all of it in four seconds: ${await scroll(page, (many * 92) / 4)}`)
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

/**
 * Scrolls for four seconds and looks at every frame. On a busy machine frames come late whatever
 * the page does; how long its main thread itself was at work tells whether 60 frames a second are within reach.
 */
async function scroll(page: Page, speed: number): Promise<string> {
  await page.waitForTimeout(500)
  const browserSide = await page.context().newCDPSession(page)
  await browserSide.send('Performance.enable', { timeDomain: 'threadTicks' })
  const work = async () => {
    const { metrics } = await browserSide.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const before = await work()
  const frames = await page.evaluate(async (pixelsPerSecond) => {
    const list = document.querySelector('.queue-scroll') as HTMLElement
    const gaps: number[] = []
    const from = performance.now()
    let before = from
    for (;;) {
      const now = await new Promise<number>(requestAnimationFrame)
      gaps.push(now - before)
      before = now
      if (now - from > 4000) return gaps.slice(1)
      list.scrollTop = ((now - from) / 1000) * pixelsPerSecond
    }
  }, speed)
  const perFrame = ((await work()) - before) / frames.length
  const sorted = frames.toSorted((a, b) => a - b)
  const late = frames.filter((gap) => gap > 50).length
  return `${ms(perFrame)} of work for a frame; ${frames.length} frames, median ${ms(median(frames))}, 95 % within ${ms(sorted[Math.floor(sorted.length * 0.95)] ?? 0)}, over 50 ms: ${late}`
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
