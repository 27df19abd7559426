import type { BriefFact } from '@attune/memory'
import { useState } from 'react'
import type { WhyAnswer } from '../../api.ts'
import { ask, tell } from '../call-server.ts'
import { Dialog } from '../dialog.tsx'
import { useSettings } from '../settings.ts'
import { say } from '../toast.tsx'

/** A thing that is remembered, and the answer to why. */
export function FactLine({ fact, customerId }: { fact: BriefFact; customerId: string }) {
  const { words, locale } = useSettings()
  const [answer, setAnswer] = useState<WhyAnswer | null>(null)
  const path = `/api/customers/${encodeURIComponent(customerId)}/facts/${encodeURIComponent(fact.factId)}`
  const why = async () => setAnswer(await ask<WhyAnswer>(`${path}/why?locale=${locale}`))
  const forget = async () => {
    setAnswer(null)
    if (await tell(`${path}/forget`)) say(words.brief.forgotten)
  }
  return (
    <li>
      <bdi>{fact.statement}</bdi>
      <span className="soft">
        {fact.reason ?? fact.source}{' '}
        <button type="button" className="link" onClick={() => void why()}>
          {words.brief.why}
          <span className="unseen"> {fact.statement}</span>
        </button>
      </span>
      <Dialog open={answer !== null} title={words.why.title} close={() => setAnswer(null)}>
        <p className="soft">{words.why.sayable}</p>
        <blockquote>{answer?.text}</blockquote>
        <div className="actions">
          <button type="button" className="quiet" onClick={() => void forget()}>
            {words.brief.forget}
          </button>
          <button type="button" onClick={() => setAnswer(null)}>
            {words.why.close}
          </button>
        </div>
      </Dialog>
    </li>
  )
}
