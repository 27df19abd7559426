import type { Story } from './score-stories.ts'

/** What a first reader sees in full: a failure in English, and care in Chinese. */
const first = ['02', '06']

/** The stories to explain, or the name that belongs to none. A story is named by the start of its id. */
export function chooseStories(
  stories: readonly Story[],
  all: boolean,
  names: readonly string[],
): { explained: readonly Story[] } | { unknown: string } {
  if (all) return { explained: stories }
  const wanted = names.length > 0 ? names : first
  const isNamed = ({ conversation }: Story, name: string) => name !== '' && conversation.id.startsWith(name)
  const unknown = wanted.find((name) => !stories.some((story) => isNamed(story, name)))
  if (unknown !== undefined) return { unknown }
  return { explained: stories.filter((story) => wanted.some((name) => isNamed(story, name))) }
}
