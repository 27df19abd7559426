import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'The answer without a jab beats the same answer with one.',
    twins: {
      en: {
        asked: ['customer: My booking has moved to next month, how come?'],
        better: [
          'agent: The system had the 5th of next month. I have moved it back to the 5th of this month at the same price.',
        ],
        worse: ['agent: You should have read the date before you paid. I have moved it back to the 5th of this month.'],
      },
      'zh-Hans': {
        asked: ['客户: 包裹显示签收了可我没拿到啊'],
        better: ['客服: 快递员放在了3号柜，取件码我短信发您了。要是柜子里没有，您跟我说，我来赔。'],
        worse: ['客服: 您是不是自己忘了？家里人拿了您都不知道吧。快递员放在了3号柜，取件码我短信发您了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的訂房怎麼變成下個月'],
        better: ['客服: 系統裡登記的是下個月5號，我已經幫您改回這個月5號，價格不變。'],
        worse: ['客服: 那是您自己訂錯的吧，訂之前怎麼不看清楚？我已經幫您改回這個月5號。'],
      },
    },
  },
  {
    why: 'A place to go beats “look it up yourself”.',
    twins: {
      en: {
        asked: ['customer: I lost my student card, where do I get a new one?'],
        better: [
          'agent: At the card office next to the canteen, Monday to Friday from eight to five. You get it on the spot.',
        ],
        worse: ['agent: No idea. Not my department, look it up on the website yourself.'],
      },
      'zh-Hans': {
        asked: ['客户: 校园卡丢了去哪补'],
        better: ['客服: 带学生证去一食堂旁边的卡务中心，周一到周五八点到五点，当场就能拿到。'],
        worse: ['客服: 不知道，自己看学校官网。'],
      },
      'zh-Hant': {
        asked: ['顧客: 管理費點樣改自動轉賬？'],
        better: ['客服: 你帶住銀行戶口簿落管理處，填張表五分鐘就搞掂。'],
        worse: ['客服: 唔關我事，自己上網睇啦。'],
      },
    },
  },
  {
    why: 'A date beats “stop asking”.',
    twins: {
      en: {
        asked: ['customer: Why is my tax refund not here yet?'],
        better: [
          'agent: It is with the second reviewer; payment is planned for the 25th of this month, and you will get a text.',
        ],
        worse: ['agent: Just wait and stop asking.'],
      },
      'zh-Hans': {
        asked: ['客户: 材料交了三天了怎么还没审'],
        better: ['客服: 您的材料昨天已经到审核科了，今天下午四点前会出结果，出来我短信告诉您。'],
        worse: ['客服: 等着。审核要时间，别催。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我的退稅怎麼還沒下來'],
        better: ['客服: 您的案子目前在複審，大約這個月25號撥款，撥款後會有簡訊通知您。'],
        worse: ['客服: 你就慢慢等，不要一直問。'],
      },
    },
  },
  {
    why: 'Time to think beats a countdown.',
    twins: {
      en: {
        asked: ['customer: I would like to think about the course a bit more.'],
        better: [
          'agent: Of course, take all the time you need. I am sending you the syllabus; write whenever you like.',
        ],
        worse: ['agent: Only two places left! The offer ends today, you have to decide now or you will regret it.'],
      },
      'zh-Hans': {
        asked: ['客户: 这套课我再想想吧'],
        better: ['客服: 没事，您慢慢考虑，课程大纲我发您，想好了随时找我。'],
        worse: ['客服: 再不报就没了！今天最后一天，赶紧付款吧！'],
      },
      'zh-Hant': {
        asked: ['顧客: 我還在比較別家的方案'],
        better: ['客服: 沒問題，您慢慢比較，我把我們的明細整理給您，有想知道的再問我。'],
        worse: ['客服: 這個優惠只到今天喔，現在不簽您一定會後悔，名額只剩最後兩個了！'],
      },
    },
  },
  {
    why: 'The plain answer beats the flattered one.',
    twins: {
      en: {
        asked: ['customer: Which data plan is cheaper for two?'],
        better: ['agent: The 50 GB one, 29 a month; two people rarely use more than 40.'],
        worse: ['agent: Wow, you have such amazing taste! The 50 GB one, 29 a month.'],
      },
      'zh-Hans': {
        asked: ['客户: 两个人用哪个流量包划算'],
        better: ['客服: 选50G的就行，29元一个月，两个人合起来一般用不到40G。'],
        worse: ['客服: 哇亲您真是太有眼光太聪明了！选50G的就行，29元一个月。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這款咖啡豆酸嗎'],
        better: ['客服: 偏酸一點，像柑橘；不愛酸的話，可以選深焙的曼特寧。'],
        worse: ['客服: 您真的好有品味，一看就是超級行家！偏酸一點。'],
      },
    },
  },
  {
    why: 'Words the customer knows beat those of the back office.',
    twins: {
      en: {
        asked: ['customer: Why was my transfer refused?'],
        better: [
          'agent: The account number is one digit short. Check it and send it again; no money has left your account.',
        ],
        worse: ['agent: The payment gateway returned a hard decline, so L2 will run an RMA per SOP.'],
      },
      'zh-Hans': {
        asked: ['客户: 我转账为什么失败了'],
        better: ['客服: 收款那边的卡号少了一位，您核对一下再转就行，钱没有扣。'],
        worse: ['客服: 报文返回码RJ01，清算校验不通过，走冲正。'],
      },
      'zh-Hant': {
        asked: ['顧客: 網路為什麼變慢'],
        better: ['客服: 您那一區今天在換設備，速度會慢到晚上六點，之後就恢復了。'],
        worse: ['客服: OLT端PON口CRC過高，已轉派二線。'],
      },
    },
  },
]

describePairs(pairs)
