/**
 * Whether the check digits of an IBAN are right (ISO 13616: rearranged, letters as 10 to 35, the rest by 97 is 1).
 *
 * @param iban upper case, without spaces
 */
export function hasIbanCheck(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false
  let rest = 0
  for (let index = 0; index < iban.length; index++) {
    const code = iban.charCodeAt((index + 4) % iban.length)
    const value = code >= 65 ? code - 55 : code - 48
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
