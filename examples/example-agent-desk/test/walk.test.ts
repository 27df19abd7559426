import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type OpenDesk, startDesk } from '../src/server/start-desk.ts'
import { hasBrowser, openBrowser, openPage } from './browser.ts'

describe.skipIf(!hasBrowser)('a visitor at the desk', () => {
  let browser: Browser
  let open: OpenDesk
  let page: Page
  let problems: string[]
  beforeAll(async () => {
    open = await startDesk({ port: 0, page: inject('page'), many: 60 })
    browser = await openBrowser()
    const opened = await openPage(browser, open.url)
    page = opened.page
    problems = opened.problems
  })
  afterAll(async () => {
    await browser?.close()
    await open?.close()
  })

  const ledger = async (part: string) => {
    await page.locator('#tab-ledger').click()
    return page.locator(`.ledger ${part}`)
  }

  it('sees who waits, the most pressing first', async () => {
    await page.locator('.row').first().waitFor()
    const priorities = open.desk.inbox().rows.map(({ priority }) => priority)
    expect(priorities).toEqual(priorities.toSorted((a, b) => b - a))
    expect(await page.locator('.row .reason').first().textContent()).toBe('pressing')
  })

  it('lets a hurried customer in, and the order changes', async () => {
    const waitingFor = async () => page.locator('.row .who').allTextContents()
    expect(await waitingFor()).not.toContain('Nora Blake')
    await page.locator('#tab-play').click()
    await page.getByRole('button', { name: /Nora Blake/ }).click()
    await expect.poll(waitingFor).toContain('Nora Blake')
    // She came last, and stands before others who have waited longer.
    const names = await waitingFor()
    expect(names).toContain('Maeve Corcoran')
    expect(names.indexOf('Nora Blake')).toBeLessThan(names.indexOf('Maeve Corcoran'))
    await expect.poll(() => page.locator('.talk-head h2').textContent()).toBe('Nora Blake')
  })

  it('is told to answer, by when, and what is owed', async () => {
    const presence = page.locator('.presence')
    await presence.waitFor()
    expect(await presence.locator('strong').textContent()).toBe('Answer')
    expect(await presence.getByRole('timer').textContent()).toMatch(/^\d+:\d\d (left|over)$/)
    const owed = open.desk
      .get('arrival-1')
      ?.session('en')
      .advise(open.desk.now())
      .filter(({ kind }) => kind === 'duty')
    expect(owed?.length).toBeGreaterThan(0)
    expect(await presence.locator('li').first().textContent()).toBe(owed?.[0]?.message)
  })

  it('has a cold draft flagged, and mends it by one click', async () => {
    const box = page.locator('#reply')
    await box.fill('Calm down. You should have booked earlier. I am sending your ticket again now.')
    const suggestion = page.locator('.suggestion')
    await suggestion.first().waitFor()
    expect(await page.locator('.draft-finding').count()).toBeLessThanOrEqual(2)
    expect(await page.locator('.draft-marks mark').count()).toBeGreaterThan(0)
    const before = await box.inputValue()
    await suggestion.first().click()
    await expect.poll(() => box.inputValue()).not.toBe(before)
    // The others, which were kept back so as not to nag, come when there is room; also by the key.
    for (const cold of ['You should have', 'Calm down']) {
      while ((await box.inputValue()).includes(cold)) {
        await suggestion.first().waitFor()
        const words = await box.inputValue()
        await box.press('Alt+Digit1')
        await expect.poll(() => box.inputValue()).not.toBe(words)
      }
    }
  })

  it('sends it; the score and the ledger of promises follow', async () => {
    const score = await ledger('.score')
    const before = await score.textContent()
    expect(await page.locator('.promises li').count()).toBe(0)
    await page
      .locator('#reply')
      .fill(
        'I am so sorry, Nora, thirty minutes before departure that is a fright. I am sending the ticket again right now, and I will check with you in 5 minutes that it has arrived.',
      )
    await page.locator('#reply').press('Control+Enter')
    await expect.poll(() => page.locator('.turn.agent').count()).toBe(1)
    await expect.poll(() => score.textContent()).not.toBe(before)
    await page.locator('.promises li').first().waitFor()
    expect(await page.locator('.promises .tag').first().textContent()).toBe('open')
    expect(await page.locator('.promises q').first().textContent()).toContain('in 5 minutes')
    expect(await page.locator('#reply').inputValue()).toBe('')
  })

  it('moves on by keys alone', async () => {
    await page.locator('#main').focus()
    const here = page.url()
    await page.keyboard.press('j')
    await expect.poll(() => page.url()).not.toBe(here)
    await page.locator('#reply').waitFor()
    await expect.poll(() => page.locator('.talk-head h2').textContent()).not.toBe('Nora Blake')
    await page.keyboard.press('r')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
  })

  it('knows a familiar face, and why', async () => {
    await page.goto(`${open.url}#/c/kettle`)
    await page.locator('#tab-brief').click()
    const brief = page.locator('.brief')
    await brief.getByText('A familiar face').waitFor()
    expect(await brief.textContent()).toContain('Delivery: with a neighbour')
    await brief.getByRole('button', { name: /Why do we know this\? Delivery/ }).click()
    const why = page.getByRole('dialog', { name: 'Why do we know this?' })
    expect(await why.textContent()).toContain('leave it with my neighbour')
    await why.getByRole('button', { name: 'Forget it' }).click()
    await expect.poll(() => brief.textContent(), { timeout: 20_000 }).not.toContain('Delivery: with a neighbour')
  })

  it('erases a customer, so that nothing of them is left, nor comes back', async () => {
    await page.getByRole('button', { name: /Erase this customer/ }).click()
    await page.getByRole('button', { name: 'Erase', exact: true }).click()
    await expect.poll(() => page.locator('.row', { hasText: 'Hannah Whitlock' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Start the day again' }).click()
    await expect.poll(() => page.locator('.row', { hasText: 'Owen Pritchard' }).count()).toBe(1)
    const everything = JSON.stringify([
      open.desk.inbox(),
      [...open.desk.all()].map((one) => one.record()),
      open.desk.customers.get('hannah'),
    ])
    expect(everything).not.toMatch(/Hannah|hannah|kettle you sent/)
  })

  it('drills down from the figures to the quote', async () => {
    await page.goto(`${open.url}#/figures`)
    const report = page.locator('.report')
    await report.waitFor({ timeout: 60_000 })
    await report.locator('#best .moment').first().waitFor()
    const quote = await report.locator('#best q').first().textContent()
    await report.locator('#best a').first().click()
    await page.locator('.messages').waitFor()
    expect((await page.locator('.messages').textContent())?.replaceAll(/\s+/g, ' ')).toContain(
      quote?.replace(/…$/, '').replaceAll(/\s+/g, ' ').trim(),
    )
  })

  it('met no error on the way', () => {
    expect(problems).toEqual([])
  })
})
