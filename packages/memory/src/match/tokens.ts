let segmenter: Intl.Segmenter | undefined

/** Words that say nothing about what somebody likes. */
const empty = new Set(
  'a an and are as at be by for from has have her his i in is it its likes like not of on or she he they the their to with wants want needs need prefers prefer my our your 的 了 和 是 在 有 我 他 她 它 们 們 也 都 很 喜欢 喜歡 想要 需要 一个 一個 一款 这 那 這'.split(
    ' ',
  ),
)

/**
 * The words of a text as they are compared: folded, without plural endings and empty words. Neighbouring Chinese words are
 * taken together as pairs of characters, so that 乌龙茶 is found in 冻顶乌龙茶礼盒 wherever that is cut into words.
 */
export function tokensOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const tokens: string[] = []
  let run = ''
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').toLowerCase())) {
    const isWord = isWordLike === true && !empty.has(segment)
    const isHan = isWord && /\p{Script=Han}/u.test(segment)
    if (!isHan) {
      tokens.push(...pairsOf(run))
      run = ''
    } else {
      run += segment
      if ([...segment].length === 1) tokens.push(segment)
    }
    if (isWord && !isHan) tokens.push(singular(segment))
  }
  return [...new Set([...tokens, ...pairsOf(run)])]
}

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
