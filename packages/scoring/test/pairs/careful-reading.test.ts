import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'a second question without a question mark is owed an answer, too',
    twins: {
      en: {
        asked: ['customer: Can I bring my dog on the ferry? Also I need to know where the bikes go'],
        better: ['agent: Yes, dogs are welcome on the outer deck. Bikes go on the car deck, right at the front.'],
        worse: ['agent: Yes, dogs are welcome on the outer deck.'],
      },
      'zh-Hans': {
        asked: ['客户: 狗能带上渡轮吗？另外自行车放哪里也说一下'],
        better: ['客服: 可以的，狗可以待在外甲板。自行车放在车辆甲板的最前面。'],
        worse: ['客服: 可以的，狗可以待在外甲板。'],
      },
      'zh-Hant': {
        asked: ['顧客: 狗可以帶上渡輪嗎？另外腳踏車要放哪裡也跟我說一下'],
        better: ['客服: 可以的，狗可以待在外甲板。腳踏車放在車輛甲板的最前面。'],
        worse: ['客服: 可以的，狗可以待在外甲板。'],
      },
    },
  },
  {
    why: 'of two dates, the right one is taken up for the right thing',
    twins: {
      en: {
        asked: ['customer: My daughter arrives on 3 June and leaves on 9 June. Could she have a cot in her room?'],
        better: ['agent: The cot is booked. Your daughter arrives on 3 June, so it will stand in her room by then.'],
        worse: ['agent: The cot is booked. Your daughter arrives on 9 June, so it will stand in her room by then.'],
      },
      'zh-Hans': {
        asked: ['客户: 我女儿6月3日入住，6月9日退房，房间里能加一张婴儿床吗？'],
        better: ['客服: 婴儿床加好了。您女儿6月3日入住，到那天已经摆在房间里。'],
        worse: ['客服: 婴儿床加好了。您女儿6月9日入住，到那天已经摆在房间里。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我女兒6月3日入住，6月9日退房，房間裡可以加一張嬰兒床嗎？'],
        better: ['客服: 嬰兒床加好了。您女兒6月3日入住，到那天已經擺在房間裡。'],
        worse: ['客服: 嬰兒床加好了。您女兒6月9日入住，到那天已經擺在房間裡。'],
      },
    },
  },
  {
    why: 'the amount is the customer’s amount',
    twins: {
      en: {
        asked: ['customer: You took £64.20 from my card instead of £46.20.'],
        better: [
          'agent: I see it: £64.20 was taken instead of £46.20. The £18.00 too much goes back to your card today.',
        ],
        worse: [
          'agent: I see it: £84.20 was taken instead of £46.20. The £38.00 too much goes back to your card today.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 本来该扣46.2元，你们扣了64.2元。'],
        better: ['客服: 看到了，该扣46.2元，扣了64.2元，多扣的18元今天退回您的卡上。'],
        worse: ['客服: 看到了，该扣46.2元，扣了84.2元，多扣的38元今天退回您的卡上。'],
      },
      'zh-Hant': {
        asked: ['顧客: 本來應該扣462元，你們扣了642元。'],
        better: ['客服: 看到了，應扣462元，扣了642元，多扣的180元今天退回您的卡片。'],
        worse: ['客服: 看到了，應扣462元，扣了842元，多扣的380元今天退回您的卡片。'],
      },
    },
  },
  {
    why: '“as usual” is not rude',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Are you open on Whit Monday?'],
        better: ['agent: We are open from nine to six, as usual.'],
        worse: ['agent: We are open from nine to six.'],
      },
      'zh-Hans': {
        asked: ['客户: 端午节你们开门吗？'],
        better: ['客服: 端午节照常营业，早上九点到晚上六点。'],
        worse: ['客服: 端午节营业，早上九点到晚上六点。'],
      },
      'zh-Hant': {
        asked: ['顧客: 端午節你們有開嗎？'],
        better: ['客服: 端午節照常營業，早上九點到晚上六點。'],
        worse: ['客服: 端午節有營業，早上九點到晚上六點。'],
      },
    },
  },
  {
    why: 'one line is answered by one line',
    equal: true,
    twins: {
      en: {
        asked: ['customer: wifi password?'],
        better: ['agent: It is bluewhale22.'],
        worse: [
          'agent: Good afternoon and thank you for contacting Harbour Hotel, my name is Tim and I will be assisting you today! It is bluewhale22. Is there anything else I can help you with? Thank you for choosing us and have a wonderful day!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: wifi密码多少'],
        better: ['客服: bluewhale22'],
        worse: [
          '客服: 您好，欢迎光临海港酒店，我是您的专属客服小天，很荣幸为您服务！密码是bluewhale22。请问还有什么可以帮您？感谢您的支持，祝您生活愉快，万事如意！',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: wifi密碼多少'],
        better: ['客服: bluewhale22'],
        worse: [
          '客服: 您好，歡迎光臨海港飯店，我是您的專屬客服小天，很榮幸為您服務！密碼是bluewhale22。請問還有什麼可以幫您？感謝您的支持，祝您生活愉快，萬事如意！',
        ],
      },
    },
  },
  {
    why: 'what the customer has given is not asked for again',
    twins: {
      en: {
        asked: ['customer: Please move my check-up. I am patient 77031, born on 4 April 1980.'],
        better: ['agent: Thank you, patient 77031. Would Tuesday at ten suit you?'],
        worse: ['agent: Thank you. Could you tell me your patient number and your date of birth?'],
      },
      'zh-Hans': {
        asked: ['客户: 帮我改一下体检时间，订单号77031，手机13800138000。'],
        better: ['客服: 好的，77031这一单，周二上午十点可以吗？'],
        worse: ['客服: 好的，请提供一下您的订单号和手机号。'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我改一下健檢時間，訂單編號77031，手機0912345678。'],
        better: ['客服: 好的，77031這一筆，週二上午十點可以嗎？'],
        worse: ['客服: 好的，請提供您的訂單編號和手機號碼。'],
      },
    },
  },
  {
    why: 'advice that has just failed is not given again',
    twins: {
      en: {
        asked: [
          'customer: The scanner shows error 9.',
          'agent: Please restart the scanner.',
          'customer: I restarted it three times, still error 9.',
        ],
        better: [
          'agent: Thank you for trying three times. Error 9 then means the lid sensor: please open the lid and wipe the small black window on the left. Does the error stay?',
        ],
        worse: ['agent: Please restart the scanner.'],
      },
      'zh-Hans': {
        asked: ['客户: 扫描仪显示错误9。', '客服: 请重启一下扫描仪。', '客户: 重启三次了，还是错误9。'],
        better: ['客服: 辛苦您试了三次。那错误9多半是上盖感应器，请打开上盖，擦一下左边那个黑色小窗，看看还报错吗？'],
        worse: ['客服: 请重启一下扫描仪。'],
      },
      'zh-Hant': {
        asked: ['顧客: 掃描器顯示錯誤9。', '客服: 請重新啟動掃描器。', '顧客: 重新啟動三次了，還是錯誤9。'],
        better: ['客服: 辛苦您試了三次。那錯誤9多半是上蓋感應器，請打開上蓋，擦一下左邊的黑色小窗，看看還會報錯嗎？'],
        worse: ['客服: 請重新啟動掃描器。'],
      },
    },
  },
  {
    why: 'what was said before is stood by, or taken back openly',
    twins: {
      en: {
        asked: [
          'customer: Is the exhibition free for children?',
          'agent: Yes, children go in for free.',
          'customer: So my son needs no ticket?',
        ],
        better: ['agent: I have to correct myself, sorry: children pay £4, I looked at last year’s list.'],
        worse: ['agent: Children pay £4.'],
      },
      'zh-Hans': {
        asked: ['客户: 展览孩子免费吗？', '客服: 是的，孩子免费。', '客户: 那我儿子不用买票吧？'],
        better: ['客服: 抱歉，我刚才说错了，孩子要40元，我看的是去年的价目表。'],
        worse: ['客服: 孩子要40元。'],
      },
      'zh-Hant': {
        asked: ['顧客: 展覽小孩免費嗎？', '客服: 是的，小孩免費。', '顧客: 那我兒子不用買票吧？'],
        better: ['客服: 抱歉，我剛才說錯了，小孩要100元，我看的是去年的價目表。'],
        worse: ['客服: 小孩要100元。'],
      },
    },
  },
  {
    why: 'who is not good with machines is led by the hand',
    twins: {
      en: {
        asked: ["customer: I'm 78 and not good with computers. How do I send you the photo?"],
        better: [
          'agent: Happily, one step at a time. First, press the paper clip beside the box you type in. Then tap your photo. That is all. Tell me when you see it.',
        ],
        worse: [
          'agent: Upload the JPEG via the attachment API endpoint or drag it into the DOM container of the widget.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我七十八了，电脑不太会用，照片怎么发给你们？'],
        better: [
          '客服: 没关系，我们一步一步来。先点输入框旁边的回形针，再点您要发的照片，就好了。看到照片了您告诉我一声。',
        ],
        worse: ['客服: 通过附件API接口上传JPEG，或者拖到控件的DOM容器里。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我七十八歲了，電腦不太會用，照片要怎麼傳給你們？'],
        better: [
          '客服: 沒關係，我們一步一步來。先點輸入框旁邊的迴紋針，再點您要傳的照片，就好了。看到照片請跟我說一聲。',
        ],
        worse: ['客服: 透過附件API介面上傳JPEG，或拖曳到元件的DOM容器裡。'],
      },
    },
  },
  {
    why: 'nothing is assumed about why somebody asks',
    twins: {
      en: {
        asked: ['customer: I would like to return these headphones.'],
        better: ['agent: Of course. The label is in your inbox; was anything wrong with them?'],
        worse: ['agent: You just want to use them for a party and send them back. The label is in your inbox.'],
      },
      'zh-Hans': {
        asked: ['客户: 我想退这副耳机。'],
        better: ['客服: 可以的，退货码已经发给您了。方便说说是哪里不合适吗？'],
        worse: ['客服: 您就是想白用几天再退吧。退货码已经发给您了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我想退這副耳機。'],
        better: ['客服: 可以的，退貨條碼已經寄給您了。方便說說是哪裡不合適嗎？'],
        worse: ['客服: 您就是想白用幾天再退吧。退貨條碼已經寄給您了。'],
      },
    },
  },
])
