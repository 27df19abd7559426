import { defineRule } from '../define-rule.ts'
import { openlyKnown } from '../evidence/shared-claims.ts'
import { aguirre, essay } from '../evidence/sources.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { mentionsOf } from '../story/facts/mentions-fact.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { sharedWords } from '../story/text/shared-words.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote } from '../story/utterance.ts'

/** "You mentioned", "since you are travelling", 您刚才说. */
const takesUp = pattern('i')`
  you (said|mentioned|told me|were saying)|since you|as you (said|mentioned|are|have)|
  您(刚才|剛才|前面|之前|一开始|一開始)(说|說|提|讲|講)|您(提到|说过|說過|提过|提過)|记得您|記得您|想着您|想著您
`
/** Turns back: before the customer's last words. */
const EARLIER = 2

export const rememberWhatWasSaid = defineRule({
  meta: {
    id: 'remember-what-was-said',
    title: {
      en: 'What the customer said in passing is remembered and used',
      'zh-Hans': '顾客随口说的，记住了也用上了',
      'zh-Hant': '顧客隨口說的，記住了也用上了',
    },
    dimension: 'warmth',
    essays: ['S4.2', 'S1.9', 'S2.6'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    giftsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Remembered names, remembered evenings: what somebody said in passing, taken up when it helps.',
          'zh-Hans': '记得名字，记得那个晚上：顾客随口一句，到用得上时接起来。',
          'zh-Hant': '記得名字，記得那個晚上：顧客隨口一句，到用得上時接起來。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'Only what was said earlier in this conversation; what is in the profile is judged by tactful-mention.',
          'zh-Hans': '只看这段对话里先前说过的；档案里的归 tactful-mention 评。',
          'zh-Hant': '只看這則對話裡先前說過的；檔案裡的由 tactful-mention 評。',
        },
      },
      {
        claim: openlyKnown,
        source: aguirre,
        grade: 'P',
        caveat: {
          en: 'Advertisements on a social network.',
          'zh-Hans': '研究的是社交网站上的广告。',
          'zh-Hant': '研究的是社群網站上的廣告。',
        },
      },
    ],
    reasons: {
      'taken-up': {
        what: {
          en: 'Something said earlier is remembered and put to use for the customer.',
          'zh-Hans': '前面随口提到的事，后面记着用上了。',
          'zh-Hant': '前面隨口提到的事，後面記著用上了。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: I need a new charger, I leave for Lisbon on Friday.\nagent: Which phone is it for?\ncustomer: A Pixel.\nagent: You mentioned that you leave for Lisbon, so I have added the Portuguese plug for you and sent it express.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 想买个充电器，周五要去里斯本出差。\n客服: 您用的是哪款手机？\n客户: 小米的。\n客服: 您刚才说要去里斯本，我帮您换成带欧标插头的，已经加急发出了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 想買充電器，週五要去里斯本出差。\n客服: 請問您用的是哪款手機？\n顧客: 小米的。\n客服: 您剛才說要去里斯本，我幫您換成歐規插頭的，已為您加急寄出。',
        },
      ],
      missed: [],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: I need a new charger, I leave for Lisbon on Friday.\nagent: Which phone is it for?\ncustomer: A Pixel.\nagent: I have sent it to you today.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 想买个充电器，周五要去里斯本出差。\n客服: 您用的是哪款手机？\n客户: 小米的。\n客服: 已经给您发出了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 想買充電器，週五要去里斯本出差。\n客服: 請問您用的是哪款手機？\n顧客: 小米的。\n客服: 已為您寄出。',
        },
        {
          language: 'en',
          transcript:
            'customer: I leave for Lisbon on Friday, is it here by then?\nagent: You said you leave for Lisbon on Friday; I have sent it express.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 周五要去里斯本，能到吗？\n客服: 您刚才说周五去里斯本，已经给您加急了。',
        },
        { language: 'zh-Hant', transcript: '顧客: 週五要去里斯本，會到嗎？\n客服: 您剛才說週五去里斯本，已為您加急。' },
      ],
    },
  },
  wakes: { customer: [], service: ['action', 'option', 'alternative', 'promise'], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const found = takesUp.exec(utterance.text)
    if (!found || heard(utterance, 'blame', 'dismissal', 'refusal', 'rhetorical-question', 'asks-datum').length > 0)
      return []
    const act = definiteActs(utterance).find(
      ({ kind }) => kind === 'action' || kind === 'option' || kind === 'alternative' || kind === 'promise',
    )
    if (!act || mentionsOf(utterance.text, story.facts ?? []).length > 0) return []
    const sentence = utterance.text.slice(
      ...sentenceAround(utterance.text, [found.index, found.index + found[0].length]),
    )
    const told = whatWasTold(story, utterance)
    const late = told.filter((said) => said.turn >= utterance.turn - EARLIER)
    // What they have just said is answered, not remembered.
    if (late.some(({ text }) => sharedWords(text, sentence))) return []
    const source = told.find((said) => !late.includes(said) && sharedWords(said.text, sentence))
    const place = source && sharedWords(sentence, source.text)
    if (!source || !place) return []
    const evidence = [quote(utterance, [found.index, found.index + found[0].length]), quote(source, place.span)]
    return [{ type: 'gift', reason: 'taken-up', evidence }]
  },
})
