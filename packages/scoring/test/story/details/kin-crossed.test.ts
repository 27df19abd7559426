import { describe, expect, it } from 'vitest'
import { nameSlip } from './name-slip.ts'

describe('names that the customer gave, each in its own place', () => {
  it.each([
    [
      'My name is Rhys Morgan, I am closing the account of my late aunt, Enid Parry.',
      'Your aunt Rhys Morgan has 40 pounds left, it is paid out on Monday.',
      'Rhys Morgan',
      'Enid Parry',
    ],
    ['我叫郭晓东，想把车位过户给我弟弟郭晓南', '好的，您弟弟郭晓东的身份证带来就能办。', '郭晓东', '郭晓南'],
    ['我叫司徒婉清，想把餐券轉給我表妹司徒婉儀', '好的，餐券今晚轉給司徒婉清。', '司徒婉清', '司徒婉儀'],
    ['敝姓諸葛，想改上課時間', '諸小姐：改好了，星期五晚上見。', '諸小姐', '諸葛'],
    ['Can the sofa come on Saturday instead? Imogen', 'Hi Isobel, Saturday it is.', 'Isobel', 'Imogen'],
    [
      'Nutmeg is due her nail trim, she is the lop-eared rabbit.',
      'Thursday at noon is free for Ginger.',
      'Ginger',
      'Nutmeg',
    ],
  ])('%s', (customer, agent, said, meant) => {
    expect(nameSlip(customer, agent)).toEqual([said, meant])
  })

  it.each([
    [
      'My name is Rhys Morgan, I am closing the account of my late aunt, Enid Parry.',
      'Dear Rhys Morgan, your aunt Enid’s account is closed. I am sorry for your loss.',
    ],
    ['我叫郭晓东，想把车位过户给我弟弟郭晓南', '郭先生，您弟弟郭晓南的身份证带来就能办，您本人也要到场。'],
    ['我叫司徒婉清，想把餐券轉給我表妹司徒婉儀', '司徒小姐：餐券由司徒婉清轉給司徒婉儀，今晚生效。'],
    ['给我妹妹办张卡', '您妹妹的名字和电话发我就行。'],
    ['Can the sofa come on Saturday instead? Imogen', 'Hi Imogen, Saturday it is.'],
    ['Can the sofa come on Saturday instead? Thanks', 'Hi Isobel, Saturday it is.'],
    ['Nutmeg is due her nail trim, she is the lop-eared rabbit.', 'Thursday at noon is free for Nutmeg.'],
    [
      'Nutmeg is due her nail trim, she is the lop-eared rabbit.',
      'Noon on Thursday, and the side door is open for Easter.',
    ],
  ])('%s is answered with: %s', (customer, agent) => {
    expect(nameSlip(customer, agent)).toBeNull()
  })
})
