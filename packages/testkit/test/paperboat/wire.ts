/** What Paperboat sends. Everything may be missing but ids, kinds and changes. */
export interface Letter {
  id: number
  subject: string | null
  state: string | null
  labels: string[] | null
  extras: Record<string, string> | null
  writer: Writer | null
  created_at: number | null
  updated_at: number | null
  change: number
  erased: boolean | null
  events: BoatEvent[] | null
}

export interface Writer {
  id: number
  name: string | null
  email: string | null
  change?: number
}

export interface BoatEvent {
  id: number
  kind: string
  at: number | null
  by: { kind: string | null; id: string | null; name: string | null } | null
  html?: string | null
  files?: { id: string; name: string | null; mediaType: string | null; bytes: number | null }[] | null
  reference?: string | null
  from?: string | null
  to?: string | null
  stars?: number | null
  remark?: string | null
  direction?: 'from' | 'into' | null
  other?: number | null
}
