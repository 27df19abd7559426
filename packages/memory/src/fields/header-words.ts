import type { ColumnTarget } from './mapping.ts'

interface Heading {
  target: ColumnTarget
  words: readonly string[]
}

const consent: ColumnTarget = {
  to: 'consent',
  purpose: 'marketing',
  granted: ['yes', 'true', '1', 'y', '是', '同意', '已订阅', '已訂閱'],
  refused: ['no', 'false', '0', 'n', '否', '不同意', '未订阅', '未訂閱'],
}

/** What heads of columns are called, in English and in both kinds of Chinese. Compared without spaces and marks. */
const headings: readonly Heading[] = [
  {
    target: { to: 'name', part: 'display' },
    words: words(
      'name,full name,customer name,client name,contact name,contact,customer,姓名,名字,名称,客户,客户姓名,客户名称,顾客姓名,会员姓名,联系人,收货人,收件人,名稱,客戶,客戶姓名,客戶名稱,顧客姓名,會員姓名,聯絡人,聯繫人,收貨人',
    ),
  },
  { target: { to: 'name', part: 'given' }, words: words('first name,given name,forename,名') },
  { target: { to: 'name', part: 'family' }, words: words('last name,family name,surname,姓,姓氏') },
  { target: { to: 'name', part: 'preferred' }, words: words('preferred name,nickname,known as,昵称,暱稱,小名') },
  { target: { to: 'name', part: 'honorific' }, words: words('salutation,honorific,称谓,称呼,稱謂,稱呼,尊稱') },
  {
    target: { to: 'identity', kind: 'email' },
    words: words(
      'email,mail,email address,邮箱,电子邮箱,邮件,电子邮件,邮箱地址,郵箱,電郵,電子郵件,電子信箱,電子郵箱,信箱',
    ),
  },
  {
    target: { to: 'identity', kind: 'phone' },
    words: words(
      'phone,mobile,cell,telephone,tel,phone number,mobile number,mobile phone,cell phone,contact number,手机,手机号,手机号码,电话,电话号码,联系电话,联系方式,手機,手機號,手機號碼,電話,電話號碼,聯絡電話,連絡電話,聯絡方式,行動電話',
    ),
  },
  {
    target: { to: 'identity', kind: 'account' },
    words: words(
      'customer id,customer no,customer number,client id,member id,member no,account,account id,account no,account number,user id,uid,username,会员号,编号,会员编号,会员卡号,客户编号,客户号,账号,用户名,編號,會員編號,會員號,會員卡號,客戶編號,客戶號,帳號,使用者名稱',
    ),
  },
  {
    target: { to: 'identity', kind: 'social', system: 'wechat' },
    words: words('wechat,wechat id,weixin,微信,微信号,微信號'),
  },
  { target: { to: 'identity', kind: 'social', system: 'line' }, words: words('line,line id,line帳號') },
  { target: { to: 'identity', kind: 'social', system: 'qq' }, words: words('qq,qq号,qq號') },
  { target: { to: 'identity', kind: 'social', system: 'facebook' }, words: words('facebook,fb,臉書') },
  { target: { to: 'identity', kind: 'social', system: 'instagram' }, words: words('instagram,ig') },
  { target: { to: 'locale' }, words: words('language,locale,lang,preferred language,语言,语种,語言,語系') },
  { target: { to: 'timeZone' }, words: words('time zone,tz,时区,時區') },
  {
    target: consent,
    words: words(
      'newsletter,marketing,marketing consent,marketing opt in,opt in,subscribed,订阅,是否订阅,接受营销,訂閱,電子報,是否訂閱,行銷同意,接受行銷',
    ),
  },
  {
    target: {
      to: 'fact',
      predicate: 'birthday',
      kind: 'background',
      type: 'date',
      sensitivity: 'personal',
      cardinality: 'one',
    },
    words: words('birthday,birth date,date of birth,dob,生日,出生日期'),
  },
  {
    target: { to: 'fact', predicate: 'job_title', kind: 'background', sensitivity: 'personal', cardinality: 'one' },
    words: words('job,job title,occupation,profession,职业,职位,职务,職業,職位,職稱'),
  },
  {
    target: { to: 'fact', predicate: 'allergy', kind: 'need', sensitivity: 'special' },
    words: words('allergy,allergies,过敏,过敏源,过敏史,過敏,過敏原,過敏史'),
  },
]

const byHeading = new Map(headings.flatMap(({ target, words: each }) => each.map((word) => [plain(word), target])))

/** Where a column with this head most likely goes; `null` = its head says nothing. */
export function targetOfHeading(column: string): ColumnTarget | null {
  return byHeading.get(plain(column)) ?? null
}

function words(list: string): string[] {
  return list.split(',')
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
