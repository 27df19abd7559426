// The two digits each letter stands for; the order is that of the regions, not of the alphabet.
const order = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

/**
 * Whether ten characters are an identity number of Taiwan: a letter for the region, 1 or 2 (8 or 9 for residents), seven
 * digits and a check digit.
 */
export function isTaiwanId(id: string): boolean {
  const region = order.indexOf(id.charAt(0).toUpperCase()) + 10
  if (id.length !== 10 || region < 10 || !'1289'.includes(id.charAt(1))) return false
  let sum = Math.floor(region / 10) + (region % 10) * 9
  for (let index = 1; index < 9; index++) sum += (id.charCodeAt(index) - 48) * (9 - index)
  return (sum + id.charCodeAt(9) - 48) % 10 === 0
}
