import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ConversationView } from '../../api.ts'
import { tell } from '../call-server.ts'
import { useInbox } from '../inbox-store.ts'
import { useSettings } from '../settings.ts'
import { dayText, sameDay } from '../time-text.ts'
import { MessageBubble } from './message-bubble.tsx'
import { Presence } from './presence.tsx'
import { ReplyBox } from './reply-box.tsx'

export function Talk({ id, view }: { id: string | null; view: ConversationView | null | undefined }) {
  const { words, locale } = useSettings()
  const { helpdesk } = useInbox()
  const [marks, setMarks] = useState(true)
  if (id === null || view === null)
    return (
      <div className="nobody">
        <h2>{id === null ? words.talk.pick : words.talk.gone}</h2>
        <p>{words.talk.pickMore}</p>
      </div>
    )
  if (view === undefined) return <div className="nobody" aria-busy="true" />
  return (
    <>
      <header className="talk-head">
        <div>
          <h2>
            <bdi>{view.name}</bdi>
          </h2>
          <p lang={view.lang}>
            <bdi>{view.subject}</bdi>
          </p>
        </div>
        <label className="check wide-only">
          <input type="checkbox" checked={marks} onChange={() => setMarks(!marks)} /> {words.talk.marks}
        </label>
        <a
          className="button quiet"
          href={`/report/${encodeURIComponent(view.id)}?locale=${locale}`}
          target="_blank"
          rel="noreferrer"
        >
          {words.talk.report}
        </a>
        {!view.closed && helpdesk === null && (
          <button
            type="button"
            className="quiet"
            onClick={() => void tell(`/api/conversations/${encodeURIComponent(view.id)}/close`)}
          >
            {words.talk.close}
          </button>
        )}
      </header>
      <Messages view={view} marks={marks} />
      {view.closed ? <p className="closed">{words.talk.closed}</p> : <Presence advice={view.advice} />}
      <ReplyBox key={view.id} view={view} />
    </>
  )
}

function Messages({ view, marks }: { view: ConversationView; marks: boolean }) {
  const { words, locale } = useSettings()
  const list = useRef<HTMLDivElement>(null)
  const { id, messages } = view
  const count = messages.length
  // The newest words are what somebody comes for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message or conversation scrolls, a new judgement does not
  useLayoutEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [id, count])
  useEffect(() => {
    const stay = () => list.current?.scrollTo({ top: list.current.scrollHeight })
    addEventListener('resize', stay)
    return () => removeEventListener('resize', stay)
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="messages" ref={list} role="log" aria-label={words.talk.conversation} tabIndex={0}>
      <ol>
        {messages.map((message, index) => {
          const before = messages[index - 1]
          const newDay = before === undefined || !sameDay(before.at, message.at)
          return (
            <li key={message.id} className={`turn ${message.role}`}>
              {newDay && <p className="day">{dayText(message.at, locale)}</p>}
              <MessageBubble message={message} lang={view.lang} marks={marks} customer={view.name} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
