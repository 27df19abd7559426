import { OptionsError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/redact/index.ts'

const redacted = (text: string) => redact(text).text

describe('redact finds', () => {
  it.each([
    ['an e-mail address', 'mail jo.lee+x@example.co.uk.', 'mail [EMAIL_1].'],
    ['one between Chinese words', '邮箱jo@example.com或微信', '邮箱[EMAIL_1]或微信'],
    ['one that is spelled', 'it is jo at example dot com', 'it is [EMAIL_1]'],
    ['one without punctuation', 'mail me on joleegmailcom', 'mail me on [EMAIL_1]'],
    ['a phone number with brackets', 'Call me at (541) 714-1388.', 'Call me at [PHONE_1].'],
    ['an international one', 'or +46 (0)8 928 571 38 instead', 'or [PHONE_1] instead'],
    ['a Chinese mobile', '我的手机13812345678', '我的手机[PHONE_1]'],
    ['a Taiwanese landline', '電話02-2345-6789', '電話[PHONE_1]'],
    ['a card number in groups', 'card 4111 1111 1111 1111', 'card [CARD_1]'],
    ['a card number in one piece', 'I paid with 4111111111111111 today', 'I paid with [CARD_1] today'],
    ['the end of a card number', 'the card ending in 4242', 'the card ending in [CARD_1]'],
    ['an IBAN in groups', 'to DE89 3704 0044 0532 0130 00 please', 'to [IBAN_1] please'],
    ['a US social security number', 'it is 536-22-1234', 'it is [NATIONAL_ID_1]'],
    ['one without dashes', 'my ssn is 123 45 6789', 'my ssn is [NATIONAL_ID_1]'],
    ['its last digits', 'the last four digits of my ssn is 8855', 'the last four digits of my ssn is [NATIONAL_ID_1]'],
    ['a Chinese identity number', '是11010519491231002x没错', '是[NATIONAL_ID_1]没错'],
    ['a Taiwanese identity number', '是A123456789', '是[NATIONAL_ID_1]'],
    ['a passport number', '护照号码：E12345678', '护照号码：[NATIONAL_ID_1]'],
    ['IP addresses', 'from 192.168.0.12 or fe80::1ff:fe23:4567:890a', 'from [IP_1] or [IP_2]'],
    ['credentials in a URL', 'https://bob:pw@host.example/x', 'https://[URL_CREDENTIALS_1]@host.example/x'],
    ['a password', 'my password: S3cret!x', 'my password: [PASSWORD_1]'],
    ['a Chinese password', '我的密码是abc123', '我的密码是[PASSWORD_1]'],
    ['an account number', 'my checking account 33356785', 'my checking account [ACCOUNT_1]'],
    [
      'a street address with its zip code',
      'Ship to 1600 Pennsylvania Ave NW, Washington, DC 20500. Thanks!',
      'Ship to [ADDRESS_1]. Thanks!',
    ],
    ['a British address', 'I live at 221B Baker Street, London NW1 6XE, UK', 'I live at [ADDRESS_1]'],
    ['an address in a chat', 'my address is 123 parkway street md 58964', 'my address is [ADDRESS_1]'],
    ['a Chinese address', '寄到广东省深圳市南山区科技园南路12号3栋502室，谢谢', '寄到[ADDRESS_1]，谢谢'],
    ['a Taiwanese address', '住在台北市信義區信義路五段7號12樓', '住在[ADDRESS_1]'],
    ['a post code', '邮编518000', '邮编[ZIP_1]'],
    ['a name told', 'my name is priya raman and i need help', 'my name is [NAME_1] and i need help'],
    ['a name after a title', 'I am Dr. Sarah Connor', 'I am Dr. [NAME_1]'],
    ['who is speaking', 'Hi, this is Anna Schmidt speaking.', 'Hi, this is [NAME_1] speaking.'],
    ['a Chinese name told', '我叫张伟，你好', '我叫[NAME_1]，你好'],
    ['a Chinese name in a form', '收件人：李小明', '收件人：[NAME_1]'],
    ['who is presented', '這位是陳美玲，請幫她查一下', '這位是[NAME_1]，請幫她查一下'],
    ['whose telephone it is', '王芳的电话打不通', '[NAME_1]的电话打不通'],
    ['an entry of a register', '李强，男，35岁', '[NAME_1]，男，35岁'],
    ['a surname before a title', '您好，王经理在吗', '您好，[NAME_1]经理在吗'],
    ['a compound surname', '歐陽女士您好', '[NAME_1]女士您好'],
  ])('%s', (_, text, expected) => {
    expect(redacted(text)).toBe(expected)
  })

  it('the name under a closing', () => {
    expect(redacted('It works.\n\nKind regards,\nPeter Jones')).toBe('It works.\n\nKind regards,\n[NAME_1]')
  })

  it('a message that is only the answer to a question', () => {
    expect(redacted('4589')).toBe('[ACCOUNT_1]')
    expect(redacted('sorry 8952')).toBe('sorry [ACCOUNT_1]')
    expect(redacted('ravi 1452')).toBe('[NAME_1] [ACCOUNT_1]')
    expect(redacted('hannah schmid')).toBe('[NAME_1]')
    expect(redacted('Paul.')).toBe('[NAME_1].')
  })
})

describe('redact leaves', () => {
  it.each([
    ['order numbers', 'Order #A-204 and tracking 1Z999AA10123456784 are late'],
    ['order numbers that look like telephone numbers', 'my order number is 112-3456789-1234567'],
    ['Chinese order numbers', '订单号123456789012什么时候发货'],
    ['dates and times', 'We met on 2024-05-03 10:30 and 12/05/2024'],
    ['money and shares', 'It costs $1,299.00 or 20% less, 退款199元'],
    ['talk about passwords', 'my password is wrong, the password reset link is broken'],
    ['talk about names', 'what is your name? my name is wrong on the account'],
    ['versions', 'version 1.2.3.4 is out'],
    ['thanks to a teacher', '谢谢老师'],
    ['underground lines', '坐地铁3号线到人民路站'],
    ['words that begin with a surname', '马上处理，高兴为您服务，方便留一下电话吗'],
    ['a feeling after “I am”', 'i am angry, im so tired'],
    ['a misspelt word', 'noyhing'],
    ['one unknown word, which may be a brand or a town', 'Zojirushi'],
    ['colours of what people own', '黄色的手机壳，白色的手机'],
    ['an amount', '250'],
    ['an unintroduced name of a product', 'My Samsung Galaxy S23 Ultra 256 GB broke'],
  ])('%s', (_, text) => {
    expect(redacted(text)).toBe(text)
  })
})

describe('redactions', () => {
  it('have spans in the original', () => {
    const text = '我叫张伟，mail jo@example.com'
    const values = redact(text).redactions.map(({ kind, span }) => [kind, text.slice(...span)])
    expect(values).toEqual([
      ['name', '张伟'],
      ['email', 'jo@example.com'],
    ])
  })

  it('give the same value the same number, however it is written', () => {
    expect(redacted('Call 541-714-1388 or (541) 714-1388, not 541-714-1399')).toBe(
      'Call [PHONE_1] or [PHONE_1], not [PHONE_2]',
    )
    expect(redacted('JO@example.com, jo@example.com')).toBe('[EMAIL_1], [EMAIL_1]')
  })

  it('reach every place where a name that was introduced stands again', () => {
    expect(redacted('我叫张伟，对，张伟')).toBe('我叫[NAME_1]，对，[NAME_1]')
  })

  it('number on after the placeholders that are there', () => {
    expect(redacted('[EMAIL_4] and jo@example.com')).toBe('[EMAIL_4] and [EMAIL_5]')
  })

  it('can be undone', () => {
    const text = 'mail jo@example.com, card 4111 1111 1111 1111'
    const { text: out, values, restore } = redact(text, { reversible: true })
    expect(values).toEqual({ '[EMAIL_1]': 'jo@example.com', '[CARD_1]': '4111 1111 1111 1111' })
    expect(restore(out)).toBe(text)
    expect(restore('I wrote to [EMAIL_1], not to [EMAIL_2]')).toBe('I wrote to jo@example.com, not to [EMAIL_2]')
  })
})

describe('options of redact', () => {
  it('keep kinds, and then no order numbers', () => {
    expect(redact('order A-204 of jo@example.com', { keep: ['email'] }).text).toBe(
      'order [ORDER_NUMBER_1] of jo@example.com',
    )
  })

  it.each([
    [{ keeps: [] }, 'options of redact: keeps: unknown option; did you mean "keep"?'],
    [{ keep: ['emial'] }, 'options of redact: keep[0]: unknown kind; did you mean "email"?'],
    [{ keep: 'email' }, 'options of redact: keep: expected a list of kinds'],
    [{ reversible: 1 }, 'options of redact: reversible: expected true or false'],
    [null, 'options of redact: expected an object'],
  ])('refuse %j', (options, message) => {
    expect(() => redact('x', options as never)).toThrow(OptionsError)
    expect(() => redact('x', options as never)).toThrow(message)
  })
})
