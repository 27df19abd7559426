const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Plain text as HTML, for helpdesks that take nothing else: everything escaped, blank lines make paragraphs, other line
 * ends breaks.
 *
 * @example
 * htmlOfText('Hi <Ada>,\nthanks.') // '<p>Hi &lt;Ada&gt;,<br>thanks.</p>'
 */
export function htmlOfText(text: string): string {
  const escaped = text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character)
  return escaped
    .replaceAll('\r\n', '\n')
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`)
    .filter((paragraph) => paragraph !== '<p></p>')
    .join('')
}
