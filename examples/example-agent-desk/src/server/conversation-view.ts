import type { Evidence, ScoreReport, ShortMessage } from '@attune/core'
import { rules, verdictText } from '@attune/scoring'
import type { ConversationView, DeskLocale, MessageMark, MessageView, OwedLine, ScoreView } from '../api.ts'
import { briefOf } from './brief-of.ts'
import type { Desk } from './desk.ts'
import type { LiveConversation } from './live-conversation.ts'

const titles = new Map(rules.map(({ meta }) => [meta.id, meta.title]))
/** What is shown of the ledger; the report has all of it. */
const MOST_OWED = 6

/** Everything the page shows of one conversation. */
export function conversationView(desk: Desk, one: LiveConversation, locale: DeskLocale): ConversationView {
  const now = desk.now()
  const session = one.session(locale)
  const report = session.report(now)
  const profile = desk.customers.get(one.customerId)
  const theirs = [...desk.all()].filter(({ customerId }) => customerId === one.customerId)
  return {
    ...{ id: one.id, customerId: one.customerId, subject: one.subject, channel: one.channel, lang: one.lang },
    name: profile?.customer.names.display ?? one.customerId,
    closed: one.closed,
    messages: messagesOf(one.messages, report, locale),
    advice: one.closed ? [] : session.advise(now),
    score: scoreView(report, locale),
    brief: briefOf(desk, one, locale),
    kept: {
      facts: profile?.facts.length ?? 0,
      visits: profile?.visits.length ?? 0,
      promises: profile?.commitments.length ?? 0,
      conversations: theirs.length,
    },
  }
}

function messagesOf(messages: readonly ShortMessage[], report: ScoreReport, locale: DeskLocale): MessageView[] {
  const marks = marksByMessage(report, locale)
  return messages.map(({ id, role, name, text, at, automated }, index) => {
    const messageId = id ?? `m${index + 1}`
    return {
      ...{ id: messageId, role, text, name: name ?? null, at: at ?? '', automated: automated ?? false },
      marks: marks.get(messageId) ?? [],
    }
  })
}

/** What was judged, at the words it rests on; and the customer's words that are still to be answered. */
function marksByMessage({ findings, duties }: ScoreReport, locale: DeskLocale): Map<string, MessageMark[]> {
  const marks = new Map<string, MessageMark[]>()
  const add = (evidence: Evidence, mark: Omit<MessageMark, 'span'>) => {
    const there = marks.get(evidence.messageId) ?? []
    const isKnown = there.some(({ ruleId, span }) => ruleId === mark.ruleId && span[0] === evidence.span[0])
    if (!isKnown) marks.set(evidence.messageId, [...there, { span: evidence.span, ...mark }])
  }
  for (const { state, kind, openedBy } of duties) {
    if (state !== 'open') continue
    for (const evidence of openedBy) add(evidence, { outcome: 'owed', ruleId: kind, message: titleOf(kind, locale) })
  }
  for (const { outcome, ruleId, message, evidence } of findings)
    for (const piece of evidence) add(piece, { outcome, ruleId, message })
  return marks
}

const titleOf = (ruleId: string, locale: DeskLocale): string => titles.get(ruleId)?.[locale] ?? ruleId

function scoreView(report: ScoreReport, locale: DeskLocale): ScoreView {
  const { peak } = report.moments
  return {
    score: report.score,
    verdict: report.verdict,
    verdictText: verdictText(report.verdict, locale),
    unknownReason: report.unknownReason ?? null,
    families: report.families,
    promises: report.timeline.promises.map(({ evidence, madeAt, dueAt, state }) => ({
      ...{ quote: evidence.quote, messageId: evidence.messageId, madeAt, dueAt, state },
    })),
    owed: owedLines(report, locale),
    best: peak && { quote: peak.evidence.quote, because: peak.because.map((id) => titleOf(id, locale)).join(' · ') },
  }
}

/** What is open or went wrong first, then what was given. */
function owedLines({ duties }: ScoreReport, locale: DeskLocale): OwedLine[] {
  const order = ['open', 'missed', 'partly', 'late', 'met', 'released']
  return duties
    .filter(({ state }) => state !== 'released')
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.weight - a.weight)
    .slice(0, MOST_OWED)
    .map(({ id, kind, state, openedBy }) => ({
      ...{ id, state, title: titleOf(kind, locale), quote: openedBy[0]?.quote ?? null },
    }))
}
