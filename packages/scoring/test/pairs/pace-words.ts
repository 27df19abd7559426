import type { ReportLocale } from '../../src/index.ts'

/** What is said in the pairs about pace, once per script: there the words stay and the times move. */
export interface Words {
  c: string
  a: string
  bot: string
  hello: string
  where: string
  arrives: string
  urgent: string
  relaxed: string
  sentNow: string
  ok: string
  thanksBye: string
  welcome: string
  bye: string
  which: string
  nudge: string
  nudgeAgain: string
  offer: string
  thinking: string
  takeYourTime: string
  hurryUp: string
  holdBare: string
  holdSorry: string
  holdReason: string
  holdTwo: string
  holdLong: string
  holdBoth: string
  stillOn: string
  found: string
  there: string
  lost: string
  byFive: string
  soon: string
  done: string
  nothingCame: string
  takenBack: string
  takenBackOnly: string
  orderGiven: string
  askOrder: string
  gotOrder: string
  handOffWarm: string
  handOffCold: string
  colleagueKnows: string
  colleagueBlank: string
  step: string
  stuck: string
  closing: string
  fee: string
  feeScript: string
  feeAnswer: string
}

export const words: Readonly<Record<ReportLocale, Words>> = {
  en: {
    c: 'customer',
    a: 'agent',
    bot: 'bot',
    hello: 'Hello!',
    where: 'Where is my order?',
    arrives: 'It left our warehouse this morning and arrives tomorrow.',
    urgent: 'I need it today, it is urgent! Where is my order?',
    relaxed: 'No rush, take your time. Where is my order?',
    sentNow: 'I have just put it on the express van; it arrives at three.',
    ok: 'ok',
    thanksBye: 'Great, thank you, bye!',
    welcome: "You're welcome, have a lovely day!",
    bye: 'Goodbye!',
    which: 'Which phone do you use?',
    nudge: 'Are you still there?',
    nudgeAgain: 'Hello, are you still there?',
    offer: 'The blue one is lighter. Shall I put one aside for you?',
    thinking: "I'll think about it.",
    takeYourTime: 'Of course, take your time.',
    hurryUp: 'This is your last chance, you must decide today!',
    holdBare: 'Please hold.',
    holdSorry: 'Sorry, please hold.',
    holdReason: 'One moment please, I am checking with the warehouse; it takes about five minutes.',
    holdTwo: 'One moment please, I am checking the payment.',
    holdLong: 'One moment please, it takes about two minutes.',
    holdBoth: 'One moment please, I am checking the payment; it takes about two minutes.',
    stillOn: 'I am still checking with the bank, one moment please.',
    found: 'I found it: one of the two was a hold and has been released.',
    there: 'Hello? Are you still there?',
    lost: 'My parcel is lost.',
    byFive: 'I will call you by 17:00 today.',
    soon: "We'll get back to you soon.",
    done: 'I have sent you a new parcel as I said; here is the tracking number.',
    nothingCame: 'Still no answer, nobody called me.',
    takenBack:
      'I will not be able to call by 17:00 as I promised, the depot has not answered. I will call you tomorrow by 10:00.',
    takenBackOnly: 'I will not be able to call by 17:00 as I promised.',
    orderGiven: 'My order number is AB12345, it never arrived.',
    askOrder: 'Could you provide your order number?',
    gotOrder: 'Thank you, I am opening AB12345 and sending a new one today.',
    handOffWarm: "I'll transfer you to billing; I have told them that AB12345 never arrived.",
    handOffCold: 'Let me transfer you to billing.',
    colleagueKnows: 'I can see that AB12345 never arrived. I have sent a new one.',
    colleagueBlank: 'Hello! How can I help? Could you provide your order number?',
    step: 'Please open Settings and tap Reset.',
    stuck: "I'm confused, I can't find it anywhere.",
    closing: "As I haven't heard from you I am closing this chat now. Goodbye!",
    fee: 'What does delivery to Leeds cost?',
    feeScript: 'Before I can help you, we have to go through our standard questions.',
    feeAnswer: 'Delivery to Leeds is four pounds.',
  },
  'zh-Hans': {
    c: '客户',
    a: '客服',
    bot: '机器人',
    hello: '您好！',
    where: '我的快递到哪了？',
    arrives: '今天早上已经从仓库发出，明天送到。',
    urgent: '急急急，今天就要用，我的快递到哪了？',
    relaxed: '不急，您慢慢来，我的快递到哪了？',
    sentNow: '已经为您改成加急了，下午三点送到。',
    ok: '好的',
    thanksBye: '好的，谢谢，再见！',
    welcome: '不客气，祝您生活愉快！',
    bye: '再见！',
    which: '您用的是哪款手机？',
    nudge: '亲，还在吗？',
    nudgeAgain: '您好，请问还在吗？',
    offer: '蓝色那款轻一些，要给您留一件吗？',
    thinking: '我再想想。',
    takeYourTime: '好的，您慢慢看，不着急。',
    hurryUp: '亲，再不下单就没了，赶紧拍吧。',
    holdBare: '请稍等。',
    holdSorry: '抱歉，请稍等。',
    holdReason: '我跟仓库核实一下，大概五分钟。',
    holdTwo: '我查一下扣款记录，请稍等。',
    holdLong: '请稍等，大概两分钟。',
    holdBoth: '我查一下扣款记录，大概两分钟，请稍等。',
    stillOn: '还在跟银行核对，请再稍等一下。',
    found: '查到了，有一笔是预授权，已经退回了。',
    there: '有人吗？还在吗？',
    lost: '我的包裹丢了。',
    byFive: '今天下午五点前给您回电话。',
    soon: '会尽快给您答复的。',
    done: '已经给您补发了，单号发您了。',
    nothingCame: '还是没人联系我。',
    takenBack: '说好五点前回您电话，今天赶不上了，仓库还没答复。明天上午十点前给您打电话。',
    takenBackOnly: '说好五点前回您电话，今天赶不上了。',
    orderGiven: '订单号是AB12345，一直没收到。',
    askOrder: '麻烦提供一下订单号。',
    gotOrder: '收到，AB12345我看到了，今天给您补发一件。',
    handOffWarm: '为您转接财务同事，AB12345没收到的情况我已经跟他说了。',
    handOffCold: '为您转接财务同事。',
    colleagueKnows: '看到您的AB12345一直没收到，已经给您补发了。',
    colleagueBlank: '您好，请问有什么可以帮您？麻烦提供一下订单号。',
    step: '请您打开设置，点一下重置。',
    stuck: '我找不到，搞不懂怎么弄。',
    closing: '由于您没有回复，先结束会话了，祝您生活愉快。',
    fee: '寄到成都运费多少？',
    feeScript: '按照流程，您需要先完成登记问卷，才能回答您的问题。',
    feeAnswer: '寄到成都运费八块。',
  },
  'zh-Hant': {
    c: '顧客',
    a: '客服',
    bot: '機器人',
    hello: '您好！',
    where: '請問我的包裹到哪了？',
    arrives: '今天早上已從倉庫寄出，明天送達。',
    urgent: '很急，今天就要用，請問包裹到哪了？',
    relaxed: '不急，您慢慢來，請問包裹到哪了？',
    sentNow: '已為您改成急件，下午三點送達。',
    ok: '好的',
    thanksBye: '好的，謝謝，再見！',
    welcome: '不客氣，祝您有美好的一天！',
    bye: '再見！',
    which: '請問您用的是哪一款手機？',
    nudge: '請問還在嗎？',
    nudgeAgain: '您好，請問還在線上嗎？',
    offer: '藍色那款比較輕，需要幫您保留一件嗎？',
    thinking: '我再想想。',
    takeYourTime: '好的，您慢慢看，不急。',
    hurryUp: '最後機會，要買要快喔！',
    holdBare: '請稍候。',
    holdSorry: '抱歉，請稍候。',
    holdReason: '我跟倉庫確認一下，大約五分鐘。',
    holdTwo: '我幫您查詢扣款紀錄，請稍候。',
    holdLong: '請稍候，大約兩分鐘。',
    holdBoth: '我幫您查詢扣款紀錄，大約兩分鐘，請稍候。',
    stillOn: '還在跟銀行核對，請再稍候一下。',
    found: '查到了，其中一筆是預授權，已經退回了。',
    there: '請問有人在嗎？',
    lost: '我的包裹不見了。',
    byFive: '今天下午五點前回電給您。',
    soon: '會盡快回覆您的。',
    done: '已為您補寄，單號已傳給您。',
    nothingCame: '還是沒有人聯絡我。',
    takenBack: '說好五點前回電，今天來不及了，倉庫還沒回覆。明天上午十點前打給您。',
    takenBackOnly: '說好五點前回電，今天來不及了。',
    orderGiven: '訂單編號：AB12345，一直沒收到。',
    askOrder: '請您提供訂單編號。',
    gotOrder: '收到，AB12345我看到了，今天為您補寄一件。',
    handOffWarm: '為您轉接帳務專員，AB12345沒收到的狀況已經告知他了。',
    handOffCold: '為您轉接帳務專員。',
    colleagueKnows: '看到您的AB12345一直沒收到，已為您補寄。',
    colleagueBlank: '您好，請問有什麼可以幫您？請您提供訂單編號。',
    step: '請您打開設定，點一下重設。',
    stuck: '我找不到，搞不懂怎麼用。',
    closing: '由於您沒有回覆，先結束對話了，祝您順心。',
    fee: '寄到台東運費多少？',
    feeScript: '依照流程，您需要先填完問卷，才能回答您的問題。',
    feeAnswer: '寄到台東運費八十元。',
  },
}
