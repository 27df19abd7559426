import { defineRule } from '../define-rule.ts'
import { marinova } from '../evidence/sources.ts'
import { MET } from '../ledger/ledger.ts'
import type { Entry, OpenDuty } from '../rule.ts'
import { otherDeed } from '../story/done/other-deed.ts'
import { beforeTurn, type Story } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { isUnderstood } from '../story/text/languages.ts'
import { isLeftAtThat } from '../story/told/slight-matter.ts'
import { accepts } from '../story/turns/accepts.ts'
import { isPutOff } from '../story/turns/is-put-off.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { pressesOn } from '../story/turns/presses-on.ts'
import { saidBefore } from '../story/turns/said-before.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { asksForSomething } from '../story/worth/asks-for-something.ts'
import { isWorded } from '../story/worth/brings-nothing.ts'
import { isGladOfNews, takesNote } from '../story/worth/glad-of-news.ts'
import { howMissed } from '../story/worth/how-missed.ts'
import { isTaken, PUT_OFF } from '../story/worth/is-taken.ts'
import { onlyTells, wantsADeed } from '../story/worth/only-tells.ts'
import { ON_IT, replyWorth } from '../story/worth/reply-worth.ts'
import { isCard, saysNothing } from '../story/worth/says-nothing.ts'
import { solvesUnheard } from '../story/worth/solves-unheard.ts'
import { asksBack, heldOver, stopsTheClock } from '../story/worth/stops-the-clock.ts'

/** Who asked for a refund and hears "I can see the charge" was told something, and nothing was done. */
const TOLD = 0.6
/** Who said that it does not work, and gets the steps that everybody gets before anyone asked what it does. */
const UNHEARD = 0.6

export const bringAnAnswer = defineRule({
  meta: {
    id: 'bring-an-answer',
    title: {
      en: 'A reply brings something',
      'zh-Hans': '回复里要有内容',
      'zh-Hant': '回覆裡要有內容',
    },
    dimension: 'solved',
    essays: ['S1.1', 'S3.12'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 0.6,
    evidence: [
      {
        claim: {
          en: 'Solving is what satisfies, and the more so the longer the talk goes on; overdone relational work takes from it.',
          'zh-Hans': '让人满意的是把事办了，谈得越久越是这样；体贴话说过了头，反而减分。',
          'zh-Hant': '讓人滿意的是把事情辦好，談得越久越是如此；體貼話說過了頭，反而扣分。',
        },
        source: marinova,
        grade: 'P',
        caveat: {
          en: 'Observed at an airport counter. Whether an answer is true cannot be told from its words.',
          'zh-Hans': '在机场柜台观察到的。答得是真是假，字面上看不出来。',
          'zh-Hant': '在機場櫃檯觀察到的。答案是真是假，字面上看不出來。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer asked or told something, and the reply brought an answer or a step.',
          'zh-Hans': '顾客问了、说了，回复里有答案，或者有下一步。',
          'zh-Hant': '顧客問了、說了，回覆裡有答案，或者有下一步。',
        },
      },
      partly: {
        what: {
          en: 'The reply puts off or declines what the customer came for.',
          'zh-Hans': '回复只是先拖一拖，或者回绝了顾客。',
          'zh-Hant': '回覆只是先緩一緩，或者回絕了顧客。',
        },
        advice: {
          en: 'Say at least what you know already, and when the rest will follow.',
          'zh-Hans': '先把已经知道的说出来，剩下的什么时候给，也说清楚。',
          'zh-Hant': '先把已經知道的說出來，其餘的什麼時候給，也說清楚。',
        },
      },
      'partly-unheard': {
        what: {
          en: 'The customer only told that something is wrong; the reply settles it before asking what.',
          'zh-Hans': '顾客只说了不对劲；回复还没问清是什么，就先给了办法。',
          'zh-Hant': '顧客只說了不對勁；回覆還沒問清楚是什麼，就先給了辦法。',
        },
        advice: {
          en: 'Ask the one or two things it hangs on: which one it is, since when, what it shows, what was tried.',
          'zh-Hans': '先问一两件要紧的：哪一款、什么时候开始的、显示什么、试过什么。',
          'zh-Hant': '先問一兩件要緊的：哪一款、什麼時候開始的、顯示什麼、試過什麼。',
        },
      },
      late: {
        what: {
          en: 'The answer came only after the customer had to ask again.',
          'zh-Hans': '顾客又催了一遍，才等到答案。',
          'zh-Hant': '顧客又催了一次，才等到答案。',
        },
        advice: {
          en: 'Answer with the first reply, even if only in part.',
          'zh-Hans': '第一次回复就先答，哪怕只能答一部分。',
          'zh-Hant': '第一次回覆就先答，就算只能答一部分也好。',
        },
      },
      missed: {
        what: {
          en: 'The customer asked or told something; the reply was only courtesies.',
          'zh-Hans': '顾客有事要问，回复里只有客套话。',
          'zh-Hant': '顧客有事要問，回覆裡只有客套話。',
        },
        advice: {
          en: 'Say one thing the customer can use: an answer, what you are doing now, or the one thing you need from them.',
          'zh-Hans': '至少说一件对顾客有用的：答案、您正在做什么，或者还差顾客提供什么。',
          'zh-Hant': '至少說一件對顧客有用的：答案、您正在做什麼，或者還差顧客提供什麼。',
        },
      },
      'missed-refused': {
        what: {
          en: 'The customer asked or told something; the reply says no and leaves it at that.',
          'zh-Hans': '顾客有事要办，回复一口回绝，就没有下文了。',
          'zh-Hant': '顧客有事要辦，回覆一口回絕，就沒有下文了。',
        },
        advice: {
          en: 'Say why, and what is possible instead.',
          'zh-Hans': '说说为什么不行，再说还能怎么办。',
          'zh-Hant': '說明為什麼不行，再說還能怎麼辦。',
        },
      },
      'missed-sent-away': {
        what: {
          en: 'The customer asked or told something; the reply sends them to somebody else.',
          'zh-Hans': '顾客有事要问，回复只是把人推给了别处。',
          'zh-Hant': '顧客有事要問，回覆只是把人推給了別處。',
        },
        advice: {
          en: 'Say what you can from here, or hand the matter over yourself and say who will answer.',
          'zh-Hans': '能说的先说；要转给别人，由您来转，并说清谁会回复。',
          'zh-Hant': '能說的先說；要轉給別人，由您來轉，並說清楚誰會回覆。',
        },
      },
      'missed-rebuffed': {
        what: {
          en: 'The customer asked or told something; the reply reproaches or brushes them off.',
          'zh-Hans': '顾客有事要问，回复却是责怪或者打发。',
          'zh-Hant': '顧客有事要問，回覆卻是責怪或打發。',
        },
        advice: {
          en: 'Leave the reproach out and answer what was asked, or say what you need for it.',
          'zh-Hans': '别责怪顾客，问什么答什么；还缺什么，就说缺什么。',
          'zh-Hant': '別責怪顧客，問什麼答什麼；還缺什麼，就說缺什麼。',
        },
      },
      'missed-against': {
        what: {
          en: 'The reply has done what the customer asked not to have done.',
          'zh-Hans': '顾客说了别这么办，回复偏偏这么办了。',
          'zh-Hant': '顧客說了別這麼做，回覆偏偏這麼做了。',
        },
        advice: {
          en: 'Undo it, say so, and do what was asked for.',
          'zh-Hans': '先撤回来，跟顾客说明，再照顾客要的办。',
          'zh-Hant': '先復原，向顧客說明，再照顧客要的辦。',
        },
      },
      'missed-said-before': {
        what: {
          en: 'The customer came back, and the reply is the one they had already been given.',
          'zh-Hans': '顾客又来问，回复还是先前那一条，原样又发了一遍。',
          'zh-Hant': '顧客又來問，回覆還是先前那一則，原樣又發了一次。',
        },
        advice: {
          en: 'Say what is new: what you have done since, or why it has to stay as it is.',
          'zh-Hans': '说点新的：这之间办了什么，或者为什么只能这样。',
          'zh-Hant': '說點新的：這之間辦了什麼，或者為什麼只能這樣。',
        },
      },
      'missed-elsewhere': {
        what: {
          en: 'The customer asked or told something; nothing in the reply answers it.',
          'zh-Hans': '顾客有事要问，回复里没有一句是在回答。',
          'zh-Hant': '顧客有事要問，回覆裡沒有一句是在回答。',
        },
        advice: {
          en: 'Say one thing the customer can use: an answer, what you are doing now, or the one thing you need from them.',
          'zh-Hans': '至少说一件对顾客有用的：答案、您正在做什么，或者还差顾客提供什么。',
          'zh-Hant': '至少說一件對顧客有用的：答案、您正在做什麼，或者還差顧客提供什麼。',
        },
      },
    },
    examples: {
      met: [
        { language: 'en', transcript: 'customer: Do you sell size 42?\nagent: Yes, in black and brown.' },
        { language: 'zh-Hans', transcript: '客户: 有42码吗？\n客服: 有的，黑色棕色都有现货。' },
        { language: 'zh-Hant', transcript: '顧客: 請問有42號嗎？\n客服: 有的，黑色和棕色都有現貨。' },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Do you sell size 42?\nagent: Thank you for contacting us. Your satisfaction is important to us.',
        },
        { language: 'zh-Hans', transcript: '客户: 有42码吗？\n客服: 您好，感谢您的咨询，祝您生活愉快！' },
        { language: 'zh-Hant', transcript: '顧客: 請問有42號嗎？\n客服: 您好，感謝您的詢問，祝您生活愉快！' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Thanks, bye!\nagent: Goodbye!' },
        { language: 'zh-Hans', transcript: '客户: 谢谢，再见\n客服: 再见！' },
        { language: 'zh-Hant', transcript: '顧客: 謝謝，再見\n客服: 再見！' },
      ],
    },
  },
  wakes: { service: [], end: true },
  judge({ utterance, story, open }) {
    if (!utterance) return open.flatMap((duty) => askedLast(story, duty))
    if (utterance.side === 'customer') {
      const taken = open.filter((duty) => isTaken(story, duty, utterance))
      if (taken.length > 0) return taken.map((duty) => settled(story, utterance, duty))
      if (!asksForSomething(story, utterance) || saysNothing(story, utterance)) return []
      if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
      return [...passedOver(open), { type: 'owe', evidence: quote(utterance), due: 'next-turn' }]
    }
    if (open.length === 0 || utterance.automated) return []
    // What nobody here can read may be the answer.
    if (!isUnderstood(utterance.reading.language)) return open.map(({ id }) => ({ type: 'release', duty: id }))
    const other = otherDeed(story, utterance)
    const isUnheard = solvesUnheard(story, utterance)
    const worth = other === 'against' ? 0 : Math.min(isUnheard ? UNHEARD : 1, replyWorth(story, utterance))
    const evidence = quote(utterance, firstWords(utterance))
    const turn = lastCustomerTurn(story, utterance)
    const asksFirst = stopsTheClock(story, utterance) || (isCard(utterance.text) && isWorded(utterance))
    return open.flatMap((duty): Entry[] => {
      const told = story.said.get(duty.openedBy.messageId)
      const most = told && wantsADeed(told) && (other !== null || onlyTells(story, utterance)) ? TOLD : 1
      const credit =
        told && (isGladOfNews(told, utterance) || (isLeftAtThat(told) && takesNote(utterance)))
          ? 1
          : Math.min(worth, most)
      // What had been brought before is shown where it was said.
      const by = credit < duty.credit ? (story.utterances[Number(duty.data.by)] ?? utterance) : utterance
      const shown = quote(by, firstWords(by))
      const give = { credit: Math.max(credit, duty.credit), evidence: shown }
      const isPressed = told !== undefined && pressesOn(story, told, utterance.index)
      // The answer is now due with the turn after the customer's.
      if (asksFirst && credit < MET && !isPressed)
        return heldOver(duty, duty.credit > 0 ? { credit: duty.credit, evidence: shown } : null, { by: by.index })
      if (told && told.turn < (turn[0]?.turn ?? 0) && !isPressed) {
        const isLet =
          open.some(({ openedAt }) => story.utterances[openedAt]?.turn === turn[0]?.turn) ||
          (turn.some((said) => heard(said, 'thanks', 'gratitude').length > 0 && takesLeave(story, said)) &&
            !isPutOff(story, turn))
        if (isLet || (duty.credit > PUT_OFF && !wantsADeed(told)))
          return [{ type: duty.credit > PUT_OFF ? 'miss' : 'release', duty: duty.id }]
        // Who did not have to ask again was not kept waiting.
        return heldOver(duty, give.credit > 0 ? give : null, { by: by.index })
      }
      const variant =
        credit > 0
          ? isUnheard
            ? 'unheard'
            : ''
          : other === 'against'
            ? other
            : saidBefore(story, utterance)
              ? 'said-before'
              : howMissed(utterance)
      const data = { variant, ...(credit >= duty.credit && { by: utterance.index }) }
      return [{ type: 'give', duty: duty.id, credit, evidence, data }]
    })
  },
})

/**
 * In the middle of a talk, who took the answer is owed it no longer. Who nods to the first answer, or leaves with it, makes
 * no more of it than it was: else a talk that was given up would be better than one that was not.
 */
function settled(story: Story, said: Utterance, { id, openedAt }: OpenDuty): Entry {
  const told = story.utterances[openedAt]
  const isFirst = told !== undefined && beforeTurn(story, told) === undefined
  return { type: (isFirst && accepts(said)) || takesLeave(story, said) ? 'miss' : 'release', duty: id }
}

/**
 * The last words of a talk ask for what the answer needs: until the customer has told it, no more can be done. Who only
 * went to look has brought as much as “let me check” brings.
 */
function askedLast(story: Story, { id, openedAt, credit }: OpenDuty): Entry[] {
  const question = story.utterances[openedAt]
  if (question?.side !== 'service' || question.turn !== story.lastServiceTurn) return []
  const asks = asksBack(question) || isCard(question.text)
  if (asks && question.turn !== story.utterances.at(-1)?.turn) return []
  const reached = asks ? MET : ON_IT
  return credit < reached
    ? [{ type: 'give', duty: id, credit: reached, evidence: quote(question, firstWords(question)) }]
    : []
}
