import { type ValueWords, words } from './words.ts'

export const employments: ValueWords = {
  retired: words('retired', '已退休', '已退休'),
  student: words('student', '学生', '學生'),
  unemployed: words('out of work', '待业', '待業中'),
  self_employed: words('self-employed', '自己做生意或自由职业', '自營或接案'),
  parental_leave: words('on parental leave', '在休产假或育儿假', '請產假或育嬰假中'),
  homemaker: words('at home for the family', '全职照顾家庭', '全職照顧家庭'),
}

export const workingHours: ValueWords = {
  nights: words('nights', '夜班', '夜班'),
  shifts: words('shifts', '倒班', '輪班'),
  weekends: words('weekends', '周末也上班', '週末也上班'),
  part_time: words('part-time', '兼职', '兼職'),
  from_home: words('from home', '在家办公', '在家上班'),
}

export const timeZones: ValueWords = {
  utc: words('UTC', 'UTC', 'UTC'),
  gmt: words('GMT', '格林尼治时间', '格林威治時間'),
  bst: words('British Summer Time', '英国夏令时间', '英國夏令時間'),
  cet: words('Central European Time', '欧洲中部时间', '歐洲中部時間'),
  eet: words('Eastern European Time', '欧洲东部时间', '歐洲東部時間'),
  pacific: words('US Pacific', '美国太平洋时间', '美國太平洋時間'),
  mountain: words('US Mountain', '美国山地时间', '美國山區時間'),
  central: words('US Central', '美国中部时间', '美國中部時間'),
  eastern: words('US Eastern', '美国东部时间', '美國東部時間'),
  china: words('China', '北京时间', '北京時間'),
  hkt: words('Hong Kong', '香港时间', '香港時間'),
  sgt: words('Singapore', '新加坡时间', '新加坡時間'),
  jst: words('Japan', '日本时间', '日本時間'),
  ist: words('India', '印度时间', '印度時間'),
  aest: words('Eastern Australia', '澳大利亚东部时间', '澳洲東部時間'),
  nzst: words('New Zealand', '新西兰时间', '紐西蘭時間'),
}
