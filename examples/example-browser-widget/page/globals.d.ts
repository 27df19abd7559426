import type { ReportLocale, Session, SessionOptions, SessionState } from '@attune/scoring'

declare global {
  /** What `attune.js` puts into the page. */
  const attune: { openSession(options?: Partial<SessionOptions> & { state?: SessionState }): Session }

  interface Window {
    stories: Record<ReportLocale, { said: string; cold: string; warm: string; draft: string }>
    words: Record<ReportLocale, Record<string, string>>
    createReplyBox(options: ReplyBoxOptions): ReplyBox
  }

  interface ReplyBoxOptions {
    textarea: HTMLTextAreaElement
    /** Where findings are listed. */
    list: HTMLElement
    /** The conversation that the reply belongs to; `null` while what is written is not to be judged. */
    session(): Session | null
    /** Words for the buttons: `leaveOut`, `add`, `replace`. */
    words(): Record<string, string>
    /** Told after each keystroke which rules the text does not keep, or `null` when it is empty. */
    onCheck(broken: Set<string> | null): void
  }

  interface ReplyBox {
    set(text: string): void
    /** Checks again, after the conversation has changed. */
    check(): void
  }
}
