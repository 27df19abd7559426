import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startInbox } from './inbox-store.ts'
import { SettingsProvider } from './settings-provider.tsx'
import './styles/index.css'

startInbox()
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <SettingsProvider>
      <App />
    </SettingsProvider>,
  )
