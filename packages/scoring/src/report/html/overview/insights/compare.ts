/** So many of so many. */
export interface Share {
  some: number
  of: number
}

/** Of fewer, nothing is said: a handful is an anecdote. */
export const FEWEST = 20

export const isEnough = ({ of }: Share): boolean => of >= FEWEST

/** 95 %. */
const Z = 1.96

/** Wilson's score interval for a share. */
function interval({ some, of }: Share): [low: number, high: number] {
  const share = some / of
  const centre = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of)
  return [centre - half, centre + half]
}

/**
 * Whether two shares differ by more than chance would make them: the 95 % interval of their difference does not hold 0
 * (Newcombe 1998, method 10). Never for fewer than 20 on either side.
 */
export function differ(a: Share, b: Share): boolean {
  if (!isEnough(a) || !isEnough(b)) return false
  const [lowA, highA] = interval(a)
  const [lowB, highB] = interval(b)
  const shareA = a.some / a.of
  const shareB = b.some / b.of
  const low = shareA - shareB - Math.hypot(shareA - lowA, highB - shareB)
  const high = shareA - shareB + Math.hypot(highA - shareA, shareB - lowB)
  return low > 0 || high < 0
}

/** The same for two means, each of at least 20 values (Welch, with the normal quantile). */
export function meansDiffer(
  a: { count: number; mean: number; squares: number },
  b: { count: number; mean: number; squares: number },
): boolean {
  if (a.count < FEWEST || b.count < FEWEST) return false
  const error = Math.sqrt(a.squares / (a.count - 1) / a.count + b.squares / (b.count - 1) / b.count)
  return Math.abs(a.mean - b.mean) > Z * error
}
