/** One step of a phrase. */
export type Step =
  /** `orEnd`: the end of the clause does as well. */
  | { type: 'words'; options: readonly string[]; optional: boolean; orEnd: boolean }
  /** `ending`: what is written onto each word of the list. */
  | { type: 'list'; list: string; capture: string | null; optional: boolean; ending?: string }
  | { type: 'slot'; slot: string; capture: string; optional: boolean }
  | { type: 'gap'; most: number }
  | { type: 'start' }
  | { type: 'end' }

/** Wordings of a list; a list may name others by `@name`. */
export type Wordings = (name: string) => readonly string[]

/**
 * Cuts a phrase of the lexicon into steps. See LEXICON.md for how phrases are written. Only the lexicon's own phrases ever
 * come here, never a customer's words.
 */
export function parsePhrase(phrase: string, wordings: Wordings, isList: (name: string) => boolean): Step[] {
  const steps: Step[] = []
  for (let at = 0; at < phrase.length; ) {
    const character = phrase.charAt(at)
    const end = character === '(' ? closing(phrase, at) + 1 : plainEnd(phrase, at)
    const part = phrase.slice(at, end)
    const optional = phrase.charAt(end) === '?' && (character === '(' || character === '<' || character === '@')
    at = optional ? end + 1 : end
    if (part.trim() === '') continue
    if (isPlain(part)) {
      // Word by word, so that the rarest of them can be looked for.
      for (const word of part.match(/[^\s\u3400-\u9fff]+|[\u3400-\u9fff]/g) ?? [])
        steps.push({ type: 'words', options: [word], optional: false, orEnd: false })
    } else steps.push(stepOf(part.trim(), optional, wordings, isList))
  }
  return steps
}

const isPlain = (part: string): boolean => !'(<@^$'.includes(part.charAt(0)) && !part.startsWith('..')

function stepOf(part: string, optional: boolean, wordings: Wordings, isList: (name: string) => boolean): Step {
  if (part === '^') return { type: 'start' }
  if (part === '$') return { type: 'end' }
  if (part.startsWith('..')) return { type: 'gap', most: Number(part.slice(2)) }
  if (part.startsWith('@')) return { type: 'list', list: part.slice(1), capture: null, optional }
  if (part.startsWith('<')) {
    const [capture = '', name = ''] = part.slice(1, -1).split(':')
    return isList(name)
      ? { type: 'list', list: name, capture, optional }
      : { type: 'slot', slot: name, capture, optional }
  }
  const options = expand(part, wordings)
  return {
    type: 'words',
    options: options.filter((option) => option !== '$' && option.trim() !== ''),
    optional: optional || options.some((option) => option.trim() === ''),
    orEnd: options.includes('$'),
  }
}

function plainEnd(phrase: string, at: number): number {
  const first = phrase.charAt(at)
  if (first === '<') return phrase.indexOf('>', at) + 1
  if (first === '^' || first === '$') return at + 1
  if (first === '@') return nameEnd(phrase, at + 1)
  if (first === '.' && phrase.charAt(at + 1) === '.') return digitsEnd(phrase, at + 2)
  let end = at + 1
  while (end < phrase.length && !'(<@^$'.includes(phrase.charAt(end)) && !phrase.startsWith('..', end)) end++
  return end
}

function nameEnd(phrase: string, from: number): number {
  let end = from
  while (end < phrase.length && /[a-z-]/.test(phrase.charAt(end))) end++
  return end
}

function digitsEnd(phrase: string, from: number): number {
  let end = from
  while (end < phrase.length && /\d/.test(phrase.charAt(end))) end++
  return end
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === '(') depth++
    if (text.charAt(at) === ')' && --depth === 0) return at
  }
  throw new Error(`The phrase "${text}" has an open bracket.`)
}

/** Every wording of a part with brackets: `a (b|c)? d` → `a b d`, `a c d`, `a  d`. */
export function expand(part: string, wordings: Wordings): string[] {
  let done = ['']
  for (let at = 0; at < part.length; ) {
    const first = part.charAt(at)
    let options: readonly string[]
    if (first === '(') {
      const end = closing(part, at)
      options = alternatives(part.slice(at + 1, end)).flatMap((inner) => expand(inner, wordings))
      at = end + 1
    } else if (first === '@') {
      const end = nameEnd(part, at + 1)
      options = wordings(part.slice(at + 1, end)).flatMap((inner) => expand(inner, wordings))
      at = end
    } else {
      let end = at + 1
      while (end < part.length && !'(@'.includes(part.charAt(end))) end++
      options = [part.slice(at, end)]
      at = end
    }
    if (part.charAt(at) === '?' && (first === '(' || first === '@')) {
      options = [...options, '']
      at++
    }
    done = done.flatMap((before) => options.map((option) => before + option))
  }
  return done
}

function alternatives(inner: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < inner.length; at++) {
    const character = inner.charAt(at)
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      found.push(inner.slice(from, at))
      from = at + 1
    }
  }
  return [...found, inner.slice(from)]
}
