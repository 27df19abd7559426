import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { QueueRow } from '../../api.ts'
import { useInbox } from '../inbox-store.ts'
import { useSettings } from '../settings.ts'
import { showing } from '../shortcuts.ts'
import { QueueRowView } from './queue-row.tsx'

/** Every line is as high as the next, so that thousands scroll without measuring one of them. */
const ROW_PX = 92

export function QueueList({ current, pick }: { current: string | null; pick: () => void }) {
  const { words } = useSettings()
  const { rows, agent, loaded } = useInbox()
  const [all, setAll] = useState(false)
  const [search, setSearch] = useState('')
  const looked = useDeferredValue(search.trim().toLowerCase())
  const shown = useMemo(
    () => rows.filter((row) => (all || row.reason !== 'closed') && fits(row, looked)),
    [rows, all, looked],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 6,
  })
  useEffect(() => showing(shown.map(({ id }) => id)), [shown])
  useEffect(() => {
    if (loaded) performance.mark('desk-list')
  }, [loaded])
  useKeepInSight(shown, current, virtual.scrollToIndex)

  return (
    <nav className="queue" aria-label={words.nav.list}>
      <div className="queue-head">
        <h2>{words.list.title}</h2>
        <label>
          <span className="unseen">{words.list.search}</span>
          <input
            id="search"
            type="search"
            placeholder={words.list.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <div className="switch">
          <button type="button" aria-pressed={!all} onClick={() => setAll(false)}>
            {words.list.open}
          </button>
          <button type="button" aria-pressed={all} onClick={() => setAll(true)}>
            {words.list.all}
          </button>
          <span className="count" role="status">
            {loaded ? words.list.count(shown.length) : ''}
          </span>
        </div>
      </div>
      <div className="queue-scroll" ref={scroller}>
        {loaded && shown.length === 0 && <p className="empty">{words.list.nothing}</p>}
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = shown[index]
            return (
              row && (
                <li
                  key={key}
                  aria-setsize={shown.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)`, height: ROW_PX }}
                >
                  <QueueRowView row={row} own={agent} current={row.id === current} pick={pick} />
                </li>
              )
            )
          })}
        </ul>
      </div>
    </nav>
  )
}

const fits = ({ name, subject, last }: QueueRow, looked: string): boolean =>
  looked === '' || `${name} ${subject} ${last.text}`.toLowerCase().includes(looked)

/** Whoever steps through the list by keys sees where they are; a list that moves by itself stays where it is. */
function useKeepInSight(shown: readonly QueueRow[], current: string | null, scrollTo: (index: number) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step to another conversation scrolls
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === current)
    if (index !== -1) scrollTo(index)
  }, [current])
}
