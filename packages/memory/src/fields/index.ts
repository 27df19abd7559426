export { createFieldRegistry, type FieldProblem, type FieldRegistry } from './field-registry.ts'
export {
  type ImportResult,
  type ImportRowsOptions,
  type ImportRun,
  type ImportSummary,
  importRows,
} from './import-rows.ts'
export type { ImportWarning } from './import-warning.ts'
export { type ColumnTarget, type FactTarget, type ImportMapping, importMappingSchema, parseMapping } from './mapping.ts'
export type { ImportRow } from './read-row.ts'
export { type SuggestedMapping, type SuggestOptions, suggestMapping } from './suggest-mapping.ts'
