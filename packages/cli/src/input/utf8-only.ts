import { InputError } from '@attune/core'

/**
 * Decodes UTF-8 and nothing else: a file in GBK or Big5, read as UTF-8, would be judged as gibberish without a word.
 *
 * @throws InputError naming the file and up to where it was fine.
 */
export function utf8Only(file: string): (bytes: Uint8Array, options: { last: boolean }) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let fine = 0
  return (bytes, { last }) => {
    try {
      const text = decoder.decode(bytes, { stream: !last })
      fine += bytes.length
      return text
    } catch {
      const hint = 'a file in GBK or Big5 is turned into UTF-8 by: iconv -f GB18030 -t UTF-8 FILE (or -f BIG5)'
      throw new InputError(`${file}: not UTF-8 (at or after byte ${fine}); save it as UTF-8 – ${hint}`, { file })
    }
  }
}
