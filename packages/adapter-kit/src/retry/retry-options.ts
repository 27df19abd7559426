/** When and how long to try again. */
export interface RetryOptions {
  /** Attempts altogether. Default: 5. */
  attempts?: number | undefined
  /** The longest first wait; each further one may be twice as long. Default: 500 ms. */
  baseMs?: number | undefined
  /** No wait that we choose is longer. Default: 30,000 ms. What the helpdesk asks for is obeyed, or given up on. */
  capMs?: number | undefined
  /** From the call to its last attempt, waits included. Default: 120,000 ms. */
  budgetMs?: number | undefined
}
