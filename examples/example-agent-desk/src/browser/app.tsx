import { lazy, Suspense, useState } from 'react'
import { HelpDialog } from './help-dialog.tsx'
import { InboxPage } from './inbox-page.tsx'
import { useRoute } from './route.ts'
import { useShortcuts } from './shortcuts.ts'
import { Toasts } from './toast.tsx'
import { TopBar } from './top-bar.tsx'

const Figures = lazy(() => import('./figures/figures.tsx'))

export function App() {
  const route = useRoute()
  const [help, setHelp] = useState(false)
  useShortcuts({ help: () => setHelp(true) })
  return (
    <>
      <TopBar page={route.page} help={() => setHelp(true)} />
      {route.page === 'figures' ? (
        <Suspense fallback={null}>
          <Figures />
        </Suspense>
      ) : (
        <InboxPage id={route.id} />
      )}
      <HelpDialog open={help} close={() => setHelp(false)} />
      <Toasts />
    </>
  )
}
