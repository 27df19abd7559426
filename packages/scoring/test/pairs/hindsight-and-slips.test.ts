import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'To be wise after the event at the customer’s cost is blame.',
    twins: {
      en: {
        asked: ['customer: The glaze on the vase cracked in the dishwasher. Can it be mended?'],
        better: ['agent: The glaze can be redone at our workshop for £12, and it takes about a week.'],
        worse: [
          'agent: If you had read the card in the box it would never have cracked. The glaze can be redone at our workshop for £12, and it takes about a week.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 花瓶放洗碗机里釉裂了，还能修吗？'],
        better: ['客服: 能修，工坊重新上釉12元，大概一周。'],
        worse: ['客服: 您当初看一眼盒子里的卡片就不会裂了。能修，工坊重新上釉12元，大概一周。'],
      },
      'zh-Hant': {
        asked: ['顧客: 花瓶放進洗碗機，釉面裂了，還能修嗎？'],
        better: ['客服: 可以修，工坊重新上釉 120 元，大約一週。'],
        worse: ['客服: 您要是先看盒子裡的卡片就不會裂了。可以修，工坊重新上釉 120 元，大約一週。'],
      },
    },
  },
  {
    why: 'A booking code whose digits changed places is another booking, whatever else is new.',
    twins: {
      en: {
        asked: ['customer: Could you move my seat on flight KV-40917 to the aisle?'],
        better: ['agent: Done, on KV-40917 you now have 14C instead, on the aisle.'],
        worse: ['agent: Done, on KV-40197 you now have 14C instead, on the aisle.'],
      },
      'zh-Hans': {
        asked: ['客户: 维修单WX-40917，麻烦把上门时间改到周五下午'],
        better: ['客服: 好的，WX-40917已经改到周五下午两点到四点。'],
        worse: ['客服: 好的，WX-40197已经改到周五下午两点到四点。'],
      },
      'zh-Hant': {
        asked: ['顧客: 維修單 WX-40917，麻煩把到府時間改到週五下午'],
        better: ['客服: 好的，WX-40917 已經改到週五下午兩點到四點。'],
        worse: ['客服: 好的，WX-40197 已經改到週五下午兩點到四點。'],
      },
    },
  },
  {
    why: 'Whoever is greeted by another name is somebody else.',
    twins: {
      en: {
        asked: ['customer: The zip on the tent is stuck again. Kind regards, Ludmila'],
        better: ['agent: Dear Ludmila Horak, a new zip goes out to you today, free of charge.'],
        worse: ['agent: Dear Lydia Horak, a new zip goes out to you today, free of charge.'],
      },
      'zh-Hans': {
        asked: ['客户: 你好我是Sabrina，想约周六上午的普拉提'],
        better: ['客服: Sabrina您好，周六上午十点有位置，已经约好了。'],
        worse: ['客服: Serena您好，周六上午十点有位置，已经约好了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你好我係Sabrina，想book星期六朝早嘅普拉提'],
        better: ['客服: Sabrina你好，星期六朝早十點有位，幫你book咗。'],
        worse: ['客服: Serena你好，星期六朝早十點有位，幫你book咗。'],
      },
    },
  },
  {
    why: 'To a parent it matters whose child is meant.',
    twins: {
      en: {
        asked: ['customer: My daughter Priya has swimming at four, but her goggles are at home.'],
        better: ['agent: No problem, we have a spare pair for Priya at the pool.'],
        worse: ['agent: No problem, we have a spare pair for Paula at the pool. Paula’s goggles can stay at home.'],
      },
      'zh-Hans': {
        asked: ['客户: 老师，萌萌的水壶落在教室了，能帮忙收一下吗'],
        better: ['客服: 好的萌萌妈妈，水壶已经收好了，放学给萌萌带回去。'],
        worse: ['客服: 好的彤彤妈妈，水壶已经收好了，放学给彤彤带回去。'],
      },
      'zh-Hant': {
        asked: ['顧客: 老師，萌萌的水壺忘在教室了，可以幫忙收一下嗎'],
        better: ['客服: 好的萌萌媽媽，水壺已經收好了，放學給萌萌帶回去。'],
        worse: ['客服: 好的彤彤媽媽，水壺已經收好了，放學給彤彤帶回去。'],
      },
    },
  },
  {
    why: 'Where somebody hears from us that it is true, it is no moment to be merry.',
    twins: {
      en: {
        asked: [
          'customer: My neighbour says our pottery course has been cancelled. Is that true? We had all booked time off for it.',
        ],
        better: [
          'agent: Yes, I am afraid it is true, the kiln failed on Sunday. Losing a week you had all taken off for is a real disappointment. The fee goes back to your card today.',
        ],
        worse: [
          'agent: Yep, that’s right! The kiln failed on Sunday, so no clay this time! The fee goes back to your card today. Happy Friday! See you soon!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 邻居说下周的陶艺课取消了，是真的吗？我们一家都请好假了'],
        better: ['客服: 是真的，周日窑炉坏了，很遗憾。全家都请好了假才听到这个，失望是应该的。学费今天原路退回。'],
        worse: ['客服: 是真的哟~周日窑炉坏啦，学费今天原路退回，祝您周末愉快开开心心，下次再来玩呀！'],
      },
      'zh-Hant': {
        asked: ['顧客: 鄰居說下週的陶藝課取消了，是真的嗎？我們一家都請好假了'],
        better: ['客服: 是真的，週日窯爐壞了，很遺憾。全家都請好了假才聽到這個，失望是應該的。學費今天原路退回。'],
        worse: ['客服: 是真的喲~週日窯爐壞囉，學費今天原路退回，祝您週末愉快開開心心，下次再來玩呀！'],
      },
    },
  },
  {
    why: 'Where somebody is, and with whom, is not told them by a shop that looked.',
    twins: {
      en: {
        asked: ['customer: Do you have the oat bread today?'],
        better: ['agent: Yes, four loaves are left. We remember you like it sliced; shall I have one cut for you?'],
        worse: [
          'agent: Yes, four loaves are left. We know from our records that you get up at five and snore on Sundays.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 今天还有燕麦面包吗'],
        better: ['客服: 有，还剩四个，您要的话给您留一个。'],
        worse: ['客服: 有，还剩四个。我们看到您现在在对面商场二楼，昨晚还跟个男仔一起逛。'],
      },
      'zh-Hant': {
        asked: ['顧客: 今日仲有冇燕麥包'],
        better: ['客服: 有，仲有四個，要嘅話幫你留一個。'],
        worse: ['客服: 有，仲有四個。我哋見到你而家喺對面商場二樓，尋晚仲同個男仔一齊行街。'],
      },
    },
  },
  {
    why: 'A plate, and the name of an animal, are its own.',
    twins: {
      en: {
        asked: ['customer: Please put BK63 TRO down for the MOT on Friday'],
        better: ['agent: Booked, BK63 TRO is down for the MOT on Friday at nine.'],
        worse: ['agent: Booked, BD19 HWN is down for the MOT on Friday at nine.'],
      },
      'zh-Hans': {
        asked: ['客户: 我家年糕昨天开始右眼一直流泪，要不要紧？'],
        better: ['客服: 年糕右眼流泪先别揉，今天下午带年糕过来看看，三点有空。'],
        worse: ['客服: 汤圆右眼流泪先别揉，今天下午带汤圆过来看看，三点有空。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我家年糕昨天開始右眼一直流淚，要緊嗎？'],
        better: ['客服: 年糕右眼流淚先別揉，今天下午帶年糕過來看看，三點有空。'],
        worse: ['客服: 湯圓右眼流淚先別揉，今天下午帶湯圓過來看看，三點有空。'],
      },
    },
  },
]

describePairs(pairs)
