import { describe, expect, it } from 'vitest'
import { nameSlip } from './name-slip.ts'

describe('names in characters, without a word that announces them', () => {
  it.each([
    ['家父梁陈志远的门禁卡丢了，要补办', '梁程志远先生的门禁卡今天补好。', '梁程志远', '梁陈志远'],
    ['我兒子邱柏睿的學生證要換', '邱柏叡同學的學生證明天換好。', '邱柏叡', '邱柏睿'],
    ['孟晓棠的报告出了吗？', '宋雅琪女士的报告昨天出了。', '宋雅琪', '孟晓棠'],
    ['抬头写“河畔木工坊”', '抬头“河边木工坊”已开。', '河边木工坊', '河畔木工坊'],
  ])('%s', (customer, agent, said, meant) => {
    expect(nameSlip(customer, agent)).toEqual([said, meant])
  })

  it.each([
    ['孟晓棠的报告出了吗？', '孟晓棠女士的报告昨天出了。'],
    ['孟晓棠的报告出了吗？', '宋雅琪女士，您好，孟晓棠的报告昨天出了。'],
    ['卡丢了，要补办', '宋雅琪女士的卡今天补好。'],
  ])('%s is called right in: %s', (customer, agent) => {
    expect(nameSlip(customer, agent)).toBeNull()
  })
})
