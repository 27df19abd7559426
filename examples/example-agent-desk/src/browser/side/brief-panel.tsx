import { type ReactNode, useState } from 'react'
import type { ConversationView } from '../../api.ts'
import { hueOf, initials } from '../queue/queue-row.tsx'
import { useSettings } from '../settings.ts'
import { dayText, lengthText } from '../time-text.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { FactLine } from './fact-line.tsx'

/** One screen before replying. */
export function BriefPanel({ view }: { view: ConversationView }) {
  const { words } = useSettings()
  const [erasing, setErasing] = useState(false)
  const { who, promises, told, guide, leaveUnsaid, more } = view.brief
  const empty = promises.length + told.length + guide.length + leaveUnsaid.length === 0
  return (
    <div className="brief">
      <Who view={view} />
      {promises.length > 0 && (
        <Part title={words.brief.promises} more={more.promises}>
          {promises.map(({ statement, dueAt, overdue }) => (
            <li key={statement} className={overdue ? 'overdue' : ''}>
              <bdi>{statement}</bdi> <Due at={dueAt} overdue={overdue} />
            </li>
          ))}
        </Part>
      )}
      {told.length > 0 && (
        <Part title={words.brief.told} more={more.told}>
          {told.map((fact) => (
            <FactLine key={fact.factId} fact={fact} customerId={view.customerId} />
          ))}
        </Part>
      )}
      {guide.length > 0 && (
        <Part title={words.brief.guide} more={more.guide}>
          {guide.map((fact) => (
            <FactLine key={fact.factId} fact={fact} customerId={view.customerId} />
          ))}
        </Part>
      )}
      {empty && who.visits > 0 && <p className="soft">{words.brief.nothing}</p>}
      <Pace view={view} />
      {leaveUnsaid.length > 0 && (
        <Part title={words.brief.leave} more={more.leaveUnsaid}>
          {leaveUnsaid.map(({ topic, reason }) => (
            <li key={topic}>
              {topic} <span className="soft">{reason}</span>
            </li>
          ))}
        </Part>
      )}
      <Offers view={view} />
      <button type="button" className="link danger" onClick={() => setErasing(true)}>
        {words.brief.erase}
      </button>
      <EraseDialog view={view} open={erasing} close={() => setErasing(false)} />
    </div>
  )
}

function Who({ view }: { view: ConversationView }) {
  const { words, locale } = useSettings()
  const { who } = view.brief
  return (
    <div className="face">
      <span
        className="avatar large"
        aria-hidden="true"
        style={{ '--hue': hueOf(view.customerId) } as React.CSSProperties}
      >
        {initials(view.name)}
      </span>
      <div>
        <h2>
          <bdi>{who.name ?? view.name}</bdi>
          {who.nameIsWish && <span className="soft"> {words.brief.wishes}</span>}
        </h2>
        <p>
          {who.visits === 0
            ? words.brief.firstVisit
            : words.brief.familiar(who.visits, who.lastVisitAt === null ? null : dayText(who.lastVisitAt, locale))}
        </p>
      </div>
    </div>
  )
}

function Due({ at, overdue }: { at: string | null; overdue: boolean }) {
  const { words, locale } = useSettings()
  if (at === null) return null
  return (
    <span className={overdue ? 'tag bad' : 'tag'}>
      {words.brief.due(dayText(at, locale))}
      {overdue && ` · ${words.brief.overdue}`}
    </span>
  )
}

function Pace({ view }: { view: ConversationView }) {
  const { words } = useSettings()
  const { answersWithinMs, usualLength, recentVisits, lastUnsolved } = view.brief.pace
  const lines = [
    answersWithinMs !== null && words.brief.answersWithin(lengthText(answersWithinMs, words)),
    usualLength !== null && words.brief.length(Math.round(usualLength)),
    recentVisits > 0 && words.brief.recent(recentVisits),
    lastUnsolved === true && words.brief.unsolved,
  ].filter((line) => line !== false)
  if (lines.length === 0) return null
  return (
    <Part title={words.brief.pace} more={0}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Part>
  )
}

function Offers({ view }: { view: ConversationView }) {
  const { words, locale } = useSettings()
  const offers = (view.brief.offers ?? []).filter(({ decision }) => decision === 'allowed')
  if (offers.length === 0) return null
  const money = ({ amount, currency }: { amount: number; currency: string }) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount)
  return (
    <Part title={words.brief.mayOffer} more={0}>
      {offers.map(({ remedy, upTo, because }) => (
        <li key={remedy}>
          {remedy} {upTo !== null && <span className="tag">{words.brief.upTo(money(upTo))}</span>}
          <span className="soft">{because}</span>
        </li>
      ))}
    </Part>
  )
}

function Part({ title, more, children }: { title: string; more: number; children: ReactNode }) {
  const { words } = useSettings()
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
      {more > 0 && <p className="soft">{words.brief.more(more)}</p>}
    </section>
  )
}
