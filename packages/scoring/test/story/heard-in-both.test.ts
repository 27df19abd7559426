import { createReader, type SignalKind } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, it } from 'vitest'
import { hearByForm } from '../../src/story/by-form/hear-by-form.ts'
import type { Side } from '../../src/story/utterance.ts'

const reader = createReader({ packs: [english, chinese], details })

function kindsIn(text: string, side: Side): SignalKind[] {
  const role = side === 'service' ? 'agent' : 'customer'
  return hearByForm(reader.read(text, { role }), text, side).signals.map(({ kind }) => kind)
}

describe('What is heard in one language is heard in the other', () => {
  it.each<[Side, SignalKind, string, string]>([
    ['customer', 'already-told', 'I explained all that to your colleague.', '上面已经写了，您看一下。'],
    ['customer', 'already-told', "It's in my first email.", '我第一封邮件里就写了。'],
    ['customer', 'complaint', 'No heating since Tuesday.', '我們這棟樓沒水，從早上到現在。'],
    ['customer', 'complaint', 'We were never informed.', '事先根本没通知。'],
    ['customer', 'complaint', 'I bought a kettle and got a toaster.', '我买的是水壶，收到一个面包机。'],
    ['customer', 'complaint', 'We ordered 80, counted 62.', '我们订了80盒，点了只有62盒。'],
    ['customer', 'repeated-complaint', 'This is my third email.', '这是我第三封邮件。'],
    ['customer', 'urgency', "I've got an interview tomorrow at ten.", '我明天上午10点要面试，11点要开会。'],
    ['customer', 'gratitude', 'You saved my weekend!', '你可救了我了，没你我可怎么办！'],
    ['customer', 'threat-to-leave', 'I want to cancel my subscription.', '我想取消你们的会员。'],
    ['customer', 'complaint', 'The ticket machine swallowed my note.', '自動販賣機把我的鈔票吞了。'],
    ['customer', 'complaint', 'I was told the plumber would come on Tuesday.', '你们说周二师傅会来的。'],
    ['customer', 'complaint', 'We paid for six and only got four.', '我们付了六份，只收到四份。'],
    ['customer', 'complaint', 'Not one of you answered.', '没有一个护士理我。'],
    ['customer', 'repeated-complaint', "I've phoned five times about this.", '我為了這件事打了五次電話。'],
    ['customer', 'urgency', 'The funeral is on Thursday.', '後天就是婚禮了。'],
    ['customer', 'urgency', 'I have to submit the form today.', '我明天中午之前就要用。'],
    ['customer', 'urgency', 'Our flight is tomorrow.', '演出就是今天晚上！'],
    ['customer', 'disappointment', 'We were so looking forward to it.', '我们期待了很久。'],
    ['customer', 'worry', "I've hardly slept.", '我这几天几乎没睡。'],
    ['service', 'refusal', 'No reimbursement is possible.', '我这边没有别的办法了。'],
    ['service', 'refusal', 'We are fully booked.', '目前客滿。'],
    ['service', 'refusal', 'All bookings are final.', '票券概不退換。'],
    ['service', 'refusal', "We don't exchange opened tubs.", '改期只能提前三天申请。'],
    ['service', 'refusal', "My supervisor isn't available.", '主管今天不在。'],
    ['service', 'refusal', "That's not possible.", '這個沒辦法。'],
    ['service', 'dismissal', 'Those are the rules.', '规定就是这样。'],
    ['service', 'dismissal', 'Everybody has to wait.', '大家都要等。'],
    ['service', 'dismissal', 'The manager will tell you the same.', '店長也會跟您說一樣的話。'],
    ['service', 'blame', 'That stain was caused by you.', '是您自己弄脏的。'],
    ['service', 'blame', 'You should have looked at it before you signed.', '您签收之前就应该看一下的。'],
    ['service', 'blame', 'You booked too late.', '是您訂得太晚了。'],
    ['service', 'blame', 'You agreed to the terms.', '您下單的時候就同意條款了。'],
    ['service', 'blame', "As I said, it's closed.", '剛才說過了，今天不開。'],
    ['service', 'guidance', 'Check your junk folder.', '看一下您的垃圾邮件。'],
    ['service', 'guidance', 'You need to go to the desk with your passport.', '您需要带护照到柜台办理。'],
    ['service', 'action', 'The driver is on his way.', '司机已经在路上了。'],
    ['service', 'vague-promise', "It's being processed.", '正在处理中。'],
    ['service', 'dismissal', "That's just the process.", '流程就是这样的。'],
    ['service', 'blame', 'Maybe explain it more clearly.', '那您就说清楚点嘛。'],
    ['service', 'action', 'Your card is frozen as of now.', '您的卡现在冻结了。'],
  ])('%s: %s in “%s”, %s', (side, kind, inEnglish, inChinese) => {
    expect(kindsIn(inEnglish, side)).toContain(kind)
    expect(kindsIn(inChinese, side)).toContain(kind)
  })

  it.each<[Side, SignalKind, string, string]>([
    ['customer', 'anger', 'Could you stop it, please?', '请问能停掉吗？'],
    ['customer', 'repeated-complaint', 'Will this happen again?', '还会再发生吗？'],
    ['customer', 'complaint', 'When will it be done?', '我今天沒辦法過去，有沒有辦法改？'],
    ['customer', 'vulnerability', 'Is a wheelchair for hire here?', '轮椅可以租吗？'],
    ['customer', 'severity', 'Do I get my deposit back?', '訂金會退嗎？'],
    ['service', 'dismissal', 'If a reminder still turns up, just ignore it.', '要是还收到提醒，您不用理。'],
    ['service', 'blame', 'You could have a place on Friday.', '您可以周五来。'],
    ['service', 'watches', "I'm so sorry about your father.", '您父亲的事，我很难过。'],
    ['service', 'wait-notice', "I can't see their contract from here.", '他们的合约我这边看不到。'],
    ['service', 'apology', "You'll regret it.", '运费我们承担。'],
    ['customer', 'complaint', 'I am sitting on a bench outside.', '天都黑了，你们几点关门？'],
    ['customer', 'complaint', 'Is this different from the blue one?', '我又没说要退。'],
    ['customer', 'urgency', 'I would like a cake for Saturday.', '我要订周六的蛋糕。'],
    ['customer', 'urgency', 'My exam was on Friday.', '火车几点开？'],
    ['customer', 'sadness', 'Do you have something for joint pain?', '这个药止疼吗？'],
    ['customer', 'vulnerability', 'I am looking for a present for my grandma.', '想買禮物送我阿嬤。'],
    ['customer', 'disappointment', 'Looking forward to it!', '好期待喔！'],
    ['service', 'refusal', "You won't lose your deposit.", '這款不會缺貨。'],
    ['service', 'refusal', 'The final decision is yours.', '还没有订满，您可以选座。'],
    ['service', 'dismissal', "I'm sorry, I don't know.", '不好意思，我不清楚。'],
    ['service', 'blame', 'I am sorry, you applied too late for this round.', '请您签收之前检查一下外观。'],
    ['service', 'blame', 'You can watch your children on the screen.', '您同意条款之后就可以开通了。'],
    ['service', 'rude', 'You will know him by his red cap.', '他会按两下喇叭，这样您就知道是他。'],
    ['service', 'absolute-claim', 'It is the cheapest of the three.', '這是三個裡面最便宜的。'],
    ['service', 'guidance', 'Then you lose the voucher.', '我们8点开门。'],
    ['service', 'action', 'I have told you that.', '我已经跟您说过了。'],
    ['service', 'option', 'Today or tomorrow, I guess.', '今天或者明天吧。'],
    ['service', 'wait-notice', 'It takes three to five days.', '需要三到五天。'],
    ['service', 'pressure', 'Then you will lose your deposit.', '那訂金就不能退了。'],
  ])('%s: no %s in “%s”, %s', (side, kind, inEnglish, inChinese) => {
    expect(kindsIn(inEnglish, side)).not.toContain(kind)
    expect(kindsIn(inChinese, side)).not.toContain(kind)
  })
})
