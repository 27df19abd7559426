/** Adds the credentials to a request. Plain functions close over the secret, so no dump of an object shows it. */
export interface Auth {
  /** The headers to add. May go to the network for them. */
  headers(signal?: AbortSignal): Promise<Record<string, string>> | Record<string, string>
  /**
   * Called after a 401, once for each request, with the headers that were refused: forgets the token in them. Absent = a
   * 401 is final. `true` = worth another attempt.
   */
  renew?(refused: Readonly<Record<string, string>>): boolean
}

/** A secret, or a function that gets the present one. */
export type Secret = string | (() => string | Promise<string>)
