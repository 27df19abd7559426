// A customer's message in each language, with a reply that hurts, one that helps, and one that needs a little.
window.stories = {
  en: {
    said: 'Hi, order A-2041 never arrived. It was for my son’s birthday on Monday, and nobody has answered me since. I am so disappointed.',
    cold: 'Unfortunately we cannot track parcels. You should have ordered earlier. Please be patient.',
    warm: 'For your son’s birthday, and it never arrived: I can see why you are so disappointed. That was our mistake, and I am sorry. I am calling the courier now and will write to you by 3 pm.',
    draft: 'I am sorry, that was our mistake. You should have told us sooner. I am calling the courier about A-2041.',
  },
  'zh-Hans': {
    said: '你好，我订的蛋糕说好昨天下午送到，我女儿生日都过完了还没来，打电话也没人接，太失望了。',
    cold: '您怎么不提前确认呢？这个是配送的问题，我们也没办法，请您理解。',
    warm: '说好昨天送到，孩子生日都过完了还没等来，换了谁都会失望。这是我们没安排好，真的对不起。我现在就联系配送，下午三点前把结果告诉您。',
    draft: '蛋糕没按时送到，是我们没安排好，真的对不起。您怎么不早点打电话呢？我现在就联系配送。',
  },
  'zh-Hant': {
    said: '您好，我訂的蛋糕說好昨天下午送到，女兒生日都過完了還沒來，打電話也沒人接，真的很失望。',
    cold: '您怎麼不提前確認呢？這是物流的問題，我們也沒辦法，請您諒解。',
    warm: '說好昨天送到，女兒生日都過完了還沒等到，換作是誰都會失望。這是我們沒安排好，真的很抱歉。我現在就聯絡物流，下午三點前回覆您結果。',
    draft: '蛋糕沒有準時送到，是我們沒安排好，真的很抱歉。您怎麼不早點打電話呢？我現在就聯絡物流。',
  },
}
