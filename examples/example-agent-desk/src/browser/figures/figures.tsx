import { type ReactNode, useEffect, useState } from 'react'
import type { DashboardView } from '../../api.ts'
import { ask } from '../call-server.ts'
import { useSettings } from '../settings.ts'
import { lengthText } from '../time-text.ts'
import '../styles/figures.css'

const AGAIN_MS = 700

/** What all conversations came to. Tables and charts are those of Attune's own pages. */
export default function Figures() {
  const { words, locale } = useSettings()
  const view = useDashboard()
  const { figures } = words
  return (
    <main id="main" className="figures" tabIndex={-1}>
      <link rel="stylesheet" href="/report.css" precedence="default" />
      <header>
        <h1>{figures.title}</h1>
        <p className="soft">{figures.note}</p>
        <p role="status">{view && view.ready < 1 ? figures.reading(view.ready) : ''}</p>
      </header>
      {view && <Tiles view={view} />}
      {view && view.parts.length > 0 && (
        <div className="with-contents">
          <nav aria-label={figures.sections} className="contents">
            <ul>
              {view.parts.map(({ id, title }) => (
                <li key={id}>
                  <button type="button" className="link" onClick={() => document.getElementById(id)?.scrollIntoView()}>
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <div className="report" lang={locale}>
            {view.parts.map(({ id, title, note, html }) => (
              <section key={id} id={id} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{title}</h2>
                {note !== null && <p className="note">{note}</p>}
                {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by @attune/scoring/html, which escapes all foreign text */}
                <div dangerouslySetInnerHTML={{ __html: html }} />
              </section>
            ))}
          </div>
        </div>
      )}
    </main>
  )
}

function Tiles({ view }: { view: DashboardView }) {
  const { words } = useSettings()
  const { figures } = words
  const { kept = 0, late = 0, broken = 0, open = 0 } = view.promises
  const decided = kept + late + broken
  return (
    <dl className="tiles">
      <Tile name={figures.conversations} value={String(view.conversations)} />
      <Tile name={figures.mean} value={view.meanScore === null ? '–' : view.meanScore.toFixed(2)} />
      <Tile
        name={figures.kept}
        value={decided === 0 ? '–' : percent(kept / decided)}
        note={figures.keptOf(kept, decided, open)}
      />
      <Tile
        name={figures.firstReply}
        value={view.medianFirstReplyMs === null ? '–' : lengthText(view.medianFirstReplyMs, words)}
      />
      <Tile
        name={figures.familiar}
        value={view.familiarity === null ? '–' : percent(view.familiarity)}
        note={figures.familiarNote}
      />
    </dl>
  )
}

function Tile({ name, value, note }: { name: string; value: string; note?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {note && <span className="soft">{note}</span>}
      </dd>
    </div>
  )
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** Asked for again until everything is read. */
function useDashboard(): DashboardView | null {
  const { locale } = useSettings()
  const [view, setView] = useState<DashboardView | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = async () => {
      const next = await ask<DashboardView>(`/api/dashboard?locale=${locale}`).catch(() => null)
      if (gone) return
      if (next) setView(next)
      if (!next || next.ready < 1) timer = setTimeout(() => void look(), AGAIN_MS)
    }
    void look()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [locale])
  return view
}
