/** Longer lines are never a header; it also bounds what the patterns look at. */
const longest = 300

export const isQuotedLine = (line: string): boolean => /^\s{0,3}[>＞]/.test(line.slice(0, 8))

const replyAbove = [
  'type your reply above this line',
  'reply above this line',
  'write above this line',
  '请在此行上方回复',
  '请在此行以上输入您的回复',
  '請在此行上方回覆',
  '請在此行以上輸入您的回覆',
  'この行より上に返信',
]

/** What helpdesks put above the copy of a conversation. */
export function isReplyAbove(line: string): boolean {
  if (line.length > longest) return false
  const lower = line.toLowerCase()
  return replyAbove.some((phrase) => lower.includes(phrase))
}

const delimited = new Set([
  ...[
    'original message',
    'original mail',
    'original appointment',
    'forwarded message',
    'forwarded mail',
    'begin forwarded message',
    'reply message',
  ],
  ...[
    '原始邮件',
    '原始郵件',
    '原邮件',
    '原郵件',
    '原始信息',
    '原始訊息',
    '转发的邮件',
    '轉寄的郵件',
    '轉寄郵件',
    '转发邮件',
    '回复的原邮件',
    '开始转发的邮件',
    '下面是被转发的邮件',
    '已轉寄的郵件',
    '已转发邮件',
  ],
  ...[
    '元のメッセージ',
    '転送メッセージ',
    '転送されたメッセージ',
    'ursprüngliche nachricht',
    'message d’origine',
    "message d'origine",
    'mensaje original',
  ],
])

/** `-----Original Message-----`, `------------------ 原始邮件 ------------------`, `Begin forwarded message:`. */
export function isDelimiter(line: string): boolean {
  if (line.length > longest) return false
  const trimmed = line.trim()
  const inner = trimmed.replace(/^[-_=*\s]+/, '').replace(/[-_=*:：\s]+$/, '')
  if (inner.length === trimmed.length || !delimited.has(inner.toLowerCase())) return false
  return /^[-_=*]{2}/.test(trimmed) || /[:：]$/.test(trimmed)
}

const senders = ['from', 'von', 'de', '发件人', '寄件者', '寄件人', '發件人', '差出人', '送信者']
const others = [
  ...['sent', 'date', 'to', 'cc', 'subject', 'gesendet', 'an', 'betreff', 'envoyé', 'à', 'objet', 'reply-to'],
  ...[
    '发送时间',
    '发送日期',
    '日期',
    '时间',
    '收件人',
    '抄送',
    '主题',
    '發送時間',
    '寄件日期',
    '傳送日期',
    '日期',
    '時間',
    '收件者',
    '副本',
    '主旨',
    '主題',
    '送信日時',
    '日時',
    '宛先',
    '件名',
  ],
]

/** `From: …` with two more such lines within the next five: the header of Outlook, QQ Mail and others. */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!senders.includes(labelOf(lines[at] ?? ''))) return false
  let count = 0
  for (let next = at + 1; next <= at + 5 && next < lines.length; next++) {
    if (others.includes(labelOf(lines[next] ?? ''))) count++
  }
  return count >= 2
}

function labelOf(line: string): string {
  const start = line.slice(0, 40).replace(/^[\s*>]+/, '')
  const colon = start.search(/[:：]/)
  return colon <= 0 ? '' : start.slice(0, colon).replaceAll('*', '').trim().toLowerCase()
}

/**
 * How many lines, at most three, introduce a quotation: `On 3 May 2026, Ada <ada@…> wrote:`, `Ada 于2026年5月3日写道：`,
 * `2026年5月3日(日) 10:30 山田 <yamada@…>:`. 0 when none does.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  let whole = ''
  for (let count = 1; count <= 3 && at + count <= lines.length; count++) {
    const line = lines[at + count - 1]?.trim() ?? ''
    if (line === '' || isQuotedLine(line)) return 0
    if (count > 1 && !mayBeginAttribution(lines[at] ?? '')) return 0
    whole = `${whole} ${line}`.trimStart()
    if (whole.length > longest) return 0
    if (isAttribution(whole)) return count
  }
  return 0
}

/** A header that is broken over lines begins with a word like “On”, or has its date or address in the first one. */
const mayBeginAttribution = (line: string): boolean =>
  line.length <= longest && (/^\s*(?:on|am|le|el|在|于)\s/i.test(line) || (/\d{4}/.test(line) && /[年@/-]/.test(line)))

function isAttribution(line: string): boolean {
  if (/(?:写道|寫道|書きました|写到)\s?[：:]$/.test(line)) return hasDigit(line) || line.includes('@')
  if (/\b(?:wrote|schrieb|écrit|escribió)\s?:$/i.test(line)) return /^(?:on|am|le|el)\s/i.test(line) || hasDigit(line)
  return /^\d{4}[年/-]/.test(line) && /@[^\s@<>]{1,100}>\s?[：:]$/.test(line)
}

const hasDigit = (line: string): boolean => /\d/.test(line)
