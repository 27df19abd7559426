const words = new Set(
  'a an and are at be been but by can could days day did do for from get had has have hours hour i if in is it me minutes months my of on or people please pm am said since so that the them then there they this times to was we weeks were what when will with would years year you your more other different items percent dollars'.split(
    ' ',
  ),
)

/** Words that hold a sentence together and so end the name of a street. */
export const isFunctionWord = (lower: string): boolean => words.has(lower)
