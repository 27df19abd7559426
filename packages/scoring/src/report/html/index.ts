export { type HtmlReportOptions, htmlReport } from './html-report.ts'
export { createOverview, type Overview, type OverviewOptions } from './overview/create-overview.ts'
export type { PagePart } from './page.ts'
/**
 * The style sheet of the pages, to nest under a class of your own beside `parts()`: `.report { … }`. Its colours are
 * custom properties of `:root` (`--ink`, `--card`, `--good` …), which nesting leaves to you.
 */
export { stylesheet as pageStyles } from './stylesheet.ts'
