import type { DraftFinding } from '../../api.ts'
import { useSettings } from '../settings.ts'
import type { Checked } from './use-draft-check.ts'

/** What was found in a draft: at most two things, each with the reason, and an edit one click away where there is one. */
export function DraftFindings(props: {
  checked: Checked | null
  text: string
  apply: (finding: DraftFinding) => void
}) {
  const { checked, text, apply } = props
  const { words } = useSettings()
  const fine = checked?.whole === true && checked.findings.length === 0
  return (
    <div id="reply-findings" className="draft-findings" aria-live="polite">
      {fine && <p className="fine">{words.reply.fine}</p>}
      {(checked?.findings ?? []).map((finding, index) => (
        <div key={finding.ruleId} className={`draft-finding ${finding.severity}`}>
          <p>{finding.message}</p>
          {finding.suggestion && (
            <button type="button" className="suggestion" onClick={() => apply(finding)}>
              {labelOf(finding.suggestion, text, words.reply)} <kbd>Alt {index + 1}</kbd>
            </button>
          )}
          {finding.advice !== '' && (
            <details>
              <summary>{words.reply.why}</summary>
              <p>{finding.advice}</p>
            </details>
          )}
        </div>
      ))}
    </div>
  )
}

function labelOf(
  { span, text: wording }: NonNullable<DraftFinding['suggestion']>,
  text: string,
  words: { apply: (text: string) => string; remove: (text: string) => string },
): string {
  return wording.trim() === '' ? words.remove(text.slice(...span).trim()) : words.apply(wording.trim())
}
