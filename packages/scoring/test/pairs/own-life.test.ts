import { beside, en, hans, hant } from './beside.ts'
import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Whoever orders once more is told nothing of the state they must be in.',
    twins: {
      en: beside(
        en,
        'Do you still sell the herbal tea?',
        'We do, $6 a box.',
        ' You have been sleeping badly since spring, haven’t you?',
      ),
      'zh-Hans': beside(hans, '那款花草茶还有吗？', '有的，一盒32元。', '您春天以来睡眠越来越差了吧？'),
      'zh-Hant': beside(hant, '那款花草茶還有嗎？', '有的，一盒 180 元。', '您從春天開始就越來越難睡了吧？'),
    },
  },
  {
    why: 'Where somebody goes and when is not said to them, though the house may see it.',
    twins: {
      en: beside(
        en,
        'Can I swap my locker?',
        'Yes, locker 42 is yours now.',
        ' Our cameras show you getting home after two most nights.',
      ),
      'zh-Hans': beside(hans, '可以换个储物柜吗？', '可以，换成42号了。', '监控里看得到您每晚都两点以后才回家。'),
      'zh-Hant': beside(hant, '可以換個置物櫃嗎？', '可以，換成42號了。', '監視器看得到您每晚都兩點以後才回家。'),
    },
  },
  {
    why: 'Said with where it is known from, it is remembered; without, it was watched.',
    twins: {
      en: beside(
        en,
        'A cake for Sunday, please.',
        'A cake for Sunday, $30.',
        ' We have noticed your daughter gets a rash every time she eats nuts, so it is baked without.',
        ' The note on your May order asked for no nuts, so it is baked without.',
      ),
      'zh-Hans': beside(
        hans,
        '周日要一个蛋糕。',
        '好的，周日取，168元。',
        '我们发现您女儿每次吃坚果都起疹子，这次不放。',
        '您五月那单备注写过不要坚果，这次也不放。',
      ),
      'zh-Hant': beside(
        hant,
        '週日要一個蛋糕。',
        '好的，週日取，680 元。',
        '我們發現您女兒每次吃堅果都起疹子，這次不放。',
        '您五月那張單備註寫過不要堅果，這次也不放。',
      ),
    },
  },
  {
    why: 'What others say of a customer is not passed on to them.',
    twins: {
      en: beside(
        en,
        'When does the pool close?',
        'At ten tonight.',
        ' The other swimmers say you always come alone these days.',
      ),
      'zh-Hans': beside(hans, '泳池几点关？', '今晚十点。', '邻居说您最近总是一个人来。'),
      'zh-Hant': beside(hant, '泳池幾點關？', '今晚十點。', '鄰居說您最近總是一個人來。'),
    },
  },
  {
    why: 'What they told themselves may be taken up, and so may what the house has to do with.',
    equal: true,
    twins: {
      en: beside(
        en,
        'My son sleeps badly with the noise of the boiler. Can it be checked?',
        'A fitter comes tomorrow at nine.',
        '',
        ' We see that your boiler has shown an error every night this week.',
      ),
      'zh-Hans': beside(
        hans,
        '锅炉太吵，我儿子晚上睡不好，能来看看吗？',
        '师傅明天九点上门。',
        '',
        '系统显示锅炉这周每晚都报故障。',
      ),
      'zh-Hant': beside(
        hant,
        '鍋爐太吵，我兒子晚上睡不好，可以來看看嗎？',
        '師傅明天九點到府。',
        '',
        '系統顯示鍋爐這週每晚都報故障。',
      ),
    },
  },
]

describePairs(pairs)
