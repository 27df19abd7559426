import type { FactBook } from './fact-book.ts'

/** Marks what has been kept as long as it may be. */
export function expireFacts(book: FactBook): void {
  for (const { id, status, expiresAt } of book.facts) {
    if (expiresAt === null || expiresAt > book.now) continue
    if (status !== 'active' && status !== 'proposed' && status !== 'disputed') continue
    book.change(id, { status: 'expired', retractedAt: book.now }, { because: 'kept_long_enough' })
  }
}
