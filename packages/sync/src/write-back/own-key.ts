/** What the keys of our writes begin with, by which they are told from others when they come back. */
export const ownKey = 'attune-sync-'
