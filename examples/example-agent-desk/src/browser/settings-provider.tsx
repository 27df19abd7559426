import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { DeskLocale } from '../api.ts'
import { keep, kept, SettingsContext, type Theme } from './settings.ts'
import { en } from './words/en.ts'
import { zhHans } from './words/zh-hans.ts'

const words = { en, 'zh-Hans': zhHans }

export function SettingsProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<DeskLocale>(firstLocale)
  const [theme, setTheme] = useState<Theme>(firstTheme)
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = words[locale].title
    keep('locale', locale)
  }, [locale])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    keep('theme', theme)
  }, [theme])
  const settings = useMemo(() => ({ locale, theme, words: words[locale], setLocale, setTheme }), [locale, theme])
  return <SettingsContext value={settings}>{children}</SettingsContext>
}

function firstLocale(): DeskLocale {
  const choice = kept('locale') ?? navigator.language
  return choice.startsWith('zh') ? 'zh-Hans' : 'en'
}

function firstTheme(): Theme {
  const choice = kept('theme')
  return choice === 'light' || choice === 'dark' ? choice : 'auto'
}
