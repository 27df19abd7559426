export type { Affinity, MatchReason } from './affinity.ts'
export { type CatalogItem, parseCatalog } from './catalog-item.ts'
export {
  type CustomerMatch,
  type CustomerMatches,
  type CustomerMatchOptions,
  type ItemMatch,
  type ItemMatches,
  type MatchOptions,
  matchCustomers,
  matchItems,
} from './match.ts'
export type { Obstacle } from './obstacles.ts'
