import type { Wording } from '../rule.ts'

// What several rules rest on, in the words that the source bears. What a rule makes of it beyond that is said in the
// caveat of its card.

/** The one rule wants it, the other wants it only where it is called for. */
export const listeningCalmsAnger: Wording = {
  en: 'Active listening and empathy turn high-arousal anger to gratitude even before the fix.',
  'zh-Hans': '顾客正在气头上时，认真听、说句体谅的话，问题还没解决，怒气就可能先变成感谢。',
  'zh-Hant': '顧客正在氣頭上時，用心聽、說句體諒的話，問題還沒解決，怒氣就可能先化為感謝。',
}

/** Speed and length are two sides of it. */
export const hurryWithTheHurried: Wording = {
  en: 'Hurry with the hurried.',
  'zh-Hans': '顾客急，我们就跟着快。',
  'zh-Hant': '顧客急，我們就跟著快。',
}

/** Selling to somebody upset is pushing, too. */
export const neverPush: Wording = {
  en: 'Remind the unhurried gently and never push; be there when needed without hovering.',
  'zh-Hans': '顾客不急，轻轻提醒，不催；用得着时人在，用不着时不在旁边盯着。',
  'zh-Hant': '顧客不急，輕輕提醒，不催；需要時人在，不需要時不在旁邊盯著。',
}

export const neverAccuse: Wording = {
  en: 'Do not attribute motives or carelessness to the customer, even where it would be true: it ends the wish to be helped.',
  'zh-Hans': '别说顾客存心，也别说顾客粗心，哪怕是真的：话一出口，人家就不想再让我们帮了。',
  'zh-Hant': '別說顧客有意，也別說顧客粗心，即使是真的：話一出口，人家就不想再讓我們幫了。',
}

export const roomThenOffer: Wording = {
  en: 'Greet once, then give room; offer again after about 30 seconds of hesitation.',
  'zh-Hans': '招呼一次就留空间；看顾客犹豫了半分钟左右，再问一声。',
  'zh-Hant': '招呼一次就留空間；看顧客猶豫了半分鐘左右，再問一聲。',
}

export const contactingAgain: Wording = {
  en: 'Having to contact a company again is among the drivers of customer effort.',
  'zh-Hans': '还得再找一次商家，是顾客费劲的原因之一。',
  'zh-Hant': '還得再聯絡店家一次，是顧客費力的原因之一。',
}

export const transfersAndRepeats: Wording = {
  en: 'Being transferred and having to repeat oneself are among the drivers of customer effort.',
  'zh-Hans': '被转来转去、一再重说，都是顾客费劲的原因。',
  'zh-Hant': '被轉來轉去、一再重說，都是顧客費力的原因。',
}

export const effortDrivesAway: Wording = {
  en: 'Of customers with high effort 96 % become less loyal, of those with low effort 9 %.',
  'zh-Hans': '很费劲的顾客里，96% 变得不那么忠诚，不怎么费劲的只有 9%。',
  'zh-Hant': '很費力的顧客中，96% 忠誠度下降，不太費力的只有 9%。',
}

export const solvingWeighsMore: Wording = {
  en: 'What customers see being solved weighs more and more as the talk goes on, even where the loss cannot be repaired.',
  'zh-Hans': '对话越往后，顾客越看重眼前有没有在解决，哪怕损失补不回来。',
  'zh-Hant': '對話越往後，顧客越在意眼前有沒有在解決，即使損失補不回來。',
}

export const concreteWords: Wording = {
  en: 'Concrete words make customers feel listened to and more satisfied.',
  'zh-Hans': '话说得具体，顾客会觉得被听进去了，也更满意。',
  'zh-Hant': '話說得具體，顧客會覺得被聽進去了，也更滿意。',
}

export const warmAtBothEnds: Wording = {
  en: 'Warm words help at the start and the end of a service talk, competent words in the middle.',
  'zh-Hans': '服务对话里，一头一尾说得亲切、中间说得内行，有帮助。',
  'zh-Hant': '服務對話裡，一頭一尾說得親切、中間說得專業，有幫助。',
}

export const progressKeepsCallers: Wording = {
  en: 'Told their place in the queue, 36 % of callers hung up; told “sorry for the wait”, 67 % did.',
  'zh-Hans': '告知排在第几位，36% 的人挂了电话；只说“抱歉让您久等”，67% 的人挂了。',
  'zh-Hant': '告知排在第幾位，36% 的人掛斷；只說「抱歉讓您久等」，67% 的人掛斷。',
}

export const shownWork: Wording = {
  en: 'Seeing the work can make a longer wait preferred to an instant result.',
  'zh-Hans': '看得见有人在办，等久一点，有时反而比立刻出结果更受欢迎。',
  'zh-Hant': '看得到有人在處理，等久一點，有時反而比立刻有結果更受歡迎。',
}

export const uncertainWaits: Wording = {
  en: 'Uncertain waits feel longer than waits with a known end.',
  'zh-Hans': '不知道要等到什么时候，比知道等到几点更难熬。',
  'zh-Hant': '不知道要等到什麼時候，比知道等到幾點更難熬。',
}

export const chatWaits: Wording = {
  en: 'Satisfaction with a live chat is flat up to three minutes of waiting and then drops sharply.',
  'zh-Hans': '在线聊天等三分钟以内，满意度差不多；过了三分钟就直往下掉。',
  'zh-Hant': '線上對話等三分鐘以內，滿意度差不多；超過三分鐘就直線下滑。',
}

export const endIsRemembered: Wording = {
  en: 'The worst moment and the end dominate what is remembered.',
  'zh-Hans': '记忆里留下的，主要是最难受的那一刻和最后一刻。',
  'zh-Hant': '記憶裡留下的，主要是最難受的那一刻和最後一刻。',
}

export const outcomeWeighsMost: Wording = {
  en: 'What customers get drives their satisfaction with the transaction more than how they were treated.',
  'zh-Hans': '对这笔交易满不满意，得到什么结果比受到什么对待更要紧。',
  'zh-Hant': '對這筆交易滿不滿意，得到什麼結果比受到什麼對待更重要。',
}

export const outcomeProcessTreatment: Wording = {
  en: 'Outcome, process and treatment each shape satisfaction after a complaint.',
  'zh-Hans': '投诉之后满不满意，结果、过程、待人，各占一份。',
  'zh-Hant': '客訴之後滿不滿意，結果、過程、待人，各佔一份。',
}

export const openlyKnown: Wording = {
  en: 'Personal touches work when customers know where the knowledge comes from, and backfire when it was collected unseen.',
  'zh-Hans': '体贴到个人的话，顾客知道我们从哪儿了解到的，才起作用；是背地里收集的，就适得其反。',
  'zh-Hant': '貼近個人的話，顧客知道我們從哪裡得知的，才有作用；是暗中蒐集的，就適得其反。',
}
