/** What the options of rules change, in simplified Chinese: the rules themselves say it in English. */
export const optionWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'brevity-for-the-hurried': {
    words: '顾客赶时间时，英文回复最长多少词。',
    characters: '同上，中文按字数算。',
  },
  'check-in-after-hesitation': { hesitationMs: '顾客沉默这么久，轻轻问一句有帮助；更早就成了盯着人。' },
  'end-warmly': { courtesy: '只有客套的收尾算多少：“不客气”是回礼，“太好了”是一起高兴，仅此而已。' },
  'greet-the-customer': { exchange: '双方各说到这么多条，才算得上有开头，才谈得上招呼。' },
  'keep-up-with-the-customer': {
    times: '回复用时超过顾客自己中位用时的这么多倍，就是跟不上了。',
    leastMs: '在这个时间以内回复，跟谁都跟得上。',
  },
  'leave-room': { roomMs: '再开口之前，留给顾客看、想、打字的时间；轻问一句，留四分之三就够。' },
  'match-the-load': {
    times: '回复最长可以是顾客这一轮篇幅的多少倍。',
    words: '英文回复不超过这么长，对谁都算短。',
    characters: '同上，中文按字数算，一个英文词约合 1.6 个字。',
  },
  'no-drip-questions': { rounds: '连着这么多轮，每轮只要一样资料，就是挤牙膏。' },
  'no-monologue': {
    messages: '顾客没插话时，连发多少条还算对话。',
    spoken: '电话里连着说多少词，约合一分钟；中文一个字算 0.6 个词。',
  },
  'reply-in-time': {
    curve: '等了多久的回复还值多少：一串 [等待, 价值]。不填则各渠道有自己的曲线。',
    haste: '顾客最着急时，时间快算多少倍。',
    humanOnly: '只有真人回复才算数；机器人答得再好，也不停表。',
  },
  'settle-in-time': {
    requestHours: '顾客要的事，最多多久该答复或办好。',
    complaintHours: '投诉最多多久该处理完。',
  },
}

/** Their units. */
export const unitWords: Readonly<Record<string, string>> = {
  ms: '毫秒',
  hours: '小时',
  words: '词',
  characters: '字',
  messages: '条',
  rounds: '轮',
}
