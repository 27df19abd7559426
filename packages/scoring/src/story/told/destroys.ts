import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import type { Utterance } from '../utterance.ts'

/** “All my drawings”, 开店三年的账: what is gone for good when it is gone. */
const kept = pattern('iu')`
  \b(?:my|our|his|her|all|the|of|those|[a-z]+[’']s) (?:[\w’']+ ){0,3}?(?:photos?|pictures?|pics|videos?|files?|
    documents?|data|messages|chats?|contacts|notes|recordings?|voicemails?|invoices|records|accounts books|thesis|
    dissertation|essays?|homework|drafts?|designs?|drawings|progress|birthday|wedding)\b|
  \b(?:with|about) (?:the )?(?:photos|pictures|pics|videos|files|documents)\b|
  照片|相片|影片|[标標][案书書]|文件|文[档檔]|[资資]料|[数數][据據]|聊天[记記][录錄]|[联聯][系絡络]人|通[讯訊][录錄]|
  [录錄][音像影]|[论論]文|作[业業]|[图圖][纸紙]|[稿笔筆][子件記记]|存[档檔]|
  (?:年|月|店|家|做|[记記])的?[账帳賬](?![号號户戶单單款期])|[账帳賬][本目]
`
/** That they fear for it, or where it is. */
const dear = pattern('iu')`
  \b(?:los(?:e|ing)|(?:in|on|inside) (?:it|there)|inside|stored|saved)\b|
  怕|(?:不想|唔想|不能|千万|千萬)[^，。]{0,3}(?:丢|丟|没|沒|不见|不見)|[里裡入][面邊边]|存[在了着著]|都在|全在
`

/** “Choose Erase All Content”, 恢复出厂设置: what stands in the thing is gone afterwards. */
const wipes = pattern('iu')`
  \b(?:factory[ -](?:reset|settings?|defaults?)|(?:hard|full|master) reset|erase (?:all|everything|it|the|your)|
    wipe (?:it|the (?:phone|disk|disc|drive|device|tablet|laptop|computer|card|memory)|everything|
      your (?:phone|laptop|tablet))|(?:re)?format (?:it|the (?:disk|drive|card|phone|laptop|computer)|your)|
    reinstall (?:windows|macos|android|the (?:operating )?(?:system|os)|everything)|
    (?:as|like) a (?:brand )?new (?:phone|device|tablet|computer|laptop))\b|
  (?:恢[复復]|[还還]原|重置|重[设設])[^，。！？]{0,6}(?:出厂|出廠|原[厂廠]|[预預][设設])|
  (?:整[个個机機台]|全部|完全)[^，。！？]{0,4}(?:重置|[还還]原)|格式化|抹[掉除]|
  (?:重[装裝灌]|重新安[装裝])[^，。！？]{0,4}(?:系[统統]|[电電][脑腦]|作[业業])|
  清(?:除|掉|空)[^，。！？]{0,4}(?:[数數][据據]|[资資]料|[内內]容|手[机機])
`
/** “Delete the app and install it again”: what stood in it may be gone. */
const removes = pattern('iu')`
  \b(?:uninstall (?:it|the|your)|reinstall (?:it|the|your)|
    delet(?:e|ing) (?:the app|it and|everything|your (?:account|profile))|
    clear (?:all )?(?:the |its |your )?(?:app )?(?:data|storage))\b|
  卸载|解除安[装裝]|(?:[删刪](?:除|掉|了)|移除)[^，。！？]{0,8}(?:重[新装裝灌下]|再[装裝下])|
  重[装裝][^，。！？]{0,2}(?:[软軟]|一[遍次])
`

/** What is first brought to safety, said to stay, or not to be done. */
const spares = pattern('iu')`
  \b(?:back(?:ed|ing)? (?:it |them |everything |your \w+ )?up|back-?ups?|export\w*|
    sav(?:e|ed|ing) (?:a copy|them|your|it|the|everything)|cop(?:y|ied) (?:them|your|it|the|everything|of)|
    sync(?:ed|s)?|safe(?:ly)?|keeps?|kept|stays?|untouched|still be there|restore|recover|
    (?:won[’']t|will not|doesn[’']t|does not|don[’']t|do not|never|please not|before you|instead of) (?:\w+ )?(?:los|
      delet|eras|wip|affect|touch|remov|uninstall|reset|format|reinstall|clear)\w*|
    (?:will|would|it) (?:also )?(?:los|delet|eras|wip|remov)\w+)\b|
  [备備]份|[导導匯汇]出|另存|存好|[复複][制製]|拷[贝貝]|同步|雲端|云端|保留|[还還]在|[还還]原回|
  (?:不会|不會|唔會)[^，。！？]{0,4}(?:[丢丟影删刪消失清])|
  (?:先?[别別]|不要|千[万萬])[^，。！？]{0,4}(?:[丢丟删刪清卸重])|
  [会會][^，。！？]{0,6}(?:[丢丟][失了]?|清[空掉]|[删刪]|不[见見])
`

/** 先别点格式化, “don’t let it reinstall Windows”. */
const forbids = pattern('iu')`
  (?:[别別勿莫]|不要|唔好|不用)[^，。！？]{0,8}$|
  \b(?:don[’']t|do not|never|not|avoid|instead of|without|before) (?:[\w’']+ ){0,4}$
`
/** So many characters before are looked at. */
const NEAR = 40

/** Where a message tells to wipe what they have to lose, and neither saves it first nor says what becomes of it. */
export function destroysUntold({ text }: Utterance, told: readonly Utterance[]): Span | null {
  const begin = head(text)
  const [owned, feared] = [kept, dear].map((named) => told.some((one) => named.test(head(one.text))))
  const found = owned ? (wipes.exec(begin) ?? (feared ? removes.exec(begin) : null)) : null
  const isForbidden = found !== null && forbids.test(begin.slice(Math.max(0, found.index - NEAR), found.index))
  return found && !isForbidden && !spares.test(begin) ? [found.index, found.index + found[0].length] : null
}
