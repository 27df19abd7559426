import { isChinese } from './languages.ts'

/** Characters of names that the two scripts write differently, traditional before simplified. */
const pairs =
  '張张劉刘陳陈楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢韓韩馮冯蕭萧鄧邓許许呂吕蘇苏盧卢蔣蒋賈贾葉叶閻阎鍾钟譚谭鄒邹陸陆顧顾龍龙萬万錢钱湯汤喬乔賀贺賴赖龔龚歐欧陽阳東东遲迟嚴严溫温齊齐盤盘寧宁關关費费莊庄陰阴單单駱骆聶聂倫伦樂乐藺蔺' +
  '國国華华偉伟麗丽潔洁軍军強强傑杰靜静紅红蘭兰鳳凤寶宝瓊琼嬌娇輝辉飛飞雲云榮荣聰聪慶庆學学義义禮礼賢贤詩诗語语夢梦瑩莹穎颖儀仪綺绮緯纬維维緒绪純纯紹绍綸纶鈺钰銘铭鋒锋錦锦鎮镇愛爱貞贞蓮莲澤泽濤涛瀟潇曉晓寬宽順顺譽誉諾诺輔辅遠远達达遙遥鴻鸿鵬鹏騰腾啟启'

const simplified = new Map<string, string>()
for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1))

/** A name with its traditional characters in simplified form: 陳 and 陈 are one surname. */
export const inOneScript = (name: string): string => (isChinese(name) ? name.replace(characters, simplify) : name)

const characters = /[\u3400-\u9fff]/g
const simplify = (character: string): string => simplified.get(character) ?? character
