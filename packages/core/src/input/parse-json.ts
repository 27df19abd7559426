import { InputError } from '../errors/input-error.ts'
import { prefixOf, type Where } from '../errors/where.ts'

const byteOrderMark = '\uFEFF'

export function withoutByteOrderMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text
}

/**
 * `JSON.parse` with an error that tells the place but not the text: the engine's own message may quote the data, so it
 * is not kept as the cause either.
 *
 * @throws InputError
 */
export function parseJson(text: string, where: Where, whatToDo: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const place = placeOf(error, text)
    throw new InputError(`${prefixOf(where)}not valid JSON${place}; ${whatToDo}`, where)
  }
}

/** Engines that tell a position say "at position 123"; others tell none. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : ''
  const mark = 'at position '
  const found = message.lastIndexOf(mark)
  const position = found === -1 ? Number.NaN : Number.parseInt(message.slice(found + mark.length), 10)
  if (!Number.isInteger(position) || position > text.length) return ''
  const before = text.slice(0, position)
  const line = before.split('\n').length
  return ` at line ${line}, column ${position - before.lastIndexOf('\n')}`
}
