import { nearest, OptionsError } from '@attune/core'
import type { MemoryLocale } from './locale.ts'

const locales = Object.keys({ en: 0, 'zh-Hans': 0, 'zh-Hant': 0 } satisfies Record<MemoryLocale, 0>)

/** @throws OptionsError for a language memory does not speak */
export function checkLocale(locale: unknown): void {
  if (locale === undefined || locales.includes(locale as string)) return
  const near = nearest(String(locale), locales)
  const hint = near === null ? '' : `; did you mean "${near}"?`
  throw new OptionsError(`locale: expected ${locales.join(', ')}${hint}`, 'locale')
}
