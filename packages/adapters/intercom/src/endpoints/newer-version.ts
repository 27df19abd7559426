/** For the few requests that the pinned version does not know yet. */
export const newerVersion = { 'intercom-version': '2.16' } as const
