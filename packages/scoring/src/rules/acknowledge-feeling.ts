import { defineRule } from '../define-rule.ts'
import { listeningCalmsAnger } from '../evidence/shared-claims.ts'
import { herhausen } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { better } from '../story/done/best-gift.ts'
import { failedAdvice } from '../story/done/failed-advice.ts'
import { beforeTurn } from '../story/story.ts'
import { isCircumstance } from '../story/told/circumstance.ts'
import { isFelt } from '../story/told/felt.ts'
import { feelings, feltAs, tellsOfALoss, WORTH_ANSWERING } from '../story/told/felt-as.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { heardOf, quote, strongest } from '../story/utterance.ts'
import { arrangedIn } from '../story/worth/arranged-in.ts'
import { echoOf, helpIn } from '../story/worth/comforts.ts'
import { bestOfTurn } from '../story/worth/fits-anybody.ts'
import { gentleness } from '../story/worth/gentleness.ts'
import { humanWord } from '../story/worth/human-word.ts'
import { heldOver, isAskedFirst, isHeld } from '../story/worth/stops-the-clock.ts'

/** It has seen what they feel, and does not name it. */
const ARRANGED = 0.6

export const acknowledgeFeeling = defineRule({
  meta: {
    id: 'acknowledge-feeling',
    title: {
      en: 'A feeling is acknowledged',
      'zh-Hans': '看见顾客的情绪',
      'zh-Hant': '看見顧客的情緒',
    },
    dimension: 'acknowledgement',
    essays: ['S1.1', 'S3.13'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1.5,
    evidence: [
      {
        claim: listeningCalmsAnger,
        source: herhausen,
        grade: 'P',
        caveat: {
          en: 'Field data and experiments; that calm customers need none of it is our inference, and how one acknowledges differs between cultures.',
          'zh-Hans': '实地数据加实验。心平气和的顾客用不着这样，是我们的推论；安抚的话怎么说，各地文化不同。',
          'zh-Hant': '實地資料加實驗。心平氣和的顧客不需要這樣，是我們的推論；安撫的話怎麼說，各地文化不同。',
        },
      },
    ],
    reasons: {
      gently: {
        what: {
          en: 'News that was not hoped for, with a word for what it means.',
          'zh-Hans': '不是盼着的消息，说的时候顾到了人。',
          'zh-Hant': '不是盼望的消息，說的時候顧到了人。',
        },
      },
      met: {
        what: {
          en: 'The customer showed a feeling, and the reply saw it.',
          'zh-Hans': '顾客流露了情绪，回复看见了，也说出来了。',
          'zh-Hant': '顧客流露了情緒，回覆看見了，也說出來了。',
        },
      },
      partly: {
        what: {
          en: 'The customer showed a feeling; the reply came near it without naming it.',
          'zh-Hans': '顾客流露了情绪，回复有所表示，但没有说到心里去。',
          'zh-Hant': '顧客流露了情緒，回覆有所表示，但沒有說到心裡去。',
        },
        advice: {
          en: 'Say what it must be like for them, in their words, for example: “Three days without it, right before your trip: of course you are upset.”',
          'zh-Hans': '用顾客自己的话说出他的处境，例如：“等了三天还没消息，换谁都着急。”',
          'zh-Hant': '用顧客自己的話說出他的處境，例如：「等了三天還沒消息，換作是誰都會急。」',
        },
      },
      late: {
        what: {
          en: 'The feeling was acknowledged, but late: not in the reply to it.',
          'zh-Hans': '情绪是回应了，但晚了一步：紧接着的那条回复里没有。',
          'zh-Hant': '情緒是回應了，但晚了一步：緊接著的那則回覆裡沒有。',
        },
        advice: {
          en: 'Acknowledge it in the first sentence of the first reply.',
          'zh-Hans': '第一条回复的第一句就先接住情绪。',
          'zh-Hant': '第一則回覆的第一句就先接住情緒。',
        },
      },
      missed: {
        what: {
          en: 'The customer showed a feeling, and nothing in the reply saw it.',
          'zh-Hans': '顾客流露了情绪，回复里却没有一句话接住它。',
          'zh-Hant': '顧客流露了情緒，回覆裡卻沒有一句話接住它。',
        },
        advice: {
          en: 'Before solving, one sentence for the person: name what happened and that it is understandable to feel this way.',
          'zh-Hans': '先说一句给人听的话，再办事：说出发生了什么，告诉他这样的心情很正常。',
          'zh-Hant': '先說一句給人聽的話，再辦事：說出發生了什麼，讓他知道這樣的心情很正常。',
        },
      },
      'met-helped': {
        what: {
          en: 'The customer was worried, and the reply answered the worry or did something about it.',
          'zh-Hans': '顾客有担心，回复把事情讲明白或办妥了，让人放心。',
          'zh-Hant': '顧客有擔心，回覆把事情講明白或辦妥了，讓人放心。',
        },
      },
      'partly-helped': {
        what: {
          en: 'The customer showed a feeling; the reply took care of the matter, without a word for the person.',
          'zh-Hans': '顾客流露了情绪；事情安排了，却没有一句话是对人说的。',
          'zh-Hant': '顧客流露了情緒；事情安排了，卻沒有一句話是對人說的。',
        },
        advice: {
          en: 'Keep what you did, and say first what it must be like for them.',
          'zh-Hans': '事照样办，办之前先说一句体谅他处境的话。',
          'zh-Hant': '事照樣辦，辦之前先說一句體諒他處境的話。',
        },
      },
      'partly-loss': {
        what: {
          en: 'The customer told of a death; the reply came near it without a word for it.',
          'zh-Hans': '顾客说到有人过世，回复有所表示，却没有一句安慰的话。',
          'zh-Hant': '顧客提到有人過世，回覆有所表示，卻沒有一句安慰的話。',
        },
        advice: {
          en: 'Say that you are sorry for their loss, and name who it was if they did, for example: “I am so sorry about your mother.” Nothing cheerful beside it.',
          'zh-Hans': '先说一句安慰的话，例如：“请您节哀，多保重。”旁边不要放欢快的话，也别说成着急。',
          'zh-Hant': '先說一句安慰的話，例如：「請您節哀，多保重。」旁邊不要放歡快的話，也別說成著急。',
        },
      },
      'missed-loss': {
        what: {
          en: 'The customer told of a death, and nothing in the reply saw it.',
          'zh-Hans': '顾客说到有人过世，回复里却没有一句话接住它。',
          'zh-Hant': '顧客提到有人過世，回覆裡卻沒有一句話接住它。',
        },
        advice: {
          en: 'Before anything else say that you are sorry for their loss, and name who it was if they did, for example: “I am so sorry about your mother.”',
          'zh-Hans': '办事之前先说一句安慰的话，例如：“请您节哀，多保重。”',
          'zh-Hant': '辦事之前先說一句安慰的話，例如：「請您節哀，多保重。」',
        },
      },
      'met-news': {
        what: {
          en: 'Much hung on the answer, and the no came with a word for whom it hits.',
          'zh-Hans': '顾客很看重这个结果；说“不”的时候，也说到了人。',
          'zh-Hant': '顧客很看重這個結果；說「不」的時候，也說到了人。',
        },
      },
      'partly-news': {
        what: {
          en: 'Much hung on the answer; the no was softened, but not said to anybody in particular.',
          'zh-Hans': '顾客很看重这个结果；话放软了些，却没有说到他身上。',
          'zh-Hant': '顧客很看重這個結果；話放軟了些，卻沒有說到他身上。',
        },
        advice: {
          en: 'Take up what they told, for example: “After two years of waiting this is hard to hear.”',
          'zh-Hans': '接住他说过的话，例如：“盼了这么久等来这个结果，您心里肯定不好受。”',
          'zh-Hant': '接住他說過的話，例如：「等了這麼久，等到這個結果，您心裡一定不好受。」',
        },
      },
      'missed-news': {
        what: {
          en: 'Much hung on the answer, and the no was handed over like a receipt.',
          'zh-Hans': '顾客很看重这个结果，这个“不”却像递小票一样递了过去。',
          'zh-Hant': '顧客很看重這個結果，這個「不」卻像遞發票一樣遞了過去。',
        },
        advice: {
          en: 'One sentence for the person, then the facts, for example: “After two years of waiting this is hard to hear.”',
          'zh-Hans': '先给人一句话，再说事，例如：“盼了这么久等来这个结果，您心里肯定不好受。”',
          'zh-Hant': '先給人一句話，再說事，例如：「等了這麼久，等到這個結果，您心裡一定不好受。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: I'm furious, you charged me twice!\nagent: I completely understand why you're angry. I have refunded the second charge.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 气死我了，都三天了还没发货！\n客服: 真的能理解您着急的心情，我马上帮您催。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 氣死我了，都三天了還沒出貨！\n客服: 真的能理解您著急的心情，我馬上幫您催。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            "customer: I'm furious, you charged me twice!\nagent: Please provide your order number.\ncustomer: It is 12345678.",
        },
        { language: 'zh-Hans', transcript: '客户: 气死我了，都三天了还没发货！\n客服: 请提供订单号。' },
        { language: 'zh-Hant', transcript: '顧客: 氣死我了，都三天了還沒出貨！\n客服: 請提供訂單編號。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: What time do you open tomorrow?\nagent: We open at nine.' },
        { language: 'zh-Hans', transcript: '客户: 你们明天几点开门？\n客服: 九点开门。' },
        { language: 'zh-Hant', transcript: '顧客: 請問明天幾點開門？\n客服: 九點開門。' },
      ],
    },
  },
  wakes: { customer: feelings, end: false },
  judge({ utterance, story, open, opened }) {
    const news = open.filter(({ data }) => data.about === 'news')
    if (!utterance) return news.map(({ id }) => ({ type: 'miss', duty: id }))
    if (utterance.side === 'service') {
      if (open.length > 0) {
        const answer = bestOfTurn(story, utterance, (said) => humanWord(story, said))
        const arranged = arrangedIn(story, utterance)
        // What had failed before helps nobody.
        const helped = arranged ?? (failedAdvice(story, utterance) ? null : helpIn(story, utterance))
        return open.flatMap((duty): Entry[] => {
          const isWorry = duty.data.felt === 'worry'
          const done = isWorry
            ? helped
            : duty.data.felt === 'care'
              ? arranged && { ...arranged, credit: ARRANGED }
              : null
          const given = better(better(answer, echoOf(duty, utterance)), done)
          if (!given && isWorry && isHeld(story, duty, utterance)) return heldOver(duty, null)
          if (!given) return []
          // What was done is told as done, not as said.
          const variant = duty.data.variant ?? (given === done ? 'helped' : 'said')
          if (duty.data.felt !== 'hurt' && isAskedFirst(story, duty, utterance))
            return heldOver(duty, given, { variant })
          return [{ type: 'give', duty: duty.id, ...given, data: { variant } }]
        })
      }
      return gentleness(story, utterance)
    }
    // With the customer's next word the news has been told.
    if (news.length > 0) return news.map(({ id }) => ({ type: 'miss', duty: id }))
    const feeling = strongest(
      heardOf(utterance, feelings).filter(
        (signal) => isFelt(utterance)(signal) && !isCircumstance(story, utterance, signal),
      ),
    )
    if (!feeling || feeling.strength < WORTH_ANSWERING) return []
    // One feeling is owed one answer, however many messages it takes to say it.
    if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
    // Who is still angry after an answer is owed another, though it weighs less than the first.
    const again = opened > 0 && beforeTurn(story, utterance) !== undefined
    const weight = (0.5 + feeling.strength) * (again ? 0.5 : 1)
    return [
      ...passedOver(open),
      {
        type: 'owe',
        evidence: quote(utterance, feeling),
        due: 'next-turn',
        weight,
        data: {
          felt: feltAs(story, utterance, feeling),
          weight,
          ...(tellsOfALoss(story, utterance) && { variant: 'loss' }),
        },
      },
    ]
  },
})
