import type { WriteBackPolicy } from '@attune/sync'

/** What the helpdesk is told: the verdict as a tag, and where it fell short, what to mend first. */
export const tell: WriteBackPolicy = ({ report: { verdict, findings } }) => {
  const below = verdict === 'below'
  const [first] = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'gift')
  return [
    // Becomes `attune-below`. It goes when the verdict is another one.
    below ? { kind: 'tags', add: ['below'] } : { kind: 'tags', remove: ['below'] },
    ...(below && first
      ? [{ kind: 'note' as const, text: `${first.message} “${first.evidence.at(-1)?.quote}”\n${first.advice}` }]
      : []),
  ]
}
