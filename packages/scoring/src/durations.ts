/** Lengths of time in milliseconds. A day has 24 hours: days of a calendar are counted in their time zone. */
export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour
export const week = 7 * day
