import { createReader, type SignalKind } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, it } from 'vitest'
import { hearByForm } from '../../../src/story/by-form/hear-by-form.ts'

const reader = createReader({ packs: [english, chinese], details })
const FAINT = 0.3

const kindsIn = (text: string): SignalKind[] =>
  hearByForm(reader.read(text, { role: 'agent' }), text, 'service')
    .signals.filter(({ strength }) => strength > FAINT)
    .map(({ kind }) => kind)

describe('Who is sent off with a shrug is heard, in both scripts', () => {
  it.each<[SignalKind, string]>([
    ['dismissal', '那您再問啊。'],
    ['dismissal', '那你继续等吧。'],
    ['dismissal', '咁你去第二間買囉。'],
    ['dismissal', '那您換別家啊。'],
    ['dismissal', '那是您的权利哦。'],
    ['dismissal', '額滿了，下次請早。'],
    ['dismissal', '請你注意你的態度。'],
    ['dismissal', '别动不动就投诉。'],
    ['dismissal', '您自己再找找看吧'],
    ['dismissal', '我們也沒辦法啊，您自己報警吧。'],
    ['dismissal', '漏水你要自己搵樓上傾。'],
    ['dismissal', '小朋友玩下啫，唔使咁緊張。'],
    ['dismissal', '小孩子玩本来就会碰撞啊。'],
    ['dismissal', '老師也不是故意的，大家互相體諒一下嘛。'],
    ['blame', '牆上有寫，停車場不負保管責任。'],
    ['blame', '我們有投啊，你不在家。'],
    ['buck-passing', '我哋只係管公眾地方。'],
    ['buck-passing', '呢啲唔係我哋負責㗎，你搵食環署。'],
    ['buck-passing', '樹不是我們管的，你打給公所。'],
    ['blame', '其他学生都听得懂啊。'],
    ['blame', '會不會是弟弟不夠用心？'],
    ['blame', '係咪你個女唔留心？'],
    ['blame', '签约的时候您都同意了啊。'],
    ['blame', '報名嗰陣你都簽咗名㗎啦。'],
    ['blame', '通常都是客人自己没保管好。'],
    ['blame', '那就是您操作错误。'],
    ['blame', '稿子是你給的啊。'],
    ['blame', '您现在才要改，怎么可能还有位子。'],
    ['blame', '咁可能係你部手機有問題囉。'],
    ['sells', '現在續約還有八折優惠喔！'],
    ['rude', '你在那邊鬧什麼？'],
  ])('%s in %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind)
  })
})

describe('The same words beside a helping hand are not', () => {
  const hurts: readonly SignalKind[] = ['dismissal', 'buck-passing', 'blame', 'sells', 'rude', 'order']
  it.each([
    '巡守隊會在那邊多繞幾趟。',
    '您的衣服還在那邊，沒有丟。',
    '您先不要在那邊停太久，比較危險。',
    '那您再試一次看看，我在線上等您。',
    '附近第二家分店今天还有货，我帮您调。',
    '申訴是您的權利，我把管道和電話一起給您。',
    '下次早一點跟我說，我幫您留位子。',
    '請您注意腳下，地板很滑。',
    '這盞路燈不是我們管的，我已經幫您通報公園處了。',
    '其他學生也是第二週才跟上，妹妹慢慢來就好。',
    '是不是孩子今天不舒服？',
    '簽約時您有看到這一條嗎？',
    '签约的时候我们没有说清楚，对不起。',
    '檔案是您提供的，我已經備份一份。',
    '您现在要改还来得及，我马上处理。',
    '可能是您家附近的線路有問題，我派師傅去看。',
    '您的八折券已經補回去了。',
    '您的85折碼我幫您恢復了。',
    '您一次都沒用過，我幫您全額退。',
    '這題聽不懂沒關係，我再講一次。',
    '週五之前一定要到，我知道，今天就出貨。',
    '等到咁嘅嘢梗係嬲。',
    '上面有寫您的名字，請簽收。',
    '我們有投，郵差寫您不在家，我幫您改明天再投。',
    '不用這麼緊張，我們會陪您慢慢練。',
    '小朋友本來就會怕打針，我們慢慢來。',
    '老師不是故意的，但遲到就是我們不對，對不起。',
    '您可以自己找時間過來。',
    '这件事我们也没办法代您签名，不过可以上门服务。',
  ])('%s', (text) => {
    expect(kindsIn(text).filter((kind) => hurts.includes(kind))).toEqual([])
  })
})

describe('A moment later is no request to wait, and no empty promise', () => {
  it.each(['等一下我把單號傳給您。', '等等我就打給您。', '我等一下就幫您排師傅。', '晚點見，路上小心。'])(
    '%s',
    (text) => {
      expect(kindsIn(text).filter((kind) => kind === 'wait-notice' || kind === 'vague-promise')).toEqual([])
    },
  )
  it.each(['請您等一下。', '等一下喔，我查。'])('%s keeps them waiting', (text) => {
    expect(kindsIn(text)).toContain('wait-notice')
  })
})
