export type { PageFormat } from '../page/page.ts'
export { compareReports } from './compare-reports.ts'
export type {
  CompareOptions,
  Comparison,
  ConversationComparison,
  FindingChange,
  MeanDifference,
  OneSided,
  PartDifference,
} from './comparison.ts'
export { type ComparisonJUnitOptions, formatComparisonJUnit } from './comparison-junit.ts'
export { type FormatComparisonOptions, formatComparison } from './format-comparison.ts'
export {
  findRegressions,
  type Regression,
  type RegressionLevel,
  type RegressionOptions,
  regressionLevels,
} from './regression.ts'
