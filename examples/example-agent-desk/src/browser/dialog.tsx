import { type ReactNode, useEffect, useId, useRef } from 'react'

/** A dialog of the browser's own: it keeps the focus inside, and Escape closes it. */
export function Dialog(props: { open: boolean; title: string; close: () => void; children: ReactNode }) {
  const { open, title, close, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={close}>
      <h2 id={heading}>{title}</h2>
      {open && children}
    </dialog>
  )
}
