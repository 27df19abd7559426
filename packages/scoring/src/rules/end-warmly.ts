import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { endIsRemembered, warmAtBothEnds } from '../evidence/shared-claims.ts'
import { packardLi, peakEndStudies } from '../evidence/sources.ts'
import { MET } from '../ledger/ledger.ts'
import { ownPromises } from '../story/done/promise.ts'
import { beforeTurn, turnOf } from '../story/story.ts'
import { harsh } from '../story/tone/harsh.ts'
import { kindEnd } from '../story/tone/kind-end.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { saidToEverybody } from '../story/worth/said-to-everybody.ts'

/** Words that see anybody off. */
const leaves = new Set<SignalKind>(['closing', 'goodbye', 'further-help'])
const CLEARLY_POLITE = 0.5

export const endWarmly = defineRule({
  meta: {
    id: 'end-warmly',
    title: { en: 'The last words are kind', 'zh-Hans': '好好道别', 'zh-Hant': '好好道別' },
    dimension: 'ending',
    essays: ['S5.1', 'S5.7'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    options: {
      courtesy: {
        type: 'number',
        default: 0.8,
        max: 1,
        doc: 'What a bare courtesy is worth: "不客气" returns the thanks, "太好了" shares the joy, and no more.',
      },
    },
    evidence: [
      {
        claim: endIsRemembered,
        source: peakEndStudies,
        grade: 'S',
        caveat: {
          en: 'Pain, not conversations; criticised as over-told. A small weight for that reason.',
          'zh-Hans': '研究的是疼痛，不是对话；有人批评这个说法被讲过了头，分量因此放得轻。',
          'zh-Hant': '研究的是疼痛，不是對話；也有人批評這個說法講得太過，分量因此放得輕。',
        },
      },
      {
        claim: warmAtBothEnds,
        source: packardLi,
        grade: 'P',
        caveat: {
          en: 'Another study finds task focus better at the outset and closeness that grows as the talk goes on.',
          'zh-Hans': '另一项研究认为，开头专注办事更好，亲近要随着对话慢慢来。',
          'zh-Hant': '另一項研究認為，開頭專注辦事更好，親近要隨著對話慢慢來。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer took leave, and the last words were kind.',
          'zh-Hans': '顾客道别，最后一句话有温度。',
          'zh-Hant': '顧客道別，最後一句話有溫度。',
        },
      },
      missed: {
        what: {
          en: 'The customer took leave, and the reply did not return it.',
          'zh-Hans': '顾客道了谢、道了别，最后一句却没有回应这份心意。',
          'zh-Hant': '顧客道了謝、道了別，最後一句卻沒有回應這份心意。',
        },
        advice: {
          en: 'One warm line that fits them, for example: “You’re welcome. I am here if anything comes up.”',
          'zh-Hans': '用一句贴着顾客的话收尾，例如：“不客气，有什么事随时找我。”',
          'zh-Hant': '用一句貼近顧客的話收尾，例如：「不客氣，有任何事隨時找我。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: Where is it?\nagent: It arrives tomorrow.\ncustomer: Great, thank you!\nagent: You're welcome, have a lovely day!",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 快递到哪了？\n客服: 明天送到。\n客户: 好的，谢谢！\n客服: 不客气，祝您生活愉快！',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 請問包裹到哪了？\n客服: 明天送達。\n顧客: 好的，謝謝！\n客服: 不客氣，祝您有美好的一天！',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Where is it?\nagent: It arrives tomorrow.\ncustomer: Great, thank you, bye!\nagent: Ok.',
        },
        { language: 'zh-Hans', transcript: '客户: 快递到哪了？\n客服: 明天送到。\n客户: 好的谢谢，再见！\n客服: 嗯。' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 請問包裹到哪了？\n客服: 明天送達。\n顧客: 好的謝謝，再見！\n客服: 嗯。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: Where is it?\nagent: It arrives tomorrow.\ncustomer: Great, thank you!',
        },
        { language: 'zh-Hans', transcript: '客户: 快递到哪了？\n客服: 明天送到。\n客户: 好的，谢谢！' },
        { language: 'zh-Hant', transcript: '顧客: 請問包裹到哪了？\n客服: 明天送達。\n顧客: 好的，謝謝！' },
      ],
    },
  },
  wakes: { service: [], customer: ['goodbye', 'resolved', 'thanks', 'gratitude'], end: false },
  judge({ utterance, story, open, options }) {
    const [leaving] = open
    // The customer had the last word: nothing was owed after it.
    if (!utterance)
      return leaving && story.utterances.at(-1)?.side === 'customer' ? [{ type: 'release', duty: leaving.id }] : []
    if (utterance.side === 'service') {
      // A goodbye may be everybody's; thanks and kind words that everybody gets are a courtesy.
      const isForAll = saidToEverybody(utterance)
      const kinds = heard(utterance, 'closing', 'goodbye', 'further-help', 'thanks', 'warmth', 'support')
      const kind = kinds.find((said) => !isForAll(said.span) || leaves.has(said.kind))
      const courtesy =
        kinds[0] ??
        heard(utterance, 'joy', 'praise', 'small-talk', 'ownership')[0] ??
        heard(utterance, 'polite').find(({ strength }) => strength >= CLEARLY_POLITE)
      const glad = kind || kinds[0] ? null : kindEnd(utterance)
      // "Five stars, please" takes; it does not wish, unless there is a goodbye besides.
      const takes = heard(utterance, 'pressure', 'flattery').length > 0 && heard(utterance, 'goodbye').length === 0
      // Who still thinks of what they need on the way sends them off well enough.
      const cares =
        !kind &&
        !kinds[0] &&
        !glad &&
        heard(utterance, ...harsh).length === 0 &&
        (hasSubstance(story, utterance) || ownPromises(utterance).some(({ data }) => data.due === true))
      if (leaving && cares) return [{ type: 'give', duty: leaving.id, credit: MET, evidence: quote(utterance) }]
      if (!leaving || !(kind ?? glad ?? courtesy) || takes) return []
      return [
        {
          type: 'give',
          duty: leaving.id,
          credit: kind || glad ? 1 : options.courtesy,
          evidence: quote(utterance, kind ?? glad ?? courtesy),
        },
      ]
    }
    if (leaving && story.utterances[leaving.openedAt]?.turn === utterance.turn)
      return takesLeave(story, utterance) ? [] : [{ type: 'release', duty: leaving.id }]
    // It was not the end after all.
    const release = leaving ? [{ type: 'release' as const, duty: leaving.id }] : []
    // Who had been wished well says goodbye in turn.
    const before = beforeTurn(story, utterance)
    const wished = before && turnOf(story, before).some((said) => heard(said, 'goodbye', 'closing').length > 0)
    return takesLeave(story, utterance) && !wished
      ? [...release, { type: 'owe', evidence: quote(utterance), due: 'next-turn' }]
      : release
  },
})
