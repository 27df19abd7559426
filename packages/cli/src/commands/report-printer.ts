import { type ConversationInput, OptionsError, type ScoreReport } from '@attune/core'
import { createJUnit, type FailOn, formatMarkdown, formatText, type ReportLocale } from '@attune/scoring'
import { htmlReport } from '@attune/scoring/html'
import { paint, wantsColor } from '../output/paint.ts'
import type { Judging } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'

export const reportFormats = ['text', 'json', 'markdown', 'html', 'junit'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Wider lines are hard to read, whatever the terminal offers. */
export const widestReport = 100

export interface ReportPrinter {
  /** The text for the report at a position of the output; empty when it is kept for the end. */
  print(report: ScoreReport, input: ConversationInput, index: number): string | Promise<string>
  /** What is left to print when all have been seen. */
  end(): string
}

export interface PrinterOptions {
  locale: ReportLocale
  color: boolean
  failOn?: FailOn
}

/** Turns reports into what is printed. */
export function reportPrinter(
  format: ReportFormat,
  options: PrinterOptions,
  judging: Judging,
  { stdout, env }: Terminal,
): ReportPrinter {
  const { locale, color } = options
  if (format === 'json') return oneByOne((report) => `${JSON.stringify(report)}\n`)
  if (format === 'html') return htmlPrinter(locale, judging)
  if (format === 'junit') {
    const junit = createJUnit({ locale, ...(options.failOn ? { failOn: options.failOn } : {}) })
    return {
      print: (report) => {
        junit.add(report)
        return ''
      },
      end: () => junit.xml(),
    }
  }
  if (format === 'markdown') {
    return oneByOne(
      (report, { conversation }, index) =>
        (index === 0 ? '' : '\n---\n\n') + formatMarkdown(report, { locale, conversation }),
    )
  }
  const width = Math.min(stdout.columns ?? 80, widestReport)
  const style = wantsColor(stdout, env, color) ? { style: paint } : {}
  const rule = `\n${'─'.repeat(width)}\n\n`
  return oneByOne(
    (report, { conversation }, index) =>
      (index === 0 ? '' : rule) + formatText(report, { locale, conversation, width, ...style }),
  )
}

const oneByOne = (print: ReportPrinter['print']): ReportPrinter => ({ print, end: () => '' })

/** A page is about one conversation, so it is printed when it is known that there is no second one. */
function htmlPrinter(locale: ReportLocale, { customRules, counterfactuals }: Judging): ReportPrinter {
  let page = ''
  return {
    print: async (report, input, index) => {
      if (index > 0) {
        throw new OptionsError(
          '--format html prints a page about one conversation, and there is a second one; for many, use "attune report"',
        )
      }
      const { conversation } = input
      page = htmlReport(
        { conversation, report },
        { locale, rules: customRules, counterfactuals: await counterfactuals(input) },
      )
      return ''
    },
    end: () => page,
  }
}
