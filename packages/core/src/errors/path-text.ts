/**
 * A name that reads like a programmer's word, so that an error may show it. A key that is not (a telephone number, a
 * sentence) may be data.
 */
export function isPlainName(name: string): boolean {
  return name.length <= 32 && /^[A-Za-z_$][\w$-]*$/.test(name)
}

/** `messages[0].role`; keys that may be data are described, not shown. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (isPlainName(String(step))) text += text === '' ? String(step) : `.${String(step)}`
    else text += `[a key of ${String(step).length} characters]`
  }
  return text
}
