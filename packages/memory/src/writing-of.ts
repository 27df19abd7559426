import type { MemoryLocale } from './locale.ts'

/** Common characters that only the one writing uses, and their counterparts, which only the other does. */
const traditional = new Set(
  '們個這為對說還沒來時會嗎謝請問國開關學點電話應該買賣兒媽過愛歡習慣間現讓給從號樣氣訂單貨發價錢書車門樓飯魚雞藥醫嚴鐘歲腦機網頁聯絡講聽見覺認識讀寫長東兩種類總結經驗實際變動員務處條無備確優選擇邊觀頭顏體壓腳輪聲帶孫爺親園廚廳隊業產專區協雙難願屬歷歸報場塊壞婦寶將層帳幫廣廠張強當錄戶護損換搖擔撥擊',
)
const simplified = new Set(
  '们个这为对说还没来时会吗谢请问国开关学点电话应该买卖儿妈过爱欢习惯间现让给从号样气订单货发价钱书车门楼饭鱼鸡药医严钟岁脑机网页联络讲听见觉认识读写长东两种类总结经验实际变动员务处条无备确优选择边观头颜体压脚轮声带孙爷亲园厨厅队业产专区协双难愿属历归报场块坏妇宝将层帐帮广厂张强当录户护损换摇担拨击',
)

/** The writing of Chinese words, by the characters that only one of the two has; `null` when there are none, or as many of each. */
export function writingOf(text: string): Extract<MemoryLocale, 'zh-Hans' | 'zh-Hant'> | null {
  let balance = 0
  for (const character of text) balance += traditional.has(character) ? 1 : simplified.has(character) ? -1 : 0
  return balance === 0 ? null : balance > 0 ? 'zh-Hant' : 'zh-Hans'
}
