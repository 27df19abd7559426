import type { Utterance } from './utterance.ts'

const common = new Set([
  'please',
  'thanks',
  'thank',
  'hello',
  'would',
  'could',
  'should',
  'about',
  'there',
  'their',
  'really',
  'because',
  'still',
  'right',
  'contact',
  'service',
  'customer',
])

/** Whether a service message takes up the customer's own words: three Chinese characters in a row, or a longer word. */
export function repeatsWords(utterance: Utterance, earlier: readonly Utterance[]): boolean {
  const said = new Set(earlier.flatMap(({ text }) => [...tellingWords(text)]))
  for (const word of tellingWords(utterance.text)) if (said.has(word)) return true
  return false
}

function* tellingWords(text: string): Generator<string> {
  for (const [word] of text.toLowerCase().matchAll(/[a-z0-9]{5,40}/g)) if (!common.has(word)) yield word
  for (const [run] of text.matchAll(/[\u3400-\u9fff]+/g))
    for (let at = 0; at + 3 <= run.length; at++) yield run.slice(at, at + 3)
}
