import { foldCharacter } from '../src/text/characters.ts'
import { TokenKind } from '../src/text/token-kind.ts'
import { tokenize } from '../src/text/tokenize.ts'

/** The folded strings a text is cut into; runs of one mark as the single mark, as the vocabulary looks them up. */
export function tokenStrings(text: string): string[] {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, index) => {
    const start = tokens.start[index] ?? 0
    const end = tokens.kind[index] === TokenKind.punctuation ? start + 1 : (tokens.end[index] ?? 0)
    return Array.from(text.slice(start, end), (character) =>
      character.length === 1 ? String.fromCharCode(foldCharacter(character.charCodeAt(0))) : character,
    )
      .join('')
      .replace(/[\ufe0e\ufe0f\u200d]/g, '')
  })
}
