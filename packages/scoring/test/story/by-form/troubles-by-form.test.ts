import { createReader } from '@attune/language'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, it } from 'vitest'
import { chineseTrouble } from '../../../src/story/by-form/chinese-trouble.ts'
import { englishTrouble } from '../../../src/story/by-form/english-trouble.ts'
import { findForms } from '../../../src/story/by-form/form.ts'
import { hearByForm } from '../../../src/story/by-form/hear-by-form.ts'

const reader = createReader({ packs: [english, chinese] })
const formsOf = (text: string) => findForms(/[\u3400-\u9fff]/.test(text) ? chineseTrouble : englishTrouble, text)
const heardIn = (text: string) => {
  const heard = formsOf(text).map(({ kind, strength, data }) => JSON.stringify({ kind, strength, data }))
  return [...new Set(heard)].toSorted()
}

describe('A trouble is heard alike in every script', () => {
  it.each([
    ['The hotel took 140 from my card.', '酒店从我卡里划了140。', '飯店從我卡裡扣了140。'],
    ['2,300 just vanished.', '账户里突然少了2300。', '帳戶裡突然少了2300。'],
    ['I never approved that.', '这不是我操作的。', '這不是我操作的。'],
    ['I ordered oat milk but got soy.', '我点的燕麦奶，结果做成了豆奶。', '我點的燕麥奶，結果做成了豆奶。'],
    [
      'The door tag says paid, but there is no label.',
      '单子上写着已付款，可是没有标签。',
      '單子上寫著已付款，可是沒有標籤。',
    ],
    ['The dryer broke down again.', '烘干机又坏了。', '烘衣機又壞了。'],
    ['The scanner keeps jamming.', '扫描仪老是卡住。', '掃描機老是卡住。'],
    ['Nobody called.', '没人打来。', '沒人打來。'],
    ["It's been three days.", '已经三天了。', '已經三天了。'],
    ['You said Monday.', '你们说的周一。', '你們說的週一。'],
    ['The form says invalid.', '系统提示无效。', '系統提示無效。'],
    ['Our flight was cancelled.', '我们的航班被取消了。', '我們的航班被取消了。'],
    ['We were left standing outside.', '我们被晾在外面。', '我們被晾在外面。'],
    ['The coat came back without a button.', '大衣洗回来扣子掉了。', '大衣洗回來扣子不見了。'],
    ['I said gluten free.', '我说的是无麸质。', '我說的是無麩質。'],
    ['Cancel my slot please.', '帮我把预约取消了吧。', '幫我把預約取消了吧。'],
    ['His insulin runs out tonight.', '他的胰岛素今晚就用完。', '他的胰島素今晚就用完。'],
  ])('%s', (...told) => {
    const [english, ...others] = told.map(heardIn)
    expect(english).not.toEqual([])
    for (const other of others) expect(other).toEqual(english)
  })
})

describe('What is wrong with a thing is heard in every script', () => {
  it.each([
    ["The gate doesn't open.", '闸门打不开。', '閘門打不開。'],
    ['My hat shrank.', '帽子缩水了。', '帽子縮水了。'],
    ['There are ants in the sugar.', '糖里有股怪味。', '糖裡有股怪味。'],
    ['The coach left without us.', '大巴没等我们就走了，没等我们先开了。', '遊覽車沒等我們就開了。'],
    ['Your painter spilled paint on my sofa.', '你们的油漆工把我沙发弄脏了。', '你們的油漆工把我沙發弄髒了。'],
    ['The shelf you put up is crooked.', '你们装的架子是歪的。', '你們裝的架子是歪的。'],
    ['The curtains are nothing like the photo.', '窗帘跟图片对不上。', '窗簾跟圖片對不上。'],
    ["The table was booked for seven and it's already eight.", '约的七点，现在都八点了。', '約七點，現在都八點了。'],
    ['Our ferry to the north island has been cancelled.', '我们去北岛的船票航班取消了。', '我們的航班取消了。'],
  ])('%s', (...told) => {
    for (const text of told) expect(formsOf(text).map(({ kind }) => kind)).toContain('complaint')
  })
})

describe('A plain question is none', () => {
  it.each([
    'Which papers are missing from my file?',
    'Do you have a room without a smell of smoke?',
    'Will the cloth fade in the sun?',
    'My battery is at 20 per cent, where can I charge it?',
    '外面停水的时候你们营业吗？',
    '想要一间没有烟味的房间',
    '这布会褪色吗？',
    '你们家的面很好吃，谢谢',
    'When does the film start tonight?',
    'How long does a passport take?',
    'Do you deliver on Sundays?',
    'Is there a fee if I cancel my booking?',
    'What does the blue light mean?',
    'We booked a room for two and arrive on Friday.',
    'It took 3 hours from my house.',
    '今晚几点开始？',
    '护照要办多久？',
    '星期天送货吗？',
    '取消预约要收费吗？',
    '我订的是周五的房，两位。',
    '蓝灯是什么意思？',
    '請問可以退換嗎？',
    '我想问一下明天几点开门',
  ])('%s', (text) => {
    expect(formsOf(text)).toEqual([])
  })
})

describe('What words beside it show to be something else is not heard', () => {
  const kindsIn = (text: string, role: 'agent' | 'customer') =>
    hearByForm(reader.read(text, { role }), text, role === 'agent' ? 'service' : 'customer').signals.map(
      ({ kind }) => kind,
    )

  it.each([
    ['Oh nice, yes please!', 'customer', 'frustration'],
    ["I'm not good with computers.", 'customer', 'vulnerability'],
    ['万一赶不上呢？', 'customer', 'worry'],
    ['The first month is half price.', 'agent', 'guidance'],
    ['請晚點再試。', 'agent', 'vague-promise'],
  ] as const)('%s', (text, role, kind) => {
    expect(reader.read(text, { role }).signals.map((signal) => signal.kind)).toContain(kind)
    expect(kindsIn(text, role)).not.toContain(kind)
  })

  it.each(["We've moved your lesson to Tuesday.", 'It is on its way.', '我已经把课改到周二了。', '帳號解鎖了。'])(
    '%s',
    (text) => {
      expect(kindsIn(text, 'agent')).toContain('action')
    },
  )
})
