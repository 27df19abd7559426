import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { progressKeepsCallers, shownWork } from '../evidence/shared-claims.ts'
import { buell, munichor } from '../evidence/sources.ts'
import type { Entry, Gift, OpenDuty } from '../rule.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { busyWith, reasonOfWait } from '../story/done/wait-cause.ts'
import type { Story } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { chases } from '../story/turns/chases.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance, matterBehind } from '../story/worth/has-substance.ts'
import { goesToLook } from '../story/worth/stops-the-clock.ts'
import { estimateIn } from '../timeline/waits.ts'

/** A wait shorter than this needs no explanation. */
const BLINK_MS = 60_000
/** Said why, or said how long; all of it is both. */
const HALF_TOLD = 0.9
const BARE = 0.3
const ONLY_SORRY = 0.2

export const explainTheWait = defineRule({
  meta: {
    id: 'explain-the-wait',
    title: {
      en: 'A wait comes with its reason or its length',
      'zh-Hans': '让人等，要说清为什么、等多久',
      'zh-Hant': '請人等，要說清楚為什麼、等多久',
    },
    dimension: 'waits',
    essays: ['S3.11', 'S1.1'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: progressKeepsCallers,
        source: munichor,
        grade: 'P',
        caveat: {
          en: 'N = 123, telephone; percentages read in a secondary report.',
          'zh-Hans': '样本 123 人，电话排队；百分比来自转述。',
          'zh-Hant': '樣本 123 人，電話排隊；百分比來自轉述。',
        },
      },
      {
        claim: shownWork,
        source: buell,
        grade: 'P',
        caveat: {
          en: 'Only when what is shown is true.',
          'zh-Hans': '前提是给顾客看的是真的。',
          'zh-Hant': '前提是讓顧客看到的是真的。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer was asked to wait and knew what for, or for how long.',
          'zh-Hans': '请顾客等的时候，说清了在做什么或要等多久。',
          'zh-Hant': '請顧客等的時候，說清楚了在做什麼或要等多久。',
        },
      },
      partly: {
        what: {
          en: 'The customer was asked to wait without being told what for or how long.',
          'zh-Hans': '只说了“稍等”，没说等什么、等多久。',
          'zh-Hant': '只說了「請稍候」，沒說等什麼、等多久。',
        },
        advice: {
          en: 'Say what you are doing and how long it takes, for example: “I am looking it up, that takes about two minutes.”',
          'zh-Hans': '说清在做什么、要多久，例如：“我查一下，大概两分钟。”',
          'zh-Hant': '說清楚在做什麼、要多久，例如：「我查一下，大約兩分鐘。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: Why was I charged twice?\nagent: Let me check the payment, it will take about two minutes.',
        },
        { language: 'zh-Hans', transcript: '客户: 怎么扣了我两次钱？\n客服: 我这边查一下扣款记录，大概两分钟。' },
        { language: 'zh-Hant', transcript: '顧客: 為什麼扣了兩次款？\n客服: 我這邊幫您查詢扣款紀錄，大約兩分鐘。' },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Why was I charged twice?\nagent: Please hold.\nagent: It was a pre-authorisation and has been released.',
        },
        {
          language: 'zh-Hans',
          transcript: '[10:00] 客户: 怎么扣了我两次钱？\n[10:01] 客服: 请稍等。\n[10:07] 客服: 是预授权，已经退回了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 為什麼扣了兩次款？\n[10:01] 客服: 請稍候。\n[10:07] 客服: 那筆是預授權，已經退回了。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00:00] customer: Why was I charged twice?\n[10:00:10] agent: Please hold.\n[10:00:40] agent: It was a pre-authorisation and has been released.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00:00] 客户: 怎么扣了我两次钱？\n[10:00:10] 客服: 请稍等。\n[10:00:40] 客服: 是预授权，已经退回了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00:00] 顧客: 為什麼扣了兩次款？\n[10:00:10] 客服: 請稍候。\n[10:00:40] 客服: 那筆是預授權，已經退回了。',
        },
      ],
    },
  },
  wakes: { service: ['wait-notice'], customer: [], end: false },
  judge({ utterance, story, open }) {
    if (utterance?.side === 'customer') return []
    const pending = open.find((duty) => duty.state === 'open')
    const asked = pending && story.utterances[pending.openedAt]
    const entries = pending && asked ? decide(story, pending, asked, utterance) : []
    const notice = utterance && strongest(heard(utterance, 'wait-notice').filter((one) => !isSignOff(utterance, one)))
    if (!notice || utterance.turn === asked?.turn || isBackAtOnce(story, utterance, notice)) return entries
    const give = toldBy(utterance, story, notice)
    return [...entries, { type: 'owe', evidence: quote(utterance, notice), due: 'end', ...(give && { give }) }]
  },
})

/** “Stay tuned for more” asks nobody to wait. */
const isSignOff = ({ text }: Utterance, { span: [, end] }: Signal): boolean =>
  /^ ?tuned\b/i.test(text.slice(end, end + 8))

/** “One moment. I cannot find a duvet set”, 稍等哦，没查到四件套: the wait was over before the message was. */
const isBackAtOnce = (story: Story, utterance: Utterance, notice: Signal): boolean =>
  reasonOfWait(utterance) === undefined && matterBehind(story, utterance, notice.span[1]) >= TOLD_SINCE
const TOLD_SINCE = 8

/** What a message that asks to wait tells of the reason and the length. */
function toldBy(utterance: Utterance, story: Story, notice: Signal): Gift | null {
  const why = reasonOfWait(utterance)
  const length = lengthIn(utterance, story, notice)
  const told = why ?? length
  return told ? { credit: why && length ? 1 : HALF_TOLD, evidence: quote(utterance, told) } : null
}

function lengthIn(utterance: Utterance, story: Story, notice: Signal): Signal | undefined {
  const said =
    heard(utterance, 'wait-notice').find(({ data }) => data.estimate === true) ??
    heard(utterance, 'promise').find(({ data }) => data.due === true)
  // How long it takes may stand in the next sentence.
  return said ?? (estimateIn(story, utterance) === null && !goesOn(story, utterance) ? undefined : notice)
}

/** A bare "please wait", once the service side speaks again or the conversation is over. */
function decide(story: Story, { id, openedBy }: OpenDuty, asked: Utterance, utterance: Utterance | null): Entry[] {
  const until = utterance ? utterance.at : story.now
  const waitedMs = until === null || asked.at === null ? null : until - asked.at
  // The explanation may follow at once, in a message of its own.
  const told = utterance?.turn === asked.turn && (waitedMs ?? 0) < BLINK_MS ? cause(utterance) : undefined
  if (utterance && told) return [{ type: 'give', duty: id, credit: HALF_TOLD, evidence: quote(utterance, told) }]
  if (waitedMs !== null && waitedMs < BLINK_MS) return [{ type: 'release', duty: id }]
  const isBackNow = utterance !== null && utterance.turn > asked.turn && isBack(story, utterance, waitedMs)
  const isFair = !isPressed(story, asked) && (isBackNow || toldBefore(story, asked))
  if (isFair || length.test(head(asked.text))) return [{ type: 'release', duty: id }]
  const credit = heard(asked, 'apology').length > 0 ? ONLY_SORRY : BARE
  return [
    { type: 'give', duty: id, credit, evidence: openedBy },
    { type: 'miss', duty: id },
  ]
}

/** Whether the customer had to ask in the meantime. */
const isPressed = (story: Story, asked: Utterance): boolean =>
  nextTurn(story, asked).some((said) => chases(said) || questionsIn(said).length > 0)

/** What the customer said to it. */
function nextTurn({ utterances }: Story, { index }: Utterance): readonly Utterance[] {
  const after = utterances.slice(index + 1, index + 1 + LOOK_ROUND)
  const start = after.findIndex(({ side }) => side === 'customer')
  if (start < 0) return []
  const said = after.slice(start)
  const end = said.findIndex(({ side }) => side === 'service')
  return end < 0 ? said : said.slice(0, end)
}

/** No clock says how long it was, and the next thing said is what was looked up, or what is being looked up: a moment, as was asked for. */
const isBack = (story: Story, utterance: Utterance, waitedMs: number | null): boolean =>
  waitedMs === null && (hasSubstance(story, utterance) || cause(utterance) !== undefined)

/** “Refunds take three days … please bear with us”, “let me see the bill. Your number?”: how long, or what for, is said before. */
const toldBefore = ({ utterances }: Story, { index, turn }: Utterance): boolean =>
  utterances.slice(Math.max(0, index - LOOK_ROUND), index + 1).some(({ side, text, ...said }) => {
    const begin = head(text)
    return side === 'service' && (length.test(begin) || (said.turn === turn - 2 && goesToLook.test(begin)))
  })
const length = pattern('iu')`
  \b(?:\d+|a|an|one|two|three|four|five|ten|few|couple of) (?:(?:working|business|more) )?(?:minute|min|hour|day|
    week)s?\b|
  (?:[\d一二两兩三四五六七八九十几幾半]|\])[个個]?(?:工作[日天]|小[时時]|分[钟鐘]|[天日]|[周週]|星期)|
  [今明后後][天早晚]
`
const LOOK_ROUND = 8

const still = /\bstill\b|[还還仍]在|正在/i

/** "Still with the bank on this, one more moment": in a wait that is on, a sign of progress. */
const goesOn = ({ pace }: Story, { index, text }: Utterance): boolean =>
  pace.waits.open !== null && pace.waits.open.at < index && still.test(text)

/** What says why, or how long. */
const cause = (utterance: Utterance): Signal | undefined =>
  busyWith(utterance) ?? heard(utterance, 'wait-notice').find(({ data }) => data.estimate === true)
