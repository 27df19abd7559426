import type { Fact, Severity, Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { openlyKnown } from '../evidence/shared-claims.ts'
import { aguirre, essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { type Mention, mentionsOf } from '../story/facts/mentions-fact.ts'
import { theirWords } from '../story/facts/their-words.ts'
import type { Story } from '../story/story.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** Facts that still stand. */
const current = new Set(['proposed', 'active', 'disputed'])

const window = {
  id: 'seat',
  value: 'window seat',
  statement: 'Prefers a window seat',
  status: 'active',
  sensitivity: 'personal',
  mention: 'may',
} as const
const windowZh = { ...window, value: '靠窗', statement: '喜欢靠窗的位置' } as const
const windowHant = { ...window, value: '靠窗', statement: '喜歡靠窗的位子' } as const
const divorce = {
  id: 'divorce',
  kind: 'event',
  value: 'divorce',
  statement: 'Went through a divorce',
  status: 'active',
  sensitivity: 'sensitive',
  mention: 'never',
} as const
const divorceZh = { ...divorce, value: '离婚', statement: '去年离婚' } as const
const divorceHant = { ...divorce, value: '離婚', statement: '去年離婚' } as const

export const tactfulMention = defineRule({
  meta: {
    id: 'tactful-mention',
    title: {
      en: 'What is remembered is mentioned with tact',
      'zh-Hans': '记得的事，提得得体',
      'zh-Hant': '記得的事，提得得體',
    },
    dimension: 'tact',
    essays: ['S4.3', 'S4.2', 'S1.9'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: openlyKnown,
        source: aguirre,
        grade: 'P',
        caveat: {
          en: 'Advertisements on a social network; recognises the words of a fact, not every way to allude to it.',
          'zh-Hans': '研究的是社交网站上的广告；认得出直说某件事的字眼，认不全各种暗指。',
          'zh-Hant': '研究的是社群網站上的廣告；認得出直說某件事的用詞，認不全各種暗示。',
        },
      },
      {
        claim: {
          en: 'A sheet of paper lies between care and surveillance.',
          'zh-Hans': '关怀和监视，只隔一张纸。',
          'zh-Hant': '關懷與監視，只隔一張紙。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'Where that sheet hangs differs from person to person and place to place; to somebody who asked to be remembered, the same sentence is kind.',
          'zh-Hans': '这层纸在哪儿，因人而异，也因地方而异；本来就请我们记着的，提起来就是贴心。',
          'zh-Hant': '這層紙在哪裡，因人而異，也因地方而異；本來就請我們記著的，提起來就是貼心。',
        },
      },
    ],
    reasons: {
      'remembered-with-source': {
        what: {
          en: 'Something the customer once told is remembered, and it is said how it is known.',
          'zh-Hans': '记得顾客说过的事，也说了是从哪知道的。',
          'zh-Hant': '記得顧客說過的事，也說了是怎麼知道的。',
        },
      },
      'without-source': {
        what: {
          en: 'Something about the customer is mentioned without saying how it is known; that can feel like being watched.',
          'zh-Hans': '提到了顾客的事，却没说从哪知道的，容易让人觉得被盯着。',
          'zh-Hant': '提到了顧客的事，卻沒說怎麼知道的，容易讓人覺得被盯著。',
        },
        advice: {
          en: 'Add where you have it from, for example: “You told us in May that you like …”',
          'zh-Hans': '补上出处，例如：“您上次提到喜欢……”',
          'zh-Hant': '補上出處，例如：「您上次提到喜歡……」',
        },
      },
      unprompted: {
        what: {
          en: 'A delicate matter is brought up that the customer had not raised.',
          'zh-Hans': '顾客没提，却主动说起了敏感的事。',
          'zh-Hant': '顧客沒提，卻主動說起了敏感的事。',
        },
        advice: {
          en: 'Let it guide what you do and leave it unsaid, until the customer speaks of it.',
          'zh-Hans': '心里有数，照顾到就好；顾客不提，就不说出口。',
          'zh-Hant': '心裡有數，照顧到就好；顧客不提，就不說出口。',
        },
      },
      'never-mention': {
        what: {
          en: 'Something is said aloud that must never be mentioned.',
          'zh-Hans': '说出了绝不该提的事。',
          'zh-Hant': '說出了絕不該提的事。',
        },
        advice: {
          en: 'Take it out of the reply. Nothing in the answer needs it.',
          'zh-Hans': '把它从回复里拿掉，回答用不着它。',
          'zh-Hant': '把它從回覆裡拿掉，回答用不到它。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          facts: [window],
          transcript:
            'customer: I need a train to Bath on Friday.\nagent: Last time you mentioned that you like a window seat, so I have kept one for you.',
        },
        {
          language: 'zh-Hans',
          facts: [windowZh],
          transcript: '客户: 周五两位，晚上七点。\n客服: 上次您提到喜欢靠窗，已为您留了窗边的位置。',
        },
        {
          language: 'zh-Hant',
          facts: [windowHant],
          transcript: '顧客: 週五兩位，晚上七點。\n客服: 您上次說喜歡靠窗，已為您保留靠窗的位子。',
        },
      ],
      missed: [
        {
          language: 'en',
          facts: [divorce],
          transcript:
            'customer: I would like to change my address.\nagent: Of course, after the divorce that is understandable.',
        },
        {
          language: 'zh-Hans',
          facts: [divorceZh],
          transcript: '客户: 我想改一下收货地址。\n客服: 好的，是因为离婚搬家了吧？',
        },
        {
          language: 'zh-Hant',
          facts: [divorceHant],
          transcript: '顧客: 我想改收件地址。\n客服: 好的，是因為離婚搬家了吧？',
        },
      ],
      notOwed: [
        {
          language: 'en',
          facts: [divorce],
          transcript: 'customer: I would like to change my address.\nagent: Of course. What is the new one?',
        },
        {
          language: 'zh-Hans',
          facts: [divorceZh],
          transcript: '客户: 我想改一下收货地址。\n客服: 好的，新地址是哪里？',
        },
        {
          language: 'zh-Hant',
          facts: [divorceHant],
          transcript: '顧客: 我想改收件地址。\n客服: 好的，請問新地址是哪裡？',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || story.facts === null) return []
    const facts = story.facts.filter((fact) => current.has(fact.status))
    return mentionsOf(utterance.text, facts).flatMap((mention) => judgeMention(mention, utterance, story))
  },
})

function judgeMention({ fact, span }: Mention, utterance: Utterance, story: Story): Entry[] {
  const { customer, service, touched } = story.raised.get(fact.id) ?? {}
  const before = (index: number | undefined) => index !== undefined && index < utterance.index
  // What the customer has said here is no memory.
  if (before(customer)) return []
  const evidence = [quote(utterance, span)]
  const fault = (reason: string, severity: Severity): Entry[] => [{ type: 'fault', reason, severity, evidence }]
  if (fact.mention === 'never') return fault('never-mention', 'critical')
  const sourced =
    heard(utterance, 'remembers').length > 0 || saysWho(utterance.text, span) || saysWhen(utterance.text, fact)
  // Whoever says where it is known from startles less.
  if (isDelicate(fact) && !before(touched)) return fault('unprompted', sourced ? 'minor' : 'major')
  // Said once, it is between them; it neither surprises nor moves a second time.
  if (before(service)) return []
  if (sourced) return [{ type: 'gift', reason: 'remembered-with-source', evidence }]
  return fault('without-source', severities[fact.sensitivity])
}

const severities: Readonly<Record<Fact['sensitivity'], Severity>> = {
  public: 'info',
  personal: 'minor',
  sensitive: 'major',
  special: 'major',
}

/** What the law protects most may be said unasked only if the customer agreed to that. */
const isDelicate = ({ mention, sensitivity, basis }: Fact): boolean =>
  mention === 'only_if_raised' || (sensitivity === 'special' && !(mention === 'may' && basis === 'consent'))

const months = 'january february march april may june july august september october november december'.split(' ')

const saysWho = (text: string, span: Span): boolean => theirWords.test(text.slice(...sentenceAround(text, span)))

/** Names the day the fact is known from: "3 May", "May 3", "5月3日". */
function saysWhen(text: string, { provenance }: Fact): boolean {
  const lower = text.toLowerCase().replace(/(\d)\s+(?=[月日号號])|(月)\s+/g, '$1$2')
  return provenance.some(({ at }) => {
    if (at === null) return false
    const day = Number(at.slice(8, 10))
    const month = Number(at.slice(5, 7))
    const name = months[month - 1] ?? ''
    return [
      `${day} ${name}`,
      `${name} ${day}`,
      `${month}月${day}日`,
      `${month}月${day}号`,
      `${month}月${day}號`,
      at.slice(0, 10),
    ].some((date) => lower.includes(date))
  })
}
