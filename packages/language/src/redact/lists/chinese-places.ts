/** Provinces, municipalities and regions, as addresses begin with them; two characters identify each. */
const starts = new Set(
  '北京 上海 天津 重庆 重慶 河北 山西 辽宁 遼寧 吉林 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 湖南 广东 廣東 海南 四川 贵州 貴州 云南 雲南 陕西 陝西 甘肃 甘肅 青海 台湾 台灣 臺灣 广西 廣西 西藏 宁夏 寧夏 新疆 香港 澳门 澳門 台北 臺北 新北 桃园 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 嘉义 嘉義'.split(
    ' ',
  ),
)

const startsOfThree = new Set(['黑龙江', '黑龍江', '内蒙古', '內蒙古'])

const firsts = new Set([...starts, ...startsOfThree].map((name) => name.charAt(0)))

/** How many characters at `at` name a province or a municipality: 3, 2 or 0. */
export function provinceLength(text: string, at: number): number {
  if (!firsts.has(text.charAt(at))) return 0
  if (startsOfThree.has(text.slice(at, at + 3))) return 3
  return starts.has(text.slice(at, at + 2)) ? 2 : 0
}
