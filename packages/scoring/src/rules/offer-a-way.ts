import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { quotesOf } from '../story/quotes-of.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { heard, type Utterance } from '../story/utterance.ts'
import { opensAWay } from '../story/ways-forward.ts'

const feelings: readonly SignalKind[] = ['anger', 'frustration', 'disappointment', 'worry', 'sadness', 'vulnerability']
/** A feeling from here on makes a bare no much harder to hear. */
const STRONG = 0.6

export const offerAWay = defineRule({
  meta: {
    id: 'offer-a-way',
    title: { en: 'A no comes with a way', 'zh-Hans': '说“不能”时给条路', 'zh-Hant': '說「不能」時給條路' },
    dimension: 'respect',
    essays: ['S3.14', 'S2.4'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: 'No “I can’t”, 不能, 不会 without an alternative in the same breath.',
        source: 'Essay “A customer-service system”',
        grade: 'E',
        caveat:
          'In chats an alternative may follow in the next message; what comes before in the same turn is counted, what comes after is not.',
      },
      {
        claim:
          'Receptive wording at the start (acknowledging, agreeing where one can, saying it positively) prevents attacks at the end.',
        source: 'Yeomans et al. 2020, Organizational Behavior and Human Decision Processes 160',
        grade: 'P',
        caveat: 'Discussions on Wikipedia, not service.',
      },
    ],
    reasons: {
      'bare-no': {
        what: {
          en: 'The customer hears a no and nothing they could do instead.',
          'zh-Hans': '顾客只听到“不行”，没听到还能怎么办。',
          'zh-Hant': '顧客只聽到「不行」，沒聽到還能怎麼辦。',
        },
        advice: {
          en: 'Say what is possible: “It is past the 30 days for a refund. I can exchange it, or offer you store credit. Which would you like?”',
          'zh-Hans': '接着说能做什么，例如：“过了七天退不了款，可以给您换一件，或者申请维修，您看哪个方便？”',
          'zh-Hant': '接著說能做什麼，例如：「過了鑑賞期無法退款，可以幫您換一件，或申請維修，您看哪個方便？」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript: "customer: Can I still return this?\nagent: I'm afraid we can't accept returns after 30 days.",
        },
        { language: 'zh-Hans', transcript: '客户: 这个还能退吗？\n客服: 不好意思，超过七天了，不能退。' },
        { language: 'zh-Hant', transcript: '顧客: 這個還能退嗎？\n客服: 不好意思，超過七天，無法退貨。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            "customer: Can I still return this?\nagent: I'm afraid we can't refund it after 30 days, but I can exchange it for you.",
        },
        { language: 'zh-Hans', transcript: '客户: 这个还能退吗？\n客服: 超过七天不能退了，不过可以给您换一件。' },
        { language: 'zh-Hant', transcript: '顧客: 這個還能退嗎？\n客服: 超過七天無法退貨，不過可以幫您換一件。' },
      ],
    },
  },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const no = heard(utterance, 'refusal', 'negative-wording')
    if (no.length === 0 || turnOf(story, utterance).some(opensAWay)) return []
    const severity = feelsStrongly(story, utterance) ? 'major' : 'minor'
    return [{ type: 'fault', reason: 'bare-no', severity, evidence: quotesOf(utterance, no) }]
  },
})

function feelsStrongly(story: Story, utterance: Utterance): boolean {
  const customer = beforeTurn(story, utterance)
  const turn = customer ? turnOf(story, customer) : []
  return turn.some((said) => heard(said, ...feelings).some((feeling) => feeling.strength >= STRONG))
}
