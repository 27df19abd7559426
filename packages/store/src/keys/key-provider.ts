/**
 * Holds the keys that data keys are wrapped with. `localKeyFile` is one; a cloud's key service is another: `wrap` is its
 * encrypt, `unwrap` its decrypt, and `ref` goes into its encryption context.
 *
 * Nothing here sees what customers wrote: only data keys of 32 random bytes go in and out.
 *
 * @example
 * const kms: KeyProvider = {
 *   currentKeyId: async () => alias,
 *   wrap: async (dataKey, ref) => ({ keyId: alias, wrapped: await encrypt({ alias, plaintext: dataKey, context: { ref } }) }),
 *   unwrap: async (wrapped, keyId, ref) => decrypt({ keyId, ciphertext: wrapped, context: { ref } }),
 * }
 */
export interface KeyProvider {
  /** The id of the key that new data keys are wrapped with. Stored beside them; no secret. */
  currentKeyId(): Promise<string>
  /** Wraps a data key with the current key, bound to `ref`: the same bytes under another `ref` must not unwrap. */
  wrap(dataKey: Uint8Array, ref: string): Promise<{ keyId: string; wrapped: Uint8Array }>
  /**
   * @throws StoreError `key_missing` when there is no such key, `erased` when `ref` was destroyed, `tampered` when it does
   * not fit.
   */
  unwrap(wrapped: Uint8Array, keyId: string, ref: string): Promise<Uint8Array>
  /**
   * Makes sure that nothing wrapped under this `ref` is ever unwrapped again, also when it comes from an old backup of the
   * database. Doing it twice is harmless. Without it, an erased customer stays readable in backups for as long as the
   * backups and the key are kept.
   */
  destroy?(ref: string): Promise<void>
  /** Every `ref` that was destroyed. Asked when a store opens, to erase again what a restored backup brought back. */
  destroyed?(): Promise<readonly string[]>
  /** Makes a new key the current one; the old ones stay readable. Gives the new id. */
  rotate?(): Promise<string>
  /** Removes every key but the current one. What only they could unwrap, such as older backups, is lost. */
  retireOthers?(): Promise<string[]>
}
