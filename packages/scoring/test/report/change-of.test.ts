import { expect, test } from 'vitest'
import { createScorer } from '../../src/index.ts'
import { changeOf } from '../../src/report/change-of.ts'
import { exampleReader } from '../../src/testing/judge-example.ts'

const scorer = createScorer({ reader: exampleReader() })

test.each([
  'customer: There is mould in the room. Can we have another one?\nagent: I understand, I am so sorry, I am so sorry again. I am so sorry.\ncustomer: And now?\nagent: Your feelings are valid, I am so sorry again, really sorry, so sorry. We are full.',
  '客户: 房间里全是霉，能换一间吗？\n客服: 对不起，真的对不起，非常对不起，抱歉抱歉。\n客户: 那现在呢？\n客服: 对不起，真的对不起，非常对不起，满房了。',
  '顧客: 房間裡都是霉，可以換一間嗎？\n客服: 對不起，真的對不起，非常對不起，抱歉抱歉。\n顧客: 那現在呢？\n客服: 對不起，真的對不起，非常對不起，客滿了。',
])('a change is shown with its own finding, and with no other that says the same: %s', (transcript) => {
  const changes = scorer.counterfactuals(transcript)
  for (const finding of scorer.score(transcript).findings) {
    const change = changeOf(finding, changes)
    const own = change?.finding.evidence.map(({ messageId, span }) => [messageId, span])
    if (change) expect(own).toEqual(finding.evidence.map(({ messageId, span }) => [messageId, span]))
  }
  for (const change of changes) expect(changeOf(change.finding, changes)?.finding).toEqual(change.finding)
})
