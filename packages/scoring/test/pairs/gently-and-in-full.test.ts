import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'News that was not hoped for, with a word for what it means, beats the same news told brightly.',
    twins: {
      en: {
        asked: [
          'customer: Has the choir found a slot for our carol night yet? The kids have been rehearsing for weeks',
        ],
        better: [
          'agent: It hasn’t, I’m sorry. December is full in the hall. I know how much they were looking forward to it. The chapel is free on the 6th if that helps.',
        ],
        worse: ['agent: December is full in the hall! The chapel is free on the 6th. Have a fabulous week! 🎄😊'],
      },
      'zh-Hans': {
        asked: ['客户: 请问那台老式收音机修得好吗?是我外公的'],
        better: [
          '客服: 修不好了,变压器烧断了,厂子也没了。我知道这是外公的东西,您一定舍不得。外壳给您擦干净了,随时来取。',
        ],
        worse: ['客服: 修不好了哦,变压器烧断了~随时来取。新款收音机八折,欢迎选购,祝您开心每一天😊'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問露營區中秋還有位子嗎?我們全家難得湊齊'],
        better: ['客服: 中秋那幾天都滿了,很可惜。我明白全家要湊齊不容易。隔週還有兩個營位,要先幫您留嗎?'],
        worse: ['客服: 中秋都滿了喔!隔週還有兩個營位,要留嗎?祝您佳節愉快,闔家歡樂🎉'],
      },
    },
  },
  {
    why: 'The other question is not answered by what a house says of itself.',
    twins: {
      en: {
        asked: ['customer: Why was my locker emptied? And when can I fetch my things?'],
        better: [
          'agent: Your pass ran out on the 1st, so the lockers were cleared. You can fetch them from 9 tomorrow.',
        ],
        worse: ['agent: You can fetch them from 9 tomorrow. We always try to give every member a safe place to train.'],
      },
      'zh-Hans': {
        asked: ['客户: 店里能寄存行李吗?有没有充电的地方?'],
        better: ['客服: 行李可以寄存。充电插座在二楼靠窗那排。'],
        worse: ['客服: 行李可以寄存。我们家咖啡很香,好多老顾客天天来喝。'],
      },
      'zh-Hant': {
        asked: ['顧客: 泳池可以帶浮板嗎?有沒有吹風機?'],
        better: ['客服: 浮板可以帶。吹風機在更衣室左邊,投十元。'],
        worse: ['客服: 浮板可以帶。我們的水質很清澈,很多客人都很喜歡來游。'],
      },
    },
  },
  {
    why: 'Who tells of a trifle and leaves it at that wants a light word, and nobody on their knees.',
    twins: {
      en: {
        asked: ['customer: one napkin short in the bag today, no drama'],
        better: ['agent: Sorry about that! Thanks for telling us.'],
        worse: ['agent: We are deeply ashamed of this appalling failure and beg your forgiveness.'],
      },
      'zh-Hans': {
        asked: ['客户: 今天少给了一张纸巾,没关系的'],
        better: ['客服: 不好意思,下回多放两张,谢谢您。'],
        worse: ['客服: 我们深感愧疚,罪该万死,恳请您宽恕我们的严重失误。'],
      },
      'zh-Hant': {
        asked: ['顧客: 簡介最後一頁少一個句號,順便跟你們說一聲'],
        better: ['客服: 謝謝提醒,補上了。'],
        worse: ['客服: 對此嚴重疏失我們羞愧萬分,全體同仁深刻反省,懇請您寬恕。'],
      },
    },
  },
  {
    why: 'A fault that is owned beats one that happened by itself, with the same next step.',
    twins: {
      en: {
        asked: ['customer: Your painter dripped varnish all over our stairs'],
        better: [
          'agent: That was our mistake, he should have laid a sheet and didn’t. I’m sorry. Two of us will sand it on Friday at 9.',
        ],
        worse: ['agent: Some varnish seems to have got onto the stairs. It will be sanded on Friday at 9.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们把我的锦旗绣错字了,明天就要送人'],
        better: ['客服: 是我看稿看漏了,对不起。今晚重绣,明早八点前送到您手上。'],
        worse: ['客服: 锦旗制作时出现错字情况。今晚重绣,明早八点前送到您手上。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們把我的喜帖日期印錯了'],
        better: ['客服: 是我校對看漏了,對不起。今晚重印,後天下午三點前送到您家。'],
        worse: ['客服: 喜帖印製時日期出現誤植。今晚重印,後天下午三點前送到您家。'],
      },
    },
  },
]

describePairs(pairs)
