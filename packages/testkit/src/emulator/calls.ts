/** A request an emulator got, and what it answered. */
export interface RecordedCall {
  method: string
  /** Without the query. */
  path: string
  query: Record<string, string>
  host: string
  headers: Record<string, string>
  /** As text; `''` = none. */
  body: string
  /** `null`: a fault left it unanswered. */
  status: number | null
}
