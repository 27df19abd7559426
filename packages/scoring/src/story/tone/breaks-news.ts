import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'

const en = [
  // What it is like to bring it: “I’ve been dreading this call”, “it breaks my heart to tell you”.
  "\\b(?:dread(?:ed|ing)?|hate[ds]?|hard|difficult|not easy|gutted|sad(?:dened)?|heartbroken|pains? (?:me|us)|breaks? (?:my|our) hearts?|(?:would|i'd|we'd|much) rather not|(?:been|was|were) putting off|(?:really |never )?(?:didn't|don't) want|sorry to have)(?: (?:so much|for (?:me|us)|thing|one))?(?: to)?(?: be| have to| be the one to| be having to)? (?:tell(?:ing)? you|say(?:ing)? (?:this|it)|writ(?:e|ing)(?: (?:this|to you|you this|that|it))?\\b(?! (?:down|out|in|on|up|off|code))|break(?:ing)? (?:it|this|the news)|bring(?:ing)? (?:you |this )|shar(?:e|ing) this|pass(?:ing)? (?:this|it) on|send(?:ing)? (?:you )?this|mak(?:e|ing) this call|this (?:call|message|letter)\\b|the one (?:to|telling)|ring(?:ing)? you with)",
  '\\bhate (?:to (?:be|tell|say|bring|write)|having to|that i|telling)\\b',
  "\\b(?:message|call|news|letter|e-?mail)\\b[^.!?]{0,12}\\b(?:i|we)(?:'d| would| had)? (?:\\w+ )?(?:rather not|hoped (?:not|never)|dread\\w*|never want\\w*|didn't want|don't want|hate)\\b",
  '\\bhow (?:to|(?:on earth )?(?:i|we) (?:can|could|should)) (?:put|say|tell|break|word) (?:you|this|it|that)\\b',
  // What one would have liked to bring instead.
  "\\bwish (?:i|we) (?:had|could have|did(?:n't| not) have|(?:was|were)(?:n't| not)? (?:\\w+ )?(?:writing|calling|ringing|telling|sending|phoning|bringing))\\b|\\bwish (?:the|it|this|things|that) [^.!?]{0,24}\\b(?:were|was|had been|could)\\b|\\b(?:would have|had|i'd have|we'd have) (?:loved|liked|hoped|wanted) to (?:give|bring|tell|send|ring|write)(?: you)? (?:\\w+ ){0,3}(?:news|answer|else|different|better|instead)\\b",
  // That it is not what was hoped for.
  "\\b(?:not|isn't|wasn't) (?:going to be )?(?:the|an?|what) (?:\\w+ ){0,2}?(?:news|answer|start|reply|outcome|decision|result|message|one|ending|verdict|call|letter) (?:that )?(?:you|any of us|we|i|i'd|anyone|anybody)\\b|\\bnot (?:what|the (?:news|answer)) you (?:wanted|hoped|needed?|deserved?)|\\bnews (?:nobody|no one|you didn't) |\\byou(?:'d| had| were|'ve been| have been|'re| are| must have been)? (?:\\w+ )?(?:hoping|hoped|praying|longing) for (?:an? |some )?(?:different|other|better|another|good|happier|something)\\b",
  '\\b(?:worst|sad(?:dest)?|terrible|awful|dreadful|painful|heavy|heart-?breaking|hard|difficult) (?:kind of |sort of |piece of )?news\\b|\\bno (?:soft|easy|gentle|kind|good|right|nice) way (?:to|of)\\b',
]

const zh = [
  // 不知道怎么跟您开口、这个电话我真不想打、不忍心告诉您。
  '(?:不知道?|不[曉晓]得|唔知)[^。，！？]{0,6}(?:怎[么麼]|[该該]如何|如何|[点點]樣?)[^。，！？]{0,6}(?:[开開]口|[说說講讲])|(?:[电電][话話]|消息|[话話]|通知|信)[^。，！？]{0,6}不(?:想|[愿願]意?|忍心?)[^。，！？]{0,2}(?:打|[发發]|[说說講讲]|寄|[写寫]|[传傳])|(?:不想|不[愿願]意?|不忍心?)(?:[这這][么麼样樣])?(?:跟|和|[对對]|向|告[诉訴])|我[^，。您你]{0,3}[不唔]好(?:意思)?[开開]口|不忍心|[说說]不出口|[没沒][脸臉]|[开開]不了口|[难難][开開启啟][口齿齒]|[想][^。，！？]{0,6}(?:怎[么麼]|如何|[点點]樣?)[^。，！？]{0,4}(?:跟|和|[对對]|向|同|[话話])[^。，！？]{0,3}[您你][^。，！？]{0,4}(?:[说說講讲开開交知])|[这這][话話][^。，！？]{0,6}(?:不好|[难難])[说說講讲出]',
  // 很难过要跟您说、心情沉重地告诉您。
  '(?:[难難][过過受]|沉重|沉痛|不忍|心痛|心酸|[过過]意不去|不好受|唔好受)[^。，！？]{0,6}(?:要|得|必[须須]|不得不|地|同)[^。，！？]{0,4}(?:跟|和|告[诉訴]|向|[对對]|同|通知|[回答][复覆])[^。，！？]{0,4}[您你]',
  // 很抱歉要在讯息里跟你说这件事。
  '(?:抱歉|[对對]不起|[遗遺]憾)[^，。！？]{0,3}(?:要|得|必[须須]|不得不)(?!知)[^，。！？]{0,8}(?:跟|向|告[诉訴]|和|同|通知|[让讓])[^，。！？]{0,4}[您你]',
  // 要跟您说一个坏消息、一个很难接受的消息。
  '(?:[难難][过過受]|不好受|沉重|[难難][开開]口|不太好|不好|[伤傷]心|唔好|[难難]接受|[坏壞]|[难難][听聽]|[难難]消化)(?:的|嘅)?(?:消息|[结結]果|[话話](?!筒)|事(?=[，。要得跟]))|(?:消息|[结結]果|情[况況])[^。，！？]{0,3}(?:不太好|不好|不理想|[难難][听聽]|[坏壞])|[跟和同向][您你][^，。！？]{0,2}(?:[说說講讲][个個]不(?:太|大)?好的|[照如][实實])',
  // 不是您想听的答复、给您带来这样的结果、要这样答复您。
  '不[是係][您你佢他她][^。，！？]{0,10}(?:想|希望|期待|盼|等)[^。，！？]{0,6}(?:消息|[结結]果|答案|答[复覆]|回[复覆]|[话話])|(?:[给給跟同對对帶带讓让等畀俾向]|[来來])[^。，！？]{0,8}(?:[这這][么麼]?[样樣种種個个]?的?[坏壞]?|[坏壞])(?:消息|[结結]果|答[复覆]|回[复覆]|答案)(?![满滿好可])|要[这這]?[样樣][^。，！？]{0,2}(?:[答回][复覆]|告[诉訴]|[跟和同][您你]|通知)[^。，！？]{0,4}|(?:[这這][种種]|[这這]个|[这這]個)[时時][候刻][^。，！？]{0,8}(?:[说說講讲]|告[诉訴]|通知)',
  // 我多希望能给您好消息。
  '(?:我|我[们們哋])(?:也|真|很|多|本[来來])[么麼]?(?:希望|想|盼)(?:能|可以)?(?:[给給]|告[诉訴]|跟|同)',
]

const patterns = { en: new RegExp(en.join('|'), 'i'), zh: new RegExp(zh.join('|')) }

/**
 * Where a reply speaks as somebody who breaks bad news: what it is like to bring it, that it is not what was hoped for.
 * Who speaks so knows what the news means, whether or not anybody had said it.
 */
export function breaksNews(message: string): Span | null {
  const text = head(message).replaceAll('’', "'")
  const found = (isChinese(text) ? patterns.zh : patterns.en).exec(text)
  return found && [found.index, found.index + found[0].length]
}
