import type { SampleCustomer } from './sample.ts'

export const customers: readonly SampleCustomer[] = [
  { id: 'hannah', name: 'Hannah Whitlock', lang: 'en', email: 'hannah.whitlock@example.com', consent: true },
  { id: 'owen', name: 'Owen Pritchard', lang: 'en', email: 'owen.pritchard@example.com' },
  { id: 'priya', name: 'Priya Raman', lang: 'en', email: 'priya.raman@example.com', consent: true },
  { id: 'doreen', name: 'Doreen Ashworth', lang: 'en', email: 'doreen.ashworth@example.com' },
  { id: 'callum', name: 'Callum Reid', lang: 'en', email: 'callum.reid@example.com' },
  { id: 'imogen', name: 'Imogen Farrow', lang: 'en', email: 'imogen.farrow@example.com' },
  { id: 'samuel', name: 'Samuel Okoye', lang: 'en', email: 'samuel.okoye@example.com', consent: true },
  { id: 'freya', name: 'Freya Lindqvist', lang: 'en', email: 'freya.lindqvist@example.com' },
  { id: 'george', name: 'George Tilley', lang: 'en', email: 'george.tilley@example.com' },
  { id: 'maeve', name: 'Maeve Corcoran', lang: 'en', email: 'maeve.corcoran@example.com' },
  { id: 'linwan', name: '林晚', lang: 'zh-Hans', email: 'linwan@example.cn', consent: true },
  { id: 'zhaolei', name: '赵磊', lang: 'zh-Hans', email: 'zhaolei@example.cn' },
  { id: 'sunyue', name: '孙悦', lang: 'zh-Hans', email: 'sunyue@example.cn', consent: true },
  { id: 'heping', name: '何平', lang: 'zh-Hans', email: 'heping@example.cn' },
  { id: 'xuqing', name: '徐青', lang: 'zh-Hans', email: 'xuqing@example.cn' },
  { id: 'mahui', name: '马慧', lang: 'zh-Hans', email: 'mahui@example.cn' },
  { id: 'gaofeng', name: '高峰', lang: 'zh-Hans', email: 'gaofeng@example.cn' },
  { id: 'tangli', name: '唐丽', lang: 'zh-Hans', email: 'tangli@example.cn' },
  { id: 'luoyi', name: '罗怡', lang: 'zh-Hans', email: 'luoyi@example.cn' },
  { id: 'denghao', name: '邓浩', lang: 'zh-Hans', email: 'denghao@example.cn' },
]

/** Who serves. */
export const agents = ['Mia', 'Tom', '晓芸', '陈默'] as const

/** The one who sits at the desk. */
export const ownAgent = 'Mia'
