import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { packardBerger } from '../evidence/sources.ts'
import { MET } from '../ledger/ledger.ts'
import type { Entry, Gift, OpenDuty } from '../rule.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { failedAdvice } from '../story/done/failed-advice.ts'
import { asksForAPerson, personGiven } from '../story/done/person-asked.ts'
import { sureness } from '../story/done/sureness.ts'
import { beforeTurn, type Story } from '../story/story.ts'
import { countWords } from '../story/text/content-words.ts'
import { takenUp, wordsOf } from '../story/text/shared-words.ts'
import { isCircumstance } from '../story/told/circumstance.ts'
import { isWhatItIsAbout } from '../story/told/is-what-it-is-about.ts'
import { openingMatter } from '../story/told/opening-matter.ts'
import { isLeftAtThat } from '../story/told/slight-matter.ts'
import { voiced } from '../story/told/voiced.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { startsOver } from '../story/turns/starts-over.ts'
import { lastOfTurn, wordsOfTurn } from '../story/turns/whole-turn.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { answeredAsAsked } from '../story/worth/answered-as-asked.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { replyWorth } from '../story/worth/reply-worth.ts'
import { toldThere, wordsToIt } from '../story/worth/speaks-to-it.ts'
import { heldOver, isHeld } from '../story/worth/stops-the-clock.ts'
import { askedInto, better, understanding } from '../story/worth/understanding.ts'
import { saidWhole } from '../timeline/outcome.ts'

const troubles: readonly SignalKind[] = [
  'complaint',
  'repeated-complaint',
  'not-resolved',
  'severity',
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'sadness',
]
const needs: readonly SignalKind[] = [...troubles, 'request', 'question']

/** Fewer words than this say nothing that could be taken up. A Chinese sentence counts about 1.4 times as many. */
const MATTER = { en: 8, zh: 11 }
/** A question without trouble is understood when it is answered; one this long wants to hear that it was. */
const LONG_QUESTION = { en: 20, zh: 30 }
/** Words that name something, as many as make a matter specific. */
const THINGS = 3
/** A number of theirs, or two of their words. */
const SPECIFIC = 0.8

export const restateSpecifics = defineRule({
  meta: {
    id: 'restate-specifics',
    title: {
      en: 'The reply shows what was understood',
      'zh-Hans': '听懂了，也说给顾客听',
      'zh-Hant': '聽懂了，也說給顧客聽',
    },
    dimension: 'understanding',
    essays: ['S1.1', 'S3.13'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: {
          en: 'Concrete words from an agent make customers feel listened to, more satisfied and readier to buy.',
          'zh-Hans': '客服说得具体，顾客觉得被听进去了，更满意，也更愿意买。',
          'zh-Hant': '客服人員說得具體，顧客覺得被聽進去了，更滿意，也更願意買。',
        },
        source: packardBerger,
        grade: 'P',
        caveat: {
          en: 'Secondary reports disagree on the size. Shared words are a sign of understanding, not a proof of it.',
          'zh-Hans': '效果有多大，转述的说法不一。用上顾客的字眼，是听懂的迹象，不是证明。',
          'zh-Hant': '效果有多大，轉述的說法不一。用上顧客的用詞，是聽懂的跡象，不是證明。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The reply takes up what the customer said, in their terms.',
          'zh-Hans': '回复接住了顾客说的具体内容。',
          'zh-Hant': '回覆接住了顧客說的具體內容。',
        },
      },
      partly: {
        what: {
          en: 'The reply touches the matter, but says little that is this customer’s.',
          'zh-Hans': '回复沾到了边，但属于这位顾客的细节很少。',
          'zh-Hant': '回覆沾到了邊，但屬於這位顧客的細節很少。',
        },
        advice: {
          en: 'Name the thing and the number, for example not “the issue” but “the second charge of 3 May”.',
          'zh-Hans': '说出是哪件事、哪个数，例如不说“这个问题”，说“5月3日那笔重复扣款”。',
          'zh-Hant': '說出是哪件事、哪個數字，例如不說「這個問題」，說「5月3日那筆重複扣款」。',
        },
      },
      late: {
        what: {
          en: 'What the customer said was taken up, but late: not in the reply to it.',
          'zh-Hans': '是听懂了，但晚了一步：紧接着的那条回复里看不出来。',
          'zh-Hant': '是聽懂了，但晚了一步：緊接著的那則回覆裡看不出來。',
        },
        advice: {
          en: 'Take up their words in the first reply.',
          'zh-Hans': '第一条回复就用上顾客说的内容。',
          'zh-Hant': '第一則回覆就用上顧客說的內容。',
        },
      },
      missed: {
        what: {
          en: 'The customer told something specific; nothing in the reply shows it was read.',
          'zh-Hans': '顾客说得很具体，回复里却看不出有人读过。',
          'zh-Hant': '顧客說得很具體，回覆裡卻看不出有人讀過。',
        },
        advice: {
          en: 'Begin with their case: say the thing, the day or the number back that they told you, and then what you do about it.',
          'zh-Hans': '先说顾客的事：他提到的东西、日子或数字，说回给他听，再说怎么办。',
          'zh-Hant': '先說顧客的事：他提到的東西、日子或數字，說回給他聽，再說怎麼處理。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: The blue kettle I bought last week leaks at the handle, what can I do?\nagent: A kettle that leaks at the handle is no use to you. I will send you a new one.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 上周买的蓝色水壶把手那里一直漏水，怎么办？\n客服: 蓝色水壶把手漏水，我给您换一个新的。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 上週買的藍色水壺把手那邊一直漏水，怎麼辦？\n客服: 藍色水壺把手漏水，我幫您換一個新的。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The blue kettle I bought last week leaks at the handle, what can I do?\nagent: Thank you for your message. Our team will get back to you.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 上周买的蓝色水壶把手那里一直漏水，怎么办？\n客服: 亲，您的问题已收到，请耐心等待。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 上週買的藍色水壺把手那邊一直漏水，怎麼辦？\n客服: 您好，您的問題已收到，請耐心等候。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Are you open today?\nagent: Yes, until six.' },
        { language: 'zh-Hans', transcript: '客户: 今天开门吗？\n客服: 开的，到六点。' },
        { language: 'zh-Hant', transcript: '顧客: 今天有開嗎？\n客服: 有的，到六點。' },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return []
    if (utterance.side === 'service') {
      // Whoever asks for it all again, or advises what was done already, has understood nothing of it.
      if (open.length === 0 || startsOver(story, utterance) || failedAdvice(story, utterance)) return []
      // “Nobody senior is available” has a word of theirs, and no person.
      const least = asksForAPerson(story, utterance) && !personGiven(story, utterance) ? 2 : 1
      return open.flatMap((duty): readonly Entry[] => {
        const isTrouble = duty.data.about === 'trouble'
        const given = better(
          understanding(utterance, wordsOfTurn(story, Number(duty.data.from ?? duty.openedAt)), isTrouble, least),
          better(
            duty.data.from === undefined ? answeredAsAsked(story, utterance, isTrouble) : null,
            duty.data.from === undefined && isTrouble ? null : actsOnIt(story, utterance, isTrouble),
          ),
        )
        // Both know what it is about: only who says nothing of it leaves open whether it was read.
        // In public there is room for the answer, and for little beside it.
        const isShort = duty.data.underWay === utterance.turn || story.channel === 'social'
        // A second line is read with the first, and what shares no word with the matter leaves nothing open.
        const isDoubtful =
          isShort &&
          wordsToIt(utterance) > THINGS &&
          (utterance.startsTurn ||
            takenUp(utterance, wordsOfTurn(story, Number(duty.data.from ?? duty.openedAt))) !== null)
        if ((isDoubtful && (given?.credit ?? 0) < MET) || toldThere(utterance))
          return [{ type: 'release', duty: duty.id }]
        // Who has to ask or to look first shows with the next reply what was understood; who then asks on, with the one after.
        const enough = duty.data.from === undefined ? MET : SPECIFIC
        if ((given?.credit ?? 0) < enough && isHeld(story, duty, utterance))
          return heldOver(duty, duty.data.from === undefined ? (given ?? askedInto(utterance)) : askedInto(utterance))
        return given ? [{ type: 'give', duty: duty.id, ...given }] : []
      })
    }
    const isSame = (duty: OpenDuty): boolean => story.utterances[duty.openedAt]?.turn === utterance.turn
    const asked = open.find((duty) => isSame(duty) && isWhatItIsAbout(story, duty, utterance))
    if (asked) return [{ type: 'release', duty: asked.id }]
    if (open.some(isSame)) return []
    const turn = lastOfTurn(story, utterance)
    const saidBy = turn.find((said) => voiced(said, needs).length > 0)
    const told = saidBy ? null : openingMatter(story, utterance)
    const need = saidBy ? strongest(voiced(saidBy, needs)) : told
    const trouble =
      strongest(turn.flatMap((said) => voiced(said, troubles).filter((one) => !isCircumstance(story, said, one)))) ??
      told
    const isUnderWay = beforeTurn(story, utterance) !== undefined
    const about = trouble ? 'trouble' : 'question'
    const bare = about === 'question' && isAnswer(story, utterance)
    // In the middle of a talk both know what it is about: only what is new and long wants to be said back.
    const least = about === 'trouble' && !isUnderWay ? MATTER : LONG_QUESTION
    if (!need || bare || isLeftAtThat(utterance) || !turnSaysSomething(turn, least)) return []
    const weight = trouble ? Math.max(0.5, sureness(trouble)) : 0.5
    return [
      ...passedOver(open),
      {
        type: 'owe',
        evidence: quote(saidBy ?? utterance, saidWhole(saidBy ?? utterance, need)),
        due: 'next-turn',
        weight,
        data: {
          about,
          weight,
          ...(need.kind === 'trouble' && { told: 1 }),
          underWay: isUnderWay ? utterance.turn + 1 : 0,
        },
      },
    ]
  },
})

/** Whose question was answered, or who was asked, told it, and now is told something of it or sees something done, was understood. */
const actsOnIt = (story: Story, reply: Utterance, isTrouble: boolean): Gift | null => {
  // In public, a line sent after the reply has to come back to the matter by itself.
  const isLoose =
    story.channel === 'social' && !reply.startsTurn && takenUp(reply, lastCustomerTurn(story, reply)) === null
  if (isLoose && deedsIn(reply).length === 0) return null
  const words = wordsToIt(reply)
  const isTold =
    replyWorth(story, reply) >= MET ? words >= THINGS || deedsIn(reply).length > 0 : isTrouble && words >= MUCH
  return isTold && hasSubstance(story, reply) ? { credit: MET, evidence: quote(reply) } : null
}
/** Words of matter that tell what became of it. */
const MUCH = 5

/** What was asked for is used, not said back. A question of the customer's own ends in its mark. */
function isAnswer(story: Story, utterance: Utterance): boolean {
  const before = beforeTurn(story, utterance)
  const asked = before !== undefined && heard(before, 'asks-datum', 'question', 'explores').length > 0
  return asked && !lastOfTurn(story, utterance).some((said) => /[?？]/.test(said.text))
}

function turnSaysSomething(turn: readonly Utterance[], least: typeof MATTER): boolean {
  // A name introduces; it is no matter yet.
  if (turn.some((said) => heard(said, 'gives-datum').some(({ data }) => data.datum !== 'name'))) return true
  const chinese = turn.some((said) => said.reading.language.startsWith('zh'))
  const words = turn.reduce((total, said) => total + said.reading.length.words, 0)
  if (words < (chinese ? least.zh : least.en)) return false
  // "This is ridiculous, I'll never order from you again" is long and names nothing.
  return turn.reduce((total, said) => total + countWords(wordsOf(said)), 0) >= THINGS
}
