import type { Evidence, Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { ceb, essay } from '../evidence/sources.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { turnOf } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { unfilledIn } from '../story/text/unfilled.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** The company's course before the customer's matter. */
const script = pattern('i')`
  \b(our|my|the) (standard |usual )?(script|checklist|questionnaire|standard questions)\b|
  \baccording to (our|the) (standard )?(procedure|process)\b|\bbefore (i|we) can (help|answer|assist|continue)\b|
  \b(please )?(choose|select) (one of|an option|from the)|\b(press|reply with|type) \d|
  按照?流程|依照?流程|流程(要求|规定|規定)|才能(回答|受理|继续|繼續)|(选择|選擇)(菜单|選單|以下|下列)|
  (回复|回覆|输入|輸入)(数字|數字|序号|序號|編號\d)
`
/** To protect the customer is a reason of theirs. */
const protects =
  /\b(security|secure|safe|safety|protect|privacy|fraud)|安全|隐私|隱私|[个個]资|[个個]人资料|[个個]人資料|防止/i

export const noForcedScript = defineRule({
  meta: {
    id: 'no-forced-script',
    title: {
      en: 'The customer’s question comes before our script',
      'zh-Hans': '先答顾客的，再走流程',
      'zh-Hant': '先回應顧客，再走流程',
    },
    dimension: 'tempo',
    essays: ['S2.5', 'S4.6'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Join the customer’s process, do not impose the company’s.',
          'zh-Hans': '顺着顾客的路子走，别拿公司的流程套人。',
          'zh-Hant': '順著顧客的步驟走，別拿公司的流程套人。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'Some steps the law or a bank prescribes, in an order that is nobody’s choice; unless that is said, they look like any script.',
          'zh-Hans': '有些步骤是法规或银行规定的，先后由不得人；不说明，看着就和照本宣科一样。',
          'zh-Hant': '有些步驟是法規或銀行規定的，先後由不得人；不說明，看起來就和照本宣科一樣。',
        },
      },
      {
        claim: {
          en: 'Robotic service and company policy are among the drivers of customer effort.',
          'zh-Hans': '服务像机器、张口就是规定，都让顾客费劲。',
          'zh-Hant': '服務像機器、開口就是規定，都讓顧客費力。',
        },
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. A check of identity that says what it protects is no script.',
          'zh-Hans': '厂商自己做的调查。核对身份时说明是为了保护什么，不算照本宣科。',
          'zh-Hant': '廠商自行做的調查。核對身分時說明是為了保護什麼，不算照本宣科。',
        },
      },
    ],
    reasons: {
      script: {
        what: {
          en: 'The customer asked something and was sent through a procedure first.',
          'zh-Hans': '顾客问了事，却先被要求走流程。',
          'zh-Hant': '顧客問了事，卻先被要求走流程。',
        },
        advice: {
          en: 'Answer what can be answered now. If a step must come first, say what it is for, and do as much of it as you can yourself.',
          'zh-Hans': '能答的先答。确实要先做的步骤，说清为什么，能代办的替顾客办。',
          'zh-Hant': '能答的先答。確實要先做的步驟，說清楚為什麼，能代辦的就替顧客辦。',
        },
      },
      insists: {
        what: {
          en: 'The customer has objected, and the procedure was insisted on.',
          'zh-Hans': '顾客已经说了不必，还是坚持走流程。',
          'zh-Hant': '顧客已經說了不必，還是堅持走流程。',
        },
        advice: {
          en: 'Leave the script: take up what they said last, in their words.',
          'zh-Hans': '放下流程，接住顾客刚说的那句话。',
          'zh-Hant': '放下流程，接住顧客剛說的那句話。',
        },
      },
      unfilled: {
        what: {
          en: 'A placeholder was left in: a ready-made sentence, and nobody wrote what belongs in its gap.',
          'zh-Hans': '话里还留着空：套用了现成的句子，该填的地方没有填。',
          'zh-Hant': '話裡還留著空格：套用了現成的句子，該填的地方沒有填。',
        },
        advice: {
          en: 'Write what belongs there, or leave the sentence out: as it stands it tells the customer nothing.',
          'zh-Hans': '把该填的内容写上；填不出来，这句就不要说，空着等于什么也没告诉顾客。',
          'zh-Hant': '把該填的內容寫上；填不出來，這句就不要說，空著等於什麼也沒告訴顧客。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: What does delivery to Leeds cost?\nagent: Before I can help you, we have to go through our standard questions.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 寄到成都运费多少？\n客服: 按照流程，您需要先完成登记问卷，才能回答您的问题。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 寄到台東運費多少？\n客服: 依照流程，您需要先填完問卷，才能回答您的問題。',
        },
        {
          language: 'en',
          transcript:
            'customer: Can I have a refund for the kettle?\nagent: I am afraid not. What I can do for you instead is […].',
        },
        { language: 'zh-Hans', transcript: '客户: 水壶能退吗？\n客服: 退不了了，不过我可以帮您[…]，您看行吗？' },
        { language: 'zh-Hant', transcript: '顧客: 水壺可以退嗎？\n客服: 沒辦法退，不過我可以幫您[…]，您看這樣好嗎？' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: What does delivery to Leeds cost?\nagent: It is four pounds. Before we can send it I need your address.',
        },
        { language: 'zh-Hans', transcript: '客户: 寄到成都运费多少？\n客服: 八块，满九十九包邮。' },
        { language: 'zh-Hant', transcript: '顧客: 寄到台東運費多少？\n客服: 八十元，滿九百九免運。' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || utterance.automated) return []
    // Such a sentence is blank in the text that rules read: it stands only in what was written.
    const { messageId, written } = utterance
    const gaps = unfilledIn(written.text)
    if (gaps.length > 0) {
      const evidence = gaps.map(
        ([start, end]): Evidence => ({ messageId, span: [start, end], quote: written.text.slice(start, end) }),
      )
      return [{ type: 'fault', reason: 'unfilled', severity: 'major', evidence }]
    }
    const line = scriptIn(utterance)
    if (!line || protects.test(utterance.text) || bringsMore(utterance, line)) return []
    if (
      turnOf(story, utterance)
        .slice(0, -1)
        .some((said) => bringsMore(said, [0, 0]) || scriptIn(said))
    )
      return []
    const asked = lastCustomerTurn(story, utterance).filter(
      (said) => heard(said, 'question', 'request', 'urgency', 'complaint', 'not-resolved', 'already-told').length > 0,
    )
    const [matter] = asked
    if (!matter || isTheirWord(utterance, asked)) return []
    const objects = asked.some((said) => heard(said, 'declines', 'already-told', 'not-resolved', 'anger').length > 0)
    const evidence = [quote(utterance, line), quote(matter)]
    return [{ type: 'fault', reason: objects ? 'insists' : 'script', severity: objects ? 'major' : 'minor', evidence }]
  },
})

/** Who sent in their script asks for it. */
const isTheirWord = ({ text }: Utterance, asked: readonly Utterance[]): boolean =>
  / script$/i.test(script.exec(text)?.[0] ?? '') && asked.some((said) => /\bscript\b/i.test(said.text))

/** The sentence that speaks of the procedure. */
function scriptIn({ text }: Utterance): Span | undefined {
  const found = script.exec(text)
  return found ? sentenceAround(text, [found.index, found.index + found[0].length]) : undefined
}

/** Whether anything but the procedure is told or done: an act or a reason outside its sentence. */
const bringsMore = (utterance: Utterance, line: Span): boolean =>
  [...definiteActs(utterance), ...heard(utterance, 'explanation')].some(
    ({ kind, span }) =>
      kind !== 'asks-datum' && kind !== 'refusal' && kind !== 'guidance' && (span[1] <= line[0] || span[0] >= line[1]),
  ) || wordsOutside(utterance.text, line)

/** A figure outside the sentence is an answer, too: "It is four pounds." */
const wordsOutside = (text: string, [start, end]: Span): boolean =>
  /\d|[一二三四五六七八九十百千][块塊元天点點号號]|\b(yes|no|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
    `${text.slice(0, start)} ${text.slice(end)}`,
  )
