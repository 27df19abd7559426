import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “Hold the red button until it blinks”: a step in which a hand does something to a thing. */
const english: Form = {
  kind: 'guidance',
  strength: 0.6,
  pattern: pattern('gi')`
    (?:^|[.!:;,] |\b(?:then|and|please|just|now|next|first|let[’']s) )(?:copy|save|export|back up|turn|press|
      hold(?! (?:on|for|the line))|tap|click|open|close|unplug|plug|switch|go (?:to|into)|select|choose|type|enter|
      scroll|swipe|slide|push|pull|remove|insert|restart|reset|log|sign|tick|untick|copy|paste|update|reinstall|
      delete|dial|scan|shake|lift|loosen|tighten|rinse|wipe|unscrew|empty) (?:it|them|the|your|on|off|in|out|down|up|
      to|both|all|for|this|that|a|an|and|[a-z]+ly)\b(?![^.!?\n]{0,60}\?)
  `,
}

/** 拧一下左边的旋钮，等灯变绿：用手做的一步。 */
const chinese: Form = {
  kind: 'guidance',
  strength: 0.6,
  pattern: pattern('gu')`
    (?:^|[，。；！：,;!: ]|[请請您你先再]|[然之][后後]|接[着著]|慢慢|[轻輕]{2}|直接|重新|[里裡上下面]|
      把[^，。！？,!?]{1,10})(?:[长長]?按(?![时時期照月年规規要每])[住下]?|按一下|[点點](?:[开開击擊选選进進]|一?下)|
      打[开開]|[关關][上掉闭閉]|[拧擰扭][开開紧緊到]?|往[上下左右前后後里裡外]|拔[掉下出]?|插[上回进進]|重[启啟]|
      重新[启啟][动動]|勾[选選上]|[选選][择擇]|滑到|[输輸]入|[扫掃][码碼一]|拆(?!封|[机機迁遷])[开開下]?|[装裝]回|
      擦[干乾净淨]|倒[掉扣]|[换換]上|搜一?下|[进進][入到]|[下卸][载載]|解除安[装裝]|[退导導匯]出|[复複][制製]|
      粘[贴貼]|[贴貼]上|[松鬆][开開]|晾|[备備]份|拷[贝貝]|另存|[冲沖]一?下|[清刷]一下|清[除空理掉]|刷新|重新整理)
      (?![了過过咗])(?![^，。！？!?\n]{0,30}[?？吗嗎呢])
  `,
}

/** 检查一下您的音箱、换个浏览器试试: the customer’s own thing, looked at or tried. 到柜台办理: where they go with it. */
const looksAt: Form = {
  kind: 'guidance',
  strength: 0.6,
  pattern: pattern('gu')`
    (?:^|[，。；！：,;! ]|[请請]您?先?|麻[烦煩]您?先?|[您你]先)(?:先|再)?(?:[检檢]查|核[对對]|查看?|看|[确確][认認])(?:
      一?下|看看?)?[您你](?:自己)?的(?!情[况況]|[问問][题題]|[订訂][单單]|[资資]料|[账帳][户戶])[^，。！？]{1,8}|
    (?:^|[，。；！：,;! ]|[请請]|麻[烦煩])[您你]?(?:先|再)?[换換](?:一?[个個台条條种種])[^，。！？我]{1,6}[试試]|
    (?:^|[，。；！：,;! ])(?:[请請]|麻[烦煩])?[您你]?先?(?:用|拿|找)[^，。！？我]{1,8}把[^，。！？我]{1,8}(?:包|裹|
      [盖蓋]|堵|擦|[压壓]|[绑綁]|[垫墊]|塞|[关關])(?:住|好|上|起|[乾干][净淨]?|[紧緊])|
    (?:[请請]|[您你](?:需要?|要|得|可以|必[须須])|需要?)[您你]?(?!不)[^，。！？我]{0,14}(?:到|去)(?!时候|時候|期|
      [账帳貨货达達])[^，。！？我]{1,10}?(?:[办辦]理?|[领領]取?|[换換][领領货貨]?|提出|申[请請]|[补補][办辦领領]|
      取[货貨件回])(?=[，。！!即就]|$)
  `,
  unless: /[?？吗嗎]|如果|我[们們]?[帮幫替给給为為]/u,
}

/** “Moving it off the floor is usually enough”, 把架子垫高往往就够了: what would do. */
const suffices: Form = {
  kind: 'guidance',
  strength: 0.6,
  pattern: pattern('gi')`
    \b(?!being|having|getting|waiting)[a-z]{3,12}ing (?:it|them|the|your|one|an?)\b[^.!?,]{2,50}\b(?:
      (?:is|are|will be) (?:usually |often |normally )?enough|
      (?:usually|often|normally|should) (?:does? (?:it|the trick)|sorts? it|fix(?:es)? it|cures? it))\b
  `,
}
const sufficesZh: Form = {
  kind: 'guidance',
  strength: 0.6,
  pattern: pattern('gu')`
    (?<![那这這一两兩几幾每哪])把[^，。！？,!?]{3,20}?(?:往往|通常|一般|多半|其[实實])?就(?:[够夠行]|可以|
      [会會]?好)[了啦]?(?![^，。！？!?]{0,6}[?？吗嗎])
  `,
}

/** 您可以照原价再约一次、可以重新下单：“you can order again”说的那一步。 */
const mayDo: Form = {
  kind: 'guidance',
  strength: 0.6,
  pattern: pattern('gu')`
    [您你妳][也还還]?可以(?:[再先]|直接|重新|照[^，。！？,]{1,4}|[在到用花][^，。！？,]{1,8}){0,2}(?:[预預][约約订訂]|
      下[单單]|申[请請]|[关關][闭閉掉]|[买買换換]|升[级級]|取消|修改)
  `,
  unless: /[?？吗嗎]|如果/u,
}

/** “I’d take the oak one”, 推荐这款茶树的: something to choose is named. */
const recommends: Form = {
  kind: 'option',
  strength: 0.6,
  pattern: /\bi(?:[’']d| would|[’']ll)? (?:recommend|suggest) (?:the|our|a|an|this|that|going|you take|taking)\b/gi,
}
const recommendsZh: Form = {
  kind: 'option',
  strength: 0.6,
  pattern:
    /(?:推[荐薦]|建[议議])[您你]?(?:[这這那][款个個种種件双雙支台]|[选選用买買试試][^，。！？!?]{1,8}[款种種型的])/gu,
}

/** Steps that a customer is told to take, known by the verb and its place at the head of a clause, and what is to choose. */
export const englishGuidance: readonly Form[] = [english, suffices, recommends]
export const chineseGuidance: readonly Form[] = [chinese, looksAt, sufficesZh, mayDo, recommendsZh]
