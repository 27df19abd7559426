import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “I told your colleague”, “it’s in my first message”: said already, to somebody else or further up. */
const english: Form = {
  kind: 'already-told',
  strength: 0.6,
  pattern: pattern('gi')`
    \b(?:i|we)(?:[’']ve| have)? (?:already |just |all )?(?:told|explained|said|
      (?:gave|given|sent)(?! an? (?:man|woman|person|lady|guy|gentleman)\b)|went through|gone through|
      been through)\b[^.!?,]{0,24}?\b(?:(?:your|a|one of your|the other|the last|the first|the previous) (?:
        colleagues?|agents?|person|lady|man|woman|guy|gentleman|operator|rep|bot)|
      (?:two|three|four|several|\d) (?:of your |different )?(?:people|colleagues|agents|of you|others))\b|
    (?:^|[.!?] )(?:it[’']s |it is |that[’']s |it was )?(?:just |right |all |already )?(?:(?:written |stated )?above|
      up there|in my (?:first|last|previous|earlier|opening|original) (?:message|e-?mail|chat|note|post))(?= ?[.!,:;]|
      $)|(?:^|[.!?] )(?:please )?see (?:above|my (?:first|last|previous|earlier) \w+)|
    (?:^|[.!?,] )as i (?:wrote|told you|mentioned|explained)\b
  `,
  unless: /\b(?:if|thank\w*|lovely|helpful|great)\b/i,
}

/** 看上面、第一条消息里就写了、电话里讲过一遍了。 */
const chinese: Form = {
  kind: 'already-told',
  strength: 0.6,
  pattern: pattern('gu')`
    (?:^|[，。！？])[你您]?(?:自己)?[往睇看翻](?:一下|[下返])?上面(?=[，。！啊呀]|$)|
    (?:[上前]面|第一[条條封個个次]|上一[条條封])的?(?:[消訊讯]息|[邮郵]件|信|留言)?[里裡]?(?:[就都有]|已[经經]|
      不是){1,2}[写寫说說讲講发發填给給]|
    [跟和同给給向][^，。！？]{1,8}(?:[说說讲講]|解[释釋])[过過]?[了咗]?(?:[一二两兩三几幾好\d]{1,2}[遍次回])|
    这?话我?都?[跟和同][^，。！？]{1,6}[说讲]了
  `,
  unless: /[吗嗎?？]|如果|谢|謝/u,
}

/** What the customer has told before, but not to whom they speak now. */
export const englishToldElsewhere: readonly Form[] = [english]
export const chineseToldElsewhere: readonly Form[] = [chinese]
