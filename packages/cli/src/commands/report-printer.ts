import type { Conversation, ScoreReport } from '@attune/core'
import { formatMarkdown, formatText, type ReportLocale } from '@attune/scoring'
import { paint, wantsColor } from '../output/paint.ts'
import type { Terminal } from '../terminal.ts'

export const reportFormats = ['text', 'json', 'markdown'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Wider lines are hard to read, whatever the terminal offers. */
const widest = 100

/** Turns the report at a position of the output into the text to print there. */
export function reportPrinter(
  format: ReportFormat,
  { locale, color }: { locale: ReportLocale; color: boolean },
  { stdout, env }: Terminal,
): (report: ScoreReport, conversation: Conversation, index: number) => string {
  if (format === 'json') return (report) => `${JSON.stringify(report)}\n`
  if (format === 'markdown') {
    return (report, conversation, index) =>
      (index === 0 ? '' : '\n---\n\n') + formatMarkdown(report, { locale, conversation })
  }
  const width = Math.min(stdout.columns ?? 80, widest)
  const style = wantsColor(stdout, env, color) ? { style: paint } : {}
  const rule = `\n${'─'.repeat(width)}\n\n`
  return (report, conversation, index) =>
    (index === 0 ? '' : rule) + formatText(report, { locale, conversation, width, ...style })
}
