/** What people say in the invented tickets: good and bad service by turns, in English and Chinese. */
const openings = [
  'My parcel has not arrived, and I need it by Friday.',
  'I was charged twice for the same order. This is the third time I write!',
  '我的包裹还没到，已经等了五天了，很着急。',
  'Could you tell me how to change the delivery address?',
  '你們寄錯顏色了，怎麼換貨？',
]
const answers = [
  'I am sorry it is late. I have asked the carrier and will write to you by noon.',
  'Please be patient.',
  '非常抱歉让您久等了，我现在就联系快递，下午三点前给您答复。',
  'Go to Orders, open the order and choose “Change address”; I stay here until it worked.',
  '不好意思，請您自己看一下退換貨說明。',
]
const closings = ['Thank you, it came!', 'That does not help me at all.', '好的，谢谢。', 'Fine.', '算了，我自己處理。']

const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? ''

export const invented = {
  opening: (number: number) => `${pick(openings, number)} (order ${100_000 + number})`,
  answer: (number: number) => pick(answers, number + (number % 3)),
  closing: (number: number) => pick(closings, number),
  again: (number: number) => `Hello again, has anything happened? It is about order ${100_000 + number}.`,
}
