import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Entry, OpenDuty } from '../rule.ts'
import { bestGift } from '../story/done/best-gift.ts'
import { givesAPerson, keepsAPersonBack } from '../story/done/gives-a-person.ts'
import { refusesAPerson, saysWhen } from '../story/done/refuses-a-person.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { covering } from '../story/text/covering.ts'
import { firstWords } from '../story/text/first-words.ts'
import { head } from '../story/text/head.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance, stepsIn } from '../story/worth/has-substance.ts'

export const grantAHuman = defineRule({
  meta: {
    id: 'grant-a-human',
    title: { en: 'Who asks for a person gets one', 'zh-Hans': '要真人，就给真人', 'zh-Hant': '要真人，就給真人' },
    dimension: 'ownership',
    essays: ['S4.6', 'S1.12'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1.5,
    evidence: [
      {
        claim: {
          en: 'Only people move people; crude automation that keeps the customer from a person drives them away.',
          'zh-Hans': '能打动人的只有人；拿粗糙的自动化挡着顾客、不让找真人，是把人往外赶。',
          'zh-Hant': '能打動人的只有人；用粗糙的自動化擋著顧客、不讓他找真人，是把人往外趕。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'A conviction, not a measurement: for a small matter settled at once, some would rather have the machine. Owed only where a person was asked for.',
          'zh-Hans': '这是信念，不是测量结果：小事当场就能办妥，有人宁可找机器。顾客开口要真人，才算该做。',
          'zh-Hant': '這是信念，不是測量結果：小事當場就能辦妥，有人寧可找機器。顧客開口要真人，才算該做。',
        },
      },
      {
        claim: {
          en: 'A bot that ignores 转人工 (“get me a person”) is a standing complaint about service in China.',
          'zh-Hans': '说了“转人工”机器人却不理，是中国客服长年被投诉的一条。',
          'zh-Hant': '說了「轉人工」機器人卻不理，是中國客服長年被投訴的一點。',
        },
        source: { en: 'Press and consumer associations', 'zh-Hans': '媒体和消费者协会', 'zh-Hant': '媒體與消費者協會' },
        grade: 'M',
        languages: ['zh-Hans', 'zh-Hant'],
        caveat: {
          en: 'From memory. Out of hours nobody may be there; saying when somebody will be counts half.',
          'zh-Hans': '凭记忆。下班时间可能没人；说清什么时候有人，算做到一半。',
          'zh-Hant': '憑記憶。非服務時間可能沒有人；說清楚何時有人，算做到一半。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer asked for a person and was passed on to one.',
          'zh-Hans': '顾客要真人，就转给了真人。',
          'zh-Hant': '顧客要真人，就轉給了真人。',
        },
      },
      partly: {
        what: {
          en: 'The customer asked for a person; something was done, but no person came.',
          'zh-Hans': '顾客要真人，有了动作，但没把人请来。',
          'zh-Hant': '顧客要真人，有了動作，但沒把人請來。',
        },
        advice: {
          en: 'Say who takes over and when, for example: “I am passing you to my colleague now; she has read everything above.”',
          'zh-Hans': '说清谁来接、几时接，例如：“马上为您转接人工，上面的内容同事都能看到。”',
          'zh-Hant': '說清楚誰來接、何時接，例如：「馬上為您轉接專員，上面的內容同事都看得到。」',
        },
      },
      late: {
        what: {
          en: 'A person came, but the customer had to ask again.',
          'zh-Hans': '转了人工，但顾客要了不止一次。',
          'zh-Hant': '轉了專人，但顧客要求了不只一次。',
        },
        advice: {
          en: 'Hand over at the first request.',
          'zh-Hans': '第一次提出就转。',
          'zh-Hant': '第一次提出就轉。',
        },
      },
      missed: {
        what: {
          en: 'The customer asked for a person and did not get one.',
          'zh-Hans': '顾客要真人，却没有人来。',
          'zh-Hant': '顧客要真人，卻沒有人來。',
        },
        advice: {
          en: 'Pass them on, with what you know, for example: “I am passing you to my colleague; you do not need to explain again.” If nobody is there, say when.',
          'zh-Hans': '直接转，并带上已知情况，例如：“马上为您转接人工，您不用再说一遍。”没人在线就说几点有人。',
          'zh-Hant': '直接轉，並帶上已知情況，例如：「馬上為您轉接專員，您不用再說一次。」沒人在線就說幾點有人。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript: 'customer: Can I speak to a human please?\nbot: I am transferring you to a colleague now.',
        },
        { language: 'zh-Hans', transcript: '客户: 转人工！\n机器人: 马上为您转接人工。' },
        { language: 'zh-Hant', transcript: '顧客: 可以幫我轉真人嗎\n機器人: 為您轉接專員，請稍候。' },
      ],
      missed: [
        {
          language: 'en',
          transcript: 'customer: Can I speak to a human please?\nbot: Please choose one of the topics below.',
        },
        { language: 'zh-Hans', transcript: '客户: 转人工！\n机器人: 您好，请选择您要咨询的问题。' },
        { language: 'zh-Hant', transcript: '顧客: 可以幫我轉真人嗎\n機器人: 您好，請選擇您要詢問的問題。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: What time do you open?\nbot: At nine.' },
        { language: 'zh-Hans', transcript: '客户: 你们几点开门？\n机器人: 九点。' },
        { language: 'zh-Hant', transcript: '顧客: 請問幾點開門？\n機器人: 九點。' },
        { language: 'zh-Hans', transcript: '客户: 你是真人吗？\n机器人: 我是智能客服，不是真人。' },
        { language: 'zh-Hant', transcript: '顧客: 你是真人嗎？\n機器人: 我是智慧客服，不是真人。' },
      ],
    },
  },
  wakes: { customer: ['asks-for-human'], service: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return []
    if (utterance.side === 'customer') {
      // Who asks whether this is a person wants to know it; disclose-the-bot sees to that.
      const wish = strongest(heard(utterance, 'asks-for-human').filter(({ data }) => data.asks !== 'identity'))
      if (!wish || open.length > 0) return []
      const answeredBy = beforeTurn(story, utterance)?.role ?? 'nobody'
      return [
        {
          type: 'owe',
          evidence: quote(utterance, wish),
          due: 'next-turn',
          data: {
            answeredBy,
            wants: wish.data.wants === 'senior' || senior.test(utterance.text) ? 'senior' : 'person',
            bare: Number(isBare(utterance, wish.span)),
          },
        },
      ]
    }
    return open.flatMap((duty): Entry[] => {
      // Where a machine answered so far, a person who speaks now is what was asked for.
      const byMachine = isMachine(duty.data.answeredBy) || turnOf(story, utterance).some(({ role }) => isMachine(role))
      // 人工！ before anybody spoke, or to people: a person who greets or answers is all that was asked for.
      const isThere =
        duty.data.bare === 1 &&
        duty.data.wants !== 'senior' &&
        !chooses.test(utterance.text) &&
        !keepsAPersonBack(utterance) &&
        (duty.data.answeredBy === 'nobody' || brings(story, utterance))
      // A person who only says that no person comes is none to the customer.
      const turnsAway = refusesAPerson(utterance).length > 0 && !doesMore(story, utterance)
      const arrived = utterance.role === 'agent' && !utterance.automated && (byMachine || isThere) && !turnsAway
      if (arrived)
        return [{ type: 'give', duty: duty.id, credit: 1, evidence: quote(utterance, firstWords(utterance)) }]
      const person = givesAPerson(utterance, duty.data.wants === 'senior') ?? numberToRing(story, duty, utterance)
      if (person) return [{ type: 'give', duty: duty.id, credit: 1, evidence: quote(utterance, person) }]
      if (heard(utterance, 'dismissal').length > 0 || keepsAPersonBack(utterance)) return [refused(utterance, duty.id)]
      const isRefused = covering(refusesAPerson(utterance))
      const given = bestGift(utterance, {
        'hand-off': ({ span }) => (isRefused(span) ? 0 : 1),
        action: ({ span }) => (isRefused(span) ? 0 : namesAPerson(utterance, span) ? 1 : 0.5),
        promise: ({ span }) => (isRefused(span) ? 0 : namesAPerson(utterance, span) ? 1 : 0.5),
      })
      if (given) return [{ type: 'give', duty: duty.id, ...given }]
      return turnsAway || heard(utterance, 'refusal').length > 0 ? [refused(utterance, duty.id)] : []
    })
  },
})

/** 经理呢, “manager please”: not whoever is there. */
const senior = /^\W*(?:the |your )?(?:manager|supervisor|boss)\b|^(?:[经經]理|主管|店[长長]|老[板闆])/iu

/** 人工客服, “agent please”: whoever is there, and nobody in particular. */
const isBare = ({ text }: Utterance, [start, end]: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(
    `${text.slice(0, start)} ${text.slice(end)}`.replace(/please|pls|now|[转轉要找我请請]|客服|服[务務]/giu, ''),
  )

/** “Is there anyone I could call?” “020 555 019, from 8 to 6”: the number is the person. */
function numberToRing(story: Story, { openedBy }: OpenDuty, { text }: Utterance): Span | null {
  const asked = story.said.get(openedBy.messageId)
  const found = asked && rings.test(head(asked.text)) ? number.exec(head(text)) : null
  return found && [found.index, found.index + found[0].length]
}
const rings = /\b(?:call|ring|phone|telephone|hotline)\b|[电電][话話]|[热熱][线線]|[打][给給]|[专專][线線]/iu
const number = /(?<!\d)\+?\d{2,5}(?:[ -]?\d{2,5}){1,4}(?!\d)|400(?=的?[热熱])|[热熱][线線][^，。]{0,4}\d{3,}/u

/** Nobody now, and when somebody will be there: half of it. Nobody, and no more: nothing. */
const refused = (utterance: Utterance, duty: string): Entry => {
  const when = saysWhen(utterance)
  return when ? { type: 'give', duty, credit: 0.5, evidence: quote(utterance, when) } : { type: 'miss', duty }
}

/** Besides the no: who they are, or something for the customer's matter. */
const doesMore = (story: Story, reply: Utterance): boolean => {
  const isRefused = covering(refusesAPerson(reply))
  return (
    givesAPerson(reply, false) !== null ||
    stepsIn(story, reply).some(({ kind, span }) => !noAnswer.includes(kind) && !isRefused(span))
  )
}
const noAnswer: readonly SignalKind[] = ['refusal', 'hand-off', 'asks-datum', 'option', 'explanation']

/** More than a courtesy or another menu. */
const brings = (story: Story, reply: Utterance): boolean =>
  hasSubstance(story, reply) && heard(reply, 'asks-datum', 'option', 'wait-notice').length === 0
const chooses = /[选選][择擇]|\bchoose|\bselect|\bpress \d/i

const isMachine = (role: unknown): boolean => role === 'bot' || role === 'ai'

/** “I’ll ring you back before ten”, “I’ve booked that call with our manager”: more than some step or other. */
const namesAPerson = ({ text }: Utterance, span: Span): boolean =>
  /\b(?:call|calls|ring|phone|manager|supervisor|colleague|person)\b|[电電][话話]|回[电電]|主管|[经經]理|同事|[专專][员員]/iu.test(
    text.slice(...sentenceAround(text, span)),
  )
