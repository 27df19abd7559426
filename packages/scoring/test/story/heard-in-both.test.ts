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
    ['service', 'refusal', 'No reimbursement is possible.', '我这边没有别的办法了。'],
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
  ])('%s: no %s in “%s”, %s', (side, kind, inEnglish, inChinese) => {
    expect(kindsIn(inEnglish, side)).not.toContain(kind)
    expect(kindsIn(inChinese, side)).not.toContain(kind)
  })
})
