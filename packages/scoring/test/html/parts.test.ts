import { conversationFromTranscript } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { createOverview, pageStyles } from '../../src/report/html/index.ts'
import { scoreConversation } from '../../src/score-conversation.ts'

describe('the parts of an overview, for a page of your own', () => {
  const overview = createOverview({ locale: 'en' })

  it('are none while there is nothing to say', () => {
    expect(overview.parts()).toEqual([])
  })

  it('are the sections of the page, in its order and to the letter', () => {
    const conversation = conversationFromTranscript('customer: You charged <b>me</b> twice!\nagent: Calm down.')
    overview.add(conversation, scoreConversation(conversation), '#/c/1')
    const page = overview.html()
    const parts = overview.parts()
    expect(parts.map(({ id }) => id)).toEqual([...page.matchAll(/<section id="([a-z-]+)"/g)].map(([, id]) => id))
    for (const { html } of parts) expect(page).toContain(html)
    expect(parts.map(({ html }) => html).join('')).not.toContain('<b>me</b>')
  })

  it('come with the style sheet of the pages', () => {
    expect(overview.html()).toContain(pageStyles)
  })
})
