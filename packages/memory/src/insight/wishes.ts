import type { InsightKind } from '@attune/core'

/**
 * Openings by which customers say what they would like to have, and what they look for. Only such as stand at the head of a
 * clause about the offer: "can you send …" asks for the matter at hand and tells the shop nothing new.
 */
const openings: readonly { kind: InsightKind; phrases: readonly string[] }[] = [
  {
    kind: 'idea',
    phrases: [
      'it would be great if',
      'it would be nice if',
      'it would be good if',
      'it would be lovely if',
      'it would help if',
      "it'd be great if",
      "it'd be nice if",
      "it'd be good if",
      'would be even better if',
      'i wish you',
      'i wish there',
      'i wish it',
      'i wish the',
      'i wish i could',
      'if only you',
      'if only there',
      'have you thought about',
      'have you considered',
      'my suggestion',
      'i suggest you',
      "i'd suggest",
      'i would suggest',
      'you should offer',
      'you should add',
      'you could add',
      'please consider',
      'why not add',
      '要是能',
      '要是有',
      '如果能',
      '如果有',
      '若能',
      '能不能出',
      '希望你们',
      '希望您们',
      '希望贵',
      '希望以后',
      '希望能增加',
      '希望能出',
      '希望可以增加',
      '建议你们',
      '建议加',
      '建议增加',
      '建议可以',
      '有个建议',
      '提个建议',
      '提个意见',
      '希望你們',
      '希望貴',
      '希望以後',
      '希望能出',
      '希望可以新增',
      '希望能新增',
      '建議你們',
      '建議貴',
      '建議可以',
      '建議新增',
      '建議增加',
      '有個建議',
      '提個建議',
      '許願',
    ],
  },
  {
    kind: 'need',
    phrases: [
      "i'm looking for",
      'i am looking for',
      "we're looking for",
      'we are looking for',
      'i need something',
      'we need something',
      'do you have anything',
      'do you have something',
      'do you sell anything',
      'it has to fit',
      'it has to work with',
      'it needs to fit',
      'it needs to work with',
      '我想找',
      '想找一',
      '在找一',
      '有没有适合',
      '有没有那种',
      '有没有不',
      '需要一款',
      '需要一个能',
      '需要能',
      '最好能',
      '最好是',
      '有沒有適合',
      '有沒有那種',
      '有沒有不',
      '需要一個能',
      '最好可以',
    ],
  },
]

/** Kinds of wishes that a sentence opens with or holds, each once. Linear in the sentence. */
export function wishesIn(sentence: string): InsightKind[] {
  const plain = sentence.toLowerCase().replaceAll('’', "'")
  return openings.filter(({ phrases }) => phrases.some((phrase) => holds(plain, phrase))).map(({ kind }) => kind)
}

function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase)
  if (at === -1) return false
  // A Latin phrase stands between words, not within one.
  return !/[a-z]/.test(phrase) || (!isLetter(text[at - 1]) && !isLetter(text[at + phrase.length]))
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}
