import { createWorld, htmlOf, plainOf, plainOfHtml, type WorldMessage } from '@attune/testkit/emulator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

function message(text: string, quoted: string | null = null): WorldMessage {
  const world = createWorld()
  const { id } = world.addCustomer({ name: 'Mei' })
  const author = { role: 'customer', id, name: 'Mei' } as const
  return world.addConversation({ customerId: id, message: { author, text, quoted } }).entries[0] as WorldMessage
}

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

describe('the words of a message', () => {
  it('come back out of the HTML that was made of them, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(plainOfHtml(htmlOf(message(text))))).toEqual(words(text))
      }),
    )
  })

  it('come out of broken HTML as well, never more than there is', () => {
    const hostile = ['<', '&', '<p', '&#x', '<<>'].map((piece) => piece.repeat(60_000))
    for (const html of hostile) expect(plainOfHtml(html).length).toBeLessThanOrEqual(html.length)
  })

  it('stand over what is quoted', () => {
    const reply = message('Yes please.', 'May I send\nanother lid?')
    expect(plainOf(reply)).toMatch(/^Yes please\.\n\nOn .* wrote:\n> May I send\n> another lid\?$/)
    expect(htmlOf(reply)).toMatch(
      /^<p>Yes please\.<\/p><div class="gmail_quote">.*another lid\?<\/p><\/blockquote><\/div>$/,
    )
  })

  it('are decoded from the entities that adapters write, and from nothing else', () => {
    expect(plainOfHtml('<p>a &lt;b&gt; &#39;c&#39; &#x1F600; &amp;amp; &unknown; AT&T</p>')).toBe(
      "a <b> 'c' 😀 &amp; &unknown; AT&T",
    )
  })
})
