import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { sharedWords } from '../story/text/shared-words.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { type PromiseKept, promisedBefore } from '../timeline/promises.ts'
import { timesAhead } from '../timeline/said-time.ts'

const NOT_SAID = 0.5

export const confirmTheNextStep = defineRule({
  meta: {
    id: 'confirm-the-next-step',
    title: {
      en: 'At the end it is clear what happens next',
      'zh-Hans': '收尾时说清下一步',
      'zh-Hant': '收尾時說清楚下一步',
    },
    dimension: 'ending',
    essays: ['S5.1', 'S3.4', 'S1.1'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 0.6,
    evidence: [
      {
        claim: {
          en: 'The customer is never left uninformed; the end is remembered.',
          'zh-Hans': '不让顾客蒙在鼓里；结尾最让人记得。',
          'zh-Hant': '不讓顧客蒙在鼓裡；結尾最讓人記得。',
        },
        source: essay('platform', 'mirror'),
        grade: 'E',
        caveat: {
          en: 'Owed only where something promised is still to come and was not the last thing said.',
          'zh-Hans': '答应的事还没办、最后又没提到，才算该做。',
          'zh-Hant': '答應的事還沒做到、最後又沒提到，才算該做。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The farewell said once more what happens next.',
          'zh-Hans': '道别时又说了一遍接下来怎么办。',
          'zh-Hant': '道別時再說了一次接下來怎麼辦。',
        },
      },
      partly: {
        what: {
          en: 'Something is still to come, and the farewell did not say what or when.',
          'zh-Hans': '还有事没办完，道别时没再提什么时候有结果。',
          'zh-Hant': '還有事沒辦完，道別時沒再提何時有結果。',
        },
        advice: {
          en: 'Half a sentence is enough, for example: “You will have my call by Friday noon. Have a good evening.”',
          'zh-Hans': '半句就够，例如：“周五中午前我给您电话，祝您愉快。”',
          'zh-Hant': '半句就夠，例如：「週五中午前我會打給您，祝您順心。」',
        },
      },
      missed: {
        what: {
          en: 'Something is still to come, and the farewell did not say what or when.',
          'zh-Hans': '还有事没办完，道别时没再提什么时候有结果。',
          'zh-Hant': '還有事沒辦完，道別時沒再提何時有結果。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: My parcel is lost.\nagent: I will call you by Friday noon.\ncustomer: Which depot was it?\nagent: The one in Leeds.\ncustomer: Thank you, bye!\nagent: You will have my call by Friday noon. Goodbye!',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 包裹丢了。\n客服: 周五中午前给您电话。\n客户: 丢在哪个站？\n客服: 杭州站。\n客户: 好的谢谢，再见！\n客服: 周五中午前您会接到我的电话，再见！',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 包裹不見了。\n客服: 週五中午前回電給您。\n顧客: 是在哪一站不見的？\n客服: 台中站。\n顧客: 好的謝謝，再見！\n客服: 週五中午前會回電給您，再見！',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My parcel is lost.\nagent: I will call you by Friday noon.\ncustomer: Which depot was it?\nagent: The one in Leeds.\ncustomer: Thank you, bye!\nagent: Goodbye!',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 包裹丢了。\n客服: 周五中午前给您电话。\n客户: 丢在哪个站？\n客服: 杭州站。\n客户: 好的谢谢，再见！\n客服: 再见！',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 包裹不見了。\n客服: 週五中午前回電給您。\n顧客: 是在哪一站不見的？\n客服: 台中站。\n顧客: 好的謝謝，再見！\n客服: 再見！',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: What time do you open?\nagent: At nine.\ncustomer: Thank you, bye!\nagent: Goodbye!',
        },
        { language: 'zh-Hans', transcript: '客户: 几点开门？\n客服: 九点。\n客户: 好的谢谢，再见！\n客服: 再见！' },
        { language: 'zh-Hant', transcript: '顧客: 請問幾點開門？\n客服: 九點。\n顧客: 好的謝謝，再見！\n客服: 再見！' },
      ],
    },
  },
  wakes: { service: ['closing', 'goodbye'], customer: [], end: false },
  judge({ utterance, story, open }) {
    // The rest of the farewell may name it yet.
    if (utterance?.side === 'customer' || !utterance) return []
    const [pending] = open
    if (pending) {
      const opener = story.utterances[pending.openedAt]
      const named = opener && opener.turn === utterance.turn && namesIt(story, utterance, stillToCome(story, opener))
      return named ? [{ type: 'give', duty: pending.id, credit: 1, evidence: quote(utterance) }] : []
    }
    const [farewell] = heard(utterance, 'closing', 'goodbye')
    const due = stillToCome(story, utterance)
    if (!farewell || due.length === 0 || !follows(story, utterance)) return []
    const credit = namesIt(story, utterance, due) ? 1 : NOT_SAID
    const give = { credit, evidence: quote(utterance, farewell) }
    const [promise] = due
    return promise ? [{ type: 'owe', evidence: promise.evidence, due: 'end', give }] : []
  },
})

/** Dated promises that are open, were not made just before the customer's farewell, and whose time nobody has named since. */
const stillToCome = (story: Story, utterance: Utterance): PromiseKept[] =>
  promisedBefore(story, utterance.turn - 1).filter(({ promised: { by, words } }) => {
    const promised = words.toLowerCase()
    return !story.utterances
      .slice(Math.max(by.index + 1, utterance.index - LOOK_BACK), utterance.turnStart)
      .some(({ text, at }) =>
        timesAhead(text, at, story).some(({ expression }) =>
          promised.includes(text.slice(...expression.span).toLowerCase()),
        ),
      )
  })
/** So many messages before a farewell one still has in mind. */
const LOOK_BACK = 6

/** Whether the customer is taking leave, so that this is the end. */
function follows(story: Story, utterance: Utterance): boolean {
  const before = story.utterances[utterance.turnStart - 1]
  return before !== undefined && takesLeave(story, before)
}

/** A time to come, or the promise's own words. */
const namesIt = (story: Story, utterance: Utterance, due: readonly PromiseKept[]): boolean =>
  timesAhead(utterance.text, utterance.at, story).length > 0 ||
  due.some(({ promised }) => (sharedWords(promised.words, utterance.text)?.count ?? 0) >= 2)
