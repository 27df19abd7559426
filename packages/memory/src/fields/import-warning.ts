/**
 * Something about a row that a person should look at. Never an error: the row is in, and the value is kept.
 *
 * - `unmapped`: the mapping has no such column; kept as a custom field. Told once for each column.
 * - `unusable`: not a number, address, language, zone or day; kept as a custom field under the column's name.
 * - `differs`: the same person has another value already; both are kept.
 * - `unclear_consent`: neither of the words for yes and no; recorded as unknown, which means no.
 * - `possible_duplicate`: may be a customer who is there already, but nobody checked the identity.
 */
export interface ImportWarning {
  code: 'unmapped' | 'unusable' | 'differs' | 'unclear_consent' | 'possible_duplicate'
  /** `null` = the whole row. */
  column: string | null
  message: string
}
