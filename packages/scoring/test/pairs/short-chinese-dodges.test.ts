import { describePairs, type Pair } from './describe-pairs.ts'

/** What puts somebody off in a handful of characters, and what serves them in as many. */
const pairs: readonly Pair[] = [
  {
    why: 'Fingers on the keys answer nothing.',
    twins: {
      'zh-Hans': { asked: ['客户: 我的押金退到哪了'], better: ['客服: 退到您微信零钱了'], worse: ['客服: 阿斯顿发'] },
      'zh-Hant': { asked: ['顧客: 我的押金退到哪了'], better: ['客服: 退到您的信用卡了'], worse: ['客服: 啊啊啊'] },
    },
  },
  {
    why: 'Who was put right about a name uses the right one.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 预约了明天的牙', '客服: 孙先生您好，明天三点。', '客户: 我不姓孙，我姓宋'],
        better: ['客服: 宋先生不好意思，您的是四点。'],
        worse: ['客服: 好的孙先生，还有什么问题？'],
      },
      'zh-Hant': {
        asked: ['顧客: 預約了明天的牙', '客服: 孫先生您好，明天三點。', '顧客: 我不姓孫，我姓宋'],
        better: ['客服: 宋先生不好意思，您的是四點。'],
        worse: ['客服: 好的孫先生，還有什麼問題？'],
      },
    },
  },
  {
    why: 'That it cannot have happened puts it on the customer.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 包带断了 才背一周'],
        better: ['客服: 才一周就断，对不起，给您换新的，运费我们出'],
        worse: ['客服: 正常使用不会断的哦'],
      },
    },
  },
  {
    why: 'It is not for the service side to say that the trouble is at theirs.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 接口从昨晚一直报500'],
        better: ['客服: 我看日志，是我们昨晚发布带出来的，一小时内回滚'],
        worse: ['客服: 那是您代码的问题'],
      },
    },
  },
  {
    why: 'Who asked what to bring is told, and not where it could be read.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 办护照要带什么'],
        better: ['客服: 身份证和户口本，照片现场拍'],
        worse: ['客服: 网上有'],
      },
    },
  },
  {
    why: 'Who wants to go is not held.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 宽带怎么拆机'],
        better: ['客服: 带身份证到营业厅，十分钟办完'],
        worse: ['客服: 您用了五年，拆掉太可惜了，现在续费还有优惠'],
      },
    },
  },
  {
    why: 'Where there is danger, to come back with a number is no way.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 家里有煤气味 怎么办'],
        better: ['客服: 先开窗关总阀，人到楼下，抢修十五分钟到'],
        worse: ['客服: 没有户号无法登记，找到户号后再联系我们'],
      },
    },
  },
  {
    why: 'An old customer is not sent to the children.',
    twins: {
      'zh-Hans': {
        asked: ['客户: 我76了 不会用你们小程序'],
        better: ['客服: 没关系，我陪您一步一步来，先点开微信'],
        worse: ['客服: 那您找子女吧'],
      },
      'zh-Hant': {
        asked: ['顧客: 我76歲了 不會用你們的小程式'],
        better: ['客服: 沒關係，我陪您一步一步來，先打開LINE'],
        worse: ['客服: 那您找子女吧'],
      },
    },
  },
]

describePairs(pairs)
