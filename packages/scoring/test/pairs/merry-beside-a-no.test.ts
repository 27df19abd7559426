import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'who has everything ready for a yes is not told no with a laugh',
    twins: {
      en: {
        asked: ["customer: Is the marquee still on for Saturday? We've already invited the whole street."],
        better: [
          "agent: It isn't, I'm sorry. The lorry with the poles broke down in France, and I know the whole street is coming. I'm ringing the hire firm in Ely now.",
        ],
        worse: [
          'agent: It isn’t! The lorry with the poles broke down in France lol 😄 I am ringing the hire firm in Ely now. Have a fab Saturday!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 搬家的车排上没？我箱子都打好了。'],
        better: ['客服: 没排上，司机摔了腿。您箱子都打好了，换谁都着急。后天早上的头一班我给您占着了。'],
        worse: ['客服: 没有哦~司机摔了腿哈哈，好事多磨，加油！后天早上的头一班给您占着了哟'],
      },
      'zh-Hant': {
        asked: ['顧客: 保母確定了嗎？我假都請好了。'],
        better: ['客服: 跟您說個不好的，她昨天改變主意，不能來了。您假都請了，一定很急。今晚我再找兩位給您看。'],
        worse: ['客服: 她昨天改變主意，不能來了喔～緣分未到，祝您順利！今晚我再找兩位給您看囉！'],
      },
    },
  },
  {
    why: 'how somebody frail is doing is told with the worry in it',
    twins: {
      en: {
        asked: ["customer: Hello, I'm Clover's owner. You left me a message about her."],
        better: [
          "agent: Thank you for ringing. It's difficult news: she hasn't stood up since this morning and she isn't eating. I'm so sorry. You can be with her whenever you like.",
        ],
        worse: [
          "agent: Hey there! So she hasn't stood up since this morning and she isn't eating! You can be with her whenever you like! Bye!",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我奶奶在你们那儿第二天了，她还好吗？'],
        better: [
          '客服: 得跟您照实说，奶奶昨晚起不太吃饭，精神也差。我知道您离得远，心里肯定急。医生十点来看，看完我打给您。',
        ],
        worse: ['客服: 哈喽~奶奶昨晚起不太吃饭哦，精神差差的呢😊医生十点来看，看完打给您，祝您工作愉快！'],
      },
      'zh-Hant': {
        asked: ['顧客: 我家鸚鵡住院第二天了，牠還好嗎？'],
        better: [
          '客服: 跟您說一下，牠從昨晚到現在都沒喝水，精神比較差，我知道您一定很擔心。醫師三點再看一次，看完馬上打給您。',
        ],
        worse: ['客服: 嗨嗨～牠昨晚開始不太喝水喔，精神差差的😆醫師三點再看一次，祝您上班愉快！'],
      },
    },
  },
  {
    why: 'the no in one message and the cheer in the next are one answer',
    twins: {
      en: {
        asked: ["customer: Did my daughter get into the choir? She's waited two terms."],
        better: [
          "agent: She wasn't chosen this time.",
          "agent: I'm so sorry, I know how much she hoped for it. There is a second round in May, and I have put her name down.",
        ],
        worse: [
          "agent: She wasn't chosen this time.",
          'agent: Congratulations, you can try the second round in May! I have put her name down. Happy singing!',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我爸的廉租房批了没，等了半年了'],
        better: [
          '客服: 没有批，材料里少了一份证明。',
          '客服: 等了半年等到这个，真的很让人难受。证明补上就能重报，我今天帮您填。',
        ],
        worse: ['客服: 没有批，材料里少了一份证明。', '客服: 恭喜您还能重报！今天帮您填，祝您全家幸福！'],
      },
      'zh-Hant': {
        asked: ['顧客: 我女兒的獎學金過了沒，等兩個月了'],
        better: [
          '客服: 沒有通過，名額給了別的系。',
          '客服: 等了兩個月等到這個，她一定很失望。下個月還有一筆，我先把表寄給您。',
        ],
        worse: ['客服: 沒有通過，名額給了別的系。', '客服: 恭喜您下個月還能再申請！我先把表寄給您，祝學業順利！'],
      },
    },
  },
])
