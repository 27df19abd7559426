const closings = new Set([
  ...[
    'best',
    'best regards',
    'kind regards',
    'kindest regards',
    'warm regards',
    'warmest regards',
    'regards',
    'with regards',
    'many regards',
    'rgds',
    'br',
  ],
  ...[
    'sincerely',
    'yours sincerely',
    'sincerely yours',
    'yours truly',
    'yours faithfully',
    'respectfully',
    'best wishes',
    'all the best',
    'cheers',
    'thanks and regards',
    'thanks & regards',
    'thank you and regards',
    'with kind regards',
  ],
  ...[
    '此致',
    '此致敬礼',
    '此致敬禮',
    '敬礼',
    '敬禮',
    '祝好',
    '顺祝商祺',
    '順祝商祺',
    '顺颂商祺',
    '順頌商祺',
    '敬上',
    '敬祝商祺',
    '祝商祺',
    '谨启',
    '謹啟',
    '祝您生活愉快',
    '祝您工作顺利',
    '祝您工作順利',
  ],
  ...[
    '敬具',
    '以上',
    'よろしくお願いいたします',
    'よろしくお願いします',
    '宜しくお願い致します',
    '宜しくお願いいたします',
  ],
])

/** A line that is a closing and nothing else. */
export function isClosing(line: string): boolean {
  if (line.length > 40) return false
  return closings.has(line.replace(/[\s,.!，。！、~～]+$/, '').toLowerCase())
}

const devices = [
  /^sent (?:from|via|with|using) (?:my |mail for |outlook|yahoo|proton|samsung|android|iphone|ipad|gmail|fastmail)/i,
  /^get outlook for /i,
  /^(?:发自|發自|来自|來自)我的\s?[\w\u4e00-\u9fff]/,
  /^(?:从|從)我的.{1,30}(?:发送|發送|傳送|寄出)/,
  /^(?:通过|透過|从|從).{1,20}(?:邮箱|邮件|郵件|客户端|手机).{0,10}(?:发送|發送|傳送)?$/,
  /^(?:發送自|发送自|寄自|傳送自)/,
  /^(?:iphone|ipad|android).{0,10}から送信/i,
  /^私の.{1,20}から送信/,
]

/** What a device or a mail program adds by itself: “Sent from my iPhone”, 发自我的 iPhone. */
export const isDeviceLine = (line: string): boolean => line.length <= 80 && devices.some((device) => device.test(line))
