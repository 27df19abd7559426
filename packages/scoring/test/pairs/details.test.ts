import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'The customer’s own name beats another’s.',
    twins: {
      en: {
        asked: ['customer: Hello, my name is Anna Brown, my kettle arrived broken.'],
        better: ['agent: Hello Anna, I am sorry your kettle arrived broken. I have sent you a new one.'],
        worse: ['agent: Hello Peter, I am sorry your kettle arrived broken. I have sent you a new one.'],
      },
      'zh-Hans': {
        asked: ['客户: 你好，我叫王小明，水壶到手就碎了。'],
        better: ['客服: 王先生您好，水壶到手就碎了，真的对不起，已经给您补发了。'],
        worse: ['客服: 李先生您好，水壶到手就碎了，真的对不起，已经给您补发了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你好，我叫王小明，水壺收到就破了。'],
        better: ['客服: 王先生您好，水壺收到就破了，真的很抱歉，已為您補寄。'],
        worse: ['客服: 李先生您好，水壺收到就破了，真的很抱歉，已為您補寄。'],
      },
    },
  },
  {
    why: 'The order number read back without a slip beats one with two digits swapped.',
    twins: {
      en: {
        asked: ['customer: My order number is AB123456, it never arrived.'],
        better: ['agent: I am sorry AB123456 never arrived. I have sent it again.'],
        worse: ['agent: I am sorry AB123465 never arrived. I have sent it again.'],
      },
      'zh-Hans': {
        asked: ['客户: 订单号20260518123，一直没到。'],
        better: ['客服: 对不起，查到订单20260518123没送到，已经帮您催了。'],
        worse: ['客服: 对不起，查到订单20260518132没送到，已经帮您催了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 訂單編號：AB123456，一直沒收到。'],
        better: ['客服: 對不起，查到訂單AB123456沒送到，已為您催件。'],
        worse: ['客服: 對不起，查到訂單AB123465沒送到，已為您催件。'],
      },
    },
  },
  {
    why: 'The sum the customer lost beats one with its digits mixed up.',
    twins: {
      en: {
        asked: ['customer: You charged me £149.50 twice for the kettle.'],
        better: ['agent: That was our mistake, I am sorry. I have refunded the second charge of £149.50.'],
        worse: ['agent: That was our mistake, I am sorry. I have refunded the second charge of £194.50.'],
      },
      'zh-Hans': {
        asked: ['客户: 水壶重复扣款了，多扣了389元。'],
        better: ['客服: 是我们的失误，对不起，重复扣款的389元已经给您退了。'],
        worse: ['客服: 是我们的失误，对不起，重复扣款的398元已经给您退了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 水壺重複扣款，多扣了389元。'],
        better: ['客服: 這是我們的疏失，對不起，重複扣款的389元已為您退刷。'],
        worse: ['客服: 這是我們的疏失，對不起，重複扣款的398元已為您退刷。'],
      },
    },
  },
  {
    why: 'The customer’s day and colour beat others.',
    twins: {
      en: {
        asked: ['customer: The blue kettle I bought arrived broken.'],
        better: ['agent: I am sorry that your blue kettle arrived broken. I have sent you a new one.'],
        worse: ['agent: I am sorry that your red kettle arrived broken. I have sent you a new one.'],
      },
      'zh-Hans': {
        asked: ['客户: 我买的蓝色水壶漏水。'],
        better: ['客服: 您的蓝色水壶漏水，真是对不起，已经为您补发。'],
        worse: ['客服: 您的红色水壶漏水，真是对不起，已经为您补发。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我買的藍色水壺漏水。'],
        better: ['客服: 您的藍色水壺漏水，真的很抱歉，已為您補寄。'],
        worse: ['客服: 您的紅色水壺漏水，真的很抱歉，已為您補寄。'],
      },
    },
  },
  {
    why: 'Another number is no slip when it is a new one.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: My order number is AB123456, it arrived broken.'],
        better: ['agent: I am sorry AB123456 arrived broken. I have sent you a replacement, AB123457.'],
        worse: ['agent: I am sorry AB123456 arrived broken. I have sent you a replacement.'],
      },
      'zh-Hans': {
        asked: ['客户: 订单号20260518123，到手是坏的。'],
        better: ['客服: 对不起，20260518123到手是坏的，给您补发了，新单号20260518124。'],
        worse: ['客服: 对不起，20260518123到手是坏的，给您补发了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 訂單編號：AB123456，收到是壞的。'],
        better: ['客服: 對不起，AB123456收到是壞的，已為您補寄，新單號AB123457。'],
        worse: ['客服: 對不起，AB123456收到是壞的，已為您補寄。'],
      },
    },
  },
  {
    why: 'Nobody has to be called by name.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Hello, my name is Anna Brown. Do you ship to Norway?'],
        better: ['agent: Hello! Yes, within a week.'],
        worse: ['agent: Hello Anna! Yes, within a week.'],
      },
      'zh-Hans': {
        asked: ['客户: 你好，我叫王小明。能寄到新疆吗？'],
        better: ['客服: 您好！可以的，一周左右到。'],
        worse: ['客服: 王先生您好！可以的，一周左右到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你好，我叫王小明。可以寄到澎湖嗎？'],
        better: ['客服: 您好！可以的，大約一週到。'],
        worse: ['客服: 王先生您好！可以的，大約一週到。'],
      },
    },
  },
]

describePairs(pairs)
