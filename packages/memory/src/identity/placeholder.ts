/** What is typed into a field that has to hold something. Compared in lower case. */
const placeholders = new Set([
  '-1',
  'anon',
  'anonymous',
  'customer',
  'guest',
  'n/a',
  'na',
  'nan',
  'nil',
  'no',
  'nobody',
  'none',
  'null',
  'test',
  'tester',
  'testing',
  'unknown',
  'undefined',
  'user',
  'visitor',
  'x',
  'xx',
  'xxx',
  '匿名',
  '匿名用户',
  '匿名用戶',
  '游客',
  '遊客',
  '訪客',
  '访客',
  '测试',
  '測試',
  '无',
  '無',
  '没有',
  '沒有',
  '暂无',
  '暫無',
  '未知',
  '未填写',
  '未填寫',
  '不详',
  '不詳',
])

/** Whether a value stands for nobody: "anonymous", "null", "-1", zeros and dashes. */
export function isPlaceholder(value: string): boolean {
  const text = value.normalize('NFKC').trim().toLowerCase()
  return placeholders.has(text) || /^[0\-_./\s]*$/.test(text) || isNilId(text)
}

function isNilId(text: string): boolean {
  return text === '{00000000-0000-0000-0000-000000000000}' || text === '[object object]'
}
