import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Who has nothing to go by and asks beats who has nothing to go by and is sure.',
    twins: {
      en: {
        asked: ['customer: Is the glue in this chair safe for my parrot?'],
        better: ["agent: I'm not sure, and I'd rather not guess. I'll ask the maker now and write to you by noon."],
        worse: ["agent: I haven't seen the list for it, but I'm sure it's safe, glue always is these days."],
      },
      'zh-Hans': {
        asked: ['客户: 这把椅子用的胶，鹦鹉在旁边安全吗？'],
        better: ['客服: 这个我不确定，不敢乱答。我现在去问厂家，中午十二点前回复您。'],
        worse: ['客服: 用料表我手上没有，不过肯定安全，胶水都这样，您放心。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這張椅子用的膠，鸚鵡在旁邊安全嗎？'],
        better: ['客服: 這個我不確定，不想亂猜。我現在去問原廠，中午十二點前回覆您。'],
        worse: ['客服: 用料表我手邊沒有，不過一定安全，膠水都這樣，您放心。'],
      },
    },
  },
  {
    why: 'Who asks back what was meant owes nobody a search.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Does the blue one fit?'],
        better: ["agent: I'm not sure which one you mean. Is it the lid or the jar?"],
        worse: ['agent: Is it the lid or the jar?'],
      },
      'zh-Hans': {
        asked: ['客户: 蓝的那个合适吗？'],
        better: ['客服: 我不确定您说的是哪个，是盖子还是罐子？'],
        worse: ['客服: 是盖子还是罐子？'],
      },
      'zh-Hant': {
        asked: ['顧客: 藍的那個合適嗎？'],
        better: ['客服: 我不確定您說的是哪個，是蓋子還是罐子？'],
        worse: ['客服: 是蓋子還是罐子？'],
      },
    },
  },
  {
    why: 'Asked for the catch, to tell it beats to praise and hand over the pen.',
    twins: {
      en: {
        asked: ["customer: A free coffee machine with the beans? What's the catch?"],
        better: ['agent: You take two kilos a month for a year; if you stop earlier, the machine costs £60.'],
        worse: ["agent: No catch! It's free, great value, everybody loves it. Sign up online and it's yours."],
      },
      'zh-Hans': {
        asked: ['客户: 买豆子送咖啡机，有什么条件吗？'],
        better: ['客服: 有的，每月要买两公斤，买满一年；提前停的话，机器按600元收。'],
        worse: ['客服: 没什么条件，就是送，特别划算，您扫码填个表就行。'],
      },
      'zh-Hant': {
        asked: ['顧客: 買豆子送咖啡機，有什麼要注意的嗎？'],
        better: ['客服: 有的，每月要買兩公斤，買滿一年；提前停的話，機器要付 2,400 元。'],
        worse: ['客服: 沒有什麼要注意的，就是送，超划算，您掃碼填個表就好。'],
      },
    },
  },
  {
    why: 'A plain “none” is an answer, and a fee that is told is no refusal.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Is the hearing test really free? Any strings?'],
        better: ['agent: None. The health fund pays for it once a year; you can book by phone.'],
        worse: ['agent: None. The health fund pays for it once a year.'],
      },
      'zh-Hans': {
        asked: ['客户: 送的洗车券有什么条件吗？'],
        better: ['客服: 两点：只能工作日用，没用完的不退。'],
        worse: ['客服: 两点：工作日用，一年内有效。'],
      },
      'zh-Hant': {
        asked: ['顧客: 送的洗車券有什麼條件嗎？'],
        better: ['客服: 兩點：限平日使用，沒用完的不退。'],
        worse: ['客服: 兩點：平日使用，一年內有效。'],
      },
    },
  },
]

describePairs(pairs)
