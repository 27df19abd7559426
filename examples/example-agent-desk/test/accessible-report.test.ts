import { parseConversation } from '@attune/core'
import { scoreConversation } from '@attune/scoring'
import { createOverview, htmlReport } from '@attune/scoring/html'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { violations } from './violations.ts'

/** Its findings overlap so that nothing but a space lies between them. */
const { conversation } = parseConversation({
  id: 'kettle',
  channel: 'chat',
  assignee: { id: 'a1', name: 'Amelia Brandt', team: 'north' },
  messages: [
    {
      role: 'customer',
      text: 'My new kettle broke and burnt my hand. I am so disappointed and angry.',
      at: '2026-05-04T09:00:00Z',
    },
    {
      role: 'agent',
      authorId: 'a1',
      text: 'Please calm down. You should have read the manual. It is not our department.',
      at: '2026-05-04T09:12:00Z',
    },
    { role: 'customer', text: 'Are you serious? I want to speak to a manager.', at: '2026-05-04T09:14:00Z' },
    {
      role: 'agent',
      authorId: 'a1',
      text: 'I am so sorry about your hand, and that our reply made it worse. That is our fault. I have refunded it.',
      at: '2026-05-04T09:20:00Z',
    },
  ],
})

const report = scoreConversation(conversation)

function overviewOf(count: number): string {
  const overview = createOverview()
  for (let index = 0; index < count; index++)
    overview.add(conversation, { ...report, conversationId: `talk-${index}` }, `${index}.html`)
  return overview.html()
}

const pages = {
  'of one conversation': htmlReport({ conversation, report }, { overview: 'index.html' }),
  'of many': overviewOf(30),
}

describe.skipIf(!hasBrowser)('a report is accessible', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const looks = Object.entries(pages).flatMap(([name, html]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name, html, colorScheme })),
  )

  it.each(looks)('$name, $colorScheme', async ({ html, colorScheme }) => {
    // Its policy lets no script in; the one that looks for faults is ours.
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.setContent(html)
    for (const folded of await page.locator('details').all())
      await folded.evaluate((one) => one.setAttribute('open', ''))
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})
