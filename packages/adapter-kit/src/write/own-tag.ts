/** What tags of ours begin with. Only characters that every helpdesk allows in a tag. */
const prefix = 'attune-'

/** @example ownTag('below') // 'attune-below' */
export const ownTag = (name: string): string => (isOwnTag(name) ? name : prefix + name)

/** Whether a tag is one of ours, so that a change of it is nothing new. */
export const isOwnTag = (tag: string): boolean => tag.startsWith(prefix)
