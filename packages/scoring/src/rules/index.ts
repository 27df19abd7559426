import type { Rule } from '../rule.ts'
import { acknowledgeFeeling } from './acknowledge-feeling.ts'

/** Every built-in rule. */
export const rules: readonly Rule[] = [acknowledgeFeeling]
