import { type KeyboardEvent, useRef, useState } from 'react'
import type { ConversationView, DraftFinding } from '../../api.ts'
import { tell } from '../call-server.ts'
import { useSettings } from '../settings.ts'
import { say } from '../toast.tsx'
import { DraftFindings } from './draft-findings.tsx'
import { MarkedText } from './marked-text.tsx'
import { type Checked, useDraftCheck } from './use-draft-check.ts'

export function ReplyBox({ view }: { view: ConversationView }) {
  const { words } = useSettings()
  const [text, setText] = useState('')
  const [before, setBefore] = useState<string | null>(null)
  const [on, setOn] = useState(true)
  const box = useRef<HTMLTextAreaElement>(null)
  const checked = useDraftCheck(view.id, text, on)
  // What was found in an older text points to the wrong words.
  const current = checked?.text === text ? checked : null

  async function send() {
    if (text.trim() === '') return
    const sent = await tell(`/api/conversations/${encodeURIComponent(view.id)}/reply`, { text })
    // The words stay where they are.
    if (!sent) return say(words.reply.failed)
    setText('')
    setBefore(null)
    say(words.reply.sent)
  }

  function apply({ suggestion }: DraftFinding) {
    if (!suggestion) return
    const [start, end] = suggestion.span
    setBefore(text)
    setText(text.slice(0, start) + suggestion.text + text.slice(end))
    say(words.reply.applied)
    box.current?.focus()
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    }
    if (event.key === 'Escape') box.current?.blur()
    const number = event.altKey && event.code.startsWith('Digit') ? Number(event.code.slice(5)) : 0
    const finding = current?.findings[number - 1]
    if (finding?.suggestion) {
      event.preventDefault()
      apply(finding)
    }
  }

  return (
    <form
      className="reply"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor="reply" className="unseen">
        {words.reply.label(view.name)}
      </label>
      <div className="draft">
        <div className="draft-marks" aria-hidden="true" lang={view.lang}>
          <MarkedText text={text} marks={marksOf(current)} />{' '}
        </div>
        <textarea
          id="reply"
          ref={box}
          lang={view.lang}
          rows={2}
          placeholder={words.reply.placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
          aria-describedby="reply-findings"
        />
      </div>
      <DraftFindings checked={current} text={text} apply={apply} />
      <div className="reply-foot">
        <label className="check">
          <input type="checkbox" checked={on} onChange={() => setOn(!on)} /> {words.reply.check}
        </label>
        {before !== null && (
          <button
            type="button"
            className="link"
            onClick={() => {
              setText(before)
              setBefore(null)
            }}
          >
            {words.reply.undo}
          </button>
        )}
        <span className="hint wide-only">{words.reply.hint}</span>
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          {words.reply.send}
        </button>
      </div>
    </form>
  )
}

function marksOf(checked: Checked | null) {
  return (checked?.findings ?? []).flatMap(({ evidence, outcome }) =>
    evidence.filter(({ messageId }) => messageId === 'draft').map(({ span }) => ({ span, outcome })),
  )
}
