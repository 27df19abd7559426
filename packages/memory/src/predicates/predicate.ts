import type { Assurance, FactKind, Mention, Sensitivity } from '@attune/core'
import type { Words } from '../locale.ts'

/**
 * What can be remembered: one kind of statement about a customer, and how it has to be treated. The registry of these is
 * what keeps memory honest: a new value replaces an old one only where the predicate says there is one.
 *
 * @example
 * const shoeSize: Predicate = { name: 'shoe_size', kind: 'preference', cardinality: 'one', sensitivity: 'personal', … }
 */
export interface Predicate {
  /** snake_case; the field-standard name where there is one (vCard, schema.org): `birthday`, `job_title`, `allergy`. */
  name: string
  kind: FactKind
  /** `one`: a new value supersedes the old within the same qualifier and subject. */
  cardinality: 'one' | 'many'
  sensitivity: Sensitivity
  /** Whether it may be said aloud. Special ones never `may`. */
  mention: Mention
  minAssurance: Assurance
  /** For which purposes it may be used; the words of the Data Privacy Vocabulary in snake_case, such as `service_personalisation`. */
  purposes: readonly string[]
  /**
   * Not to heed it may harm somebody, as with an allergy: it reaches whoever serves, in silence, even before anybody asked
   * for a consent. Who refused or withdrew theirs is heeded all the same.
   */
  safety?: true
  /** How long it may be used after it was last said, in days; `null` = until somebody takes it back. */
  keepDays: number | null
  /**
   * How a fact reads. `{subject}` and `{value}` are filled in; without `{subject}`, whoever is not the customer is put in front.
   */
  statement: { readonly en: string; readonly 'zh-Hans': string; readonly 'zh-Hant': string }
  /** The name of it for a person: "shoe size", 鞋码, 鞋碼. */
  label: { readonly en: string; readonly 'zh-Hans': string; readonly 'zh-Hant': string }
  /** What values of a closed list are called in a sentence: `front_door` is "at the front door", 放家门口, 放門口. */
  values?: Readonly<Record<string, Words>>
}
