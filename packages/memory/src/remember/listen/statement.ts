import type { Capture, Page } from '../match/page.ts'
import type { RuleData } from '../packs/pack-data.ts'

/** Something a message says of the customer, once its surroundings have been weighed. Token indexes. */
export interface Statement {
  page: Page
  rule: RuleData
  from: number
  to: number
  subject: string
  value: Capture | null
  qualifier: Capture | null
  confidence: number
  stance: 'states' | 'ends'
  /** The words around it say that it replaces a mistake. */
  amends: boolean
}
