import type { HelpdeskAdapter, ScoreReport } from '@attune/core'

export const tag = 'attune-below'

export interface Target {
  helpdesk: HelpdeskAdapter
  /** Id of the conversation in the helpdesk. */
  id: string
  tags: readonly string[]
  fingerprint: string
}

/**
 * Leaves a note and a tag where a conversation fell short, and takes the tag away when it no longer does. Doing it twice
 * does it once: the note goes by its key, and tags that are there are there.
 *
 * @returns whether something was written
 */
export async function writeBack({ helpdesk, id, tags, fingerprint }: Target, report: ScoreReport): Promise<boolean> {
  if (report.verdict !== 'below') {
    if (!tags.includes(tag)) return false
    return (await helpdesk.removeTags?.({ conversation: id, tags: [tag] }))?.changed ?? false
  }
  // The key follows from the words that were judged: new words, a new note.
  const note = await helpdesk.note?.({
    conversation: id,
    text: noteOf(report),
    key: `quality-${fingerprint.slice(0, 32)}`,
  })
  const tagged = await helpdesk.addTags?.({ conversation: id, tags: [tag] })
  return Boolean(note?.changed || tagged?.changed)
}

/** What to mend first, with the words it is about; a conversation to read, not a person to blame. */
function noteOf({ score, findings }: ScoreReport): string {
  const [first, second] = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'gift')
  const points = [first, second].flatMap((finding) =>
    finding ? [`- ${finding.message} “${finding.evidence.at(-1)?.quote ?? ''}”\n  ${finding.advice}`] : [],
  )
  return [`Attune ${score?.toFixed(2)}: worth reading again.`, ...points].join('\n')
}
