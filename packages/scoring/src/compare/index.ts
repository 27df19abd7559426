export type { PageFormat } from '../page/page.ts'
export { compareReports } from './compare-reports.ts'
export type {
  CompareOptions,
  Comparison,
  ConversationComparison,
  FindingChange,
  MeanDifference,
} from './comparison.ts'
export { formatComparison } from './format-comparison.ts'
