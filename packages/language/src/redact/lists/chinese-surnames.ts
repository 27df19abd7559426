/** Surnames of one character, simplified and traditional, that are seldom anything else in front of a title. */
const common = new Set([
  ...'王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜高',
  ...'范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢',
  ...'岳齐梅莫庄辛祝涂谷祁舒耿牟卜詹苗凌费纪靳盛童欧甄项曲游裴席卫查屈鲍覃霍翁隋植甘景薄司柏宁柯阮桂闵柴冉辜饶刁瞿戚丘滕晋苑邬臧褚廉',
  ...'娄奚穆燕郎冀姬屠郜晏栾商喻窦迟敖糜鄢卓仇艾蓝巩稽井练仲虞卞封竺冼佟栗匡宗巫鞠桑荆谌银岑习胥蔺昌凤酆皮湛禹狄伊尚白方金文万安常路',
  ...'張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻餘鐘鍾範鄒陸顧龍萬錢湯賀賴龔龐蘭顏嚴盧韋聶齊莊塗紀歐項衛鮑寧閔鄔蘆',
])

const compound = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 端木 夏侯 南宫 南宮 独孤 西门 西門 轩辕 軒轅 淳于 澹台 拓跋 呼延 闻人 张简 范姜'.split(
    ' ',
  ),
)

const compoundFirsts = new Set([...compound].map((name) => name.charAt(0)))

/**
 * How many characters at `at` are a Chinese surname: 2, 1 or 0.
 *
 * @example
 * surnameLength('欧阳修', 0) // 2
 */
export function surnameLength(text: string, at: number): number {
  if (compoundFirsts.has(text.charAt(at)) && compound.has(text.slice(at, at + 2))) return 2
  return common.has(text.charAt(at)) ? 1 : 0
}
