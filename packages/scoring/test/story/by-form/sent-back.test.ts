import { describe, expect, it } from 'vitest'
import { findSentBack } from '../../../src/story/by-form/sent-back.ts'

describe('somebody whom another department sent here', () => {
  it.each([
    ['Claims told me to ask you.', 'That sits with Claims, not with this team.', false],
    ['You sent me back to Claims on Monday.', 'It is a matter for Claims.', false],
    ['理赔说找你们，到底谁管？', '这个归理赔管。', true],
    ['理賠說要找你們，到底誰管？', '這是理賠的業務。', true],
  ])('is not sent back: %s', (asked, reply, isChinese) => {
    expect(findSentBack(reply, isChinese, asked)).toMatchObject([{ kind: 'buck-passing' }])
  })

  it.each([
    ['Claims told me to ask you.', "I'll ring Claims myself and write to you by four.", false],
    ['The app says to contact you.', 'Contact app support is what it should say; the new version loads.', false],
    ['My doctor said you can fit it here.', 'We can, with a letter from the doctor.', false],
    ['理赔说找你们', '我去跟理赔说，今晚退给您。', true],
    ['医生说你们这里能拍片', '能，先找医生开单。', true],
  ])('may be told of it all the same: %s', (asked, reply, isChinese) => {
    expect(findSentBack(reply, isChinese, asked)).toEqual([])
  })
})
