import type { Step } from './parse-phrase.ts'

/** Words so frequent that a phrase must not be looked for at each of them. */
const frequent: Readonly<Record<'en' | 'zh', ReadonlySet<string>>> = {
  en: new Set(
    "i i'm i've i'd we we're my our me is are am was the a an to for of in on at it it's and not no don't do have has you your be with please just can would like".split(
      ' ',
    ),
  ),
  zh: new Set([...'我们你您的是不在有了一个这就都很也要会能可以请麻烦给对去到上下来用说给']),
}

/** What a step costs as the word to look for: its options, and much more for each that stands everywhere. */
function costOf(step: Step, language: 'en' | 'zh', listLength: (name: string) => number): number {
  if (step.type === 'list') return step.optional ? Infinity : 20 + listLength(step.list)
  if (step.type !== 'words' || step.optional || step.orEnd) return Infinity
  let cost = 0
  for (const option of step.options) {
    const wording = option.trim()
    const first =
      language === 'zh' && wording.charCodeAt(0) > 0x2e80 ? wording.charAt(0) : (wording.split(' ')[0] ?? '')
    if (first === '') return Infinity
    cost += frequent[language].has(first) ? 100 : 1
  }
  return cost
}

/** The step of a phrase that is looked for in a text: one that is always there and stands in few other places. */
export function chooseAnchor(
  steps: readonly Step[],
  language: 'en' | 'zh',
  listLength: (name: string) => number,
): number {
  let best = 0
  let least = Infinity
  for (const [index, step] of steps.entries()) {
    const cost = costOf(step, language, listLength)
    if (cost < least) {
      least = cost
      best = index
    }
  }
  return best
}
