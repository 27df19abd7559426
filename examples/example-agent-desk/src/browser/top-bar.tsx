import { tell } from './call-server.ts'
import { useInbox } from './inbox-store.ts'
import { type Theme, useSettings } from './settings.ts'

const themes: readonly Theme[] = ['auto', 'light', 'dark']
const signs: Record<Theme, string> = { auto: '◐', light: '☀', dark: '☾' }

export function TopBar({ page, help }: { page: 'inbox' | 'figures'; help: () => void }) {
  const { words, locale, theme, setLocale, setTheme } = useSettings()
  const { connected, helpdesk, loaded } = useInbox()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <header className="top-bar">
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {words.nav.skip}
      </button>
      <a className="brand" href="#/" aria-label={words.title}>
        <img src="/icon.svg" alt="" width="26" height="26" />
        <span>{words.title}</span>
      </a>
      {page === 'inbox' && <h1 className="unseen">{words.nav.inbox}</h1>}
      <nav aria-label={words.title}>
        <a href="#/" aria-current={page === 'inbox' ? 'page' : undefined}>
          {words.nav.inbox}
        </a>
        <a href="#/figures" aria-current={page === 'figures' ? 'page' : undefined}>
          {words.nav.figures}
        </a>
      </nav>
      <p className="offline" role="status">
        {connected ? '' : words.offline}
      </p>
      <div className="tools">
        {helpdesk !== null && <span className="wide-only soft">{helpdesk}</span>}
        {loaded && helpdesk === null && (
          <button type="button" className="quiet wide-only" onClick={() => void tell('/api/reset')}>
            {words.settings.reset}
          </button>
        )}
        <button type="button" className="quiet wide-only" onClick={help}>
          <kbd>?</kbd> {words.settings.help}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => setTheme(next)}
          aria-label={`${words.settings.theme}: ${words.settings.themes[theme]}`}
          title={`${words.settings.theme}: ${words.settings.themes[theme]}`}
        >
          <span aria-hidden="true">{signs[theme]}</span>
        </button>
        <button
          type="button"
          className="quiet"
          lang={locale === 'en' ? 'zh-Hans' : 'en'}
          onClick={() => setLocale(locale === 'en' ? 'zh-Hans' : 'en')}
        >
          {words.settings.language}
        </button>
      </div>
    </header>
  )
}
