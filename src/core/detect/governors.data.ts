/**
 * Verbs with an infinitive or a gerund after them in which somebody speaks, as lemmas.
 * Origin: general English grammar (catenative verbs); compiled by hand.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Whose subject is that of the verb they govern: the mayor appeared to say. */
export const catenativeVerbs = words(`
	appear seem continue begin start proceed go try attempt come happen tend manage rush hasten move work dare used
	prepare help pause
`);

/** Who tries to do this does not know yet: trying to determine whether. */
export const inquiringVerbs = words(`determine establish assess find learn understand decide discover`);

/** Before an inquiring verb. */
export const tryingVerbs = words(`try attempt work seek struggle move rush hasten help`);

/** By which somebody comes to speak, with an object or place before the infinitive: took to the radio to say. */
export const channelVerbs = words(
	`use take go call write phone post hold issue travel visit appear return ring email`,
);

/** Whose object is the subject of the verb they govern: the court forced the firm to admit. */
export const causingVerbs = words(`force compel oblige lead prompt cause push get drive`);
