import type { Signal } from '@attune/language'

/** More of a message is not looked at. */
const LONGEST = 2000

/** Whoever says that it was they who did it has owned it, with or without the word sorry. */
const owns =
  /\b(?:our (?:own )?(?:failing|failure|fault|mistake|doing|error)|(?:failure|failing|mistake|error) on our part|squarely on us|(?:that|this|it)(?:'s| is| was) (?:all |entirely )?(?:on|down to) us|by us\b|because of us|(?:nothing|no excuse) (?:excuses|for (?:it|that|this))|we (?:dropped|broke|lost|damaged|ruined|burned|burnt|scratched|cracked|spilt|spilled|smashed|tore|shrank|forgot|wiped|deleted|overcharged|mislaid|misspelt|mixed|let (?:you down|him|her|them)|failed (?:you|him|her)|gave away|got (?:this|it|that) wrong|put (?:another|the wrong|somebody)|was our update|made (?:a|this|that) mistake))|(?:是|係|系)(?:我们|我們|我司|我方|我哋|我院|本院|本店)[^。！？!?，,]{0,12}(?:错|錯|失误|失誤|疏失|疏忽|过失|過失|过错|過錯|不对|不對|毁|毀|丢|丟|搞砸|弄坏|弄壞|失约|失約|失职|失職|没有?做好|沒有?做好|没有?备份|沒有?備份|辜负|泄露|洩)|(?:我们|我們|我哋)(?:的)?(?:严重|嚴重)(?:的)?(?:过失|過失|疏失|失误|失誤)|(?:责任|責任)[^。！？!?，,不没沒]{0,4}(?:在|归|歸|由|喺)(?:我们|我們|我方|我司|我哋)|(?:是|係)(?:我们|我們|我哋)(?:没有?|沒有?|冇|未)[^。！？!?，,]{2,10}|(?:我们|我們|我哋)(?:[应應]?[该該]|早[该該])(?:提前|早|先|事先|主[动動]|告[诉訴]|通知|[检檢]查|核[对對]|[问問])[^。！？!?，,]{0,8}的(?=[。！？!?，,]|$)|怪我[们們哋]|我[们們哋](?![没沒])[^。，,没沒不]{0,8}(?:[发發寄送配装裝写寫拿弄搞记記开開给給贴貼算打][错錯反]|弄?[丢丟]|漏|忘|弄[坏壞])|被我[们們][^。，,]{0,8}(?:泄露|洩|弄|删|刪|寄给|寄給|丢|丟)|由我[们們]手上/i

/** The words with which a reply owns what went wrong, as an apology of that grade. */
export function ownedFault(message: string): Signal[] {
  const found = owns.exec(message.slice(0, LONGEST).replaceAll('’', "'"))
  if (!found) return []
  return [
    {
      kind: 'apology',
      span: [found.index, found.index + found[0].length],
      strength: 0.8,
      data: { grade: 'owned', closer: true },
    },
  ]
}
