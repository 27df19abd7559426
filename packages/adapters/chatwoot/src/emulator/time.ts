/** Chatwoot's times: whole seconds since 1970, and 0 for what was never set. */
export const seconds = (time: number | null): number => Math.floor((time ?? 0) / 1000)
