import type { ConversationView, Erased } from '../../api.ts'
import { tell } from '../call-server.ts'
import { Dialog } from '../dialog.tsx'
import { go } from '../route.ts'
import { useSettings } from '../settings.ts'
import { say } from '../toast.tsx'

export function EraseDialog({ view, open, close }: { view: ConversationView; open: boolean; close: () => void }) {
  const { words } = useSettings()
  async function erase() {
    const erased = await tell<Erased>(`/api/customers/${encodeURIComponent(view.customerId)}/erase`)
    close()
    if (!erased) return
    say(words.erase.done(erased))
    go('#/')
  }
  return (
    <Dialog open={open} title={words.erase.title(view.name)} close={close}>
      <p>{words.erase.what(view.kept)}</p>
      <p className="soft">{words.erase.stays}</p>
      <div className="actions">
        <button type="button" className="quiet" onClick={close}>
          {words.erase.cancel}
        </button>
        <button type="button" className="danger" onClick={() => void erase()}>
          {words.erase.confirm}
        </button>
      </div>
    </Dialog>
  )
}
