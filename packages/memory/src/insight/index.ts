export { createInsight, type NewInsight } from './create-insight.ts'
export { type DeriveOptions, deriveInsights } from './derive-insights.ts'
export {
  type InsightCredit,
  type InsightGroup,
  type InsightSummary,
  type SummariseOptions,
  summariseInsights,
} from './summarise-insights.ts'
