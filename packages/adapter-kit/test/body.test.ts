import { messageBodySchema } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf, htmlOfText } from '../src/body/index.ts'

describe('the body of a message', () => {
  it('keeps quoted mail and signature apart', () => {
    expect(bodyOf({ text: 'Still broken.\n\n-- \nAda\nShop Ltd\n\nOn 3 May 2026, Bo wrote:\n> Fixed!' })).toEqual({
      text: 'Still broken.',
      signature: '--\nAda\nShop Ltd',
      quotedText: 'On 3 May 2026, Bo wrote:\n> Fixed!',
    })
  })

  it('is read from HTML where there is no plain text, and keeps it', () => {
    const html = '<p>还是坏的。</p><blockquote>已修好</blockquote><script>alert(1)</script>'
    expect(bodyOf({ html, language: 'zh-CN' })).toEqual({
      text: '还是坏的。',
      quotedText: '> 已修好',
      html,
      language: 'zh-CN',
    })
  })

  it('of a chat is all its author’s', () => {
    expect(bodyOf({ text: ' > as you said\nBest,\nAda ', mail: false })).toEqual({ text: '> as you said\nBest,\nAda' })
    expect(bodyOf({ html: '<b>Hi</b> there', mail: false }).text).toBe('Hi there')
  })

  it('of nothing is empty', () => {
    expect(bodyOf({})).toEqual({ text: '' })
    expect(bodyOf({ text: null, html: null })).toEqual({ text: '' })
  })

  it('is bounded: too much HTML is read from its beginning and not kept', () => {
    const body = bodyOf({ html: `<p>${'word '.repeat(100)}</p>` }, { maxHtmlLength: 20 })
    expect(body).not.toHaveProperty('html')
    expect(body.text).toBe('word word word wo')
  })

  it('nested as no person writes does not overflow', () => {
    expect(bodyOf({ html: `${'<div>'.repeat(20_000)}deep` }).text).toBe('deep')
  })

  it('is always one, whatever is sent', () => {
    const part = fc.option(fc.string(), { nil: null })
    fc.assert(
      fc.property(part, part, fc.boolean(), (text, html, mail) => {
        const body = bodyOf({ text, html, mail })
        expect(messageBodySchema.parse(body)).toEqual(body)
      }),
    )
  })
})

describe('plain text as HTML', () => {
  it('escapes everything and keeps lines and paragraphs', () => {
    expect(htmlOfText('Hi <Ada> & "Bo",\r\nthanks.\n\n\n\nIt\'s done.')).toBe(
      '<p>Hi &lt;Ada&gt; &amp; &quot;Bo&quot;,<br>thanks.</p><p>It&#39;s done.</p>',
    )
  })

  it('says the same when it is read again', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z<>&"']{1,8}$/), { minLength: 1 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, (text) => {
        expect(bodyOf({ html: htmlOfText(text), mail: false }).text).toBe(text)
      }),
    )
  })
})
