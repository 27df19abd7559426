import { defineScorecard } from '../define-scorecard.ts'

const second = 1000
const minute = 60 * second

/** 中国电商平台的店铺客服：讲究三分钟回复率，顾客常常一边看商品一边问。 */
export const marketplaceZh = defineScorecard({
  id: 'marketplace-zh',
  version: '1',
  title: '电商平台店铺客服（淘宝、天猫、京东、拼多多、抖音）',
  channel: 'chat',
  dimensions: {
    room: {
      weight: 2,
      because: '顾客多半同时在看几家店：招呼一声就好，别连环催单，犹豫时再轻轻问一句（S5.2、S3.15）。',
    },
  },
  rules: {
    'reply-in-time': {
      options: {
        curve: [
          [30 * second, 1],
          [minute, 0.95],
          [3 * minute, 0.75],
          [5 * minute, 0.4],
          [10 * minute, 0.1],
          [20 * minute, 0],
        ],
      },
      because:
        '平台考核三分钟回复率（淘宝 8–24 点、抖音飞鸽 8–23 点；拼多多按五分钟算），过了三分钟就不算及时；好的店一分钟以内。出自商家教程一类的网页，只能当参考。',
    },
    'greet-the-customer': {
      weight: 2,
      because: '“亲，在的”“您好，欢迎光临”在网店是人人都有的招呼，少了反而显得冷淡（S5.8，各地服务习惯不同）。',
    },
    'no-pressure': {
      weight: 2,
      because: '催付款、催好评是网店客服最招人烦的毛病：慢的人可以提醒，不可以催（S2.1）。',
    },
    'one-thing-at-a-time': {
      weight: 1.5,
      because: '“挤牙膏式追问”是质检表里单列的扣分项；退换货要的订单号、照片、原因，一次说清。',
    },
    'no-rhetorical-questions': {
      weight: 1.5,
      because: '反问、质问、责备在客服禁语里排在前面（“怎么不早说”“不是告诉你了吗”）。',
    },
    'no-absolute-claims': {
      weight: 2,
      because: '“绝对”“百分之百”“肯定能”是行业里明令不许说的话，说了做不到，就是退货和投诉。',
    },
    'grant-a-human': {
      weight: 1.5,
      because: '“转人工难”“答非所问”是近年智能客服投诉里最集中的几项（2024 年投诉量增五成，媒体报道）。',
    },
  },
  because: { channel: '店铺里的咨询都是即时聊天。' },
})
