import type { Talk } from './talk.ts'

export const traditional: readonly Talk[] = [
  {
    locale: 'zh-TW',
    subject: '想換顏色',
    channel: 'chat',
    turns: [
      ['c', 0, '不好意思，訂單{order}我選錯顏色了，請問還可以換成藍色嗎？'],
      ['a', 2, '您好，可以的，這筆還沒出貨。我幫您改成藍色，稍等我一下喔。'],
      ['a', 3, '改好了，明天出貨，後天會到您選的門市。'],
      ['c', 1, '太好了，謝謝你！'],
    ],
    rating: { score: 1, comment: '很親切' },
    tags: ['換色'],
    status: 'resolved',
  },
  {
    locale: 'zh-TW',
    subject: '退款還沒收到',
    channel: 'email',
    turns: [
      ['c', 0, '您好，\n\n{order} 的退款你們說七個工作天，今天已經第十天了，還是沒入帳，這樣讓人很不安。'],
      [
        'a',
        180,
        '真的很抱歉，讓您多等了這幾天。我查到退款在上週五被銀行退回，原因是帳號少了一碼，而我們沒有主動通知您，這是我們的疏失。煩請您再提供一次帳號，我今天就重新送出。',
      ],
      ['n', 5, '退款失敗沒有通知客人，請財務改流程。'],
    ],
    tags: ['退款'],
    status: 'pending',
  },
  {
    locale: 'zh-HK',
    subject: '杯蓋唔見咗',
    channel: 'chat',
    turns: [
      ['c', 0, '你好，我張單{order}收到個杯但係冇杯蓋喎'],
      ['a', 4, '唔好意思呀，應該係我哋漏咗。我即刻補寄一個畀你，聽日寄出，後日收到。'],
      ['c', 2, '好呀唔該晒'],
    ],
    rating: { score: 0.75, comment: '快手' },
    status: 'resolved',
  },
]
