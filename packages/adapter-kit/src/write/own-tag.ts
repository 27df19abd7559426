/** What tags of ours begin with. Only characters that every helpdesk allows in a tag. */
const prefix = 'attune-'

/**
 * A tag with Attune’s prefix, so that it is known for ours when it is read again.
 *
 * @example
 * ownTag('below') // 'attune-below'
 */
export const ownTag = (name: string): string => (isOwnTag(name) ? name : prefix + name)

/**
 * Whether a tag is one of ours, so that a change of it is nothing new.
 *
 * @example
 * isOwnTag('attune-below') // true
 * isOwnTag('vip') // false
 */
export const isOwnTag = (tag: string): boolean => tag.startsWith(prefix)
