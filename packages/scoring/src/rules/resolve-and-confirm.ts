import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import type { Gift } from '../rule.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

const needs: readonly SignalKind[] = [
  'complaint',
  'repeated-complaint',
  'request',
  'question',
  'not-resolved',
  'urgency',
]
const unsolved: readonly SignalKind[] = ['not-resolved', 'threat-to-leave', 'repeated-complaint']
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

/** Done, and nobody knows whether it helped. */
const UNCONFIRMED = 0.6

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
        claim: 'Hard service (solved, in time) is taken for granted when it is there; soft service cannot replace it.',
        source: 'Essay “A customer-service system”',
        grade: 'E',
      },
      {
        claim: 'What customers get drives their satisfaction with the transaction more than how they were treated.',
        source: 'Gelbrich & Roschk 2011; Orsingher et al. 2010 (meta-analyses)',
        grade: 'P',
        caveat: 'A conversation rarely shows whether the matter stayed solved; silence counts as unknown.',
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
  judge({ utterance, story, open, opened }) {
    if (utterance) {
      const need = utterance.side === 'customer' && opened === 0 ? heard(utterance, ...needs)[0] : undefined
      return need ? [{ type: 'owe', evidence: quote(utterance, need), due: 'end' }] : []
    }
    const [duty] = open
    if (!duty) return []
    const end = outcome(story, duty.openedAt)
    if (end === 'unknown') return []
    return [end === 'unsolved' ? { type: 'miss', duty: duty.id } : { type: 'give', duty: duty.id, ...end }]
  },
})

/** Heard from the end: the last words that tell decide; a need nobody has replied to yet is unknown. */
function outcome(story: Story, openedAt: number): Gift | 'unsolved' | 'unknown' {
  let wordBack = false
  for (let index = story.utterances.length - 1; index > openedAt; index--) {
    const said = story.utterances[index]
    if (said?.side === 'service') {
      const done = heard(said, 'action').find((signal) => signal.data.done === true)
      if (done && !wordBack) return { credit: UNCONFIRMED, evidence: quote(said, done) }
    } else if (said) {
      const told = customerTells(story, said)
      const replied = story.utterances.some((other) => other.side === 'service' && other.index > openedAt)
      if (told) return told === 'unsolved' && !replied ? 'unknown' : told
      wordBack = true
    }
  }
  return 'unknown'
}

function customerTells(story: Story, said: Utterance): Gift | 'unsolved' | null {
  if (heard(said, ...unsolved).length > 0) return 'unsolved'
  const [solved] = heard(said, 'resolved')
  if (solved) return { credit: 1, evidence: quote(said, solved) }
  const [thanks] = heard(said, 'thanks', 'gratitude')
  const reply = beforeTurn(story, said)
  return thanks && reply && answers(turnOf(story, reply)) ? { credit: 0.9, evidence: quote(said, thanks) } : null
}

/** Whether a turn of the service side did something or answered, rather than asked or put off. */
function answers(turn: readonly Utterance[]): boolean {
  return (
    turn.some((said) => heard(said, ...helps).length > 0) || turn.some((said) => heard(said, ...notYet).length === 0)
  )
}
