/**
 * Words that stand before a colon and name no speaker. A list cannot hold them all; it keeps the most common ones from
 * being taken for people.
 */
const noNames = new Set(
  `address amount answer attachment attention bank booking card cc cause city code colour color comment company
  conclusion confirmation contact content country customer date day deadline delivery department description details
  discount edit email error eta example file first from fyi goods hint hours id important info invoice issue item items
  last link message method mobile model name nb next no note notes notice number option order parcel password payment
  phone please pps price problem product ps quantity question re reason receipt reference refund regards remark reply
  result room second sent serial shipping size sku solution status step steps subject subtotal sum summary tax tel
  telephone third ticket time tip title to today tomorrow total tracking type update url user username version warning
  web website weight yesterday zip`.split(/\s+/),
)

/** 常见的姓 / 常見的姓: a label of two to four characters that begins with one may be a name. */
const surnames =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文'

/** What begins with a surname and is none: 方法, 金额, 文件, … */
const noSurnames =
  /^(?:方[法案式面便向]|金[额額]|文[件字]|马上|馬上|任[务務何]|程序|余[额額]|易[碎]|常[见見用规規]|万一|萬一|白色|黄色|黃色|何时|何時|石材|金色|康复|龙头|叶片|段落|雷同|江湖|周[一二三四五六日末期]|于是|許可|许可|文案|文档|文檔|易错|田地|毛重|毛利|白天|常态|程度|武器|段位|钱款|錢款|汤|唐突|何必|何况|顾客|顧客|高度)/u

const titled = /(?:先生|女士|小姐|太太|经理|經理|老师|老師|师傅|師傅)$/u
const capitalised = /^\p{Lu}[\p{L}'’.-]*$/u

/**
 * Whether a label may be the name of somebody who speaks: "Mia", "Jane Doe", 小林, 王小美, 陈女士. Signs of a form ("Order",
 * 订单号) are none. A guess: it is for a warning, never for reading.
 *
 * @param known labels that name speakers in the same input; when one of them is a word in lower case, so may others be
 */
export function looksLikeName(label: string, known: readonly string[]): boolean {
  const words = label.split(/\s+/)
  if (words.some((word) => noNames.has(word.toLowerCase().replace(/[.'’-]+$/, '')))) return false
  if (/^\p{Script=Han}+$/u.test(label)) return looksLikeHanName(label)
  if (words.length > 3 || label.length > 30) return false
  if (words.every((word) => capitalised.test(word))) return /\p{L}{2}/u.test(label)
  const single = /^\p{Ll}{2,12}$/u
  return single.test(label) && known.some((other) => single.test(other))
}

function looksLikeHanName(label: string): boolean {
  if (label.length < 2 || label.length > 5 || noSurnames.test(label)) return false
  if (titled.test(label)) return true
  return /^[小阿老]\p{Script=Han}{1,2}$/u.test(label)
    ? !/^(?:小[时時计計心票费費提]|老[客用]|阿里)/u.test(label)
    : label.length <= 3 && surnames.includes(label.charAt(0))
}
