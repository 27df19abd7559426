import { findWords } from '../text/content-words.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'

/** Characters that build sentences, count, or stand for money and time: shared, they show no common matter. */
const building = new Set(
  '的了吗嗎呢吧啊呀哦喔嗯嘛啦哈囉喲欸我你您妳他她它佢们們哋咱是在不有就也都和与與及或但而把被给給幫帮让讓对對从從到这這那哪个個些么麼什怎为為很太还還又再已经經过過没沒無无未唔冇会會能可以要想请請谢謝好来來去说說看里裡嘅係咁啲先只才需用行等须須必得零一二三四五六七八九十两兩几幾半多少费費钱錢元收付出块塊价價天日月年号號点點分小时時下上中内內后後前间間次位人亲親啥咩乜点谁誰自己另外加共带帶师師傅刚剛其实般样樣电電话話實现現',
)
/** Verbs and nouns that go with anything. */
const general = new Set(
  'come cost costs get got take tak takes com arriv stay cas still then today tomorrow morning afternoon evening day days week hour month year night working cent percent beforehand person people per each free fee charg price pay paid extra includ does did yet ever all any not are was has had have you our the that pleas please and for but can will yes its it sure'.split(
    ' ',
  ),
)

/** What a text is about: its words, or the characters of a Chinese one, without those that go with anything. */
export function matterOf(text: string): ReadonlySet<string> {
  if (!isChinese(text))
    return new Set(findWords(text, 3).flatMap(({ key }) => (general.has(key) || /^\d/.test(key) ? [] : [key])))
  return new Set([
    ...matchesIn(han, text)
      .map(({ 0: sign }) => sign)
      .filter((sign) => !building.has(sign)),
    ...matchesIn(latin, text).map(({ 0: word }) => word.toLowerCase()),
  ])
}
const han = /[\u3400-\u9fff]/g
const latin = /[A-Za-z]{2,20}/g

export const sharedOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((key) => other.has(key))
