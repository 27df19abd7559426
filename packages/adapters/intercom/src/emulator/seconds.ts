export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)
