import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage, type SignalKind } from '../src/index.ts'

const objects = (text: string, kind: SignalKind) =>
  readMessage(text, { role: 'agent' })
    .signals.filter((signal) => signal.kind === kind)
    .map(({ object, data }) => (object ? `${text.slice(...object)}${data.generic ? ' (generic)' : ''}` : null))

describe('an apology is for', () => {
  it.each([
    ["I'm sorry for the double charge.", 'the double charge'],
    ['I am so sorry that your kettle arrived broken.', 'your kettle arrived broken'],
    ['We apologise most sincerely for the delay and the broken box.', 'the delay and the broken box'],
    ['Sorry the parcel is late, I am on it.', 'the parcel is late'],
    ['We are sorry we sent the wrong colour', 'we sent the wrong colour'],
    ['The double charge was our mistake.', 'The double charge'],
    ['We apologise for any inconvenience', 'any inconvenience (generic)'],
    ['Sorry for the inconvenience this has caused you.', 'the inconvenience this has caused you (generic)'],
    ['sorry about that', 'that (generic)'],
    ['抱歉给您发错了颜色', '给您发错了颜色'],
    ['为快递延误向您道歉', '快递延误'],
    ['就发错颜色一事向您致歉', '发错颜色一事'],
    ['抱歉，没能按时送到', '没能按时送到'],
    ['衣服发错颜色了，非常抱歉', '衣服发错颜色了'],
    ['发错颜色是我们的错', '发错颜色'],
    ['给您带来的不便，我们深表歉意', '给您带来的不便 (generic)'],
    ['很抱歉給您寄錯尺寸', '給您寄錯尺寸'],
    ['為包裹延誤向您致歉', '包裹延誤'],
    ['對不起造成您的不便', '造成您的不便 (generic)'],
    ['唔好意思，要你等咗三日', '要你等咗三日'],
  ])('in "%s": %s', (text, object) => {
    expect(objects(text, 'apology')).toContain(object)
  })

  it.each(['I am so sorry.', "I'm sorry, but we can't do that", '您好，非常抱歉', '抱歉，我马上查', '真係對唔住'])(
    'nothing that "%s" says',
    (text) => {
      expect(objects(text, 'apology').filter((object) => object !== null)).toEqual([])
    },
  )
})

describe('an acknowledgement is of', () => {
  it.each([
    ['I understand how frustrating the delay is', 'the delay is'],
    ['That must be frustrating after three weeks', 'three weeks'],
    ['我理解您着急的心情', '您着急的心情'],
    ['等了五天还没到，确实让人着急', '等了五天还没到'],
    ['等了五天還沒到，確實讓人著急', '等了五天還沒到'],
  ])('in "%s": %s', (text, object) => {
    expect(objects(text, 'acknowledgement')).toContain(object)
  })
})

describe('a promise or a refusal is of', () => {
  it.each<[string, SignalKind, string]>([
    ["I'll email you the label by Friday.", 'promise', 'email you the label by Friday'],
    ['You will receive a new card.', 'promise', 'receive a new card'],
    ['我会给您打电话', 'promise', '给您打电话'],
    ['我會再與您聯繫退款的事', 'promise', '再與您聯繫退款的事'],
    ["We can't refund the shipping but I can send a new one", 'refusal', 'refund the shipping'],
    ['The booking cannot be changed.', 'refusal', 'The booking'],
    ['无法为您取消订单', 'refusal', '订单'],
    ['地址改不了', 'refusal', '地址'],
    ['無法為您更改地址', 'refusal', '更改地址'],
  ])('in "%s" (%s): %s', (text, kind, object) => {
    expect(objects(text, kind)).toContain(object)
  })
})

const piece = fc.constantFrom(
  'sorry ',
  'for ',
  "we can't ",
  'the delay',
  'was our mistake',
  '抱歉',
  '给您',
  '，',
  '为',
  "I'll email ",
  '.',
  'that ',
)

it('stays inside the text, is not empty and says so in its data', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      for (const { object, data } of readMessage(text).signals) {
        expect(data.object ?? false).toBe(object !== undefined)
        if (!object) continue
        expect(0 <= object[0] && object[0] < object[1] && object[1] <= text.length).toBe(true)
      }
    }),
  )
})
