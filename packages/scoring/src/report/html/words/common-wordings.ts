import type { ReportLocale } from '../../../rule.ts'

/**
 * What a wording with a figure or with somebody's words in it says of many conversations, in which these differ: by
 * `<rule>/<reason>`. A sentence with a hole in it would be none.
 */
const commonWordings: Readonly<Record<string, Readonly<Record<ReportLocale, string>>>> = {
  'answer-each-need/partly': {
    en: 'The customer asked several things, and the reply answers only some of them.',
    'zh-Hans': '顾客问了好几件事，回复只答了一部分。',
    'zh-Hant': '顧客問了好幾件事，回覆只答了一部分。',
  },
  'answer-each-need/missed': {
    en: 'The customer asked several things, and the reply answers none.',
    'zh-Hans': '顾客问了好几件事，一件也没答到。',
    'zh-Hant': '顧客問了好幾件事，一件也沒答到。',
  },
  'brevity-for-the-hurried/long': {
    en: 'The customer is in a hurry and got a long text to read.',
    'zh-Hans': '顾客正急，却收到一大段话。',
    'zh-Hant': '顧客正急，卻收到一大段話。',
  },
  'check-in-after-hesitation/left-alone': {
    en: 'The customer tried alone for a while and came back lost; nobody had asked how it went.',
    'zh-Hans': '顾客自己试了半天没弄成，中间没人问过一句。',
    'zh-Hant': '顧客自己試了半天沒成功，中間沒有人問過一句。',
  },
  'come-back-after-a-wait/partly': {
    en: 'The wait took longer than announced.',
    'zh-Hans': '实际等的时间，比说好的久。',
    'zh-Hant': '實際等的時間，比說好的久。',
  },
  'keep-up-with-the-customer/behind': {
    en: 'The customer writes back quickly; the reply took far longer.',
    'zh-Hans': '顾客回得很快，客服却让人等了很久。',
    'zh-Hant': '顧客回得很快，客服卻讓人等了很久。',
  },
  'match-the-load/heavy': {
    en: 'A short message was answered with a long text.',
    'zh-Hans': '顾客短短一句，回了一大段。',
    'zh-Hant': '顧客短短一句，回了一大段。',
  },
  'no-abandonment/abandoned': {
    en: 'Nobody answered for a long time.',
    'zh-Hans': '顾客等了很久，一直没人理。',
    'zh-Hant': '顧客等了很久，一直沒有人回。',
  },
  'no-drip-questions/drip': {
    en: 'The customer was asked for one detail after the other, round after round.',
    'zh-Hans': '资料一样一样地要，来回问了好几轮。',
    'zh-Hant': '資料一項一項地問，來回問了好幾輪。',
  },
  'no-early-close-on-silence/closed-on-silence': {
    en: 'The customer was asked something, had hardly any time to answer, and was then shown out.',
    'zh-Hans': '刚问完顾客，没等多久就结束了会话。',
    'zh-Hant': '剛問完顧客，沒等多久就結束了對話。',
  },
  'no-monologue/monologue': {
    en: 'Many messages in a row, and the customer had no chance to say a word.',
    'zh-Hans': '一连发了好多条，顾客插不上一句话。',
    'zh-Hant': '一連發了好多則，顧客插不上一句話。',
  },
  'no-monologue/speech': {
    en: 'A long speech on the phone without a pause for the customer.',
    'zh-Hans': '电话里一口气说了很多，没给顾客开口的机会。',
    'zh-Hant': '電話中一口氣說了很多，沒留給顧客開口的空檔。',
  },
  'no-nagging-follow-ups/nagging': {
    en: 'The customer was soon reminded again, without anything new.',
    'zh-Hans': '没过多久，没有新消息又催了一遍。',
    'zh-Hant': '沒過多久，沒有新消息又催了一次。',
  },
  'no-nagging-follow-ups/asked-for-time': {
    en: 'The customer wanted time and was soon followed up.',
    'zh-Hans': '顾客说了要想想，没多久就来追问。',
    'zh-Hant': '顧客說要想一想，沒多久就來追問。',
  },
  'one-thing-at-a-time/stacked': {
    en: 'The customer was asked many things at once.',
    'zh-Hans': '一口气问了顾客好几个问题。',
    'zh-Hant': '一口氣問了顧客好幾個問題。',
  },
  'reply-in-time/partly': {
    en: 'The customer waited longer for an answer than is comfortable here.',
    'zh-Hans': '回应了，但顾客等得有点久。',
    'zh-Hant': '回應了，但顧客等得有點久。',
  },
  'reply-in-time/missed': {
    en: 'The customer waited so long that the reply hardly counts as one.',
    'zh-Hans': '顾客等得太久，几乎等于没人理。',
    'zh-Hant': '顧客等得太久，幾乎等於沒人理。',
  },
  'reply-in-time/partly-in-hours': {
    en: 'The customer waited longer for an answer than is comfortable here, also by the service hours.',
    'zh-Hans': '回应了，但就算只看服务时间，顾客也等得有点久。',
    'zh-Hant': '回應了，但就算只看服務時間，顧客也等得有點久。',
  },
  'reply-in-time/missed-in-hours': {
    en: 'The customer waited so long, also by the service hours, that the reply hardly counts as one.',
    'zh-Hans': '就算只看服务时间，顾客也等得太久，几乎等于没人理。',
    'zh-Hant': '就算只看服務時間，顧客也等得太久，幾乎等於沒人理。',
  },
  'right-detail/another-detail': {
    en: 'The reply names another detail than the customer did.',
    'zh-Hans': '回复里的细节，和顾客说的不一样。',
    'zh-Hant': '回覆裡的細節，和顧客說的不一樣。',
  },
  'right-name/another-name': {
    en: 'The customer is called by somebody else’s name.',
    'zh-Hans': '把顾客的名字叫成了别人的。',
    'zh-Hant': '把顧客的名字叫成了別人的。',
  },
  'right-name/misspelt': {
    en: 'The name of the customer is misspelt.',
    'zh-Hans': '顾客的名字写错了字。',
    'zh-Hant': '顧客的名字寫錯了字。',
  },
  'right-number/another-number': {
    en: 'In the same place the customer said another number.',
    'zh-Hans': '同一个地方，顾客说的是另一个数。',
    'zh-Hant': '同一個地方，顧客說的是另一個數字。',
  },
  'settle-in-time/partly': {
    en: 'It was settled, but only after the time it may take.',
    'zh-Hans': '办是办完了，但超时了。',
    'zh-Hant': '辦是辦完了，但逾時了。',
  },
  'settle-in-time/missed': {
    en: 'It took twice the time that it may take, or longer.',
    'zh-Hans': '拖到了时限的两倍以上。',
    'zh-Hant': '拖到了時限的兩倍以上。',
  },
  'shorten-the-path/partly': {
    en: 'It took the customer no fewer steps than before.',
    'zh-Hans': '顾客走的步数，没有比以前少。',
    'zh-Hant': '顧客走的步數，沒有比以前少。',
  },
  'shorten-the-path/partly-longer': {
    en: 'It takes the customer more steps with every visit.',
    'zh-Hans': '顾客走的步数，一次比一次多。',
    'zh-Hant': '顧客走的步數，一次比一次多。',
  },
  'tell-the-progress/silent': {
    en: 'After “one moment” there was no sign of life for a long time.',
    'zh-Hans': '说了稍等，之后很久没有一点动静。',
    'zh-Hant': '說了稍候，之後很久沒有一點動靜。',
  },
  'walk-the-five-steps/partly': {
    en: 'Of the five steps (recognise, understand, help, empathise, move) not all were taken.',
    'zh-Hans': '看见、听懂、帮忙、体谅、打动，五步没有走全。',
    'zh-Hant': '看見、聽懂、幫忙、體諒、打動，五步沒有走全。',
  },
  'walk-the-five-steps/partly-recognise': {
    en: 'Of the five steps not all were taken; the first one missing: to recognise what happened.',
    'zh-Hans': '五步没有走全，最先缺的是看见出了什么事。',
    'zh-Hant': '五步沒有走全，最先缺的是看見出了什麼事。',
  },
  'walk-the-five-steps/partly-understand': {
    en: 'Of the five steps not all were taken; the first one missing: to show that it was understood.',
    'zh-Hans': '五步没有走全，最先缺的是听懂是怎么回事。',
    'zh-Hant': '五步沒有走全，最先缺的是聽懂是怎麼回事。',
  },
  'walk-the-five-steps/partly-help': {
    en: 'Of the five steps not all were taken; the first one missing: to help.',
    'zh-Hans': '五步没有走全，最先缺的是帮忙。',
    'zh-Hant': '五步沒有走全，最先缺的是幫忙。',
  },
  'walk-the-five-steps/partly-empathise': {
    en: 'Of the five steps not all were taken; the first one missing: to feel with the customer.',
    'zh-Hans': '五步没有走全，最先缺的是体谅顾客。',
    'zh-Hant': '五步沒有走全，最先缺的是體諒顧客。',
  },
}

/** `null` for a wording that is the same in every conversation, and for rules that are not built in. */
export const commonWordingOf = (ruleId: string, reason: string, locale: ReportLocale): string | null =>
  commonWordings[`${ruleId}/${reason}`]?.[locale] ?? null
