import { memo } from 'react'
import type { QueueRow } from '../../api.ts'
import { addressOf } from '../route.ts'
import { useSettings } from '../settings.ts'
import { clockText, dayText, sameDay, timeOfDay } from '../time-text.ts'
import { useNow } from '../use-now.ts'

export const QueueRowView = memo(function QueueRowView(props: {
  row: QueueRow
  own: string
  current: boolean
  pick: () => void
}) {
  const { row, own, current, pick } = props
  const { words, locale } = useSettings()
  const { id, name, subject, reason, quote, since, last, agent, lang } = row
  return (
    <a className={`row ${reason}`} href={addressOf(id)} aria-current={current ? 'true' : undefined} onClick={pick}>
      <span className="avatar" aria-hidden="true" style={{ '--hue': hueOf(row.customerId) } as React.CSSProperties}>
        {initials(name)}
      </span>
      <span className="who">
        <bdi>{name}</bdi>
      </span>
      <span className="wait">
        {since === null ? (
          <time dateTime={last.at}>
            {sameDay(last.at, new Date().toISOString()) ? timeOfDay(last.at, locale) : dayText(last.at, locale)}
          </time>
        ) : (
          <Waits since={since} />
        )}
      </span>
      <span className="subject" lang={lang}>
        <bdi>{quote === null ? last.text : subject}</bdi>
      </span>
      <span className="why">
        {reason !== 'answered' && reason !== 'closed' && <span className="reason">{words.list.reasons[reason]}</span>}
        {quote !== null && (
          <q lang={lang}>
            <bdi>{quote}</bdi>
          </q>
        )}
        {(reason === 'answered' || reason === 'closed') && <span className="done">{words.list.reasons[reason]}</span>}
        <span className="agent">{agent === null ? words.list.nobody : agent === own ? words.list.you : agent}</span>
      </span>
    </a>
  )
})

function Waits({ since }: { since: string }) {
  const { words } = useSettings()
  const now = useNow()
  return <time dateTime={since}>{words.list.waits(clockText(Math.max(0, now - Date.parse(since)), words))}</time>
}

/** "Hannah Whitlock" → HW, 林晚 → 晚: the given name is what people call each other by. */
export function initials(name: string): string {
  if (/^\p{Script=Han}+$/u.test(name)) return [...name].at(-1) ?? ''
  const words = name.split(' ').filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('')
}

/** A colour to know somebody by, the same every time. */
export function hueOf(id: string): number {
  let sum = 0
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) % 360
  return sum
}
