import { InvalidArgumentError } from 'commander'

/** Reads an option that counts something. */
export function wholeNumber(written: string): number {
  const value = Number(written)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number from 1.')
  return value
}
