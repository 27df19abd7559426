/** To six digits: more would be noise of the floating point, and reports must be the same to the byte. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6
