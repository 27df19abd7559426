import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'A no in a word to what a family waits for is harder than one with a word for them.',
    twins: {
      en: {
        asked: ['customer: Did our daughter get into the youth orchestra? She has practised all summer.'],
        better: [
          "agent: I'm afraid she didn't, and I know that will be hard to hear. They took three cellos, and she is first on the list if one drops out.",
        ],
        worse: ['agent: She didn’t. They took three cellos, and she is first on the list if one drops out.'],
      },
      'zh-Hans': {
        asked: ['客户: 我儿子夏令营录上没?他天天盼着'],
        better: ['客服: 这次没录上,我知道孩子会很失落。候补他排第三,周五中午前有人退就给您打电话。'],
        worse: ['客服: 没。候补他排第三,周五中午前有人退就给您打电话。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我個仔入到校隊未呀?佢日日都問。'],
        better: ['客服: 今次未入到,知道佢等咗好耐,要同佢講唔容易。佢排後補第二,十月會再揀一次。'],
        worse: ['客服: 未入。佢排後補第二,十月會再揀一次。'],
      },
    },
  },
  {
    why: 'What is given back for a failure is never worth less than the same apology without it.',
    twins: {
      en: {
        asked: ['customer: The tour was called off while we were standing on the quay. We paid 3 x 18 pounds.'],
        better: [
          'agent: Sorry you came down for nothing, we should have rung you. The skipper fell ill. I am refunding the full 54 pounds, and it will be on your card by Friday.',
        ],
        worse: ['agent: Sorry you came down for nothing, we should have rung you. The skipper fell ill.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们装的架子昨晚塌了,碗全碎了'],
        better: ['客服: 对不起,是我们没打牢膨胀螺丝。碗的钱我们赔,师傅明天上午九点来重装。'],
        worse: ['客服: 对不起,是我们没打牢膨胀螺丝。'],
      },
      'zh-Hant': {
        asked: ['顧客: 人都到現場了才說今天停課,學費一堂就要八百'],
        better: ['客服: 對不起,我們應該提前通知您的。老師早上臨時送醫。八百元今天全數退給您,週四前入帳。'],
        worse: ['客服: 對不起,我們應該提前通知您的。老師早上臨時送醫。'],
      },
    },
  },
  {
    why: 'A pet that is gone is a loss, whatever it was called, and no occasion for cheer.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 狗粮别再寄了,旺财上周三走了'],
        better: ['客服: 停好了,下个月起不再扣款。旺财走了,您心里一定不好受,多保重。'],
        worse: ['客服: 停好啦亲~下个月起不再扣款哦!有了新宝贝再来找我们呀🎉'],
      },
      'zh-Hant': {
        asked: ['顧客: 貓罐頭的訂閱幫我停掉,小虎去當天使了'],
        better: ['客服: 已經停了,不會再扣款。小虎去當天使了,您一定很捨不得,請保重。'],
        worse: ['客服: 已經停囉~不會再扣款唷!期待新成員來光顧✨'],
      },
    },
  },
  {
    why: 'Feeling said by template alone does not outweigh what was found and what comes next.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 热水器又打不着火,大冷天的,气死人了'],
        better: ['客服: 查了,您家这片今天下午换气,压力不够。六点恢复,六点半还打不着您回我,我派老周上门。'],
        worse: [
          '客服: 非常理解您的心情,您的感受我们感同身受!给您带来不便深表歉意,您的满意是我们不变的追求,感谢您一如既往的支持!',
        ],
      },
    },
  },
  {
    why: 'What a house has watched is not said, and no illness is guessed from what somebody borrows.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 周日的理疗还能约吗?我姓邓'],
        better: ['客服: 邓先生,周日上午十点有位,给您留好了。您上次说过怕冷,我把空调调高些。'],
        worse: ['客服: 邓先生,周日上午十点有位,给您留好了。我们监测到您最近总往康复医院去,我把空调调高些。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問預約的書到了嗎?我姓賴。'],
        better: ['客服: 賴小姐,到了,幫您留到週六,一樓領取。'],
        worse: ['客服: 賴小姐,到了,幫您留到週六,一樓領取。看書名,您是不是得了憂鬱症?'],
      },
    },
  },
  {
    why: 'To ask a doctor’s question is no prying.',
    equal: true,
    twins: {
      'zh-Hant': {
        asked: ['顧客: 敏感肌可以擦這支嗎?'],
        better: ['客服: 請問您是不是有酒精過敏呢?沒有的話可以,先在手腕試一天。'],
        worse: ['客服: 您之前有沒有對酒精過敏?沒有的話可以,先在手腕試一天。'],
      },
    },
  },
  {
    why: 'A slip asked about in reproach costs, with the marks that chats use.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 不好意思,会议链接我又弄丢了'],
        better: ['客服: 没事,新的链接已经发您邮箱,会议号是 331 207。'],
        worse: ['客服: 怎么又弄丢了?您都不会保存一下的吗?新的链接已经发您邮箱,会议号是 331 207。'],
      },
      'zh-Hant': {
        asked: ['顧客: 唔好意思,我又唔記得咗個提款密碼'],
        better: ['客服: 唔緊要,帶身份證嚟任何一間分行,五分鐘就改到。'],
        worse: ['客服: 點解又唔記得呀?你自己都唔識記低㗎咩?帶身份證嚟任何一間分行,五分鐘就改到。'],
      },
    },
  },
  {
    why: 'A child left behind is no little slip.',
    twins: {
      'zh-Hant': {
        asked: ['顧客: 我個仔三歲,俾你哋老師漏咗喺公園!'],
        better: [
          '客服: 佢而家喺校務處同校長一齊,冇受傷。將佢一個人留低係我哋嚴重疏忽,冇藉口,對唔住佢同你哋。校長半個鐘內到府上交代。',
        ],
        worse: ['客服: 佢而家喺校務處同校長一齊,冇受傷。有啲小甩漏,唔好意思呀。校長半個鐘內到府上交代。'],
      },
    },
  },
  {
    why: 'News that was promised within minutes keeps the promise in time, and late it does not.',
    twins: {
      'zh-Hant': {
        asked: ['[10:00] 顧客: 我訂咗嘅電單車取車點搵唔到,朋友等緊。', '[10:01] 客服: 我打去站點問,二十分鐘內覆你。'],
        better: ['[10:15] 客服: 問到喇,站點搬咗去B2出口,報你電話尾四位就取到車。', '[10:16] 顧客: 好'],
        worse: ['[11:40] 客服: 問到喇,站點搬咗去B2出口,報你電話尾四位就取到車。', '[11:41] 顧客: 好'],
      },
    },
  },
]

describePairs(pairs)
