import { OptionsError } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanBody } from '../../src/clean/index.ts'

const written = 'It is still broken.'

describe('cleanBody sets quotations apart', () => {
  it.each([
    ['On … wrote', 'On Sun, 3 May 2026 at 10:30, Ada <ada@example.com> wrote:\n> Fixed!'],
    [
      'On … wrote, broken over lines, without marks',
      'On Sun, 3 May 2026 at 10:30, Ada Long-Name\n<ada@example.com> wrote:\n\nFixed!',
    ],
    ['Original Message', '-----Original Message-----\nFrom: Ada\nFixed!'],
    ['Outlook', '________________________________\nFrom: Ada\nSent: Sunday\nTo: Jo\nSubject: RE: it\n\nFixed!'],
    ['Outlook in Chinese', '发件人: Ada\n发送时间: 2026年5月3日\n收件人: Jo\n主题: 回复\n\n好了'],
    ['Outlook in traditional Chinese', '寄件者: Ada\n寄件日期: 2026年5月3日\n收件者: Jo\n主旨: 回覆\n\n好了'],
    ['Outlook in Japanese', '差出人: Ada\n送信日時: 2026年5月3日\n宛先: Jo\n件名: Re\n\n直りました'],
    ['QQ', '------------------ 原始邮件 ------------------\n发件人: "Ada"\n好了'],
    ['Gmail in Chinese', 'Ada <ada@example.com> 于2026年5月3日周日 10:30写道：\n> 好了'],
    ['Gmail in traditional Chinese', 'Ada <ada@example.com> 於 2026年5月3日 週日 上午10:30寫道：\n\n好了'],
    ['Apple Mail in Chinese', '在 2026年5月3日，10:30，Ada <ada@example.com> 写道：\n\n好了'],
    ['Gmail in Japanese', '2026年5月3日(日) 10:30 Ada <ada@example.com>:\n> 直りました'],
    ['Zendesk', '##- Please type your reply above this line -##\n\nYour request (12) has been updated.'],
    ['forwarded', '---------- Forwarded message ---------\nFrom: Ada\nFixed!'],
    ['marks alone', '> Fixed!\n> Is it?'],
  ])('%s', (_, quotation) => {
    const { text, quotedText } = cleanBody({ text: `${written}\n\n${quotation}` })
    expect(text).toBe(written)
    expect(quotedText).toBe(quotation)
  })

  it('but not the answers between them', () => {
    const body = cleanBody({ text: 'On 3 May 2026, Ada wrote:\n> Is it on?\nYes.\n> And now?\nNo.' })
    expect(body).toEqual({
      text: 'Yes.\nNo.',
      quotedText: 'On 3 May 2026, Ada wrote:\n> Is it on?\n> And now?',
      signature: '',
    })
  })

  it('but not when nothing would be left', () => {
    for (const text of [
      '> all of it',
      '---------- Forwarded message ---------\nFrom: Ada\nFixed!',
      'From: a\nTo: b\nSubject: c\nx',
    ]) {
      expect(cleanBody({ text })).toEqual({ text, quotedText: '', signature: '' })
    }
  })

  it('but not what only sounds like one', () => {
    const text = 'I wrote:\nplease call.\nFrom: now on I wait.\nThe original message was lost.'
    expect(cleanBody({ text }).text).toBe(text)
  })
})

describe('cleanBody sets signatures apart', () => {
  it.each([
    ['-- \nAda Long\nAcme'],
    ['Sent from my iPhone'],
    ['发自我的 iPhone'],
    ['從我的 iPhone 傳送'],
    ['iPhoneから送信'],
    ['Best regards,\nAda Long\nAcme Ltd'],
    ['此致\n敬礼\n张伟'],
    ['祝好！\n张伟'],
    ['Kind regards\nAda\n\nSent from my iPad'],
  ])('%j', (signature) => {
    const body = cleanBody({ text: `${written}\n\n${signature}\n\nOn 3 May 2026, Ada wrote:\n> old` })
    expect(body.text).toBe(written)
    expect(body.signature).toBe(signature.replace('-- ', '--').replace('\n\n', '\n'))
  })

  it('but not a closing that a sentence follows, and not a whole message', () => {
    for (const text of [
      'Hello\nBest regards,\nand could you call me tomorrow?',
      'Best regards,\nAda',
      'Sent from my iPhone',
    ]) {
      expect(cleanBody({ text })).toMatchObject({ text, signature: '' })
    }
  })
})

describe('cleanBody reads HTML', () => {
  it('as its reader saw it', () => {
    const html = `<html><head><title>x</title><style>p{}</style></head><body><h2>Hello <b>there</b></h2><ul><li>one</li><li>two</li></ul>
      <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><div style="display:none">hidden</div><script>bad()</script>
      <img src="https://t.example/p.gif" width="1" height="1"><a href="https://x.example/?id=1">the page</a> &amp; more</body></html>`
    expect(cleanBody({ html }).text).toBe('Hello there\n\n- one\n- two\n\na b\nc d\n\nthe page & more')
  })

  it('with the quotations of Gmail and Outlook', () => {
    const gmail = '<div>New</div><div class="gmail_quote">On 3 May Ada wrote:<blockquote>old</blockquote></div>'
    expect(cleanBody({ html: gmail })).toMatchObject({ text: 'New', quotedText: '> On 3 May Ada wrote:\n> > old' })
    const outlook =
      '<p>New</p><hr><div id="divRplyFwdMsg"><b>From:</b> A<br><b>Sent:</b> B<br><b>To:</b> C</div><p>old</p>'
    expect(cleanBody({ html: outlook }).text).toBe('New')
  })

  it('only where there is no plain text', () => {
    expect(cleanBody({ text: 'plain', html: '<p>rich</p>' }).text).toBe('plain')
    expect(cleanBody({ text: ' \n', html: '<p>rich</p>' }).text).toBe('rich')
  })

  it.each([
    ['nested', `${'<div>'.repeat(100_000)}deep words`],
    ['never closed', '<p><b><i>'.repeat(100_000)],
    ['closed too often', `${'<div>'.repeat(50_000)}${'</p>'.repeat(100_000)}`],
    ['quoted', '<blockquote>x'.repeat(70_000)],
    ['broken', '<'.repeat(1_000_000)],
  ])(
    'that is hostile: %s',
    (_, html) => {
      expect(typeof cleanBody({ html }).text).toBe('string')
    },
    60_000,
  )

  it('and loses no words, however deep they stand', () => {
    expect(cleanBody({ html: `${'<div>'.repeat(20_000)}deep words` }).text).toBe('deep words')
  })
})

describe('cleanBody loses nothing', () => {
  const line = fc.constantFrom(
    ...[
      'Hello',
      '',
      '> old',
      'On 3 May 2026, Ada wrote:',
      '-----Original Message-----',
      'From: a',
      'Sent: b',
      'To: c',
      'Subject: d',
      '-- ',
      'Ada',
      'Best regards,',
    ],
    ...[
      'Sent from my iPhone',
      '发自我的 iPhone',
      '2026年5月3日，Ada写道：',
      '____________',
      '##- Please type your reply above this line -##',
      'Bye.',
      '此致',
    ],
  )
  const bodies = fc.oneof(
    fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary' }),
  )
  const characters = (text: string): string[] => [...text.replace(/\s/g, '')].sort()

  it('of a plain text but white space', () => {
    fc.assert(
      fc.property(bodies, (text) => {
        const body = cleanBody({ text })
        expect(characters(body.text + body.quotedText + body.signature)).toEqual(characters(text))
        expect(body.text.trim() === '').toBe(text.trim() === '')
      }),
      { numRuns: 500 },
    )
  })
})

describe('cleanBody refuses', () => {
  it.each([
    [{ txt: 'x' }, {}, 'input of cleanBody: txt: unknown; did you mean "text"?'],
    [{ text: 5 }, {}, 'input of cleanBody: text: expected a string'],
    [{}, { maxHtmlLenght: 1 }, 'options of cleanBody: maxHtmlLenght: unknown; did you mean "maxHtmlLength"?'],
    [{}, { maxHtmlLength: 0 }, 'options of cleanBody: maxHtmlLength: expected a whole number above 0'],
  ])('%j with %j', (input, options, message) => {
    expect(() => cleanBody(input as never, options as never)).toThrow(OptionsError)
    expect(() => cleanBody(input as never, options as never)).toThrow(message)
  })
})
