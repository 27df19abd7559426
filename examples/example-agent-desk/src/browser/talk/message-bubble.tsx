import { useState } from 'react'
import type { DeskLocale, MessageMark, MessageView } from '../../api.ts'
import { useSettings } from '../settings.ts'
import { timeOfDay } from '../time-text.ts'
import { MarkedText } from './marked-text.tsx'

const mending = new Set<MessageMark['outcome']>(['missed', 'fault', 'partly'])

export function MessageBubble(props: { message: MessageView; lang: DeskLocale; marks: boolean; customer: string }) {
  const { message, lang, marks, customer } = props
  const { words, locale } = useSettings()
  const [open, setOpen] = useState(false)
  const notes = notesOf(message.marks)
  const mend = notes.filter(({ outcome }) => mending.has(outcome))
  const owed = notes.filter(({ outcome }) => outcome === 'owed')
  const well = notes.filter(({ outcome }) => outcome === 'met' || outcome === 'gift')
  const who = message.name ?? (message.role === 'customer' ? customer : words.talk.agent)
  return (
    <div className="bubble">
      <p className="meta">
        <bdi>{who}</bdi> <time dateTime={message.at}>{timeOfDay(message.at, locale)}</time>
      </p>
      <p className="text" lang={lang} dir="auto">
        {marks ? <MarkedText text={message.text} marks={message.marks} /> : message.text}
      </p>
      {marks && notes.length > 0 && (
        <>
          <button type="button" className="notes-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.talk.notes(mend.length, well.length, owed.length)}
          </button>
          {open && (
            <ul className="notes">
              {[...owed, ...mend, ...well].map(({ ruleId, outcome, message: text }) => (
                <li key={`${ruleId} ${outcome}`} className={outcome}>
                  {text}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  )
}

/** Each judgement once, however many words it rests on. */
function notesOf(marks: readonly MessageMark[]): MessageMark[] {
  return [...new Map(marks.map((mark) => [`${mark.ruleId} ${mark.outcome}`, mark])).values()]
}
