import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { outcomeProcessTreatment } from '../evidence/shared-claims.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import type { EntryData, OpenDuty, Reason } from '../rule.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { excusesTheWait } from '../story/done/excuses-the-wait.ts'
import { ownPromises } from '../story/done/promise.ts'
import type { Story } from '../story/story.ts'
import { covering } from '../story/text/covering.ts'
import { takenUp } from '../story/text/shared-words.ts'
import { isTorn } from '../story/text/torn.ts'
import { grievances } from '../story/told/grievances.ts'
import { isCertain, takenBack } from '../story/told/our-failure.ts'
import { harsh } from '../story/tone/harsh.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { saidToEverybody } from '../story/worth/said-to-everybody.ts'
import { onlyThanks } from '../story/worth/speaks-of-theirs.ts'
import { unaskedCare } from '../story/worth/unasked-care.ts'

const steps = ['recognise', 'understand', 'help', 'empathise', 'move'] as const
type Step = (typeof steps)[number]
/** The four that a complaint is owed; to move somebody is a gift, and stands in for none of them. */
const owed = steps.slice(0, 4)

/** What so many of the four are worth. */
const worth = [0, 0.2, 0.4, 0.6, 0.9]
/** What moves somebody is worth as much on top. */
const MOVED = 0.1
/** "Where is my parcel?" asks; it does not complain yet. */
const CLEAR = 0.5
/** Warmth below this is manner. */
const WARM = 0.4

/** Which steps were taken, which are missing, and how to take the first of these. */
const partly = (advice: Reason['what']): Reason => ({
  what: {
    en: 'Taken, of the five steps: {taken}. Missing: {missing}.',
    'zh-Hans': '五步里，{takenHans}做到了，还缺{missingHans}。',
    'zh-Hant': '五步裡，{takenHant}做到了，還缺{missingHant}。',
  },
  advice,
})
const names: Readonly<Record<Step, Readonly<Record<'Hans' | 'Hant', string>>>> = {
  recognise: { Hans: '看见', Hant: '看見' },
  understand: { Hans: '听懂', Hant: '聽懂' },
  help: { Hans: '帮忙', Hant: '幫忙' },
  empathise: { Hans: '体谅', Hant: '體諒' },
  move: { Hans: '打动', Hant: '打動' },
}

export const walkTheFiveSteps = defineRule({
  meta: {
    id: 'walk-the-five-steps',
    title: { en: 'A complaint is walked through all five steps', 'zh-Hans': '投诉走完五步', 'zh-Hant': '客訴走完五步' },
    dimension: 'ownership',
    essays: ['S3.13', 'S3.4'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 0.7,
    evidence: [
      {
        claim: {
          en: 'Five steps: recognise, understand, help, empathise, move; one rule: make the customer succeed.',
          'zh-Hans': '五步：看见、听懂、帮忙、体谅、打动；一条：让顾客成功。',
          'zh-Hant': '五步：看見、聽懂、幫忙、體諒、打動；一條：讓顧客成功。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'The order is free. Four of five are enough here; moving somebody is a gift rather than a debt.',
          'zh-Hans': '先后不拘。这里做到四步就够；打动人是额外用心，不是欠着的。',
          'zh-Hant': '先後不拘。這裡做到四步就夠；打動人是額外用心，不是欠著的。',
        },
      },
      {
        claim: outcomeProcessTreatment,
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'How much each of them does differs widely between studies; that the five steps cover all three is our inference.',
          'zh-Hans': '三者各起多大作用，各项研究相差很大；说五步把三者都顾到了，是我们的推论。',
          'zh-Hant': '三者各有多大作用，各項研究相差很大；說五步把三者都顧到了，是我們的推論。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The complaint was seen, understood, felt with and helped.',
          'zh-Hans': '投诉看见了、听懂了、体谅了，也帮了。',
          'zh-Hant': '客訴看見了、聽懂了、體諒了，也幫了。',
        },
      },
      partly: partly({
        en: 'Take the step that is missing in one sentence of its own.',
        'zh-Hans': '缺哪步，就用一句话补上哪步。',
        'zh-Hant': '缺哪一步，就用一句話補上。',
      }),
      'partly-recognise': partly({
        en: 'Begin with what happened, in one sentence: say that you see it, and whose mistake it was.',
        'zh-Hans': '先用一句话说出发生了什么：看见了，是谁的疏忽也说清。',
        'zh-Hant': '先用一句話說出發生了什麼：看見了，是誰的疏失也說清楚。',
      }),
      'partly-understand': partly({
        en: 'Name their matter in their own words, so that they see it was understood.',
        'zh-Hans': '用顾客自己的话说出是哪件事，让人知道您听懂了。',
        'zh-Hant': '用顧客自己的話說出是哪件事，讓人知道您聽懂了。',
      }),
      'partly-help': partly({
        en: 'Say what you have done or will do, and by when.',
        'zh-Hans': '说清已经办了什么、接下来办什么、几时办好。',
        'zh-Hant': '說清楚已經辦了什麼、接下來辦什麼、幾時辦好。',
      }),
      'partly-empathise': partly({
        en: 'Add one sentence for the person: what this must have been like for them, or that you are sorry for it.',
        'zh-Hans': '再加一句体谅的话：碰上这事是什么滋味，或者为它道个歉。',
        'zh-Hant': '再加一句體諒的話：碰上這件事是什麼滋味，或者為它道個歉。',
      }),
      missed: {
        what: { en: 'None of the five steps was taken.', 'zh-Hans': '五步一步都没走。', 'zh-Hant': '五步一步都沒走。' },
        advice: {
          en: 'Begin with the first: say that you see what happened.',
          'zh-Hans': '从第一步开始：先让顾客知道，您看见了发生的事。',
          'zh-Hant': '從第一步開始：先讓顧客知道，您看見了發生的事。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: You charged me twice!\nagent: Of course you are upset, being charged twice is our mistake, and I am sorry. I have refunded the second charge, and I'll write to you by Friday to see that it has arrived.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 你们重复扣款了！\n客服: 重复扣款换谁都着急，是我们的失误，对不起。已经给您退款了，24小时内我再给您确认一次到账。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 你們重複扣款了！\n客服: 重複扣款換作是誰都會急，這是我們的疏失，對不起。已為您退款，三個工作天內我再跟您確認。',
        },
      ],
      missed: [
        { language: 'en', transcript: 'customer: You charged me twice!\nagent: Sorry about this.' },
        { language: 'zh-Hans', transcript: '客户: 你们重复扣款了！\n客服: 抱歉呢。' },
        { language: 'zh-Hant', transcript: '顧客: 你們重複扣款了！\n客服: 非常抱歉。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: What time do you open?\nagent: At nine.' },
        { language: 'zh-Hans', transcript: '客户: 你们几点开门？\n客服: 九点。' },
        { language: 'zh-Hant', transcript: '顧客: 請問幾點開門？\n客服: 九點。' },
      ],
    },
  },
  wakes: { customer: ['complaint', 'repeated-complaint'], service: [], end: true },
  judge({ utterance, story, open, opened }) {
    // A reply without a single step is no better than one with some.
    if (!utterance)
      return open.filter((duty) => isPassedOver(story, duty)).map(({ id }) => ({ type: 'miss', duty: id }))
    if (utterance.side === 'customer') {
      const back = takenBack(story, utterance, open)
      if (back.length > 0) return back
      const complaint =
        opened === 0
          ? strongest(
              grievances(utterance).filter((said) => said.strength >= CLEAR && isCertain(story, utterance, said)),
            )
          : undefined
      return complaint ? [{ type: 'owe', evidence: quote(utterance, complaint), due: 'end' }] : []
    }
    if (isTorn(story, utterance)) return open.map(({ id }) => ({ type: 'release', duty: id }))
    const taken = stepsIn(story, utterance)
    if (taken.size === 0 || isOnlyCare(story, utterance, taken, open)) return []
    // From the first word that took a step to the last, and not the greeting before them.
    const spans = [...taken.values()]
    const evidence = quote(utterance, [Math.min(...spans.map(([at]) => at)), Math.max(...spans.map(([, end]) => end))])
    return open.map(({ id, data: before }) => {
      const all = steps.filter((step) => taken.has(step) || before[step] === 1)
      return { type: 'give', duty: id, credit: creditOf(all), evidence, data: dataOf(all) }
    })
  },
})

/** Whether somebody has answered since, and only pushed it away. */
const isPassedOver = (story: Story, { openedAt, credit }: OpenDuty): boolean =>
  credit === 0 &&
  story.utterances
    .slice(openedAt + 1, openedAt + 1 + MOST)
    .some((said) => said.side === 'service' && !said.automated && heard(said, ...harsh).length > 0)
/** So many messages behind it are looked at. */
const MOST = 24

/** Where no step was taken, care for what comes next, or news after the thanks, begins no walk that must then be finished. */
function isOnlyCare(
  story: Story,
  reply: Utterance,
  taken: ReadonlyMap<Step, Span>,
  open: readonly OpenDuty[],
): boolean {
  if (open.some(({ data }) => owed.some((step) => data[step] === 1))) return false
  if (lastCustomerTurn(story, reply).every(onlyThanks)) return true
  const care = unaskedCare(story, reply)
  return care !== null && [...taken.values()].every(([start, end]) => end > care[0] && start < care[1])
}

function creditOf(taken: readonly Step[]): number {
  const credit = worth[taken.filter((step) => step !== 'move').length] ?? 0
  return taken.includes('move') ? credit + MOVED : credit
}

/** What was taken, what is missing, in the words of every language, and the first step that is missing. */
function dataOf(taken: readonly Step[]): EntryData {
  const missing = owed.filter((step) => !taken.includes(step))
  const [first] = missing
  return {
    ...Object.fromEntries(taken.map((step) => [step, 1])),
    taken: taken.join(', '),
    missing: missing.join(', '),
    ...Object.fromEntries(
      (['Hans', 'Hant'] as const).flatMap((script) => [
        [`taken${script}`, taken.map((step) => names[step][script]).join('、')],
        [`missing${script}`, missing.map((step) => names[step][script]).join('、')],
      ]),
    ),
    ...(first && { variant: first }),
  }
}

/** The steps that a reply takes, and the words that take them. */
function stepsIn(story: Story, reply: Utterance): Map<Step, Span> {
  const taken = new Map<Step, Span>()
  const take = (step: Step, span: Span | undefined) => {
    if (span && !taken.has(step)) taken.set(step, span)
  }
  const spanOf = (signals: readonly Signal[]) => signals[0]?.span
  // "Are you still there?" asks about them, and takes no step.
  if (
    heard(reply, 'check-in', 'pressure').length > 0 &&
    definiteActs(reply).length === 0 &&
    !hasSubstance(story, reply)
  )
    return taken
  const isForTheWait = excusesTheWait(reply)
  const apologies = heard(reply, 'apology').filter((said) => said.data.grade !== 'courtesy' && !isForTheWait(said))
  const isForAll = saidToEverybody(reply)
  const stock =
    heard(reply, 'template-phrase').length > 0 || heard(reply, 'apology').every(({ span }) => isForAll(span))
  // 是你自己乱锁的吧 names their matter, and recognises nobody.
  const named =
    heard(reply, 'blame', 'rhetorical-question').length === 0
      ? takenUp(reply, whatWasTold(story, reply))?.span
      : undefined
  take('recognise', spanOf(apologies) ?? spanOf(heard(reply, 'acknowledgement', 'paraphrase', 'ownership')) ?? named)
  take('understand', named ?? spanOf(heard(reply, 'paraphrase', 'explores', 'explanation')))
  take('help', spanOf(definiteActs(reply).filter(({ kind }) => kind !== 'refusal' && kind !== 'asks-datum')))
  // What everybody is told recognises the matter, and feels with nobody.
  const felt = heard(reply, 'acknowledgement', 'ownership', 'support').filter(({ span }) => !isForAll(span))
  take('empathise', spanOf(felt) ?? (stock ? undefined : spanOf(apologies)))
  take(
    'move',
    spanOf(caresFor(reply)) ??
      spanOf(ownPromises(reply).filter(({ data }) => data.due === true)) ??
      spanOf(heard(reply, 'waives', 'anticipates')),
  )
  return taken
}

/** Warmth beyond what opens and closes any conversation. */
function caresFor(reply: Utterance): readonly Signal[] {
  const warm = heard(reply, 'warmth').filter(({ strength }) => strength >= WARM)
  if (warm.length === 0) return warm
  const isCeremony = covering(heard(reply, 'closing', 'goodbye', 'template-phrase', 'greeting').map(({ span }) => span))
  const isForAll = saidToEverybody(reply)
  return warm.filter(({ span }) => !isCeremony(span) && !isForAll(span))
}
