import { useSyncExternalStore } from 'react'

let text = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Says something for a few seconds, aloud for screen readers. */
export function say(next: string): void {
  text = next
  clearTimeout(timer)
  timer = setTimeout(() => say(''), 7000)
  if (next === '') clearTimeout(timer)
  for (const listener of listeners) listener()
}

export function Toasts() {
  const said = useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => text,
  )
  return (
    <div className="toasts" role="status">
      {said !== '' && <p>{said}</p>}
    </div>
  )
}
