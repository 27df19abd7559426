import { Dialog } from './dialog.tsx'
import { useSettings } from './settings.ts'

export function HelpDialog({ open, close }: { open: boolean; close: () => void }) {
  const { help } = useSettings().words
  return (
    <Dialog open={open} title={help.title} close={close}>
      <dl className="keys">
        {help.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button type="button" onClick={close}>
          {help.close}
        </button>
      </div>
    </Dialog>
  )
}
