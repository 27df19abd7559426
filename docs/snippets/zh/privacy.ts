import type { ShortConversation } from '@attune/core'
import { redact } from '@attune/language/redact'
import { createMemory, createProfile, erase, exportAll, forget, whyKnown } from '@attune/memory'
import { factsInChinese } from '@attune/memory/zh'

// 文字出门之前。
console.log(redact('收件人：李小明，手机13812345678，订单 620418').text)

const now = '2026-06-01T12:00:00Z'
const memory = createMemory({ languages: [factsInChinese] })
const talk: ShortConversation = {
  id: 'may',
  messages: [{ role: 'customer', text: '我对花生过敏。', at: '2026-05-03T09:00:00Z' }],
}
const { profile, added } = memory.remember(createProfile({ id: 'anna' }), talk, { now })
const [allergy] = added
if (!allergy) throw new Error('什么也没记住')

// “你们怎么知道的？”
console.log(whyKnown(allergy, { locale: 'zh-Hans' }).text)

// “忘了它吧。”旧对话不会再把它带回来。
const forgotten = forget(profile, allergy.id, { now })
console.log(memory.remember(forgotten, talk, { now }).added.length)

// “把你们记的都给我。”
console.log(Object.keys(JSON.parse(exportAll(profile, { now }).json).profile))

// “把我删掉。”只留下带密钥的指纹，免得下次导入又把人带回来。
const key = new Uint8Array(32).fill(7) // 从密钥库里取，别写在代码里
console.log(Object.keys(erase(profile, { now, key })))
