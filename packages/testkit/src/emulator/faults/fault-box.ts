import { seededRandom } from '../../seeded-random.ts'
import type { Fault, FaultRule, Faults } from './fault.ts'

interface Armed extends FaultRule {
  seen: number
  left: number
  random: () => number
  /** Of `stuck`: what was answered the first time, by path. */
  kept: Map<string, Response>
}

/** A rule that applies to the request at hand. */
export interface Hit {
  fault: Fault
  kept: Map<string, Response>
}

/** Keeps the rules, and says which of them a request meets. */
export interface FaultBox extends Faults {
  meets(request: Request): Hit[]
}

export function faultBox(): FaultBox {
  let rules: Armed[] = []
  return {
    add(rule) {
      rules.push({ ...rule, seen: 0, left: rule.times ?? 1, random: seededRandom(rule.seed ?? 1), kept: new Map() })
    },
    clear() {
      rules = []
    },
    meets: (request) => rules.filter((rule) => matches(rule, request) && isDue(rule)),
  }
}

function matches({ match }: FaultRule, request: Request): boolean {
  if (match?.method !== undefined && match.method.toUpperCase() !== request.method) return false
  const { pathname } = new URL(request.url)
  if (match?.path === undefined) return true
  return typeof match.path === 'string' ? pathname.includes(match.path) : match.path.test(pathname)
}

function isDue(rule: Armed): boolean {
  rule.seen += 1
  if (rule.seen <= (rule.after ?? 0) || rule.left <= 0) return false
  if (rule.chance !== undefined && rule.random() >= rule.chance) return false
  rule.left -= 1
  return true
}
