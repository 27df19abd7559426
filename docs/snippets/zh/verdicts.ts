import { scoreConversation } from '@attune/scoring'

const complaint = '客户：新买的水壶用了两天就坏了，给我换一个。'
const thanks = '客户：收到了，能用，谢谢！'
const talks = {
  态度好没办成: `${complaint}
客服：实在对不起，才用两天就坏了，换谁都不高兴。
客户：那水壶呢？还是坏的。
客服：真的很抱歉。`,
  办成了仅此而已: `${complaint}
客服：新水壶周四送到您家。
${thanks}`,
  办成了也体谅了: `${complaint}
客服：才用两天就坏，是我们的货没把好关，对不起。我已经给您寄了新的，周四到。
${thanks}`,
  还多想了一步: `${complaint}
客服：才用两天就坏，是我们的货没把好关，对不起。我已经给您寄了新的，周四到。顺便帮您约了上门取旧的，省得您再跑一趟。
${thanks}`,
}
for (const [name, talk] of Object.entries(talks)) {
  const { score, verdict, families } = scoreConversation(talk)
  console.log(
    name,
    verdict,
    `score ${score} empathy ${families.empathy} outcome ${families.outcome}`,
  )
}
