import { describe, expect, it } from 'vitest'
import { looksLikeName } from '../src/input/looks-like-name.ts'
import { attune } from './run-program.ts'

const score = (stdin: string, ...roles: string[]) =>
  attune(['score', '-', '--json', ...roles.flatMap((role) => ['--role', role])], { stdin })

describe('a speaker whom no --role names', () => {
  it.each([
    ['Jane Doe: hi\nMia: hello, secret words', 'Jane Doe=customer', 'Mia', 2],
    ['customer: hi\nJane: hello\nsecret words\nMia Lee: and I am Mia', 'Jane=agent', 'Mia Lee', 4],
    ['jane: hi\nmia: hello', 'jane=customer', 'mia', 2],
    ['王小美：我的包裹呢\n小林：马上查', '王小美=customer', '小林', 2],
    ['王小美：我的包裹呢\n陳女士：馬上查', '王小美=customer', '陳女士', 2],
  ])('is named with its line and the flag to give: %j', async (transcript, role, name, row) => {
    const ran = await score(transcript, role)
    expect(ran.code).toBe(0)
    expect(ran.stderr).toMatch(new RegExp(`^warning: .*, row ${row}: "${name}" looks like somebody`))
    expect(ran.stderr).toContain(`add --role "${name}=agent"`)
    expect(ran.stderr).not.toContain('secret')
    expect(ran.stderr.split('\n')).toHaveLength(2)
    // With the flag, there is nothing to doubt.
    expect((await score(transcript, role, `${name}=agent`)).stderr).toBe('')
  })

  it.each([
    'Jane: hi\nNote: it is late',
    'Jane: hi\nOrder: A-204\nOrder Number: 7\nTracking No.: 8',
    'Jane: see\nhttp://example.com\nhttps: yes',
    'Jane: hi\nthe thing is: it broke\nPS: thanks',
    'Jane：在吗\n订单号：204\n地址：北京路\n方法：重启\n金额：三元\n温馨提示：打烊了\n收件人：我',
    'Jane：在嗎\n訂單編號：204\n顏色：白色\n文件：合約\n老客戶：是',
  ])('is not seen in %j', async (transcript) => {
    const { code, stderr } = await score(transcript, 'Jane=customer')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('is nobody where no names were given', async () => {
    expect((await score('customer: it is for\nMia: the big one')).stderr).toBe('')
  })

  it('is told for a reply that is checked, too', async () => {
    const argv = ['check', '-', '--draft', 'Hello.', '--role', 'Jane=customer']
    expect((await attune(argv, { stdin: 'Jane: hi\nMia: hello' })).stderr).toContain('row 2: "Mia"')
  })
})

describe('a name', () => {
  it.each(['Mia', 'Jane Doe', "O'Brien", 'J. Smith', '小林', '阿明', '王小美', '陈女士', '李师傅'])(
    'is %s',
    (label) => {
      expect(looksLikeName(label, [])).toBe(true)
    },
  )

  it.each(['A', 'the thing', 'mia', 'Order', 'Delivery address', '地址', '订单', '小时', '周一', '顾客', '常见问题'])(
    'is not %s',
    (label) => {
      expect(looksLikeName(label, [])).toBe(false)
    },
  )
})
