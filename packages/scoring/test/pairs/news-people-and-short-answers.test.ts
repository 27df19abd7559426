import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'News against what was hoped is told kindly, though nobody complained.',
    twins: {
      en: {
        asked: ['customer: Any word on my allotment application?'],
        better: [
          'agent: There is, and I am sorry, it was turned down. I know you had set your heart on a plot. The next list opens on 1 March.',
        ],
        worse: ['agent: It was turned down! The next list opens on 1 March. Happy gardening anyway, and rate us 🌟'],
      },
      'zh-Hans': {
        asked: ['客户: 我申请的菜园批下来了吗'],
        better: ['客服: 很抱歉，这次没批下来。我知道您盼了很久，下一批三月一号开始登记。'],
        worse: ['客服: 没批下来哦～下一批三月一号登记，祝您生活愉快，记得五星好评😄'],
      },
      'zh-Hant': {
        asked: ['顧客: 我申請的菜園批下來了嗎'],
        better: ['客服: 很抱歉，這次沒有核准。我知道您盼了很久，下一批三月一號開始登記。'],
        worse: ['客服: 沒有核准喔～下一批三月一號登記，祝您天天快樂，幫我們按讚😆'],
      },
    },
  },
  {
    why: 'What broke in our hands is owned with a sorry, and not laughed over.',
    twins: {
      en: {
        asked: ['customer: Is my clock ready for Saturday?'],
        better: [
          'agent: I am so sorry, it was dropped on the bench and the glass is gone. A new glass is in by Friday.',
        ],
        worse: ['agent: Hiya! It was dropped on the bench lol, new glass is in by Friday. Cheers! 😆'],
      },
      'zh-Hans': {
        asked: ['客户: 我的挂钟修好了吗'],
        better: ['客服: 实在对不起，挂钟在台上摔坏了，玻璃周五配好。'],
        worse: ['客服: 哈喽，挂钟在台上摔坏了哈哈，玻璃周五配好，祝您开心😆'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的掛鐘修好了嗎'],
        better: ['客服: 真的很對不起，掛鐘在桌上摔壞了，玻璃週五配好。'],
        worse: ['客服: 哈囉，掛鐘在桌上摔壞囉XD，玻璃週五配好，祝您開心😆'],
      },
    },
  },
  {
    why: 'Who wants to hear it from the one who knows gets that one.',
    twins: {
      en: {
        asked: ['customer: Could the surveyor call me about the damp herself?'],
        better: ['agent: Yes, Anja is free from four and will ring you then.'],
        worse: ['agent: The report on the damp is in your account.'],
      },
      'zh-Hans': {
        asked: ['客户: 能不能让装门的师傅直接跟我说'],
        better: ['客服: 可以，陈师傅就在旁边，我把电话给他。'],
        worse: ['客服: 装门的说明在小程序里。'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以請裝門的師傅直接跟我說嗎'],
        better: ['客服: 可以，陳師傅就在旁邊，我把電話拿給他。'],
        worse: ['客服: 裝門的說明在官網上。'],
      },
    },
  },
  {
    why: 'Behind a question without its mark, a word answers and courtesies do not.',
    twins: {
      en: {
        asked: ["customer: what's the gate code"],
        better: ['agent: 7731.'],
        worse: ['agent: Thank you for your message, we appreciate you!'],
      },
      'zh-Hans': {
        asked: ['客户: 坐几路车'],
        better: ['客服: 12路。'],
        worse: ['客服: 感谢您的咨询，祝您生活愉快！'],
      },
      'zh-Hant': {
        asked: ['顧客: 門口密碼'],
        better: ['客服: 7731'],
        worse: ['客服: 感謝您的詢問，祝您順心！'],
      },
    },
  },
  {
    why: 'A second short question in one breath is no call into the silence.',
    twins: {
      en: {
        asked: ['customer: is there parking', 'customer: is it free?'],
        better: ['agent: Yes, free for two hours.'],
        worse: ['agent: Thank you for reaching out to us!'],
      },
      'zh-Hans': {
        asked: ['客户: 能停车吗', '客户: 收钱不'],
        better: ['客服: 能停，两小时免费。'],
        worse: ['客服: 您好，感谢您的咨询，祝您生活愉快！'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以停車嗎', '顧客: 要錢不'],
        better: ['客服: 可以，兩小時免費。'],
        worse: ['客服: 您好，感謝您的詢問，祝您生活愉快！'],
      },
    },
  },
]

describePairs(pairs)
