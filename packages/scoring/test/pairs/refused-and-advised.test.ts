import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'For whom the rule holds and where it is written is no way forward.',
    twins: {
      en: {
        asked: ['customer: Can I take my bike on the 8:40 train?'],
        better: [
          'agent: Bikes can’t travel before half past nine. The 9:52 has eight bike spaces, and your ticket is good on it.',
        ],
        worse: [
          'agent: Bikes can’t travel before half past nine. That applies to all bikes, of any size, and it’s printed on the back of your ticket.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我们自己带个蛋糕，能不能在你们店里切？'],
        better: ['客服: 厅里不能切外带的蛋糕。二楼露台可以，桌子和刀叉我给您备好，七点以后没人，您看行吗？'],
        worse: ['客服: 厅里不能切外带的蛋糕。这个门口写得很清楚，所有客人都一样，无一例外，请您理解。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我們自己帶蛋糕，可以在你們店裡切嗎？'],
        better: ['客服: 廳裡不能切外帶的蛋糕。二樓露台可以，桌子和刀叉我幫您備好，七點以後沒人，您看好嗎？'],
        worse: ['客服: 廳裡不能切外帶的蛋糕。門口已經註明，所有客人都一樣，一概不能，請您見諒。'],
      },
    },
  },
  {
    why: 'That it is always so, and what they signed, is none either.',
    twins: {
      en: {
        asked: ['customer: Any chance of a table for six tonight?'],
        better: [
          'agent: We’re fully booked tonight. There’s a six at quarter past five, or tomorrow at eight. Shall I put you down?',
        ],
        worse: [
          'agent: We’re fully booked tonight. We’re always full on Saturdays, and most guests reserve a month ahead.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我想把健身卡停三个月，能停吗？'],
        better: ['客服: 次卡停不了。您可以转给家里人先用着，手续费免了；三个月里剩的次数我给您往后延。'],
        worse: ['客服: 次卡停不了。当时办卡您签过协议的，现在还剩五个月，到期才可以改或者退。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想改到下週三的團，可以嗎？'],
        better: ['客服: 下週三滿團了。週五那團還有四個位，行程一樣；或者我先幫您排候補。'],
        worse: ['客服: 下週三滿團了。旺季向來都是滿的，其他旅客都提早兩個月就訂，這個請您見諒。'],
      },
    },
  },
  {
    why: 'What stands against the no and is none itself is a way, though nobody says “can”.',
    twins: {
      en: {
        asked: ['customer: Do you repair zips?'],
        better: ['agent: We don’t repair zips, but Mrs Ali on Bridge Street mends them while you wait.'],
        worse: ['agent: We don’t repair zips, but those are our terms.'],
      },
      'zh-Hans': {
        asked: ['客户: 这双鞋能便宜点吗？'],
        better: ['客服: 这双减不了。不过买两双打九折，跟朋友拼也算。'],
        worse: ['客服: 这双减不了。不过这也是公司规定。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這雙鞋可以便宜一點嗎？'],
        better: ['客服: 這雙沒辦法減。不過買兩雙打九折，跟朋友一起買也算。'],
        worse: ['客服: 這雙沒辦法減。不過這也是公司規定。'],
      },
    },
  },
  {
    why: 'Before anything is wiped, what they would lose is brought to safety.',
    twins: {
      en: {
        asked: ['customer: The camera says card error, and all our wedding pictures are on that card!'],
        better: ['agent: Take the card out and don’t format it. Does a computer still show the pictures?'],
        worse: ['agent: Just format the card in the menu, then it works again.'],
      },
      'zh-Hans': {
        asked: ['客户: U盘插上就说有问题，里面是孩子五年的照片。'],
        better: ['客服: 先别点格式化。换一台电脑插一下，告诉我能不能看到照片？'],
        worse: ['客服: 格式化一下就能用了，以后记得安全弹出。'],
      },
      'zh-Hant': {
        asked: ['顧客: iPad 打不開了，裡面有我畫了兩年的稿子。'],
        better: ['客服: 先不要還原。您接上電腦看看，認得到的話我們先備份稿子，好嗎？'],
        worse: ['客服: 請把 iPad 還原成出廠設定，重新設定一次就可以用了。'],
      },
    },
  },
  {
    why: 'What is written on the list has been given.',
    twins: {
      en: {
        asked: ['customer: The washer, serial 55120987, shows fault E3 and won’t drain. Flat 4, 19 Mill Road.'],
        better: [
          'agent: E3 is a blocked filter. Open the flap at the bottom right and turn the cap over a bowl. Does water come out?',
        ],
        worse: [
          'agent: To help you we need: 1. Serial number 2. Fault code 3. Address. Once complete we will process it.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 洗衣机序列号 55120987，报 E3，不排水。'],
        better: ['客服: E3 是排水口堵了。您把右下角的小盖拧开，先放个盆接水，有水出来吗？'],
        worse: ['客服: 为了协助您处理，请提供：1、型号 2、序列号 3、故障现象。资料齐了才能受理。'],
      },
      'zh-Hant': {
        asked: ['顧客: 洗衣機序號 55120987，顯示 E3，不排水。'],
        better: ['客服: E3 是排水口塞住了。您把右下角的小蓋轉開，先放個盆接水，有水流出來嗎？'],
        worse: ['客服: 為了協助您處理，請提供：1. 型號 2. 序號 3. 故障情形。資料齊全才能受理。'],
      },
    },
  },
  {
    why: 'A sentence that goes on with the first answer answers no second question.',
    twins: {
      en: {
        asked: ['customer: When does the pool open on Sunday, and can my mum watch without paying?'],
        better: ['agent: It opens at 8 on Sunday. Spectators sit upstairs free of charge.'],
        worse: ['agent: It opens at 8 on Sunday. The pool has six lanes, please bring a coin for the locker.'],
      },
      'zh-Hans': {
        asked: ['客户: 体检几点开始？还有，我在吃降压药，当天早上要停吗？'],
        better: ['客服: 体检七点半开始。降压药照常吃，少喝一口水就行。'],
        worse: ['客服: 体检七点半开始。体检要空腹，请提前一天清淡饮食。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問補發存摺要多少錢？我媽可以代替我去辦嗎？'],
        better: ['客服: 補發一百元。媽媽可以代辦，帶委託書和兩個人的身分證。'],
        worse: ['客服: 補發一百元。補發當場就能拿到，您只要抽號碼牌，請記得帶印章。'],
      },
    },
  },
  {
    why: 'Who handed papers in hears what becomes of them; that they are on file is half of it.',
    twins: {
      en: {
        asked: ['customer: I posted the claim form and the receipts last week, have you got them?'],
        better: ['agent: We have them, all four. Priya is checking the claim, and the money goes out on Thursday.'],
        worse: ['agent: We have them, all four receipts, and I’ve logged them on your case. Thank you.'],
      },
      'zh-Hans': {
        asked: ['客户: 转学材料昨天寄过去了，你们收到了吗？'],
        better: ['客服: 收到了。教务处明天审，缺什么我当天打给您。'],
        worse: ['客服: 收到了，材料都在我们这里，已经登录进去了，谢谢。'],
      },
      'zh-Hant': {
        asked: ['顧客: 申請獎學金的文件上星期寄了，有收到嗎？收到了嗎？'],
        better: ['客服: 收到了，六份都齊。委員會二十號開會，當天晚上打給您。'],
        worse: ['客服: 收到了，六份都齊，成績單和推薦信都看到了，已經登錄在您的案件裡了。'],
      },
    },
  },
  {
    why: 'A brochure takes nothing up, though it has the customer’s word.',
    twins: {
      en: {
        asked: ['customer: I sleep on my side and my back hurts. Is my mattress too hard?'],
        better: [
          'agent: For a side sleeper, yes: the Firm 2000 barely gives at the shoulder. The Medium does, and swapping is free until the 30th.',
        ],
        worse: [
          'agent: We offer a wide range of mattresses designed to suit every sleeper. Depending on your needs, one of them will be right. Visit our website to learn more.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我房贷剩八年，提前还划算吗？'],
        better: ['客服: 剩八年的话，提前还大约省四万，违约金一万二，还是划算。'],
        worse: ['客服: 我行有多种方案满足您的需求，费用因情况而异，详情请见官网。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我房貸剩八年，提前還划算嗎？'],
        better: ['客服: 剩八年的話，提前還大約省四萬，違約金一萬二，還是划算。'],
        worse: ['客服: 本行有多元方案滿足您的需求，費用因個案情況而異，詳情請洽官網。'],
      },
    },
  },
  {
    why: 'The wrong thing that was handed over is owned.',
    twins: {
      en: {
        asked: ['customer: You put diesel instead of petrol in my courtesy car.'],
        better: ['agent: That was our mistake and I’m very sorry. A van is on its way to drain it.'],
        worse: ['agent: A van is on its way to drain it.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们给我装的是单人床，不是双人床。'],
        better: ['客服: 是我们拿错了，非常对不起。明天上午九点师傅带双人床过来换。'],
        worse: ['客服: 明天上午九点师傅带双人床过来换。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們兩張單都跟我收了運費。'],
        better: ['客服: 是我們弄錯了，真的抱歉。多收的八十元已經退回，週三前入帳。'],
        worse: ['客服: 兩張單都有運費。多收的八十元已經退回，週三前入帳。'],
      },
    },
  },
  {
    why: 'A plain question hears neither that they are a connoisseur nor that they must be sad.',
    twins: {
      en: {
        asked: ['customer: Is the soup vegan?'],
        better: ['agent: Yes, and so is the bread.'],
        worse: ['agent: Wow, what an insightful question, you are so discerning! Yes, and so is the bread.'],
      },
      'zh-Hans': {
        asked: ['客户: 这支表防水吗'],
        better: ['客服: 防水五十米，洗手没问题，游泳不建议。'],
        worse: ['客服: 您真是太有品味了，一看就是行家！防水五十米，洗手没问题，游泳不建议。'],
      },
      'zh-Hant': {
        asked: ['顧客: 麻煩寄一份帳單到我公司，統編剛才發了。'],
        better: ['客服: 好的，帳單剛剛寄到您公司信箱了。'],
        worse: ['客服: 我完全能體會您沒有帳單的焦慮和難過，換作是我也會很心疼。帳單剛剛寄到您公司信箱了。'],
      },
    },
  },
]

describePairs(pairs)
