/**
 * Where, when and to whom something is said: "in a statement", "at a news conference", "to reporters".
 * Origin: general English; compiled by hand.
 */
export const occasionNouns: readonly string[] = `
	statement statements interview interviews speech speeches tweet tweets email emails e-mail e-mails letter letters
	conference briefing briefings call post posts message messages testimony remarks comments release report reports memo
	article column editorial op-ed book blog video broadcast appearance hearing meeting debate rally event address note
	memorandum filing affidavit lawsuit complaint ruling opinion order announcement communique dispatch telegram
	podcast forum symposium gathering audience viewers voters colleagues aides story documentary show program programme forum town hall news phone telephone television radio twitter facebook x x. telegram instagram tiktok weibo wechat linkedin youtube bluesky substack reddit
	condition anonymity background record confidence
	oath cross-examination questioning caution
	essay essays newsletter memoir memoirs diary readout bulletin journal advisory
	website site webpage page channel account accounts feed blogpost
	reporters journalists reporter crowd audience supporters lawmakers parliament
`
	.trim()
	.split(/\s+/);

/** Who hears what is told to them: "the jury was told". */
export const hearingNouns: readonly string[] =
	'court jury jurors inquiry inquest tribunal hearing trial committee panel parliament magistrates'.split(
		' ',
	);
