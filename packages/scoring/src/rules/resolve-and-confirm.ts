import type { Evidence, Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { outcomeWeighsMost } from '../evidence/shared-claims.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import type { Entry, Gift, OpenDuty } from '../rule.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { directsOn } from '../story/done/directs-on.ts'
import { ownPromises, received } from '../story/done/promise.ts'
import { opensAWay } from '../story/done/ways-forward.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { openingMatter } from '../story/told/opening-matter.ts'
import { voiced } from '../story/told/voiced.ts'
import { kindEnd } from '../story/tone/kind-end.ts'
import { closesTalk } from '../story/turns/closes-talk.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, heardOf, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { replyWorth } from '../story/worth/reply-worth.ts'

const needs: readonly SignalKind[] = [
  'complaint',
  'repeated-complaint',
  'request',
  'question',
  'not-resolved',
  'urgency',
  'anger',
  'frustration',
  'disappointment',
]
const unsolved: readonly SignalKind[] = ['not-resolved', 'threat-to-leave', 'repeated-complaint']
/** It may yet be solved when the reply to it opened a way. */
const displeased: readonly SignalKind[] = ['complaint', 'already-told', 'anger', 'frustration', 'disappointment']
const helps: readonly SignalKind[] = ['action', 'guidance', 'explanation', 'option', 'alternative']
/** A reply with one of these and no help in it has not answered yet. */
const notYet: readonly SignalKind[] = [
  'asks-datum',
  'question',
  'wait-notice',
  'refusal',
  'negative-wording',
  'vague-promise',
]

/** Done and closed, and nobody has asked whether it helped. */
const UNCONFIRMED = 0.74
/** Done as it had been agreed on before. */
const AGREED = 0.9
/** "ok", "好的", "fine then" */
const NOD = 3
/** Thanks for an answer or a deed, without a word on whether it helped. */
const THANKED = 0.9

export const resolveAndConfirm = defineRule({
  meta: {
    id: 'resolve-and-confirm',
    title: {
      en: 'It is solved, and the customer says so',
      'zh-Hans': '办成了，顾客也认',
      'zh-Hant': '辦成了，顧客也認可',
    },
    dimension: 'solved',
    essays: ['S3.12', 'S3.4'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1.5,
    evidence: [
      {
        claim: {
          en: 'Hard service (solved, in time) is taken for granted when it is there; soft service cannot replace it.',
          'zh-Hans': '硬服务（办成、及时）做到了，顾客觉得应该；软服务再好，也代替不了它。',
          'zh-Hant': '硬服務（辦成、及時）做到了，顧客視為理所當然；軟服務再好，也取代不了它。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Some things nobody can grant; a clear no with its reason is then the most there is, and hardly a customer confirms it.',
          'zh-Hans': '有的要求谁也办不到；这时能给的，只有一个讲明原因的“不行”，顾客也很少会来确认。',
          'zh-Hant': '有些要求誰也辦不到；這時能給的，只有一個講明原因的「不行」，顧客也很少會來確認。',
        },
      },
      {
        claim: outcomeWeighsMost,
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'A conversation rarely shows whether the matter stayed solved; silence counts as unknown.',
          'zh-Hans': '事后有没有反复，对话里多半看不出来；没有下文的，算未知。',
          'zh-Hant': '事後有沒有再出狀況，對話裡多半看不出來；沒有下文的，算未知。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer’s matter was settled, and their words show it.',
          'zh-Hans': '事情办成了，顾客的话里看得出来。',
          'zh-Hant': '事情辦成了，顧客的話裡看得出來。',
        },
      },
      partly: {
        what: {
          en: 'Something was done; whether it helped, nobody knows.',
          'zh-Hans': '事情办了，但顾客那边好没好，还不知道。',
          'zh-Hant': '事情辦了，但顧客那邊是否解決，還不知道。',
        },
        advice: {
          en: 'Ask back: “The refund is on its way. Has it reached you by Friday? If not, write to me directly.”',
          'zh-Hans': '回头问一句，例如：“退款已经退了，您看到账了吗？没有就直接找我。”',
          'zh-Hant': '回頭問一句，例如：「款項已經退了，請問收到了嗎？沒有的話直接找我。」',
        },
      },
      missed: {
        what: {
          en: 'The customer’s last word is that it is not solved.',
          'zh-Hans': '到最后，顾客说的还是没解决。',
          'zh-Hant': '到最後，顧客說的還是沒解決。',
        },
        advice: {
          en: 'Do not let it end there: name the next step, the date and who will get in touch.',
          'zh-Hans': '别停在这里：说出下一步、时间，以及谁会来联系。',
          'zh-Hant': '別停在這裡：說出下一步、時間，以及誰會聯絡。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: The app crashes when I log in.\nagent: Please reinstall it once; that clears the old data.\ncustomer: That fixed it, thanks!',
        },
        { language: 'zh-Hans', transcript: '客户: 怎么还没发货？\n客服: 已为您加急，今天发出。\n客户: 好的，谢谢！' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 登入一直失敗，可以幫我看嗎？\n客服: 已為您重新設定，請再試一次。\n顧客: 可以了，謝謝！',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The app crashes when I log in.\nagent: Please restart your phone.\ncustomer: Still not working.\nagent: We are sorry to hear that.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 登不上去，怎么办？\n客服: 您重启一下试试。\n客户: 还是不行啊。\n客服: 抱歉呢。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 登不進去，怎麼辦？\n客服: 請您重新開機試試。\n顧客: 還是不行。\n客服: 非常抱歉。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Good morning!\nagent: Good morning!' },
        { language: 'zh-Hans', transcript: '客户: 你好\n客服: 您好！' },
        { language: 'zh-Hant', transcript: '顧客: 你好\n客服: 您好！' },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story, open, opened }) {
    if (utterance) {
      if (utterance.side === 'service' || opened > 0) return []
      const need = voiced(utterance, needs)[0] ?? pictureIn(utterance) ?? openingMatter(story, utterance)
      return need ? [{ type: 'owe', evidence: quote(utterance, need), due: 'end' }] : []
    }
    const [duty] = open
    const end = duty && outcome(story, duty)
    return end ? [end] : []
  },
})

/** Heard from the end: the customer's last words that tell decide, whatever was said before. `null`: nothing tells. */
function outcome(story: Story, { id, openedAt }: OpenDuty): Entry | null {
  let wordBack = false
  let helped = false
  let content = false
  let settled = false
  for (let index = story.utterances.length - 1; index > openedAt; index--) {
    const said = story.utterances[index]
    if (said?.side === 'service') {
      // “Glad it’s sorted” says back what the customer told.
      const [done] = kindEnd(said) ? [] : deedsIn(said)
      if (done && !wordBack) {
        const credit = isAgreedOn(story, openedAt, said) ? AGREED : isClosed(story, index) ? UNCONFIRMED : 0
        return credit > 0 ? { type: 'give', duty: id, credit, evidence: quote(said, done) } : null
      }
      // "Your request has been forwarded to the relevant team" opens nothing.
      helped ||= opensAWay(said) && heard(said, 'template-phrase').length === 0
      // Who nodded or thanked after it had it answered, as far as anybody knows.
      settled ||= content && hasSubstance(story, said)
    } else if (said) {
      const firm = strongest(heardOf(said, unsolved).filter(isTold))
      const wrong = firm ?? (received(said) ? undefined : strongest(voiced(said, displeased).filter(isTold)))
      if (wrong) {
        const unknown = settled || !hasReply(story, openedAt) || (helped && !firm)
        return unknown ? null : { type: 'miss', duty: id, evidence: quote(said, wrong) }
      }
      const solved = solvedBy(story, said)
      if (solved) return { type: 'give', duty: id, ...solved }
      // "好" after the deed says that it was heard, not whether it helped.
      content ||=
        takesLeave(story, said) || heard(said, 'agrees', 'thanks', 'gratitude').length > 0 || takesIt.test(said.text)
      wordBack ||= said.reading.length.words > NOD || heard(said, 'agrees').length === 0
    }
  }
  const failed = (helped ? undefined : failedBefore(story, openedAt)) ?? sentAwayWithout(story, openedAt)
  return failed ? { type: 'miss', duty: id, evidence: failed } : null
}

/**
 * Whether the helpdesk, or who serves, has called the matter over since. Else a talk with one reply only ends: who did something leaves
 * as much unknown as who did nothing, so neither may count for more.
 */
const isClosed = (story: Story, from: number): boolean =>
  story.closed === true || story.utterances.slice(from).some((said) => closesTalk(said) !== null)

/** “Two is fine.” “Booked.”: done as it was agreed, and not only with the first word. */
const isAgreedOn = (story: Story, openedAt: number, done: Utterance): boolean => {
  const since = story.utterances.slice(openedAt + 1, done.index)
  const said = since.filter(({ side, turn }) => side === 'customer' && turn > (story.utterances[openedAt]?.turn ?? 0))
  return said.length > 0 && said.every((each) => questionsIn(each).length === 0 && voiced(each, needs).length === 0)
}

/** “It still does not light”, told to somebody who had answered once: so far it is not solved, whoever speaks next. */
function failedBefore(story: Story, openedAt: number): Evidence | undefined {
  const opening = story.utterances[openedAt]
  const still = opening && strongest(heardOf(opening, unsolved))
  const answered = story.utterances.some((said) => said.index < openedAt && said.side === 'service' && !said.automated)
  return still && answered ? quote(opening, still) : undefined
}

/** Who came back with it and had nothing but a no or a remark for a last word goes away without. */
function sentAwayWithout(story: Story, openedAt: number): Evidence | undefined {
  const last = story.utterances.at(-1)
  if (last?.side !== 'service' || last.automated || opensAWay(last) || directsOn(last)?.firm) return undefined
  const again = lastCustomerTurn(story, last).at(-1)
  const opening = story.utterances[openedAt]
  if (!again || !opening || again.turn === opening.turn) return undefined
  if (questionsIn(again).length === 0 && voiced(again, needs).length === 0) return undefined
  return replyWorth(story, last) <= NOTHING_GIVEN ? quote(again) : undefined
}
/** What a bare no is worth, at most. */
const NOTHING_GIVEN = 0.5

/** 好 那我明天看, “ok I’ll come on Friday”: what comes next is agreed. */
const takesIt =
  /^(?:ok(?:ay)?|right|fine|alright)[,.]? i[’']?ll\b|^(?:好|行|可以|嗯|ok)[的啊吧嘞了]?[，, ]?[那咁]?(?:我|[我咱][们們哋]|就)(?![问問要想投打])/iu

/** Often the whole trouble is a picture: "[图片]". */
function pictureIn({ text }: Utterance): Span | undefined {
  if (!text.includes('[')) return undefined
  const found = /\[([图圖照相]片|image|picture|photo|screenshot)\]/i.exec(text)
  return found ? [found.index, found.index + found[0].length] : undefined
}

const hasReply = (story: Story, openedAt: number): boolean =>
  story.utterances.some(({ side, index }) => side === 'service' && index > openedAt)

/** “So then it is cancelled?” asks. */
const isTold = ({ data }: Signal): boolean => data.asked !== true

function solvedBy(story: Story, said: Utterance): Gift | null {
  const solved = received(said)
  if (solved) return { credit: 1, evidence: quote(said, solved) }
  const [thanks] = heard(said, 'thanks', 'gratitude')
  const reply = beforeTurn(story, said)
  return thanks && reply && answers(turnOf(story, reply)) ? { credit: THANKED, evidence: quote(said, thanks) } : null
}

/** Whether a turn of the service side did something or answered, rather than asked, put off or promised. */
function answers(turn: readonly Utterance[]): boolean {
  if (turn.some((said) => deedsIn(said).length > 0)) return true
  const acts = turn.flatMap((said) => heard(said, 'action'))
  if (acts.some(({ data }) => data.doing === true) || turn.some((said) => ownPromises(said).length > 0)) return false
  return turn.some((said) => heardOf(said, helps).length > 0) || turn.some((said) => heardOf(said, notYet).length === 0)
}
