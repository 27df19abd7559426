import type { Wording } from '../rule.ts'

/** What two rules rest on: the one wants it, the other wants it only where it is called for. */
export const listeningCalmsAnger: Wording = {
  en: 'Active listening and empathy turn high-arousal anger to gratitude even before the fix; with low arousal they are not called for.',
  'zh-Hans': '顾客正在气头上时，认真听、说句体谅的话，问题还没解决，怒气就可能先变成感谢；顾客心平气和时，用不着这样。',
  'zh-Hant':
    '顧客正在氣頭上時，用心聽、說句體諒的話，問題還沒解決，怒氣就可能先化為感謝；顧客心平氣和時，就不需要這樣。',
}

/** Speed and length are two sides of it. */
export const hurryWithTheHurried: Wording = {
  en: 'Hurry with the hurried.',
  'zh-Hans': '顾客急，我们就跟着快。',
  'zh-Hant': '顧客急，我們就跟著快。',
}
