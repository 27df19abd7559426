import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'How much the doctor said is how much it is.',
    twins: {
      en: {
        asked: ['customer: The vet said half a tablet twice a day for Biscuit. Can I mix it with food?'],
        better: ['agent: Yes, half a tablet twice a day, mixed with food, is fine.'],
        worse: ['agent: Yes, two tablets twice a day, mixed with food, is fine.'],
      },
      'zh-Hans': {
        asked: ['客户: 狗狗的药，兽医生说每次半片，能拌在饭里吗？'],
        better: ['客服: 可以，每次半片拌在饭里就好。'],
        worse: ['客服: 可以，每次两片拌在饭里就好。'],
      },
      'zh-Hant': {
        asked: ['顧客: 狗狗的藥，獸醫師說每次半顆，可以拌在飯裡嗎？'],
        better: ['客服: 可以，每次半顆拌在飯裡就好。'],
        worse: ['客服: 可以，每次兩顆拌在飯裡就好。'],
      },
    },
  },
  {
    why: 'A term ends when its days are over, not a month later.',
    twins: {
      en: {
        asked: ['customer: Got the pram on 10 May, it says fourteen days to return it. Until when have I got?'],
        better: ['agent: You have until 24 May, any branch will take it.'],
        worse: ['agent: You have until 24 June, any branch will take it.'],
      },
      'zh-Hans': {
        asked: ['客户: 5月10日买的婴儿车，小票写着十四天内可退，最后一天是哪天？'],
        better: ['客服: 最后一天是5月24日，任何门店都能退。'],
        worse: ['客服: 最后一天是6月24日，任何门店都能退。'],
      },
      'zh-Hant': {
        asked: ['顧客: 5月10日買的嬰兒車，發票寫十四天內可退，最後一天是哪天？'],
        better: ['客服: 最後一天是5月24日，任何門市都能退。'],
        worse: ['客服: 最後一天是6月24日，任何門市都能退。'],
      },
    },
  },
  {
    why: 'A name is read back as it was given.',
    twins: {
      en: {
        asked: ['customer: Can I book lane 4 for Thursday? Name is Maeve Tully, league night.'],
        better: ['agent: Booked, Maeve Tully, lane 4 on Thursday.'],
        worse: ['agent: Booked, Mavis Tully, lane 4 on Thursday.'],
      },
      'zh-Hans': {
        asked: ['客户: 昨天是梁医生开的眼药水，还要复诊吗？'],
        better: ['客服: 要的，昨天梁医生开的眼药水滴完再来一次。'],
        worse: ['客服: 要的，昨天杨医生开的眼药水滴完再来一次。'],
      },
      'zh-Hant': {
        asked: ['顧客: 昨天是梁醫師開的眼藥水，還要回診嗎？'],
        better: ['客服: 要的，昨天梁醫師開的眼藥水點完再來一次。'],
        worse: ['客服: 要的，昨天楊醫師開的眼藥水點完再來一次。'],
      },
    },
  },
  {
    why: 'A term made longer, or a colleague who takes over, contradicts nobody.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Got the pram on 10 May, it says fourteen days to return it. Until when have I got?'],
        better: ['agent: We have extended it this spring, so you have until 24 June.'],
        worse: ['agent: We have extended it this spring, so you have until 24 May.'],
      },
      'zh-Hans': {
        asked: ['客户: 昨天是梁医生开的眼药水，还要复诊吗？'],
        better: ['客服: 要的，复诊改由杨医生看，昨天开的眼药水带上。'],
        worse: ['客服: 要的，复诊还由梁医生看，昨天开的眼药水带上。'],
      },
      'zh-Hant': {
        asked: ['顧客: 昨天是梁醫師開的眼藥水，還要回診嗎？'],
        better: ['客服: 要的，回診改由楊醫師看，昨天開的眼藥水帶著。'],
        worse: ['客服: 要的，回診還是由梁醫師看，昨天開的眼藥水帶著。'],
      },
    },
  },
  {
    why: 'Who puts the fault on others and the customer has taken nothing on.',
    twins: {
      en: {
        asked: ['customer: We booked four seats together and they are in three different rows.'],
        better: ['agent: We missed your note, sorry. Row F has four together, and they are yours now.'],
        worse: ['agent: Seats are given out by the ticket firm, so it is out of our hands. Row F has four together.'],
      },
      'zh-Hans': {
        asked: ['客户: 我们订了四张连座，到现场发现拆成了三排。'],
        better: ['客服: 是我们没看到备注，对不起。F排四个连座给您换好了。'],
        worse: ['客服: 座位不是我们剧场排的，要怪就怪票务公司，您也没打电话确认啊。F排有四个连座。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我們訂了四張連號，到現場發現拆成三排。'],
        better: ['客服: 是我們沒看到備註，對不起。F 排四個連號幫您換好了。'],
        worse: ['客服: 座位不是我們劇場排的，要怪就怪售票公司，您也沒打電話確認啊。F 排有四個連號。'],
      },
    },
  },
]

describePairs(pairs)
