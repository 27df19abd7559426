import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay, roschk } from '../evidence/sources.ts'
import type { Entry, EntryData, Gift } from '../rule.ts'
import { bestGift } from '../story/done/best-gift.ts'
import { excusesTheWait } from '../story/done/excuses-the-wait.ts'
import { back, brokenBy, comesBack, promiseIn } from '../story/done/promise.ts'
import { sureness } from '../story/done/sureness.ts'
import { lookBack, type Story } from '../story/story.ts'
import { covering } from '../story/text/covering.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { isTorn } from '../story/text/torn.ts'
import { openingMatter } from '../story/told/opening-matter.ts'
import { angry, comeBack, isStillDue, ourFailure, takenBack } from '../story/told/our-failure.ts'
import { isSlight } from '../story/told/slight-matter.ts'
import { stakeIn } from '../story/told/stake.ts'
import { grovelling, isConditional, thrownAway } from '../story/tone/grovelling.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { repeatsItself } from '../story/turns/repeats-itself.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'
import { saidToEverybody } from '../story/worth/said-to-everybody.ts'
import { heldOver, isAskedFirst } from '../story/worth/stops-the-clock.ts'
import { tooLight } from '../story/worth/too-light.ts'

/** A failure this grave, or one that came back, wants somebody to own it. */
const grave = new Set<unknown>(['money', 'safety', 'health', 'data', 'legal'])
/** "We apologise for any inconvenience" is said to everybody. */
const STOCK = 0.4
/** A promise further back than this many messages is forgotten. */
const LOOK_BACK = 16

export const fittingApology = defineRule({
  meta: {
    id: 'fitting-apology',
    title: { en: 'The apology fits the failure', 'zh-Hans': '道歉要配得上这件事', 'zh-Hant': '道歉要配得上這件事' },
    dimension: 'apology',
    essays: ['S5.5', 'S3.4'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: {
          en: '对不起 is an apology for a wrong, 不好意思 is a courtesy: ten of the second do not make one of the first.',
          'zh-Hans': '“对不起”是认错赔不是，“不好意思”是客气话：说十句“不好意思”，也抵不上一句“对不起”。',
          'zh-Hant': '「對不起」是認錯，「不好意思」是客套：說十句「不好意思」，也抵不上一句「對不起」。',
        },
        source: essay('mirror'),
        grade: 'E',
        languages: ['zh-Hans', 'zh-Hant'],
        caveat: {
          en: 'In Taiwan 不好意思 is used more widely; it still counts as a courtesy here.',
          'zh-Hans': '台湾用“不好意思”的场合更宽；这里仍当客气话看。',
          'zh-Hant': '台灣用「不好意思」的場合更廣；這裡仍當客套話看。',
        },
      },
      {
        claim: {
          en: 'The empathy and intensity of an apology raise satisfaction after a failure, and lateness lowers it.',
          'zh-Hans': '出了差错，道歉越体谅、越郑重，顾客越满意；道歉来迟，就打折扣。',
          'zh-Hant': '出了差錯，道歉越體諒、越鄭重，顧客越滿意；道歉來遲，就打折扣。',
        },
        source: roschk,
        grade: 'P',
        caveat: {
          en: 'An experiment; only the abstract was read.',
          'zh-Hans': '实验研究；只读了摘要。',
          'zh-Hant': '實驗研究；只讀了摘要。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'Something went wrong, and the apology was worthy of it.',
          'zh-Hans': '事情没办好，道歉的分量也到了。',
          'zh-Hant': '事情沒辦好，道歉的分量也到了。',
        },
      },
      partly: {
        what: {
          en: 'The apology is lighter than what happened: a courtesy or a regret that nobody owns.',
          'zh-Hans': '道歉的分量轻了：“不好意思”“久等了”是客气，不等于“对不起”；要紧的事还得有人认下来。',
          'zh-Hant': '道歉的分量輕了：「不好意思」「讓您久等」是客氣，不等於「對不起」；要緊的事還得有人認下來。',
        },
        advice: {
          en: 'Name the failure and own it, for example: “This was our mistake, and I am sorry.”',
          'zh-Hans': '说出是什么事，并认下来，例如：“这件事是我们的失误，对不起。”',
          'zh-Hant': '說出是什麼事，並認下來，例如：「這件事是我們的疏失，對不起。」',
        },
      },
      'partly-unowned': {
        what: {
          en: 'Sorry was said, but nobody owned what happened.',
          'zh-Hans': '说了对不起，但这么大的事，没有人认下是谁的责任。',
          'zh-Hant': '說了對不起，但這麼大的事，沒有人承認是誰的責任。',
        },
        advice: {
          en: 'Name the failure and own it, for example: “This was our mistake, and I am sorry.”',
          'zh-Hans': '说出是什么事，并认下来，例如：“这件事是我们的失误，对不起。”',
          'zh-Hant': '說出是什麼事，並認下來，例如：「這件事是我們的疏失，對不起。」',
        },
      },
      late: {
        what: {
          en: 'The apology came, but late: not in the reply to what went wrong.',
          'zh-Hans': '道歉了，但晚了一步：紧接着的那条回复里没有。',
          'zh-Hant': '道歉了，但晚了一步：緊接著的那則回覆裡沒有。',
        },
        advice: {
          en: 'Apologise in the first reply, once, and then act.',
          'zh-Hans': '第一条回复就道歉，一次就好，然后办事。',
          'zh-Hant': '第一則回覆就道歉，一次就好，然後辦事。',
        },
      },
      missed: {
        what: {
          en: 'Something went wrong for the customer, and nobody said sorry.',
          'zh-Hans': '事情没办好，却没有人说一声对不起。',
          'zh-Hant': '事情沒辦好，卻沒有人說一聲對不起。',
        },
        advice: {
          en: 'One sentence is enough, for example: “I am sorry, we did not get this right.” Then say what you are doing about it.',
          'zh-Hans': '一句就够，例如：“对不起，这件事是我们没办好。”再说接下来怎么办。',
          'zh-Hant': '一句就夠，例如：「很抱歉，這件事是我們沒做好。」再說接下來怎麼處理。',
        },
      },
      'too-light': {
        what: {
          en: 'Something grave was done to the customer, and the apology is thrown in as if for a slip.',
          'zh-Hans': '给顾客惹下的是大事，道歉却轻飘飘的，像打翻了一杯水。',
          'zh-Hant': '對顧客造成的是大事，道歉卻輕描淡寫，像打翻了一杯水。',
        },
        advice: {
          en: 'Say what was done, that it was you, and what it means to them, for example: “Your letter went to a stranger, and that was our doing. I am truly sorry.”',
          'zh-Hans':
            '说清出了什么事、是谁的错、对顾客意味着什么，例如：“您的病历被我们发给了外人，这是我们的过失，对不起您。”',
          'zh-Hant':
            '說清楚出了什麼事、是誰的錯、對顧客意味著什麼，例如：「您的病歷被我們寄給外人，這是我們的疏失，對不起您。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: You charged me twice!\nagent: That was our mistake, and I am sorry. I have refunded the second charge.',
        },
        { language: 'zh-Hans', transcript: '客户: 怎么还没发货？\n客服: 对不起，让您失望了，今天下午就给您发出。' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 信用卡被重複扣款兩筆！\n客服: 這是我們的疏失，對不起，我馬上幫您退刷。',
        },
        { language: 'zh-Hans', transcript: '客户: 少放了一包糖。\n客服: 不好意思，现在就给您补一包。' },
        { language: 'zh-Hant', transcript: '顧客: 少放了一包糖。\n客服: 不好意思，現在就幫您補一包。' },
      ],
      missed: [
        { language: 'en', transcript: 'customer: You charged me twice!\nagent: Please send us your order number.' },
        { language: 'zh-Hans', transcript: '客户: 退款还没到账！\n客服: 不好意思，让您久等了，这边帮您查一下。' },
        { language: 'zh-Hant', transcript: '顧客: 信用卡被重複扣款兩筆！\n客服: 不好意思喔，幫您查詢一下。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Do you ship to Norway?\nagent: Yes, within a week.' },
        { language: 'zh-Hans', transcript: '客户: 请问可以开发票吗？\n客服: 可以的，下单时填抬头就行。' },
        { language: 'zh-Hant', transcript: '顧客: 請問可以開統編嗎？\n客服: 可以的，結帳時填寫就好。' },
      ],
    },
  },
  wakes: { customer: [...back, 'severity'], service: ['apology'], end: false },
  judge({ utterance, story, open, opened }) {
    if (!utterance) return []
    if (utterance.side === 'service') {
      if (isTorn(story, utterance)) return open.map(({ id }) => ({ type: 'release', duty: id }))
      const isOld = repeatsItself(story, utterance)
      const isForTheWait = excusesTheWait(utterance)
      const isStock = covering(heard(utterance, 'template-phrase').map(({ span }) => span))
      const isForAll = saidToEverybody(utterance)
      const outOfScale = outOfScaleIn(utterance)
      const light = tooLight(story, utterance)
      const acts = heard(utterance, 'action', 'promise').length > 0
      const given = open.flatMap((duty) => {
        const given = bestGift(utterance, {
          apology: (signal) =>
            isOld(signal.span) || isForTheWait(signal)
              ? 0
              : outOfScale(signal, duty.data)
                ? OUT_OF_SCALE
                : isConditional(utterance.text, signal)
                  ? OUT_OF_SCALE
                  : Math.min(
                      worthOf(signal, duty.data.needs, isStock(sentenceAround(utterance.text, signal.span)), acts),
                      isForAll(signal.span) ? STOCK : 1,
                    ),
          ownership: ({ span }) => (isForAll(span) ? STOCK : onlyActs.test(utterance.text.slice(...span)) ? 0 : 0.5),
        })
        if (!given) return []
        return isAskedFirst(story, duty, utterance)
          ? heldOver(duty, { ...given, credit: given.credit * ASKED_FIRST })
          : [{ type: 'give' as const, duty: duty.id, ...given, ...(duty.data.needs === 'owned' && unowned(given)) }]
      })
      const unproved = open.length === 0 && opened === 0 && !light ? ownedUnproved(story, utterance) : []
      return light ? [...given, light] : [...given, ...unproved]
    }
    const returned = firstReturn(story, utterance)
    if (returned && !isStillDue(story, utterance, returned.span)) {
      const data = { needs: isSlight(utterance) ? 'courtesy' : 'owned', about: 'promise' }
      return [...passedOver(open), { type: 'owe', evidence: quote(utterance, returned), due: 'next-turn', data }]
    }
    // 好像是我自己删的: who finds, a line later, that it was their own doing is owed nothing for it.
    const undone = takenBack(story, utterance, open)
    if (undone.length > 0) return undone
    const failure = ourFailure(story, utterance)
    if (!failure) return []
    const needs = isSlight(utterance) ? 'courtesy' : wantsOwner(utterance) ? 'owned' : 'sorry'
    const evidence = quote(utterance, failure)
    const weight = weightOf(utterance) * sureness(failure)
    const data = { needs, weight, ...(needs !== 'courtesy' && stakeIn(utterance.text) && { stake: 1 }) }
    const owe = { type: 'owe', evidence, due: 'next-turn', weight, data } as const
    const waiting = open.at(-1)
    if (!waiting) return opened === 0 || heardOf(utterance, comeBack).length > 0 ? [owe] : []
    // The same turn shows that it is graver than it began: the duty is taken up anew.
    const sameTurn = story.utterances[waiting.openedAt]?.turn === utterance.turn
    const isGraver = sameTurn && needs === 'owned' && waiting.data.needs !== 'owned'
    return isGraver ? [{ type: 'release', duty: waiting.id }, owe] : []
  },
})

const unowned = ({ evidence: { quote } }: Gift) =>
  /^(?:[对對]不起|抱歉|(?:i[’']?m )?(?:so |very |really )?sorry)/iu.test(quote) ? { data: { variant: 'unowned' } } : {}

/** 我来处理, 交给我: takes it in hand, and is sorry for nothing. */
const onlyActs = pattern('u')`
  ^(?:(?:都|就)?(?:我|我[们們]|[这這][边邊])?[来來]?(?:[处處]理|[办辦弄搞盯跟负負]|解[决決])|
    (?:包在|交[给給]|[让讓])我)[^错錯责責误誤]{0,4}$
`

/** Sorry at once is better than after the question; the customer who was only asked did not have to go on. */
const ASKED_FIRST = 0.9

/** Who owns what the customer told without a word of complaint has shown that it was a failure, and made it good. */
function ownedUnproved(story: Story, reply: Utterance): Entry[] {
  const isForAll = saidToEverybody(reply)
  const owned = heard(reply, 'apology').find(({ data, span }) => data.grade === 'owned' && !isForAll(span))
  const told = owned && lastCustomerTurn(story, reply).find((said) => openingMatter(story, said))
  if (!owned || !told) return []
  const give = { credit: 1, evidence: quote(reply, owned) }
  return [{ type: 'owe', evidence: quote(told), due: 'next-turn', weight: 0.5, data: { needs: 'owned' }, give }]
}

/** The customer's words when they come back for a promise that was not kept, the first time they do so. */
function firstReturn(story: Story, utterance: Utterance): Signal | undefined {
  if (!comesBack(utterance)) return undefined
  const between: Utterance[] = []
  for (const earlier of lookBack(story, utterance, LOOK_BACK)) {
    const promised = earlier.side === 'service' ? promiseIn(story, earlier) : null
    if (!promised) {
      if (earlier.side === 'customer') between.push(earlier)
      continue
    }
    return between.some((said) => brokenBy(said, promised)) ? undefined : brokenBy(utterance, promised)
  }
  return undefined
}

/** Words for a loss without a word against us ("my card was stolen") may not be about our failure at all. */
function weightOf(utterance: Utterance): number {
  return heard(utterance, 'complaint', ...comeBack, ...angry).length > 0 ? 1 : 0.5
}

function wantsOwner(utterance: Utterance): boolean {
  return (
    heard(utterance, 'severity').some((signal) => grave.has(signal.data.topic)) ||
    heard(utterance, 'repeated-complaint').length > 0
  )
}

function worthOf({ data }: Signal, needs: unknown, stock: boolean, acts: boolean): number {
  if (data.grade === 'owned') return 1
  // 不好意思 fits what is slight. With what is being done beside it, it is said for more than form.
  if (data.grade === 'courtesy') return needs === 'courtesy' ? 0.9 : needs === 'sorry' && acts ? 0.6 : 0.25
  if (stock) return STOCK
  return needs === 'owned' ? 0.6 : 0.85
}

/** On the knees for a trifle, or in passing for what is grave. */
const OUT_OF_SCALE = 0.25

function outOfScaleIn({ text }: Utterance): (apology: Signal, owed: EntryData) => boolean {
  const kneels = grovelling(text) !== null
  const light = thrownAway(text)
  const isBeside = covering(light ? [sentenceAround(text, light)] : [])
  return ({ span, data }, { needs, stake }) =>
    (needs === 'courtesy' && kneels) ||
    // Who says “oops” and then owns it in so many words is taken at these words, not at a “by us” in passing.
    ((needs === 'owned' || stake === 1) && light !== null && (data.closer === true || isBeside(span)))
}
