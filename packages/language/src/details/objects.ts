import { chineseObject } from '../object/chinese-object.ts'
import { englishObject } from '../object/english-object.ts'
import type { Detail } from './detail.ts'

/**
 * Finds what an `apology`, an `acknowledgement`, a `promise` or a `refusal` is about: sorry for what, understood what.
 *
 * @example
 * const reader = createReader({ packs: [english], details: [objects] })
 * reader.read('Sorry for the delay.').signals[0]?.object // [10, 19]
 */
export const objects: Detail = {
  id: 'objects',
  kinds: ['apology', 'acknowledgement', 'promise', 'refusal'],
  refine(signal, text, language) {
    const find = language === 'zh' ? chineseObject : englishObject
    const found = find(text, signal.span, signal.kind)
    if (!found) return signal
    const { span, generic } = found
    const data = generic ? { ...signal.data, object: true, generic } : { ...signal.data, object: true }
    return { ...signal, data, object: span }
  },
}
