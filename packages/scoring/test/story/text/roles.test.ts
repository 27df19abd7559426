import { describe, expect, it } from 'vitest'
import { roleEn, roleZh } from '../../../src/story/text/roles.ts'

describe('roles', () => {
  it.each(['caretaker', 'electrician', 'pharmacist', 'adviser', 'manager'])('are trades and posts: %s', (word) => {
    expect(new RegExp(`^${roleEn}$`).test(word)).toBe(true)
  })

  it.each(['药师', '護士', '店长', '專員', '負責人', '調解專員'.slice(2)])(
    'are written in both scripts: %s',
    (word) => {
      expect(new RegExp(`^${roleZh}$`, 'u').test(word)).toBe(true)
    },
  )

  it.each(['letter', 'order', 'checklist', 'printer'])('are no things: %s', (word) => {
    expect(new RegExp(`^${roleEn}$`).test(word)).toBe(false)
  })

  it.each(['会员', '人员', '成长'])('are nobody who could be fetched: %s', (word) => {
    expect(new RegExp(`^${roleZh}$`, 'u').test(word)).toBe(false)
  })
})
