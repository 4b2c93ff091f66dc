/** Buildings and offices that stand for a government in newspapers. From general knowledge; compiled by hand. */

/** In lower case, with the country as `countries.data.ts` calls it. */
export const seatsOfPower: ReadonlyMap<string, string> = new Map([
	['kremlin', 'Russia'],
	['white house', 'United States'],
	['pentagon', 'United States'],
	['state department', 'United States'],
	['foggy bottom', 'United States'],
	['capitol hill', 'United States'],
	['downing street', 'United Kingdom'],
	['whitehall', 'United Kingdom'],
	['westminster', 'United Kingdom'],
	['elysee', 'France'],
	['élysée', 'France'],
	['quai d’orsay', 'France'],
	['blue house', 'South Korea'],
	['zhongnanhai', 'China'],
]);
