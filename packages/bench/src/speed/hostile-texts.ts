/** Text that somebody writes to make a reader slow, as pieces to be repeated. Invented here. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'half a phrase, over and over': 'i am so so so ',
  'nothing but apologies': 'I am so sorry. ',
  'negations without end': 'not never no ',
  'questions without words': '? ',
  'opening brackets': '([{“',
  'half an address': 'a.a@',
  digits: '7',
  'emoji joined to emoji': '👩‍👩‍👧‍👦',
  'stacked accents': 'e\u0301\u0301\u0301\u0301',
  'lone surrogates': '\ud83d',
  'line breaks': '\n',
  'one Chinese character': '不',
  'half a Chinese phrase, over and over': '真的非常非常',
  'Chinese and English in turns': '我i不not',
}

/** The piece repeated, or a longer text cut, to exactly so many UTF-16 units. */
export const ofLength = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
