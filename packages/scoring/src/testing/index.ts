export { type RuleCheck, ruleChecks, testRule } from './rule-checks.ts'
