import { createContext, useContext } from 'react'
import type { DeskLocale } from '../api.ts'
import type { Words } from './words/words.ts'

export type Theme = 'auto' | 'light' | 'dark'

export interface Settings {
  locale: DeskLocale
  words: Words
  theme: Theme
  setLocale(locale: DeskLocale): void
  setTheme(theme: Theme): void
}

export const SettingsContext = createContext<Settings | null>(null)

export function useSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('useSettings: there is no SettingsContext above')
  return settings
}

/** What was chosen before, or what the browser prefers. Private windows may refuse to keep things. */
export function kept(name: 'locale' | 'theme'): string | null {
  try {
    return localStorage.getItem(`attune-desk-${name}`)
  } catch {
    return null
  }
}

export function keep(name: 'locale' | 'theme', value: string): void {
  try {
    localStorage.setItem(`attune-desk-${name}`, value)
  } catch {
    // Then it holds until the page is closed.
  }
}
