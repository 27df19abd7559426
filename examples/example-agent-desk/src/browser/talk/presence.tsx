import { useState } from 'react'
import type { Advice } from '../../api.ts'
import { useSettings } from '../settings.ts'
import { clockText } from '../time-text.ts'
import { useNow } from '../use-now.ts'

type PresenceKind = 'speak' | 'leave-room' | 'check-in' | 'rest'

const isPresence = (advice: Advice): advice is Advice & { kind: PresenceKind } =>
  advice.kind !== 'duty' && advice.kind !== 'promise'

/** Whether to speak, with a clock that everybody can see, and what is still owed. */
export function Presence({ advice }: { advice: readonly Advice[] }) {
  const { words } = useSettings()
  const [open, setOpen] = useState(false)
  const now = useNow()
  const presence = advice.find(isPresence)
  if (!presence) return null
  const others = advice.filter((one) => one !== presence)
  const shown = open ? others : others.slice(0, 1)
  return (
    <section
      className={`presence ${presence.kind}`}
      aria-label={words.presence.title}
      data-urgent={presence.urgency > 0.6}
    >
      <p className="what">
        <strong>{words.presence[presence.kind]}</strong>
        {presence.at !== null && <Clock kind={presence.kind} leftMs={Date.parse(presence.at) - now} />}
        <span>{presence.message}</span>
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((one) => (
            <li key={`${one.ruleId} ${one.evidence[0]?.messageId} ${one.message}`} className={one.kind}>
              {one.message}
            </li>
          ))}
        </ul>
      )}
      {others.length > 1 && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.presence.less : words.presence.more(others.length)}
        </button>
      )}
    </section>
  )
}

function Clock({ kind, leftMs }: { kind: PresenceKind; leftMs: number }) {
  const { words } = useSettings()
  const text = clockText(Math.abs(leftMs), words)
  const over = leftMs < 0
  const say =
    kind === 'leave-room'
      ? words.presence.until
      : over
        ? kind === 'speak'
          ? words.presence.over
          : words.presence.since
        : words.presence.left
  return (
    <span className={`clock ${over ? 'over' : ''}`} role="timer">
      {say(text)}
    </span>
  )
}
