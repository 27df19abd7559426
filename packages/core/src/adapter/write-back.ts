import type { JsonValue } from '../shared/json-value.ts'
import type { CallOptions } from './pull-options.ts'

/** Text that goes into a conversation. */
export interface WriteText extends CallOptions {
  /** The conversation's id in the helpdesk (`source.id`). */
  conversation: string
  /** Plain text. The adapter escapes it for the helpdesk. */
  text: string
  /**
   * Names this write, so that repeating it after a crash writes nothing twice: where the helpdesk knows no such key, the
   * adapter looks for its own marker first. Letters, digits, `-` and `_`, 1 to 64.
   *
   * A note that comes back in a pull carries its key, in its text or in its `customFields`: our own is told from others.
   */
  key: string
}

/** Tags to add to a conversation, or to take from it. */
export interface WriteTags extends CallOptions {
  conversation: string
  tags: readonly string[]
}

/** Custom fields to set on a conversation. */
export interface WriteFields extends CallOptions {
  conversation: string
  /** By the helpdesk's own key of the custom field. `null` clears it. Fields that are not named stay as they are. */
  fields: Readonly<Record<string, JsonValue>>
}

/** What became of a write. */
export interface Written {
  /** Id of the note or reply in the helpdesk; `null` where there is none, as with tags. */
  id: string | null
  /** `false`: it was there already, nothing was written. */
  changed: boolean
}
