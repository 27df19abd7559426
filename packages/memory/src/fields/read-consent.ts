import { blankRecord } from '@attune/core'
import type { ColumnTarget } from './mapping.ts'
import type { RowDraft } from './row-draft.ts'

/** What a cell says of a consent. Anything but the agreed word for yes means no. */
export function readConsent(
  cell: string,
  target: Extract<ColumnTarget, { to: 'consent' }>,
  column: string,
  draft: RowDraft,
): RowDraft['consents'][number] {
  const says = (words: readonly string[]) => words.some((word) => word.toLowerCase() === cell.toLowerCase())
  // A word on both lists is no yes.
  const status = says(target.refused) ? 'refused' : says(target.granted) ? 'granted' : 'unknown'
  if (status === 'unknown') {
    const message = 'neither of the words for yes and no of the mapping; recorded as unknown, which means no'
    draft.warnings.push({ code: 'unclear_consent', column, message })
  }
  const { id: _, ...record } = blankRecord('')
  return {
    ...record,
    observedAt: draft.now,
    purpose: target.purpose,
    channel: target.channel ?? null,
    status,
    basis: target.basis ?? 'consent',
    givenAt: null,
    withdrawnAt: null,
    expiresAt: null,
    evidence: `import, column "${column}"`,
  }
}
