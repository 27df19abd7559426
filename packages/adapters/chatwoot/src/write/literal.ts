import { RejectedError } from '@attune/adapter-kit'

/**
 * Chatwoot reads what agents write as a Liquid template, and fills in `{{…}}`. This writes a text so that it comes out as
 * it is: a brace that would begin something is put there by the template itself. What stands between two backticks Chatwoot
 * leaves alone, and would show the trick.
 *
 * @throws RejectedError when a text ends such a part by an instruction of its own.
 * @example
 * literal('The form says {{ name }}.') // "The form says {{ '{' }}{ name }}."
 */
export function literal(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text
  const parts = text.split('`')
  return parts
    .map((part, index) => {
      const isCode = index % 2 === 1 && index < parts.length - 1
      if (!isCode) return part.replaceAll(/\{(?=[{%])/g, "{{ '{' }}")
      if (part.includes('endraw'))
        throw new RejectedError(
          'Chatwoot would read "endraw" between backticks as an instruction. Write it without them.',
        )
      return part
    })
    .join('`')
}
