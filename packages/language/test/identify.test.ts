import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyLanguage } from '../src/identify/identify.ts'
import { identifyByScript, looksEnglish } from '../src/identify/identify-script.ts'
import { createReader, readMessage } from '../src/index.ts'
import { english } from '../src/packs/en.ts'
import { chinese } from '../src/packs/zh.ts'

describe('the language of a short service message', () => {
  it.each([
    ['Where is my order?', 'en'],
    ['Où est ma commande ?', 'fr'],
    ['Der Wasserkocher kam kaputt an', 'de'],
    ['Hola, mi paquete no ha llegado', 'es'],
    ['Il bollitore è arrivato rotto', 'it'],
    ['A chaleira chegou quebrada', 'pt'],
    ['Ik wil mijn geld terug', 'nl'],
    ['Dziękuję bardzo', 'pl'],
    ['Bana yardım edebilir misiniz?', 'tr'],
    ['Tôi muốn hoàn tiền', 'vi'],
    ['Посылка ещё не пришла', 'ru'],
    ['Де моє замовлення?', 'uk'],
    ['طلبي لم يصل بعد', 'ar'],
    ['मेरा ऑर्डर अभी तक नहीं आया', 'hi'],
    ['ยังไม่ได้รับสินค้าเลยครับ', 'th'],
    ['ההזמנה שלי עוד לא הגיעה', 'he'],
    ['Πού είναι η παραγγελία μου;', 'el'],
    ['商品がまだ届きません', 'ja'],
    ['キャンセルしたい', 'ja'],
    ['주문한 상품이 아직 안 왔어요', 'ko'],
    ['我的订单还没到', 'zh-Hans'],
    ['我的訂單還沒到', 'zh-Hant'],
    ['这款真の好用', 'zh-Hans'],
  ])('"%s" is %s', (text, language) => {
    const found = identifyLanguage(text)
    expect(found.language).toBe(language)
    expect(found.confidence).toBeGreaterThanOrEqual(0.5)
  })

  it.each(['ok', 'lol', 'Ann Lee', 'iPhone 15 Pro Max', 'hello', 'BA2490', '', '12345', '👍'])(
    'is not to be relied on in "%s"',
    (text) => {
      expect(identifyLanguage(text).confidence).toBeLessThan(0.5)
    },
  )
})

describe('the script alone', () => {
  it.each([
    ['Где мой заказ', 'ru', 0.3],
    ['Où est ma commande', 'en', 0.3],
    ['商品がまだ届きません', 'ja', 1],
    ['สวัสดี', 'th', 1],
    ['', 'unknown', 0],
  ])('of "%s" says %s with %d', (text, language, confidence) => {
    expect(identifyByScript(text)).toEqual({ language, confidence })
  })
})

it('takes any string, and is between 0 and 1 sure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const identify of [identifyLanguage, identifyByScript]) {
        const { language, confidence } = identify(text)
        expect(language).not.toBe('')
        expect(confidence >= 0 && confidence <= 1).toBe(true)
      }
    }),
  )
})

describe('a reader that identifies', () => {
  const packs = [english, chinese]
  const reader = createReader({ packs, identify: identifyLanguage })

  it('names French and does not read it as English', () => {
    const text = 'Je suis furious, le chat est sorry et je veux mon argent !'
    expect(reader.read(text).language).toBe('fr')
    expect(reader.read(text).signals.map(({ kind }) => kind)).not.toContain('anger')
    expect(Object.values(reader.read(text).measures).every((value) => value === null)).toBe(true)
    expect(createReader({ packs }).read(text).language).toBe('en')
  })

  it('still reports what shows by its form', () => {
    const kinds = reader
      .read('Où est ma commande AB12345 ? Répondez à ann@example.com')
      .signals.map(({ data }) => data.datum)
    expect(kinds).toEqual(expect.arrayContaining(['order-number', 'email']))
  })

  it('does not ask about what is Chinese or given', () => {
    const asked: string[] = []
    const identify = (text: string) => {
      asked.push(text)
      return { language: 'fr', confidence: 1 }
    }
    const curious = createReader({ packs, identify })
    expect(curious.read('我的订单还没到').language).toBe('zh-Hans')
    expect(curious.read('Bonjour', { language: 'en' }).language).toBe('en')
    expect(asked).toEqual([])
    expect(curious.read('Bonjour').language).toBe('fr')
  })

  it('is sure of plain English, however much of another language is quoted in it', () => {
    expect(identifyLanguage('What have you done with the parcel?')).toEqual({ language: 'en', confidence: 1 })
    expect(looksEnglish('Where is the parcel?')).toBe(true)
    expect([looksEnglish('Où est ma commande ?'), looksEnglish('my refund'), looksEnglish('')]).toEqual([
      false,
      false,
      false,
    ])
    expect(reader.read('The label says "Bitte nicht werfen", have you thrown it?').language).toBe('en')
  })

  it('keeps the guess of the script when it is not sure', () => {
    expect(reader.read('refund').language).toBe('en')
  })

  it('has a version of its own', () => {
    expect(reader.version).not.toBe(createReader({ packs }).version)
  })
})

describe('a reader without', () => {
  it.each([
    ['商品がまだ届きません。対応してください', 'ja'],
    ['주문한 상품이 아직 안 왔어요', 'ko'],
    ['这款真の好用', 'zh-Hans'],
    ['这个ヽ(✿ﾟ▽ﾟ)ノ不错', 'zh-Hans'],
    ['我买的是まほうびん牌的保温杯，才用了两天就开始漏水', 'zh-Hans'],
  ])('calls "%s" %s', (text, language) => {
    expect(readMessage(text).language).toBe(language)
  })

  it('reads no Japanese with the Chinese pack', () => {
    expect(readMessage('返金を希望します。最悪です').signals).toEqual([])
  })

  it.each(['en-GB', 'zh-TW', 'en'])('reads what is given as %s', (language) => {
    expect(readMessage('I am furious', { language }).signals.map(({ kind }) => kind)).toContain('anger')
    expect(readMessage('I am furious', { language }).language).toBe(language)
  })

  it('reads nothing but forms in a language that was given and has no pack', () => {
    expect(readMessage('I am furious, ann@example.com', { language: 'fr' }).signals.map(({ kind }) => kind)).toEqual([
      'gives-datum',
    ])
  })
})
