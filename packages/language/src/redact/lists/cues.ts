import type { RedactionKind } from '../redaction-kind.ts'

const phrases = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/)

/** Words after which a number or a secret of the kind is given. Of several that fit the longest counts. */
export const cues: Partial<Record<RedactionKind, readonly string[]>> = {
  'order-number': phrases(`
    order | orders | order number | order no | order id | order ref | tracking | tracking number | tracking id |
    invoice | invoice number | ticket | ticket number | case | case number | case id | reference | reference number |
    ref | booking | booking number | booking reference | confirmation | confirmation number | confirmation code |
    reservation | serial number | sku | model | item number | flight | flight number | rma | transaction id |
    shipment | 订单 | 订单号 | 订单号码 | 订单编号 | 訂單 | 訂單號 | 訂單號碼 | 訂單編號 | 单号 | 單號 | 快递单号 | 运单号 | 物流单号 | 工单 | 工單 | 流水号 | 流水號 |
    航班 | 航班号 | 型号 | 型號 | 发票号 | 發票號碼 | 取件码 | 物流编号 | 商品编号
  `),
  'national-id': phrases(`
    ssn | ssin | social security | social security number | social insurance number | social | id card |
    id card number | id number | id no | identity card | identity number | identity card number |
    identification number | national id | national id number | national insurance number | nhs number | tax id |
    passport | passport number | passport no | driver's license | drivers license | driver license |
    driver's licence | driver's license number | driving licence | license number | licence number | 身份证 | 身份证号 |
    身份证号码 | 身份證 | 身份證號 | 身份證號碼 | 身分證 | 身分證號 | 身分證字號 | 證件號碼 | 证件号 | 证件号码 | 护照 | 护照号 | 护照号码 | 護照 | 護照號碼 | 驾驶证 | 驾驶证号 |
    居留證 | 居留證號 | 港澳通行证
  `),
  card: phrases(`
    card | card number | card no | card num | credit card | credit card number | debit card | debit card number | cc |
    cc number | cc no | bank card | visa | mastercard | amex | maestro | card ending | 银行卡 | 银行卡号 | 银行卡号码 | 銀行卡 |
    銀行卡號 | 信用卡 | 信用卡号 | 信用卡號 | 信用卡號碼 | 卡号 | 卡號 | 储蓄卡 | 借记卡 | 尾号 | 尾號 | 末四码 | 末四碼
  `),
  account: phrases(`
    account | account number | account no | account id | acct | acct number | acct no | ac no | ac number | a/c |
    member id | member number | membership number | customer id | customer number | user id | my id | policy number |
    routing number | sort code | swift | swift code | bic | iban | last digits | last four digits | last four |
    last 4 | last 4 digits | accounting | ending with | ending in | ends in | number is | no is | numbers are |
    digits is | digits are | client number | meter number | imei | license plate | number plate | 账号 | 账户 | 帐号 | 帐户 |
    帳號 | 帳戶 | 账户号 | 会员号 | 会员卡号 | 會員編號 | 微信 | 微信号 | 微信號 | qq | qq号 | qq號 | 支付宝 | 支付宝账号 | 户号 | 戶號 | 车牌 | 车牌号 | 車牌 |
    車牌號碼 | 客户号 | 用户名
  `),
  password: phrases(`
    password | passwords | passcode | pass code | pass word | pwd | pin | pin number | cvv | cvc |
    security code | otp | verification code | one time code | one-time code | secret | passphrase | 密码 | 密碼 | 口令 |
    验证码 | 驗證碼 | 校验码 | 安全码 | 安全碼
  `),
  zip: phrases(`
    zip | zip code | zipcode | postal code | post code | postcode | pin code | pincode | 邮编 | 邮政编码 | 郵編 | 郵遞區號
  `),
  phone: phrases(`
    phone | phone number | phone no | telephone | telephone number | tel | tel no | mobile | mobile number |
    mobile no | mobile phone | cell | cell number | cell phone | cellphone | contact | contact no | contact number |
    contact me at | call me at | call me on | call me back at | call me back on | call us at | reach me at |
    reach me on | reached at | text me at | whatsapp | ph | ph no | fax | landline | messages to | texts to | sms to |
    calls to | my registered | registered number | home number | work number | phone at | my number | 电话 | 电话号码 |
    电话号 | 電話 | 電話號碼 | 手机 | 手机号 | 手机号码 | 手機 | 手機號碼 | 联系电话 | 聯絡電話 | 联系方式 | 聯絡方式 | 固话 | 座机 | 市話 | 传真 | 傳真 | 号码 | 號碼 |
    打给我 | 打給我 | 致电 | 撥打
  `),
}

/** What may stand between a cue and what it introduces. */
export const fillers: ReadonlySet<string> = new Set(
  `
    is are was were be no number numbers numbered num nums nos of my the your our its it it's here's here id code as
    follows to for with ending ends in on at by via and digits digit last four first name please new current
    registered also : # = - . , " ' “ ” ‘ ’ ( [ ： ， 、 （ 「 『 是 为 為 号 號 码 碼 我 的 后 後 四 位 尾 就 叫 了 呢 请 記 ＝ /
  `
    .trim()
    .split(/\s+/),
)
