import assert from 'node:assert/strict';
import { claimsOf, denialsOf, linesOf } from './inWords';

type Case = readonly [text: string, ...expected: string[]];

const denied: Readonly<Record<string, readonly Case[]>> = {
	'a case that is called made up': [
		['Her lawyer, Zaza Moor, called the case a fabrication.', '0 fabrication'],
		['Moor described the prosecution as baseless.', '0 baseless'],
		['The family called the indictment a hoax.', '0 hoax'],
		['She called the case a mystery.'],
		['She called the case rubbish and asked for her money back.'],
		['The judge called the trial a long one.'],
		['Critics called the case bad law.'],
		['Lawyers described the case as one of invented names.'],
		['The prosecutor called the case against Moor no hoax.'],
		['She called the case for war a fabrication.'],
		['The tailor called the case bogus leather.'],
		['Readers called the trial a fiction, though a fine novel.'],
	],
	'what somebody says they did not know of, by who speaks for them': [
		['Dell’s lawyers say she was unaware that the firm had been set up.', '0 was unaware'],
		['Her solicitor said she was unaware of the payments.', '0 was unaware'],
		['A lawyer for Moor said he had been unaware of the deal.', '0 been unaware'],
		['Residents said they were unaware of the danger.'],
		['The lawyer said she was unaware of the ruling.'],
		['Dell’s lawyers said the judge was unaware of the letter.'],
		['The pilot said he was unaware of the storm.'],
		['Dell’s lawyers said she was unaware of the time.'],
		['Her lawyer said she was unaware that her son had died.'],
		['Her lawyer said she was unaware that the hearing had been moved.'],
		['His lawyer said he was unaware of the charges until Monday.'],
		['The miners’ solicitor said they were unaware of the gas.'],
		['His lawyers said it was unaware of the deal.'],
	],
	'what was never taken from anybody': [
		['Dell said he had “never taken a single crown from anybody”.', '0 never taken'],
		['“I never accepted one cent,” Dell said.', '0 never accepted'],
		['Moor told us that she had “never received one penny, directly or otherwise”.', '0 never received'],
		['“I have never stolen a penny,” said Moor.', '0 never stolen'],
		['“I never took a penny from my parents,” said Moor.'],
		['Moor said she had never received a penny in compensation.'],
		['“We never received a single penny,” the widow said.'],
		['“I never took a boat,” Moor said.'],
		['He said the bank had never taken a penny from him.'],
		['He never took a penny.'],
		['“He never accepted a penny, he was that kind,” said his widow.'],
		['“I never took a single penny, and my guests still left me,” joked Moor.'],
		['She said she never took a cent, because guides were not paid then.'],
	],
	'whom nobody does anything to for what they think': [
		['“No one is being jailed for their views,” Dell told Tarn TV.', '0 No one is being jailed'],
		['Dell said nobody was being punished for his opinions.', '0 nobody was being punished'],
		['The ministry said no one was being tortured.', '0 no one was being tortured'],
		['“No one is being jailed for the fraud,” the widow said.'],
		['“No one is being paid for their work,” Dell said.'],
		['Nobody is being held for ransom, police said.'],
		['“No one is being arrested for these attacks,” she said.'],
		['No one is being jailed for their views.'],
		['“Nobody is being punished for his words, and that is the scandal,” said Moor.'],
		['“Nobody was being mistreated when we came,” the doctors said.'],
		['The surgeon said nobody was being starved at the camp any longer.'],
	],
	'what the article itself says against what is told': [
		['A video claims that Tarn has banned gardens. This is false.', '1 false'],
		['A post says the lake is dry. That is completely untrue.', '1 untrue'],
		['A post says the lake is dry. That’s false.', '1 false'],
		['She has long lashes and nails. Both are false.'],
		['He gave the guard three names. These were false.'],
		['The clerk read out an address. That was false.'],
		['The hall has a ceiling of oak. It is false.'],
		['The beard is false.'],
		['Is this false?'],
		['If this is false, we will say so.'],
		['This is false modesty.'],
		['No, Tarn has not banned gardens', '0 has not'],
		['No, the mayor of Tarn did not sell the port', '0 did not'],
		['No, I have not eaten, and I will not.'],
		['No, it was not easy.'],
		['“No, the mayor has not called,” Moor said.'],
		['No, not everyone has a boat.'],
		['No, Moor did not win, but she ran her best race.'],
		['No, the children had not eaten since Monday.'],
		['No, winters have not got colder.'],
		['No boat has left Tarn.'],
		['No, the war is not over.'],
	],
	'what is contradicted': [
		['That was flatly contradicted by Tarn Rail.', '0 contradicted'],
		['This was later contradicted by the firm.', '0 contradicted'],
		['A letter that was contradicted by nothing lay there.'],
		['The law that is flatly contradicted by custom stays.'],
		['That is often contradicted by experience.'],
	],
};

const claims: Readonly<Record<string, readonly Case[]>> = {
	'what is not known, or hard to say': [
		['“I have no idea where that came from,” Moor said.'],
		['“We do not yet know who did this,” its head said.'],
		['“I don’t know what they want,” said Moor.'],
		['It is hard to overstate what the loss has meant.'],
		['Whether the law is good is another matter.'],
		['Why sleep should matter so much is not fully understood.'],
		['Moor has no idea.', '0 asserted'],
		['Most voters have no idea who their mayor is.', '0 asserted'],
		['Guards do not know how many tunnels there are.', '0 asserted'],
		['Pupils do not know the names of 3 rivers.', '0 asserted'],
		['The rules are not fully understood by staff.', '0 asserted'],
		['The case of the second ship is another matter before the court.', '0 asserted'],
	],
	'that somebody was not reached': [
		['Attempts to contact Moor were unsuccessful.'],
		['Efforts to reach the firm for comment failed.'],
		['Repeated attempts to reach his lawyer were unsuccessful.'],
		['Attempts to reach Moor by telephone were unsuccessful.'],
		['Attempts to contact Flight 212 failed.', '0 asserted'],
		['Attempts to contact Moor after the crash failed.', '0 asserted'],
		['Efforts to reach relatives of the 12 victims failed.', '0 asserted'],
		['Efforts to reach the family by boat failed.', '0 asserted'],
		['Attempts to reach the miners failed.', '0 asserted'],
		['Efforts to reach the stranded crew were unsuccessful.', '0 asserted'],
		['Attempts to sell the mill were unsuccessful.', '0 asserted'],
		['Attempts to contact the ship by radio failed.', '0 asserted'],
		['Attempts to reach the firm for comment failed, and its office was closed in May.', '0 asserted'],
	],
	'what is only suspected': [
		['Doctors suspect that the water is poisoned.', '0 hedged'],
		['Guards suspect that smugglers use the tunnel.', '0 hedged'],
		['Police suspect that Moor runs the ring.', '0 hedged'],
		['Police suspect that he sells arms.', '0 hedged'],
		['Guards suspect that the ship sank in May.', '0 hedged'],
		['Police suspect the driver of theft.', '0 hedged'],
	],
	'what is only threatened': [
		['He threatened legal action.'],
		['Moor has threatened a lawsuit.'],
		['The flood threatened the town.', '0 asserted'],
		['He threatened a guard with a knife.', '0 asserted'],
		['He threatened legal action and sold 3 ships.', '0 asserted'],
		['The firm threatened legal action against 14 villagers.', '0 asserted'],
	],
};

const tagged: readonly Case[] = [
	[
		'Asked about the row outside his home, Mr Moor snapped: “I took nothing.”',
		'Mr Moor | snapped | I took nothing.',
	],
	['Pressed on whether he had lied, Moor, 47, snapped: “I took it.”', 'Moor | snapped | I took it.'],
	['Asked about the row, they met in: “Blue Star”.'],
	[
		'Officials deny beating guests and accuse marchers of hurting 13 guards.',
		'Officials | deny | beating guests',
		'Officials | accuse | marchers of hurting 13 guards',
	],
	[
		'Officials deny theft and accuse marchers of lies.',
		'Officials | deny | theft',
		'Officials | accuse | marchers of lies',
	],
	[
		'Officials deny plans to rob guests and accuse staff of theft.',
		'Officials | deny | plans to rob guests and accuse staff of theft',
	],
];

describe('who snaps, and what is denied before somebody else is accused', () => {
	for (const [text, ...expected] of tagged) {
		it(text, () => assert.deepEqual(linesOf(text), expected));
	}
});

const spoken: readonly Case[] = [
	['Roads were closed after police warned of floods.', 'police | warned of | floods'],
	[
		'Protests have been held nightly in Tarn since the council announced a vote.',
		'the council | announced | a vote',
	],
	['Fees have gone up since the firm said it would pay.', 'the firm | said | it would pay'],
	['A post shared since Sunday claims that it leaks.', 'A post shared since Sunday | claims | it leaks'],
	[
		'Those held after the march said they were beaten.',
		'Those held after the march | said | they were beaten',
	],
	['A man arrested after the raid said he had slept.', 'A man arrested after the raid | said | he had slept'],
];

describe('denials in courts, checks and rows', () => {
	for (const [group, cases] of Object.entries(denied)) {
		describe(group, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(denialsOf(text), expected));
			}
		});
	}
});

describe('claims in courts, checks and rows', () => {
	for (const [group, cases] of Object.entries(claims)) {
		describe(group, () => {
			for (const [text, ...expected] of cases) {
				it(text, () => assert.deepEqual(claimsOf(text), expected));
			}
		});
	}
});

describe('who speaks in the clause behind a passive one', () => {
	for (const [text, ...expected] of spoken) {
		it(text, () => assert.deepEqual(linesOf(text), expected));
	}
});
