import { type Conversation, isServiceSide, type Message, messagesOf } from '@attune/core'
import type { TimeReader } from '@attune/language/time'
import { tokenize } from '@attune/language/tokens'
import type { Heard } from '../extractor.ts'
import type { Ask, LoadedEar } from '../lexicon/load-ear.ts'
import type { Page } from '../match/page.ts'
import { ownKin } from '../scope/find-subject.ts'
import { readMarks } from '../scope/read-marks.ts'
import { answersIn, noneIn, openQuestions } from './answer.ts'
import { confirm } from './confirm.ts'
import { correct } from './correct.ts'
import { type Context, hearText } from './hear-text.ts'
import { layOut, sentencesOf } from './lay-out.ts'
import { settle } from './settle.ts'
import type { Statement } from './statement.ts'

/** How many facts back a correction may reach. */
const REACH = 6

/** What the customer says of themselves, in order; the agent's words only count through the customer's answer to them. */
export function hearConversation(
  conversation: Conversation,
  ears: readonly LoadedEar[],
  readTimes: TimeReader,
): Heard[] {
  const heard: Heard[] = []
  /** What the agent said of the customer since the customer last spoke. */
  let suggested: Heard[] = []
  /** What the agent asked openly since. */
  let asks: Ask[] = []
  /** Whom of the family the agent spoke of, when it is one alone. */
  let askedOf: string | null = null
  /** How many questions of the agent a bare no could answer. */
  let questions = 0
  let lastCustomer = true
  for (const message of messagesOf(conversation)) {
    const { role } = message.author
    if (message.automated === true || message.visibility === 'internal') continue
    if (role === 'customer') {
      const { statements, pages } = hearMessage(message, ears, readTimes, {
        hearsQuestions: false,
        asked: predicatesOf([...suggested, ...asks]),
        askedOf: lastCustomer ? null : askedOf,
        told: predicatesOf(heard.slice(-REACH)),
        asks,
        mayBeNone: questions === 1,
      })
      const before = [...heard.slice(-REACH), ...suggested]
      const own = correct(message, settle(message, statements), before)
      heard.push(...own, ...confirm(message, pages, suggested, own))
      lastCustomer = true
    } else if (isServiceSide(role)) {
      const asking = { hearsQuestions: true, asked: nothing, askedOf: null, told: nothing, asks: [], mayBeNone: false }
      const { statements, pages } = hearMessage(message, ears, readTimes, asking)
      const said = settle(message, statements)
      askedOf = onlyKinIn(pages)
      questions = (lastCustomer ? 0 : questions) + questionsIn(message.body.text, pages)
      const opened = ears.flatMap((ear) =>
        openQuestions(layOut(message.body.text, tokenize(message.body.text), ear, readTimes, false)),
      )
      suggested = lastCustomer ? said : [...suggested, ...said]
      asks = lastCustomer ? opened : [...asks, ...opened]
      lastCustomer = false
    }
  }
  return heard
}

/** A question about somebody of theirs counts twice: whose no it is, nobody can tell. */
function questionsIn(text: string, pages: readonly Page[]): number {
  const marks = text.split(/[?？]/).length - 1
  const ofKin = pages.some((page) => readMarks(page).some((mark) => mark?.name === 'kin' || mark?.name === 'other'))
  return Math.max(1, marks) + (ofKin ? 1 : 0)
}

/** Who of theirs is named in a message, when nobody else is: “your daughter”, 孩子, and not 宝贝，您好. */
function onlyKinIn(pages: readonly Page[]): string | null {
  const named = pages.flatMap((page) => {
    const marks = readMarks(page)
    return marks.flatMap((mark, at) =>
      mark?.name === 'kin' && mark.from === at && isTheirs(page, marks, at) ? [ownKin(page, marks, mark, 0).who] : [],
    )
  })
  const [only = null, ...others] = new Set(named)
  return others.length > 0 || only === 'other' ? null : only
}

const theirs = new Set(['孩子', '小孩', '小朋友', '老人', '老人家', '長輩', '长辈'])

function isTheirs({ text, tokens }: Page, marks: ReturnType<typeof readMarks>, at: number): boolean {
  const before = marks[at - 1]?.name
  const to = marks[at]?.to ?? at + 1
  return before === 'mine' || before === 'self' || theirs.has(text.slice(tokens.start[at], tokens.end[to - 1]))
}

const nothing: ReadonlySet<string> = new Set()
const predicatesOf = (facts: readonly { predicate: string }[]): Set<string> =>
  new Set(facts.map(({ predicate }) => predicate))

/** Without a character of its script, a message is not in a language: "vegan" is heard in Chinese only among Chinese. */
const isWrittenIn = (language: 'en' | 'zh', text: string): boolean =>
  language === 'zh' ? /\p{Script=Han}/u.test(text) : /\p{Script=Latin}/u.test(text)

/** "14/02/1990", "38": a number answers in the language of its question. */
const answersBare = ({ asks }: LoadedEar, text: string, asked: readonly Ask[]): boolean =>
  !/\p{Letter}/u.test(text) && asked.some((ask) => asks.includes(ask))

/** What was said before, and what the agent asked openly. */
type Asked = Context & { asks: readonly Ask[]; mayBeNone: boolean }

function hearMessage(message: Message, ears: readonly LoadedEar[], readTimes: TimeReader, context: Asked) {
  const { text } = message.body
  const tokens = tokenize(text)
  const sentences = sentencesOf(tokens)
  const pages = ears
    .filter((ear) => isWrittenIn(ear.data.language, text) || answersBare(ear, text, context.asks))
    .map((ear) => layOut(text, tokens, ear, readTimes, context.hearsQuestions))
  const statements: Statement[] = pages.flatMap((page) => [
    ...hearText(page, sentences, context),
    ...answersIn(page, asksOf(page, context), sentences, context.askedOf),
    ...(context.mayBeNone ? noneIn(page, asksOf(page, context), sentences) : []),
  ])
  return { statements, pages }
}

/** An answer is read in the language of its question. */
const asksOf = ({ ear }: Page, { asks }: Asked): Ask[] => asks.filter((ask) => ear.asks.includes(ask))
