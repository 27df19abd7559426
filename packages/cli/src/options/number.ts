import { InvalidArgumentError } from 'commander'

/** A parser for an option that takes a number in a range. */
export function numberFrom(least: number, most = Number.POSITIVE_INFINITY, whole = false): (value: string) => number {
  return (value) => {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (Number.isFinite(number) && number >= least && number <= most && (!whole || Number.isInteger(number)))
      return number
    const kind = whole ? 'whole number' : 'number'
    if (least === Number.NEGATIVE_INFINITY) throw new InvalidArgumentError(`Expected a ${kind}.`)
    const range = most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`
    throw new InvalidArgumentError(`Expected a ${kind}, ${range}.`)
  }
}
