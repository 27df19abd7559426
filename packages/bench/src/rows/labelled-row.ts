/** What people said about a text: numbers, names, or lists of them. Which labels there are depends on the set. */
export type Labels = Readonly<Record<string, unknown>>

/** One text that people have labelled. */
export interface LabelledRow {
  id: string
  text: string
  language?: 'en' | 'zh-Hans' | 'zh-Hant'
  /** Whose words these are; absent where a set knows no such roles. */
  role?: 'customer' | 'agent'
  labels: Labels
}
