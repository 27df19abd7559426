const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/**
 * A file name or one line of a message, safe to print: a control character could recolour or rewrite a terminal, a
 * direction mark make the line read as something else.
 */
export function printableLine(text: string): string {
  return text.replace(controls, ' ')
}

/** The same for a message, which may have several lines. */
export function printable(message: string): string {
  return message.split('\n').map(printableLine).join('\n')
}
