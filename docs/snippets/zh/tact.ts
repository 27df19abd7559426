import { createMemory, createProfile, describeFact, recordConsent } from '@attune/memory'
import { factsInChinese } from '@attune/memory/zh'

const memory = createMemory({ languages: [factsInChinese] })
const locale = 'zh-Hans'
const now = '2026-06-01T12:00:00Z'
const told = '我一直喜欢靠窗的座位。我有糖尿病。我女儿对芝麻过敏。'
const { profile: anna } = memory.remember(
  createProfile({ id: 'anna' }),
  { id: 'may', messages: [{ role: 'customer', text: told, at: '2026-05-03T09:00:00Z' }] },
  { now },
)
const evidence = '可以，糖尿病的事麻烦记一下。'
const agreed = recordConsent(
  anna,
  { purpose: 'service_provision', collectionMethod: 'chat', evidence },
  { now },
)

function show(title: string, profile: typeof anna, purpose: string): void {
  const { mention, useSilently, withhold } = memory.recall(profile, {
    now,
    assurance: 'authenticated',
    purpose,
    locale,
  })
  console.log(title)
  for (const { fact } of mention) console.log('  可以说：  ', describeFact(fact, { locale }))
  for (const { fact } of useSilently)
    console.log('  心里有数：', describeFact(fact, { locale }))
  for (const { topic, reason } of withhold)
    console.log('  不拿出来：', topic, '–', reason.sentence)
}

show('为了让服务更贴心', anna, 'service_personalisation')
show('给她备餐，她还没点头', anna, 'service_provision')
show('给她备餐，她点过头了', agreed, 'service_provision')
