import { type ValueWords, words } from './words.ts'

export const channels: ValueWords = {
  email: words('e-mail', '邮件', '電子郵件'),
  sms: words('text message', '短信', '簡訊'),
  phone: words('phone', '电话', '電話'),
  whatsapp: words('WhatsApp', 'WhatsApp', 'WhatsApp'),
  message: words('message', '文字消息', '文字訊息'),
  chat: words('chat', '在线聊天', '線上聊天'),
  post: words('post', '信件', '信件'),
  wechat: words('WeChat', '微信', '微信'),
  telegram: words('Telegram', 'Telegram', 'Telegram'),
  line: words('LINE', 'LINE', 'LINE'),
  qq: words('QQ', 'QQ', 'QQ'),
}

export const refusedContacts: ValueWords = {
  phone: words('by phone', '打电话', '打電話'),
  email: words('by e-mail', '发邮件', '寄電子郵件'),
  sms: words('by text message', '发短信', '傳簡訊'),
  voice_message: words('by voice message', '发语音', '傳語音訊息'),
  voicemail: words('by voicemail', '语音留言', '語音留言'),
  wechat: words('by WeChat', '微信', '微信'),
  whatsapp: words('by WhatsApp', '用 WhatsApp', '用 WhatsApp'),
  message: words('by message', '发消息', '傳訊息'),
  mobile: words('on the mobile', '打手机', '打手機'),
  home: words('at home', '打到家里', '打到家裡'),
  work: words('at work', '打到单位', '打到公司'),
  morning: words('in the morning', '早上', '早上'),
  noon: words('at midday', '中午', '中午'),
  night: words('at night', '夜里', '夜間'),
  weekend: words('at the weekend', '周末', '週末'),
  any: words('in any way', '任何方式', '任何方式'),
}

export const styles: ValueWords = {
  brief: words('brief', '简短', '簡短'),
  plain_language: words('in plain words', '通俗好懂', '淺顯易懂'),
  step_by_step: words('step by step', '一步一步来', '一步一步來'),
  detailed: words('in detail', '详细', '詳細'),
  slowly: words('slowly', '慢慢说', '慢慢說'),
}

export const boundaries: ValueWords = {
  privacy: words('pass on or ask about private matters', '打听或透露私事', '打聽或透露私事'),
}
