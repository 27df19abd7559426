export const iso = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z')
export const seconds = (time: number): number => Math.floor(time / 1000)
