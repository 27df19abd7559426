/** RT's times: seconds in UTC, and 1970 for what was never set. */
export const iso = (time: number | null): string => new Date(time ?? 0).toISOString().replace('.000Z', 'Z')
