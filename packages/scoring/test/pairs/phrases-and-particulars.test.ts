import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'phrases that would fit anybody see nobody; who arranges what was told has seen them',
    twins: {
      en: {
        asked: [
          'customer: Your night coach puts my dad in seat 52, upstairs. He is 79 and had a new hip in May, and I am worried about those steps.',
        ],
        better: [
          "agent: Steps are no good for a new hip. I've moved your dad from 52 to seat 3, downstairs by the door, and the driver will help him in.",
        ],
        worse: [
          'agent: I completely understand how worried you must be, and your feelings truly matter to us. We care deeply about every passenger and we really appreciate your patience.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我妈81岁,白内障刚做完,周六体检排在三楼,她上下楼我不放心'],
        better: ['客服: 刚做完白内障别爬三楼了。我帮她改到一楼2号诊室,周六还是九点,护士会在门口接她。'],
        worse: ['客服: 您的不放心我们完全理解,您的孝心让我们感动。我们会用心对待每一位长辈,请相信我们的专业和温度。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我阿公83歲,重聽,下週二要去你們那邊辦補發,號碼都用叫的,我很擔心他聽不到'],
        better: ['客服: 重聽的話叫號會漏掉。我幫阿公排在下週二十點第一位,三號櫃台的同事會走過去請他。'],
        worse: ['客服: 您對家人的愛我們深深感受到,也非常理解您的擔心。我們始終把每一位長輩放在心上,敬請放心。'],
      },
    },
  },
  {
    why: 'who waits to hear whether they may stay hears that they may not: no ground for good cheer',
    twins: {
      en: {
        asked: [
          'customer: Will our tenancy be renewed in June? We have two kids at the primary school across the road.',
        ],
        better: [
          'agent: It will not, the landlord is moving his mother in. I know you chose the street for the school. You may stay until the end of August, and I will look for something in the same streets.',
        ],
        worse: [
          'agent: Hiya! Tenancy ends in June, the landlord is moving his mother in! Exciting times, a fresh start! You may stay until the end of August. Happy house hunting!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 铺面的租约明年能续吗?一家人就靠这个店吃饭'],
        better: [
          '客服: 续不了了,房东要收回自用,到三月底。我知道您一家都靠这个店,街尾有一间同样大小的,我今天先带您去看。',
        ],
        worse: ['客服: 续不了了哈~房东要收回自用,到三月底哟!街尾有一间同样大小的,换个地方生意更旺,祝您天天开心!'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問宿舍下學期還能續住嗎?我弟弟也跟我一起住'],
        better: [
          '客服: 這學期之後沒辦法續住了,整棟要拆。我知道你跟弟弟兩個人要一起搬,六月底前我先幫你們留學府路那間雙人房。',
        ],
        worse: ['客服: 不續囉!整棟要拆唷~學府路還有雙人房,六月底前登記就行,新生活愉快^^'],
      },
    },
  },
  {
    why: 'that an animal was taken to a doctor is grave, though nobody had said what hangs on it',
    twins: {
      en: {
        asked: ['customer: Hi, just checking on Pepper. Did she sleep well her first night with you?'],
        better: [
          'agent: I have to tell you something that will worry you. Pepper had a fit at six and we took her to the emergency vet on Hill Road. She is awake now; the number is 555 0134.',
        ],
        worse: [
          'agent: Hiya! Pepper had a fit at six so we took her to the emergency vet on Hill Road! The number is 555 0134. Have a lovely day! 😊',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我家芝麻昨晚在你们那儿乖吗'],
        better: [
          '客服: 跟您说件事,您听了肯定会担心。芝麻凌晨抽搐,我们已经送到西街的动物医院,现在醒着,医生电话是0571-555-0134。',
        ],
        worse: ['客服: 乖着呢~就是凌晨抽搐,已经送到西街的动物医院啦😊医生电话是0571-555-0134,祝您生活愉快!'],
      },
      'zh-Hant': {
        asked: ['顧客: 我家湯圓昨天第一晚住得習慣嗎?'],
        better: [
          '客服: 有件事要跟您說,您聽了一定會擔心。湯圓清晨昏迷,我們已經送到民生路的動物醫院,現在有醒,電話是 02-555-0134。',
        ],
        worse: ['客服: 回報一下唷!湯圓清晨昏迷,已經送到民生路的動物醫院囉😊 電話是 02-555-0134,祝您有美好的一天!'],
      },
    },
  },
  {
    why: 'what happens otherwise was said: so the no is heavy, and a wish for good luck is none',
    twins: {
      en: {
        asked: ['customer: Have the examiners answered? If it is not in by Monday I have to pay or I lose the course.'],
        better: [
          "agent: They have, and it's a no. I'm sorry. I know you have carried this since March. The dean can still extend it until the 30th, and I have written to her for you.",
        ],
        worse: [
          "agent: They have indeed! It's a no, but plenty more courses out there! The dean can still extend it until the 30th. Happy studying!",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 助学贷款有结果了吗?不然下学期就念不了了'],
        better: ['客服: 结果出来了,没批下来,缺一份担保。我知道下学期就指着它,担保书您这周补给我,我当天重新递。'],
        worse: ['客服: 结果出来啦,没批下来哈~缺一份担保,补一下就好,加油加油!'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問急難補助核准了嗎?不然下個月房租就付不了'],
        better: ['客服: 這次沒有核准,缺一張收入證明。我知道下個月的房租等著它,證明您週三前給我,我當天重送。'],
        worse: ['客服: 沒有核准唷!缺一張收入證明,補一下就好囉~祝您順心!'],
      },
    },
  },
  {
    why: 'kind words beside a death that the customer told are not too much',
    twins: {
      en: {
        asked: [
          'customer: is it right that the reading room closes? my sister and I did our homework there every day, she died in spring',
        ],
        better: [
          "agent: It is, on 1 July. I'm so sorry about your sister, and sorry that this room goes too. If you want to sit there once more before it opens, ask for me.",
        ],
        worse: [
          'agent: Yep! It closes on 1 July, and we throw an epic party with cake! Bring your friends, see you there, champ!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 听说那家老电影院要关了?我跟我弟小时候天天去,他上个月走了'],
        better: ['客服: 是的,七月一号关。您弟弟的事我很难过,连这个地方也要没了。您想再进去坐一次的话,提前一天找我。'],
        worse: ['客服: 是哒!七月一号关~关门前有狂欢大礼包,带上朋友一起来嗨哟!'],
      },
      'zh-Hant': {
        asked: ['顧客: 聽說那間老冰店要收了?我跟我妹從小吃到大,她上個月過世了'],
        better: [
          '客服: 是的,七月一號收。您妹妹的事我很難過,連這間店也要沒了。您想再來坐坐的話,跟我說一聲,留位子給您。',
        ],
        worse: ['客服: 是的唷!七月一號收~最後一週全面八折,快揪朋友來嗨囉!'],
      },
    },
  },
])
