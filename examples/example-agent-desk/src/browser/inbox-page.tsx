import { useState } from 'react'
import { QueueList } from './queue/queue-list.tsx'
import { useSettings } from './settings.ts'
import { SidePanel } from './side/side-panel.tsx'
import { Talk } from './talk/talk.tsx'
import { useConversation } from './use-conversation.ts'

/** On a phone one of the three is shown at a time. */
export type Pane = 'list' | 'talk' | 'panel'

export function InboxPage({ id }: { id: string | null }) {
  const { words } = useSettings()
  const view = useConversation(id)
  const [chosen, setChosen] = useState<Pane>('talk')
  const pane: Pane = id === null && chosen === 'talk' ? 'list' : chosen
  return (
    <main className="inbox" data-pane={pane}>
      <QueueList current={id} pick={() => setChosen('talk')} />
      <section id="main" className="talk" tabIndex={-1} aria-label={words.talk.conversation}>
        <Talk id={id} view={view} />
      </section>
      <SidePanel view={view ?? null} picked={() => setChosen('talk')} />
      <nav className="panes" aria-label={words.nav.inbox}>
        {(['list', 'talk', 'panel'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={pane === one} onClick={() => setChosen(one)}>
            {words.nav.panes[one]}
          </button>
        ))}
      </nav>
    </main>
  )
}
