export { adapterContract } from './adapter-contract.ts'
export type { AdapterDescriptor, AdapterSetup, TestHelpdesk, Traps } from './descriptor.ts'
export { type KillOptions, pullSurvivesKills } from './pull-survives-kills.ts'
export { type ClauseOutcome, clauseIds, runClause } from './run-clause.ts'
