import { useEffect } from 'react'
import { addressOf, go } from './route.ts'

/** Keys that work while nobody is writing. */
export function useShortcuts({ help }: { help: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const deed = deeds[event.key.toLowerCase()] ?? (event.key === '?' ? help : undefined)
      if (!deed || document.querySelector('dialog[open]')) return
      event.preventDefault()
      deed()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [help])
}

/** Set by the list: which conversations it shows, in its order. */
let shown: readonly string[] = []
export function showing(ids: readonly string[]): void {
  shown = ids
}

const deeds: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  r: () => document.querySelector<HTMLElement>('#reply')?.focus(),
  g: () => go(location.hash === '#/figures' ? '#/' : '#/figures'),
  n: () => document.querySelector<HTMLElement>('#tab-play')?.click(),
  '/': () => document.querySelector<HTMLElement>('#search')?.focus(),
}

function step(by: 1 | -1): void {
  const at = shown.findIndex((id) => addressOf(id) === location.hash)
  const next = shown[at === -1 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))]
  if (next !== undefined) go(addressOf(next))
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}
