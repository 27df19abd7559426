import type { Evidence } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { outcomeProcessTreatment } from '../evidence/shared-claims.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import type { EntryData, OpenDuty } from '../rule.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { excusesTheWait } from '../story/done/excuses-the-wait.ts'
import { ownPromises } from '../story/done/promise.ts'
import type { Story } from '../story/story.ts'
import { covering } from '../story/text/covering.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { takenUp } from '../story/text/shared-words.ts'
import { isTorn } from '../story/text/torn.ts'
import { grievances } from '../story/told/grievances.ts'
import { isCertain, takenBack } from '../story/told/our-failure.ts'
import { harsh } from '../story/tone/harsh.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { saidToEverybody } from '../story/worth/said-to-everybody.ts'

const steps = ['recognise', 'understand', 'help', 'empathise', 'move'] as const
type Step = (typeof steps)[number]

/** What so many steps are worth, from none to all. */
const worth = [0, 0.2, 0.4, 0.6, 0.9, 1]
/** "Where is my parcel?" asks; it does not complain yet. */
const CLEAR = 0.5
/** Warmth below this is manner. */
const WARM = 0.4

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
      partly: {
        what: {
          en: 'Of the five steps (recognise, understand, help, empathise, move) {count} were taken.',
          'zh-Hans': '看见、听懂、帮忙、体谅、打动，五步走了{count}步。',
          'zh-Hant': '看見、聽懂、幫忙、體諒、打動，五步走了{count}步。',
        },
        advice: {
          en: 'Take the step that is missing in one sentence of its own.',
          'zh-Hans': '缺哪步，就用一句话补上哪步。',
          'zh-Hant': '缺哪一步，就用一句話補上。',
        },
      },
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
      return open
        .filter((duty) => isPassedOver(story, duty))
        .map(({ id }) => ({ type: 'miss', duty: id, data: { count: 0 } }))
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
    if (taken.size === 0) return []
    const evidence: Evidence = quote(utterance, sentenceAround(utterance.text, [0, 1]))
    return open.map(({ id, data: before }) => {
      const data = withSteps(before, taken)
      return { type: 'give', duty: id, credit: worth[Number(data.count)] ?? 0, evidence, data }
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

function withSteps(before: EntryData, taken: ReadonlySet<Step>): EntryData {
  const all = steps.filter((step) => taken.has(step) || before[step] === 1)
  return { ...Object.fromEntries(all.map((step) => [step, 1])), count: all.length }
}

function stepsIn(story: Story, reply: Utterance): Set<Step> {
  const taken = new Set<Step>()
  // "Are you still there?" asks about them, and takes no step.
  if (
    heard(reply, 'check-in', 'pressure').length > 0 &&
    definiteActs(reply).length === 0 &&
    !hasSubstance(story, reply)
  )
    return taken
  const isForTheWait = excusesTheWait(reply)
  const apologises = heard(reply, 'apology').some((said) => said.data.grade !== 'courtesy' && !isForTheWait(said))
  const isForAll = saidToEverybody(reply)
  const stock =
    heard(reply, 'template-phrase').length > 0 || heard(reply, 'apology').every(({ span }) => isForAll(span))
  // 是你自己乱锁的吧 names their matter, and recognises nobody.
  const names =
    heard(reply, 'blame', 'rhetorical-question').length === 0 && takenUp(reply, whatWasTold(story, reply)) !== null
  if (apologises || heard(reply, 'acknowledgement', 'paraphrase', 'ownership').length > 0 || names)
    taken.add('recognise')
  if (names || heard(reply, 'paraphrase', 'explores', 'explanation').length > 0) taken.add('understand')
  if (definiteActs(reply).some(({ kind }) => kind !== 'refusal' && kind !== 'asks-datum')) taken.add('help')
  // What everybody is told recognises the matter, and feels with nobody.
  const feels = heard(reply, 'acknowledgement', 'ownership', 'support').some(({ span }) => !isForAll(span))
  if (feels || (apologises && !stock)) taken.add('empathise')
  if (
    caresFor(reply) ||
    ownPromises(reply).some(({ data }) => data.due === true) ||
    heard(reply, 'waives', 'anticipates').length > 0
  )
    taken.add('move')
  return taken
}

/** Warmth beyond what opens and closes any conversation. */
function caresFor(reply: Utterance): boolean {
  const warm = heard(reply, 'warmth').filter(({ strength }) => strength >= WARM)
  if (warm.length === 0) return false
  const isCeremony = covering(heard(reply, 'closing', 'goodbye', 'template-phrase', 'greeting').map(({ span }) => span))
  const isForAll = saidToEverybody(reply)
  return warm.some(({ span }) => !isCeremony(span) && !isForAll(span))
}
