/** A phrase as written in a lexicon file: text, and groups of alternatives that may be absent. */
export type Part = { text: string } | { alternatives: Part[][]; optional: boolean }

/** Parses the phrase syntax of LEXICON.md: `(a|b)`, `(a)?`, `@list` and `\x`; gaps and classes stay in the text. */
export function parsePhrase(phrase: string, lists: Readonly<Record<string, readonly string[]>>): Part[] {
  const source = phrase.replace(/@([a-z][a-z-]*)/g, (whole, name: string) => {
    const list = lists[name]
    if (!list) throw new Error(`unknown list ${whole}; lists are in _lists.yaml`)
    return `(${list.join('|')})`
  })
  let at = 0
  const parts = sequence()
  if (at < source.length) throw new Error('")" without "("')
  return parts

  function sequence(): Part[] {
    const result: Part[] = []
    let text = ''
    const flush = () => {
      if (text !== '') result.push({ text })
      text = ''
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (source[at] === '(') {
        flush()
        result.push(group())
      } else {
        if (source[at] === '\\') at++
        text += source[at++] ?? ''
      }
    }
    flush()
    return result
  }

  function group(): Part {
    const alternatives: Part[][] = []
    do {
      at++
      alternatives.push(sequence())
    } while (source[at] === '|')
    if (source[at] !== ')') throw new Error('"(" without ")"')
    at++
    if (source[at] !== '?') return { alternatives, optional: false }
    at++
    return { alternatives, optional: true }
  }
}

/** All plain wordings of some parts. Only used where a group stands inside a word, so the lists are short. */
export function wordingsOf(parts: readonly Part[]): string[] {
  let wordings = ['']
  for (const part of parts) {
    const own =
      'text' in part ? [part.text] : [...part.alternatives.flatMap(wordingsOf), ...(part.optional ? [''] : [])]
    wordings = wordings.flatMap((head) => own.map((tail) => head + tail))
    if (wordings.length > 5000)
      throw new Error(
        `groups inside words expand to ${wordings.length} wordings; put spaces between them or split the phrase`,
      )
  }
  return wordings
}
