/** People who do not exist, with the languages they write in. */
export const people: readonly { name: string; email: string; locale: string; timeZone: string }[] = [
  { name: 'Ann Hartley', email: 'ann.hartley@example.test', locale: 'en-GB', timeZone: 'Europe/London' },
  { name: 'Renée O’Neill', email: 'renee@example.test', locale: 'en-US', timeZone: 'America/St_Johns' },
  { name: 'Tomás Ruiz', email: 'tomas.ruiz@example.test', locale: 'en-AU', timeZone: 'Australia/Lord_Howe' },
  { name: '王小雨', email: 'xiaoyu.wang@example.test', locale: 'zh-CN', timeZone: 'Asia/Shanghai' },
  { name: '李强', email: 'liqiang@example.test', locale: 'zh-CN', timeZone: 'Asia/Urumqi' },
  { name: '陳怡君', email: 'yijun.chen@example.test', locale: 'zh-TW', timeZone: 'Asia/Taipei' },
  { name: '黃子軒', email: 'tsz.hin.wong@example.test', locale: 'zh-HK', timeZone: 'Asia/Hong_Kong' },
]
