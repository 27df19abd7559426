import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { type Story, turnOf } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { quotesOf } from '../story/text/quotes-of.ts'
import { clauseSpan } from '../story/text/sentence-around.ts'
import { stakeIn } from '../story/told/stake.ts'
import { sorrows, toldGrave } from '../story/told/told-grave.ts'
import { beginsGlad, hangsOn, merryNews } from '../story/tone/bears-news.ts'
import { callsOff, cheerIn, confirmsALoss, pitchIn, tellsOfANo, withoutCalls } from '../story/tone/cheer.ts'
import { illNews } from '../story/tone/ill-news.ts'
import { wavesWorry } from '../story/tone/waves-worry.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

/** Words that are glad, or that everybody gets, whatever the news. */
const glad = pattern('iu')`
  [!！~～😊😀😄🎉❤🌹😘🥳]|great news|good news|wonderful day|congratulations|
  亲亲|哦[，。,]|呢[，。,]|喔[，。,]|恭喜|好消息|生活愉快|祝您
`

/** Below this a wording is too unclear to hold against anyone. */
const CLEAR = 0.4
/** One jolly word, or two lively marks. */
const CHEERFUL = 2
/** So merry that a kind word beside it is not heard. */
const MERRY = 3
/** From here on somebody is beside themselves. */
const BESIDE = 0.6

export const noCheerOverBadNews = defineRule({
  meta: {
    id: 'no-cheer-over-bad-news',
    title: {
      en: 'Bad news is not told cheerfully',
      'zh-Hans': '坏消息不用喜气的口吻说',
      'zh-Hant': '壞消息不用喜氣的口吻說',
    },
    dimension: 'acknowledgement',
    essays: ['S1.1', 'S3.13'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Feelings are met at their own height: cheer beside a loss tells the customer that nobody saw what it means to them.',
          'zh-Hans': '顾客是什么心情，就用什么心情去接：人家有了损失，这边还喜气洋洋，等于没看见这事对他意味着什么。',
          'zh-Hant': '顧客是什麼心情，就用什麼心情去接：人家有了損失，這邊還喜氣洋洋，等於沒看見這件事對他的意義。',
        },
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'What is grave is told by what happened, and cheer by its form; a plain sentence without cheer is let pass.',
          'zh-Hans': '事情重不重，看发生了什么；喜不喜气，看说话的样子。不带喜气、平平说出的，不算。',
          'zh-Hant': '事情重不重，看發生了什麼；喜不喜氣，看說話的樣子。不帶喜氣、平實說出的，不算。',
        },
      },
    ],
    reasons: {
      cheerful: {
        what: {
          en: 'This is bad news, told as cheerfully as any other.',
          'zh-Hans': '这是个坏消息，却用平时那套热情话说了出来。',
          'zh-Hant': '這是個壞消息，卻用平常那套熱情話說了出來。',
        },
        advice: {
          en: 'Say that it is not good news, that you know what it means to them, and what can still be done.',
          'zh-Hans': '先说这不是好消息，再说您明白这对他意味着什么，最后说还能怎么办。',
          'zh-Hant': '先說這不是好消息，再說您明白這對他的意義，最後說還能怎麼辦。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Any news on my application?\nagent: Hi there! Your application was unsuccessful! Have a great day!',
        },
        { language: 'zh-Hans', transcript: '客户: 我妈的手镯修好了吗？\n客服: 亲亲，镯子裂了呢，祝您生活愉快！' },
        { language: 'zh-Hant', transcript: '顧客: 我的申請有結果了嗎？\n客服: 哈囉！您這次未錄取喔，祝您順心！' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Any news on my application?\nagent: I am sorry, it was unsuccessful. I know how much you hoped for it.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我妈的手镯修好了吗？\n客服: 真的很抱歉，镯子抛光的时候裂了，我知道它对您很重要。',
        },
        { language: 'zh-Hant', transcript: '顧客: 我的申請有結果了嗎？\n客服: 很抱歉，這次未錄取。' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const told = heard(utterance, 'bad-news').filter(({ strength }) => strength >= CLEAR)
    const turn = turnOf(story, utterance)
    if (told.length > 0 && !turn.some(seesThePerson) && turn.some(({ text }) => glad.test(text)))
      return [{ type: 'fault', reason: 'cheerful', severity: 'major', evidence: quotesOf(utterance, told) }]
    // 亲 is how a house calls everybody; beside a death it is too much all the same.
    const called = withoutCalls(utterance.text)
    const isSorrow = called !== utterance.text && (toldGrave(story, utterance, griefs) || illNews(called) !== null)
    const cheer = cheerIn(isSorrow ? utterance.text : called)
    // Something to buy beside it is as merry as a jest.
    const sold = heard(utterance, 'waives').length > 0 ? null : pitchIn(utterance.text)
    const jolly = cheer.jolly + (sold ? 1 : 0)
    if (jolly * CHEERFUL + cheer.lively < CHEERFUL) return []
    if (!isHeavy(story, utterance) && !(cheer.jolly >= MERRY && callsItOff(story, utterance)))
      return makesMerry(story, utterance, turn)
    if (jolly < MERRY && turn.some(seesThePerson)) return []
    return [
      { type: 'fault', reason: 'cheerful', severity: 'major', evidence: [quoteCheer(utterance, cheer.span ?? sold)] },
    ]
  },
})

/** The cheerful word; a mark alone is shown with the words it stands behind. */
const quoteCheer = (said: Utterance, span: Span | null) =>
  quote(
    said,
    span === null || hasWords.test(said.text.slice(...span)) ? (span ?? undefined) : clauseSpan(said.text, span),
  )
const hasWords = /[\p{L}\p{Extended_Pictographic}]/u

/** Beside a wedding whose photos are late a house may call everybody 亲. */
const griefs: ReadonlySet<unknown> = new Set(['loss', 'health', 'wrong-care'])

const angry: readonly SignalKind[] = ['anger', 'frustration', 'worry', 'sadness', 'disappointment']
const atEase: readonly SignalKind[] = ['joy', 'resolved', 'praise']

/** Glad, and nothing of theirs hangs on the answer: who asks after the dress for a wedding is glad of the wedding. */
const isAtEase = (said: Utterance): boolean => heardOf(said, atEase).length > 0 && !hangsOn(said.text)

/** Whether a reply stands beside something that is no occasion for cheer: a sorrow, or a no to what much hangs on. */
function isHeavy(story: Story, reply: Utterance): boolean {
  const asked = lastCustomerTurn(story, reply)
  if (asked.some((said) => isAtEase(said) || cheerIn(said.text).jolly > 0)) return false
  if (toldGrave(story, reply, sorrows) || illNews(reply.text) !== null) return true
  const beside = asked.some(
    (said) =>
      heard(said, 'vulnerability').length > 0 ||
      stakeIn(said.text) !== null ||
      heardOf(said, angry).some(({ strength }) => strength >= BESIDE),
  )
  return (
    beside &&
    ((tellsOfANo(reply.text) && !beginsGlad(reply.text)) || asked.some(({ text }) => confirmsALoss(text, reply.text)))
  )
}

/** News of an outcome that was asked after, told merrily: the customer needs not have said what hangs on it. */
function makesMerry(story: Story, reply: Utterance, turn: readonly Utterance[]): Entry[] {
  const asked = lastCustomerTurn(story, reply)
  if (turn.some(seesThePerson) || asked.some(isAtEase)) return []
  const question = asked.map(({ text }) => text).join('\n')
  const merryIn = (said: readonly Utterance[]) => merryNews(said.map(({ text }) => text).join('\n'), question)
  const span = merryIn([reply])
  // The news in one message, the merriment in the next.
  if (!span && !(merryIn(turn) && !merryIn(turn.slice(0, -1)))) return []
  return [{ type: 'fault', reason: 'cheerful', severity: 'minor', evidence: [quoteCheer(reply, span)] }]
}

/** A flight, a party, a tour is off, and nobody had asked for that. */
const callsItOff = (story: Story, reply: Utterance): boolean =>
  callsOff(reply.text) && !lastCustomerTurn(story, reply).some(({ text }) => wantsItOff.test(text.slice(0, 400)))
const wantsItOff = /\b(?:cancel|call(?:ed)? off)|取消|退/i

/** A good wish at the end sees nobody. */
const wish = /wish|luck|thank|best|question|祝/i

/** 小朋友好傷心喇: whose heart it is, by its name. */
const feltByThem =
  /(?:[您你佢她他]|小朋友|孩子|[宝寶]{2}|[细細]路)[^，。！？,不]{0,4}(?:[伤傷]心|[难難][过過]|失望|心[痛疼])/u
const seesThePerson = (said: Utterance): boolean =>
  feltByThem.test(said.text) ||
  heard(said, 'acknowledgement', 'support', 'ownership').some(
    ({ span }) => !wish.test(said.text.slice(...span)) && !wavesWorry(said.text.slice(...span)),
  ) ||
  heard(said, 'apology').some(({ data, span }) => data.grade !== 'courtesy' && !oops.test(said.text.slice(...span)))

/** Waved away, not felt. */
const oops = /^(?:wh?)?oops|^哎[呀哟喲]/i
