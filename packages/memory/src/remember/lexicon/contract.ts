import type { Step } from './parse-phrase.ts'

/** "is" as it is written onto the word before it. */
const IS = "'s"

/**
 * A phrase as written, and once more for each place where "'s" may follow a word: "birthday's" is one word of a text, and no
 * "birthday" with "'s" behind it would ever be found there.
 */
export function contracted(steps: readonly Step[]): Step[][] {
  const all: Step[][] = [[...steps]]
  for (const [at, step] of steps.entries()) {
    const next = steps[at + 1]
    const joined = next?.type === 'words' ? joinedTo(step) : null
    const rest =
      next?.type === 'words' ? next.options.filter((option) => option === IS || option.startsWith(`${IS} `)) : []
    if (!joined || rest.length === 0) continue
    const behind = rest.map((option) => option.slice(IS.length).trim()).filter((option) => option !== '')
    const tail: Step[] =
      behind.length === 0
        ? []
        : [{ type: 'words', options: behind, optional: behind.length < rest.length, orEnd: false }]
    all.push([...steps.slice(0, at), joined, ...tail, ...steps.slice(at + 2)])
  }
  return all
}

/** A word or a list whose words have "'s" written onto them. */
function joinedTo(step: Step): Step | null {
  if (step.type === 'list') return step.optional ? null : { ...step, ending: IS }
  if (step.type !== 'words' || step.optional || step.orEnd) return null
  return { ...step, options: step.options.map((option) => option + IS) }
}
