/**
 * What somebody who serves a customer does, in the words of the Data Privacy Vocabulary: everything but to advertise. A
 * brief is for this, unless it is asked for less.
 */
export const servingPurposes = [
  'service_provision',
  'service_personalisation',
  'customer_care',
  'communication_management',
  'delivery_of_goods',
  'payment_management',
] as const
