import type { Evidence, Span } from '@attune/core'
import { questionsIn } from '../asked/questions-in.ts'
import { lookBack, type Story } from '../story.ts'
import { contentWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { quote, type Utterance } from '../utterance.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 24
/** Words of one’s own that both sentences have: less may speak of anything. */
const SAME = 2
/** Characters of a Chinese sentence that say as much. */
const SAME_SIGNS = 4

const sentences = /[^.!?;,。！？；，\n]+/gu
const negates = pattern('iu')`
  \b(?:do|does|did|is|are|was|were|will|can|could|wo|has|have)(?:n['’]t| not)\b|\b(?:cannot|never)\b|
  (?<![要是能会會])[不没沒無无未唔冇](?!过|過|好意思|客[气氣])(?!是.*[吗嗎])
`
const signs = /[并並]?[不没沒無无未唔冇][有是]?|[是的会會]|[^\u3400-\u9fff]/gu

/**
 * A sentence of one’s own that comes back with a “not” in it: “the warranty covers water damage”, “the warranty does not
 * cover water damage”. Nothing new may stand in it, or it speaks of something else.
 */
export function negatedYes(story: Story, utterance: Utterance): Evidence[] | null {
  const now = matchesIn(sentences, head(utterance.text)).filter(({ 0: said }) => negates.test(said))
  if (now.length === 0) return null
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.side === 'customer') {
      if (questionsIn(said).some(({ span }) => asksAnew.test(said.text.slice(...span)))) return null
      continue
    }
    if (said.turn >= utterance.turn) continue
    for (const yes of matchesIn(sentences, head(said.text))) {
      if (negates.test(yes[0]) || conditional.test(yes[0])) continue
      const no = now.find(({ 0: sentence }) => isNegated(yes[0], sentence))
      if (no) return [quote(utterance, spanOf(no)), quote(said, spanOf(yes))]
    }
  }
  return null
}

const asksAnew = /\b(?:what about|how about|another|other|instead)\b|另|别的|別的|呢/i
const conditional = /\b(?:if|unless|once|when|until|would|could|may|might)\b|如果|要是|除非|才|[吗嗎]/i

function isNegated(yes: string, no: string): boolean {
  if (isChinese(no)) {
    const bare = no.replace(signs, '')
    return bare.length >= SAME_SIGNS && yes.replace(signs, '').includes(bare)
  }
  const known = new Set(contentWords(yes).map(({ key }) => key))
  const said = contentWords(no).map(({ key }) => key)
  return new Set(said).size >= SAME && said.every((key) => known.has(key))
}

const spanOf = ({ index, 0: said }: RegExpExecArray): Span => [
  index + (said.length - said.trimStart().length),
  index + said.length,
]
