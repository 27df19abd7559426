import { nearest } from '@attune/core'
import { InvalidArgumentError } from 'commander'

/** A parser for an option that takes one of a few words; a near miss is answered with the word that was meant. */
export function oneOf<Word extends string>(words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const word = words.find((candidate) => candidate === value)
    if (word !== undefined) return word
    const near = nearest(value, words)
    throw new InvalidArgumentError(`Expected ${words.join(', ')}.${near === null ? '' : ` Did you mean ${near}?`}`)
  }
}
