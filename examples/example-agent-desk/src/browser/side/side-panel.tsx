import { type KeyboardEvent, useState } from 'react'
import type { ConversationView } from '../../api.ts'
import { useInbox } from '../inbox-store.ts'
import { useSettings } from '../settings.ts'
import { BriefPanel } from './brief-panel.tsx'
import { LedgerPanel } from './ledger-panel.tsx'
import { PlayPanel } from './play-panel.tsx'

type Tab = 'brief' | 'ledger' | 'play'

export function SidePanel({ view, picked }: { view: ConversationView | null; picked: () => void }) {
  const { words } = useSettings()
  const { helpdesk } = useInbox()
  // Nobody plays with real customers.
  const tabs: readonly Tab[] = helpdesk === null ? ['brief', 'ledger', 'play'] : ['brief', 'ledger']
  const [tab, setTab] = useState<Tab>('brief')

  function step(event: KeyboardEvent) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] as Tab
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }

  return (
    <section className="side" aria-label={words.panel.label}>
      <div role="tablist" aria-label={words.panel.label} className="tabs">
        {tabs.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="side-panel"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={step}
          >
            {words.panel[name]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div id="side-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} className="side-body">
        {tab === 'play' && <PlayPanel view={view} picked={picked} />}
        {tab === 'brief' && view && <BriefPanel view={view} />}
        {tab === 'ledger' && view && <LedgerPanel score={view.score} lang={view.lang} />}
      </div>
    </section>
  )
}
