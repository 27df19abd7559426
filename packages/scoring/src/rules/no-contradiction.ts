import type { Evidence } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { outcomeProcessTreatment } from '../evidence/shared-claims.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { anotherTime, deniesOwnWords } from '../story/details/own-words.ts'
import { correctsItself } from '../story/done/corrects-itself.ts'
import { freeThenPaid } from '../story/done/free-then-paid.ts'
import { offeredActs, refusedActs } from '../story/done/offered-acts.ts'
import { isNewMatter, turnedRound } from '../story/done/turned-round.ts'
import { lookBack, type Story } from '../story/story.ts'
import { clauseAround } from '../story/text/sentence-around.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { yesTurnedRound } from '../story/worth/flat-yes.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 24

export const noContradiction = defineRule({
  meta: {
    id: 'no-contradiction',
    title: { en: 'What is said today fits what was said before', 'zh-Hans': '前后说法一致', 'zh-Hant': '前後說法一致' },
    dimension: 'honesty',
    essays: ['S1.12', 'S4.4', 'S3.11'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'The whole chain works seamlessly: context passed on, no restart, no contradiction.',
          'zh-Hans': '全程衔接无缝：来龙去脉有人交接，不重来，前后不矛盾。',
          'zh-Hant': '全程無縫銜接：來龍去脈有人交接，不重來，前後不矛盾。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'Only sums said about the same thing, and a yes that turns into a no; anything less clear is left alone.',
          'zh-Hans': '只看同一件事前后报的金额，和先答应后变卦；不够明确的不管。',
          'zh-Hant': '只看同一件事前後報的金額，以及先答應後反悔；不夠明確的不管。',
        },
      },
      {
        claim: outcomeProcessTreatment,
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'That consistency belongs to the process, beside speed and a hearing, is how the field divides it; what a contradiction alone does was not singled out, and is our inference.',
          'zh-Hans':
            '前后一致算在过程里，和快慢、听不听人说话并列，是这个领域的分法；单是前后矛盾有多大影响，没有分开来看，是我们的推论。',
          'zh-Hant':
            '前後一致算在過程裡，和快慢、聽不聽人說並列，是這個領域的分法；單是前後矛盾有多大影響，並沒有分開檢視，是我們的推論。',
        },
      },
    ],
    reasons: {
      'another-sum': {
        what: {
          en: 'The sum named here is not the one named before, and nothing says why.',
          'zh-Hans': '前后报的金额不一样，也没说为什么。',
          'zh-Hant': '前後報的金額不一樣，也沒說為什麼。',
        },
        advice: {
          en: 'Say that it differs and why, for example: “Earlier I said 20; I had left out the postage. It is 25, I am sorry for the mix-up.”',
          'zh-Hans': '说清哪里变了、为什么，例如：“刚才报的20没算运费，应该是25，是我说错了，抱歉。”',
          'zh-Hant': '說清楚哪裡變了、為什麼，例如：「剛才報的20沒算運費，應該是25，是我說錯了，抱歉。」',
        },
      },
      'another-time': {
        what: {
          en: 'The day or hour named here is not the one named before, and nothing says why.',
          'zh-Hans': '前后说的日子或钟点不一样，也没说为什么。',
          'zh-Hant': '前後說的日子或鐘點不一樣，也沒說為什麼。',
        },
        advice: {
          en: 'Say which one holds and that the other was wrong, for example: “It closes at four; I said six before, that was my mistake.”',
          'zh-Hans': '说清哪个算数，另一个是自己说错了，例如：“是四点关门，前面说六点是我看错了。”',
          'zh-Hant': '說清楚哪個算數，另一個是自己說錯了，例如：「是四點關門，前面說六點是我看錯了。」',
        },
      },
      'denies-own-words': {
        what: {
          en: 'It is denied that something was said that stands further up.',
          'zh-Hans': '前面明明说过的话，这里说没说过。',
          'zh-Hant': '前面明明說過的話，這裡說沒說過。',
        },
        advice: {
          en: 'Own it, for example: “I did say that above, and it was wrong. What holds is this: …”',
          'zh-Hans': '认下来，例如：“前面是我这么说的，说错了。以这个为准：……”',
          'zh-Hant': '認下來，例如：「前面是我這麼說的，說錯了。以這個為準：……」',
        },
      },
      opposite: {
        what: {
          en: 'This is the opposite of what was said before, and nothing says so.',
          'zh-Hans': '这里说的和前面正好相反，却没有一句交代。',
          'zh-Hant': '這裡說的和前面正好相反，卻沒有一句交代。',
        },
        advice: {
          en: 'Own the change, for example: “I told you there was nothing to bring, and that was wrong: they do ask for your passport.”',
          'zh-Hans': '把改口认下来，例如：“前面说不用带证件，是我说错了，要带身份证。”',
          'zh-Hant': '把改口認下來，例如：「前面說不用帶證件，是我說錯了，要帶身分證。」',
        },
      },
      'yes-then-no': {
        what: {
          en: 'What was said to be possible is now refused, as if it had never been said.',
          'zh-Hans': '先说可以，后说不行，中间没有一句交代。',
          'zh-Hant': '先說可以，後說不行，中間沒有一句交代。',
        },
        advice: {
          en: 'Own the turn, for example: “I told you earlier that you could return it, and I was wrong. Here is what I can do instead.”',
          'zh-Hans': '认下来再给办法，例如：“前面说可以退，是我没看清，对不起。现在能做的是……”',
          'zh-Hant': '認下來再給辦法，例如：「前面說可以退，是我沒看清楚，對不起。現在能做的是……」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Until when is the pool open?\nagent: It is open until 9.\ncustomer: The door says 7.\nagent: It is 7, I never said 9.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 泳池开到几点？\n客服: 开到九点。\n客户: 门口写七点。\n客服: 就是七点，我没说过九点。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 報名到哪天截止？\n客服: 6月13日截止。\n顧客: 那我記哪一天？\n客服: 6月9日，最後一天。',
        },
        {
          language: 'en',
          transcript:
            'customer: How much is the big plan?\nagent: It is $45 a month.\ncustomer: Okay, sign me up.\nagent: Done, you are on it for $55 a month.',
        },
        {
          language: 'en',
          transcript:
            'customer: What does the repair cost?\nagent: The screen repair costs £60.\ncustomer: Okay, please do it.\nagent: The screen repair costs £90, please pay by card.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 换屏多少钱？\n客服: 换屏维修费是300元。\n客户: 好的，那换吧。\n客服: 换屏维修费是450元，麻烦您支付一下。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 換螢幕多少錢？\n客服: 螢幕維修費用是3000元。\n顧客: 好的，那就換。\n客服: 螢幕維修費用是4500元，麻煩您付款。',
        },
        {
          language: 'en',
          transcript:
            "customer: It does not fit.\nagent: You can return it.\ncustomer: Thank you, I will bring it tomorrow.\nagent: We can't accept a return of this item.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 这件不合适。\n客服: 可以给您退货。\n客户: 好的，我明天寄。\n客服: 这件不能退货。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 這件不合身。\n客服: 可以幫您退貨。\n顧客: 好的，我明天寄。\n客服: 這件無法退貨。',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 退货要我出运费吗？\n客服: 不用，质量问题运费我们出。\n客户: 好的，那我寄了。\n客服: 运费18元需要您自理。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 退貨要我出運費嗎？\n客服: 不用，瑕疵品運費我們負擔。\n顧客: 好的，那我寄了。\n客服: 運費 80 元要請您自付喔。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: What does the repair cost?\nagent: The screen repair costs £60.\ncustomer: Okay, please do it.\nagent: I was wrong about the price, I am sorry: the screen repair costs £90. You can still decide.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 换屏多少钱？\n客服: 换屏维修费是300元。\n客户: 好的，那换吧。\n客服: 刚才我说错了，抱歉，换屏维修费是450元，您再决定。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 換螢幕多少錢？\n客服: 螢幕維修費用是3000元。\n顧客: 好的，那就換。\n客服: 剛才我說錯了，抱歉，螢幕維修費用是4500元，您再決定。',
        },
        {
          language: 'en',
          transcript:
            "customer: Can I return the shirt?\nagent: You can return it.\ncustomer: And the sale shoes, can I return them?\nagent: We can't accept a return of sale items, but I can offer a voucher.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 衬衫能退吗？\n客服: 可以给您退货。\n客户: 那特价鞋能退吗？\n客服: 特价鞋不能退货，不过可以换码。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 襯衫可以退嗎？\n客服: 可以幫您退貨。\n顧客: 那特價鞋可以退嗎？\n客服: 特價鞋無法退貨，不過可以換尺寸。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const denied = deniesOwnWords(story, utterance)
    if (denied) return [contradiction('denies-own-words', denied)]
    const isOwned = correctsItself(utterance)
    const time = isOwned ? null : anotherTime(story, utterance)
    if (time) return [contradiction('another-time', time)]
    const paid = freeThenPaid(story, utterance)
    const found = paid ? contradiction('another-sum', paid) : isOwned ? null : yesThenNo(story, utterance)
    if (found) return [found]
    const turned = yesTurnedRound(story, utterance)
    if (turned) return [contradiction('yes-then-no', turned)]
    const round = turnedRound(story, utterance)
    return round ? [contradiction(round.reason, round.evidence)] : []
  },
})

const contradiction = (reason: string, evidence: Evidence[]): Entry => ({
  type: 'fault',
  reason,
  severity: 'major',
  evidence,
})

/** “Great, please cancel it then” asks for what was just offered. */
const goesAlong = /^(?:ok|okay|great|perfect|good|fine|yes|yeah|sure|lovely|brilliant|cool|right|好|行|可以|那)/i

/** The same act offered and then refused, while the customer brought nothing new into it. */
function yesThenNo(story: Story, utterance: Utterance): Entry | null {
  const refused = refusedActs(utterance)
  if (refused.length === 0) return null
  const since: Utterance[] = []
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.side === 'customer') {
      const asks = heard(said, 'question', 'declines').length > 0
      if (asks || (heard(said, 'request').length > 0 && !goesAlong.test(said.text))) return null
      since.push(said)
      continue
    }
    const offered = said.turn < utterance.turn ? offeredActs(said) : []
    const no = refused.find(({ act }) => offered.some((yes) => yes.act === act))
    const yes = offered.find(({ act }) => act === no?.act)
    if (no && yes) {
      if (isNewMatter({ said, asked: '', since }, clauseAround(utterance.text, no.span))) return null
      const evidence = [quote(utterance, no.span), quote(said, yes.span)]
      return { type: 'fault', reason: 'yes-then-no', severity: 'major', evidence }
    }
  }
  return null
}
