/**
 * What has been found out about an utterance, each thing at its own place. It is not part of what rules are shown: an
 * utterance may be frozen and still be looked at for the first time.
 */
export class Notes {
  #found: unknown[] = []

  at(place: number): unknown {
    return this.#found[place]
  }

  write(place: number, found: unknown): void {
    this.#found[place] = found
  }
}
