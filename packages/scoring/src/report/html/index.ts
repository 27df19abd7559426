export { type HtmlReportOptions, htmlReport } from './html-report.ts'
export { createOverview, type Overview, type OverviewOptions } from './overview/create-overview.ts'
