import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { unified } from 'unified'
import { VFile } from 'vfile'

const checks = unified().use(retextEnglish).use(retextEquality).use(retextProfanities).freeze()

/**
 * What `alex.text()` of alex 11.0.1 does, from the same packages. alex itself would bring four hundred more packages into
 * everybody's install, none of which read text; it also builds this chain anew for each message, so this is its fast form.
 */
export function inclusiveWording(text: string): number {
  const file = new VFile(text)
  checks.runSync(checks.parse(file), file)
  return file.messages.length
}
