import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Role } from '../../../src/core/model/article';
import { readLines } from '../../../src/core/text/lines';
import { rareCaptions, rareFurniture } from '../../../src/core/text/lines.data';
import { type SignedPattern, SignedPatterns, signsIn } from '../../../src/core/text/signs';
import { newsProse } from './newsProse';

const body = 'The harbour council of Port Arden voted on Tuesday to close the northern pier until spring.';

function five<T extends string>(one: T): T[] {
	return [one, one, one, one, one];
}

/** Roles of the lines that are not empty. */
function rolesOf(text: string, furniture?: readonly RegExp[]): Role[] {
	return readLines(text, furniture)
		.filter(({ start, end }) => text.slice(start, end).trim() !== '')
		.map(({ role }) => role);
}

describe('readLines', () => {
	const cases: readonly (readonly [name: string, text: string, roles: readonly Role[]])[] = [
		['a one-line article', body, ['body']],
		['a title', `Council closes pier\n\n${body}`, ['heading', 'body']],
		['a title with a question mark', `Who will mend the pier?\n\n${body}`, ['heading', 'body']],
		[
			'a title in capitals with a full stop',
			`Council Closes Northern Pier Until Spring.\n\n${body}`,
			['heading', 'body'],
		],
		['a title with a doctor in it', `Post meets Dr. Ada Pike on the pier\n\n${body}`, ['heading', 'body']],
		[
			'a title with a question and the capitals of headlines',
			`Pier on the Cheap? Assessing Arden's Harbour Plan\n\n${body}`,
			['heading', 'body'],
		],
		[
			'numbered figures',
			`${body}\n\nFigure 2: The pier (yellow box) at berth 4 in Arden.\n\nFig. 3. The letter that was sent to the council\n\n${body}`,
			['body', 'caption', 'caption', 'body'],
		],
		[
			'numbers of a list',
			`${body}\n\n1. The pier\n\n2. The quay\n\n${body}`,
			['body', 'body', 'body', 'body'],
		],
		[
			'who gave the picture, and what is on it',
			`${body}\n\nA ferry leaves.\nREUTERS/Ada Pike\n\n${body}`,
			['body', 'caption', 'caption', 'body'],
		],
		[
			'a lead above the credit of an agency',
			`Council closes pier\n\nThe council closed the pier at noon on Monday.\n\nEPA/Ada Pike\n\n${body}`,
			['heading', 'body', 'caption', 'body'],
		],
		[
			'a lead right above the credit of an agency, where no lines are empty',
			`Council closes pier\nThe council closed the pier at noon on Monday.\nEPA/Ada Pike\n${body}`,
			['heading', 'body', 'caption', 'body'],
		],
		[
			'a title above the credit of an agency',
			`Nine hurt as crane falls on pier\n\nReuters/Ada Pike\n\n${body}`,
			['heading', 'caption', 'body'],
		],
		[
			'a title above a credit',
			`Nine hurt as crane falls on pier\n\nPhoto: Ada Pike\n\n${body}`,
			['heading', 'caption', 'body'],
		],
		[
			'stories below a label, with bullets',
			`${body}\n\nRead more\n\n• Pier closed until the spring\n\n• Man hurt in crash on quay\n\n${body}`,
			['body', 'furniture', 'furniture', 'furniture', 'body'],
		],
		[
			'what is summed up, with bullets',
			`${body}\n\n• Pier closed until the spring\n\n• Man hurt in crash on quay\n\n${body}`,
			['body', 'body', 'body', 'body'],
		],
		[
			'who asked the voters',
			`${body}\n\nSix in ten of the voters back a ban.\n\nReuters/Ipsos poll\n\n${body}`,
			['body', 'body', 'caption', 'body'],
		],
		[
			'where an agency wrote',
			`${body}\n\nTwelve people died when the ferry sank.\n\nAP/Arden\n\n${body}`,
			['body', 'body', 'caption', 'body'],
		],
		[
			'what somebody said, above a credit',
			`${body}\n\nThe army has shot twelve men, the priest said.\n\nEPA/Ada Pike\n\n${body}`,
			['body', 'body', 'caption', 'body'],
		],
		[
			'the first of a list that is told on',
			`Lund faces three charges:\n\n1. Theft of 12 ships\n\n${body}`,
			['body', 'body', 'body'],
		],
		[
			'numbers of a list, with and without a full stop',
			`${body}\n\n1. He sold the dock\n\n2. He lied to the board about what it had cost.\n\n${body}`,
			['body', 'body', 'body', 'body'],
		],
		[
			'a cross-head below stories with bullets',
			`${body}\n\nRead more\n\n• Pier closed until the spring\n\nWhat the pier is for\n\n${body}`,
			['body', 'furniture', 'furniture', 'heading', 'body'],
		],
		['a sentence that speaks of a figure', `${body}\n\nFigure 1 shows the letter.`, ['body', 'body']],
		[
			'who wrote it with a team',
			`Council closes pier\n\nBy Ada Raaben and the Harbour Times Team\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'who helped, and how to reach them',
			`${body}\n\nArden's Ada Pike contributed to this report. If you have information about the pier, contact us.`,
			['body', 'furniture'],
		],
		[
			'in which issue it is',
			`${body}\n\nThis article appears in the 12 October issue of Harbour Weekly. Sign up here.`,
			['body', 'furniture'],
		],
		['a cross-head', `${body}\n\nA long winter\n\n${body}`, ['body', 'heading', 'body']],
		['a Markdown heading', `# Pier\n\n${body}`, ['heading', 'body']],
		[
			'navigation before the title',
			`Skip to main content\nMenu\nCouncil closes pier\n\n${body}`,
			['furniture', 'furniture', 'heading', 'body'],
		],
		[
			'a bar of links',
			`Home | Harbour | Council | Contact\nSign in | Subscribe\nCouncil closes pier\n\n${body}`,
			['furniture', 'furniture', 'heading', 'body'],
		],
		[
			'a title with the names of section and paper',
			`Council closes the old pier until spring | News | Port Arden Post\n\n${body}`,
			['heading', 'body'],
		],
		[
			'a menu between the title of the page and that of the article',
			`Council closes old pier - Arden News\nArden Homepage\nYour account\nTowns\nCouncil closes old pier\n\n${body}`,
			['heading', 'furniture', 'furniture', 'furniture', 'heading', 'body'],
		],
		[
			'a title that is said again at once, and below a menu',
			`Council closes old pier\n\nCouncil closes old pier\n\nTowns\nCouncil closes old pier\n\n${body}`,
			['heading', 'furniture', 'furniture', 'heading', 'body'],
		],
		[
			'cross-heads behind links that follow no whole sentence',
			`Council closes pier\n\n${body}\n\nThe council will meet again on these evenings:\n\nShare this article\n\nMonday in Arden\n\nTuesday in Kelm\n\nFriday in Tarn\n\nSaturday in Marrow\n\nSunday in Venn\n\nAbout the author\n\nAda Pike is a reporter.`,
			['heading', 'body', 'body', 'furniture', ...five('heading'), 'furniture', 'furniture'],
		],
		[
			'a title that is said again below a sentence',
			`Council closes old pier\n\n${body}\n\nCouncil closes old pier\n\n${body}`,
			['heading', 'body', 'heading', 'body'],
		],
		[
			'who wrote it, and below that for whom',
			`Council closes pier\n\nAda Pike\nArden News\n\n${body}\n\nAda Pike\n\n${body}`,
			['heading', 'furniture', 'furniture', 'body', 'heading', 'body'],
		],
		[
			'who wrote it, and as what',
			`Council closes pier\n\nBy Ada Pike, harbour correspondent\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'what is on a picture, and below that its caption',
			`Council closes pier\n\nGetty Images A man with a rope stands on the pier\nThe pier is to be closed\n\n${body}`,
			['heading', 'caption', 'caption', 'body'],
		],
		[
			'links at the end, however short',
			`Council closes pier\n\n${body}\n\n${body}\n\nRelated\nThe pier that nobody wanted\nPiers\nAda Pike`,
			['heading', 'body', 'body', 'furniture', 'furniture', 'furniture', 'furniture'],
		],
		[
			'what a wiki adds at the end',
			`Council closes pier\n\n${body}\n\nWikipedia has more about this subject:\n\nThis article features first-hand journalism.\n\nSee the notes page for details.`,
			['heading', 'body', 'furniture', 'furniture', 'furniture'],
		],
		[
			'from where it was reported',
			`Council closes pier\n\n${body}\n\n${body}\n\nPike reported from Arden and Lund from Kelm.`,
			['heading', 'body', 'body', 'furniture'],
		],
		[
			'short lines that no sentence stands before',
			'Council closes pier\n\nShare\n\nThe old pier in Arden\n\nThe new pier in Kelm',
			['heading', 'furniture', 'heading', 'heading'],
		],
		[
			'a name and a paper apart',
			`Council closes pier\n\n${body}\n\nAda Pike\n\nArden News\n\n${body}`,
			['heading', 'body', 'heading', 'heading', 'body'],
		],
		[
			'a sentence below a picture',
			`Council closes pier\n\nGetty Images A man with a rope stands on the pier\n${body}`,
			['heading', 'caption', 'body'],
		],
		[
			'bars of sections and of buttons without marks between them',
			`News Politics Culture Podcasts\n\nSubscribe for $1 a week\n\nCouncil closes pier\n\nShare Print PDF\n\n${body}`,
			['furniture', 'furniture', 'heading', 'furniture', 'body'],
		],
		[
			'what stands on a page besides its words',
			`Council closes pier\n\nNEW You can now listen to articles!\n\n${body}\n\nPrivacy Notice: Newsletters may contain advertisements.\n\n${five(body).join('\n\n')}\n\nTelegram: join our channel\n\nIf you find an error, please mark it.\n\nAda Pike, press officer, +99 555 0100, press@arden.example`,
			['heading', 'furniture', 'body', 'furniture', ...five('body'), 'furniture', 'furniture', 'furniture'],
		],
		[
			'what a site of science news has below an article',
			`Pier moved\n\n${five(body).join('\n\n')}\n\nMore information: Ada Pike et al, The moving pier, Harbour Letters (2031). DOI: 10.0000/pier\n\nProvided by University of Arden\n\nCitation: Pier moved (2031, May 2) retrieved 3 May 2031`,
			['heading', ...five('body'), 'furniture', 'furniture', 'furniture'],
		],
		[
			'a title that begins with "Journal:", and one made of the names of sections',
			`Journal: the editor resigns over leak\n\n${body}\n\nInternational Education Society\n\n${body}`,
			['heading', 'body', 'heading', 'body'],
		],
		[
			'who reported and whom to ask, in further forms',
			`Home Politics Culture\n\nCouncil closes pier\n\n${body}\n\nReporting by Ada Pike in Arden and Tom Lund\n\n${body}\n\nReporting by Ada Pike, editing by our desk in Kelm\n\n${body}\n\nPress office of the council +99 555 0100\n\nJournal information: Harbour Letters\n\nDOI: 10.0000/pier`,
			[
				'furniture',
				'heading',
				'body',
				'furniture',
				'body',
				'furniture',
				'body',
				...five('furniture').slice(2),
			],
		],
		[
			'an article that goes on below a link',
			`Council closes pier\n\n${five(body).join('\n\n')}\n\nCLICK HERE TO GET THE APP\n\nAda Pike, a harbour pilot, blamed the council.\n\n"They knew of it," Pike wrote on her page.\n\n${body}\n\n${body}\n\nThe Harbour Post contributed to this report.\n\nTom Lund is a reporter. Follow him @tomlund`,
			['heading', ...five('body'), 'furniture', ...five('body').slice(1), 'furniture', 'furniture'],
		],
		[
			'captions that end with a credit in brackets',
			`${body}\n\nA ferry lies at the northern pier of Port Arden on May 2, 2031. (Arden Post via AP)\n\n${body}\n\nThe council of Port Arden [Ada Pike/AFP]\n\n${body}\n\nTom Lund, pictured at the harbour in 2031\n\n${body}\n\nA crane is moved in Port Arden on May 3, 2031. (Ada Pike/The Arden Post)\n\n${body}\n\nThe crane in May. (Photo: Ada Pike)`,
			['body', 'caption', 'body', 'caption', 'body', 'caption', 'body', 'caption', 'body', 'caption'],
		],
		[
			'a sentence that ends with who reported it, in brackets',
			`${body}\n\nThe harbour council of Port Arden voted on Tuesday to close the pier. (AFP)`,
			['body', 'body'],
		],
		[
			'who reports from where, below the name',
			`Council closes pier\n\n${body}\n\nAda Pike\nReporting from Port Arden\n\n${body}`,
			['heading', 'body', 'furniture', 'furniture', 'body'],
		],
		[
			'the standards of an agency',
			`Council closes pier\n\n${body}\n\nOur Standards: The Arden Principles.`,
			['heading', 'body', 'furniture'],
		],
		[
			'who reported and edited',
			`${body}\n\n- Additional reporting by Ada Pike; editing by Tom Lund`,
			['body', 'furniture'],
		],
		[
			'dash dialogue before a credit',
			`${body}\n\n– It was dark.\n– We sat there.\n\nPhoto: Tom Lund\n\n${body}`,
			['body', 'body', 'body', 'caption', 'body'],
		],
		[
			'questions under the name of who asks',
			`${body}\n\nArden Post: What did you see?\n\n${body}\n\nArden Post: Who was there?\n\n${body}`,
			['body', 'body', 'body', 'body', 'body'],
		],
		...[
			'Our Standards: The Port Arden Trust Principles.',
			'For more stories on the sea, visit our website or subscribe to our podcast.',
			'Find more fact-checks here.',
			'This live blog is now closed. You can read our full report here.',
			'This is part of the Post’s effort to check what is shared online.',
			'The views expressed here are the authors’ own and not those of the Post.',
			'Enditem',
			'March 3, 20267:01 AM GMT Updated 2 hours ago',
			'A version of this article appears in print on Oct. 26, 2026.',
			'Harbour correspondent',
			'Science editor, Port Arden',
			'Watch: How the pier was built',
			'___',
		].map(line => [line, `${body}\n\n${line}\n\n${body}`, ['body', 'furniture', 'body']] as const),
		...[
			'For more than a year the council has asked the firm to visit the pier.',
			'The views expressed by the council have changed since the storm.',
			'The correspondent of the Post was in Port Arden.',
			"''It was the start of it,'' Mr. Pike told the BBC. ''It is new''",
			'This page is now in the museum, where it has been since May.',
			'This is part of the plan that the council made in May.',
			'Research by the Harbour Institute found that the pier had sunk for years.',
			'Reporting by the Arden Post in May led to the closure of the pier.',
			'Provided by the navy, the pictures show three ships.',
			'Provided by a source in the council, the list names 40 piers.',
			'The letters came from the number +99 555 010 0200.',
			'The call, police said, was made by a man who used +99 555 010 0200.',
			'Anyone who saw the ship is asked to call +99 555 0100.',
			'The ship was last seen near the pier on Monday (Arden/Kelm border).',
			'The council said the talks were held by the two parties (HDU/HSU).',
			'The pier was built by one of two firms (Pike/Lund).',
			'The ferry sails to Kelm twice a day (Tarn via Marrow).',
			'The council has sold all that it had (image rights included).',
		].map(line => [line, `${body}\n\n${line}\n\n${body}`, ['body', 'body', 'body']] as const),
		[
			'what a release begins with',
			`For Immediate Release\n\nCouncil closes pier\n\n${body}`,
			['furniture', 'heading', 'body'],
		],
		[
			'what a firm tells of itself',
			`Council closes pier\n\n${body}\n\n${body}\n\n${body}\n\nAbout Arden Piers\n\nArden Piers is a builder of piers.`,
			['heading', 'body', 'body', 'body', 'furniture', 'furniture'],
		],
		[
			'who its author is',
			`Council closes pier\n\n${body}\n\n${body}\n\n${body}\n\nAda Pike is a senior fellow at the Harbour Institute.`,
			['heading', 'body', 'body', 'body', 'furniture'],
		],
		['the time of an entry', `A long winter\n\n16.42 BST\n\n${body}`, ['heading', 'furniture', 'body']],
		[
			'who wrote it and when, in one line',
			`A long winter\n\nBy Port Post Published: Apr 19, 2031 10:24 PM\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'what else it is from',
			`${body}\n\nThe Port Service contributed to this report. Some information came from the Post.`,
			['body', 'furniture'],
		],
		['who sends it, alone on its line', `A long winter\n\nCNW —\n${body}`, ['heading', 'furniture', 'body']],
		[
			'a byline with an article',
			`A long winter\n\nBy the Arden Post\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'links to other stories below their label',
			`${body}\n\nREAD MORE\nWhat we know about the pier\nCouncil of Arden sells its ferry\n\n${body}\n\nA long winter at sea\n\n${body}`,
			['body', 'furniture', 'furniture', 'furniture', 'body', 'heading', 'body'],
		],
		[
			'a cross-head below such a label',
			`${body}\n\nRead more\n\nLong winter\n\n${body}`,
			['body', 'furniture', 'heading', 'body'],
		],
		[
			'a label before one question',
			`${body}\n\nPort Arden: What comes next?\n\n${body}`,
			['body', 'heading', 'body'],
		],
		[
			'a note in italics, and an address for readers',
			`*Updated 4 April with an answer.*\n\n${body}\n\nWhat do you think? E-mail us at post@harbour.example`,
			['furniture', 'body', 'furniture'],
		],
		[
			'who wrote it, between the title and the first paragraph, with an address',
			`Council closes pier\n\nAda Pike and Tom Lund\n\nada@post.example\n\n${body}`,
			['heading', 'furniture', 'furniture', 'body'],
		],
		[
			'who wrote it, right above the first paragraph',
			`Council closes pier\n\nA long day in the hall\n\nAda Pike and Tom Lund\n\n${body}`,
			['heading', 'heading', 'furniture', 'body'],
		],
		[
			'a question of a transcript',
			`A talk\n\n${body}\n\nADA PIKE: So is the pier safe?\n\n${body}`,
			['heading', 'body', 'body', 'body'],
		],
		[
			'a cross-head of two names',
			`Council closes pier\n\n${body}\n\nPort Arden\n\n${body}`,
			['heading', 'body', 'heading', 'body'],
		],
		[
			'what newsletters and pages have round an article',
			`View this email in your browser\n\nHome > News > Pier\n\nCouncil closes pier\n\nTuesday, 14 January\n\nLIVE | Updated 23:40 GMT\n\nBy our reporters in Arden and Kelm\n\n${five(body).join('\n\n')}`,
			['furniture', 'furniture', 'heading', 'furniture', 'furniture', 'furniture', ...five('body')],
		],
		[
			'who wrote it and when, and where it is shared',
			`Council closes pier\n\nBy Ada Pike | Published 9 January 2025\n\n@adapike\n\nFacebook Twitter Email\n\n${five(body).join('\n\n')}`,
			['heading', 'furniture', 'furniture', 'furniture', ...five('body')],
		],
		[
			'with whom a check was made, and what was wrong before',
			`Council closes pier\n\n${body}\n\nThis fact check was produced with the Harbour Institute.\n\n${five(body).join('\n\n')}\n\nA correction was made on Nov. 3, 2025: An earlier version of this article named another pier.`,
			['heading', 'body', 'furniture', ...five('body'), 'furniture'],
		],
		[
			'cross-heads with numbers and in bold, and notes',
			`Council closes pier\n\n${body}\n\n2. WHAT WE READ ABOUT PIERS\n\n${body}\n\n**Policy Brief 14/2025**\n\n*Ada Pike is a fellow of the institute. The views expressed are her own.*\n\n[^1]: Harbour Institute, May 2024.`,
			['heading', 'body', 'heading', 'body', 'heading', 'furniture', 'furniture'],
		],
		[
			'the questions of an explainer, and those of a talk',
			`Council closes pier\n\nWhat has happened?\n\n${body}\n\nWho pays?\n\n${body}\n\nSo is it over?\n\n“I think so,” Pike said.`,
			['heading', 'heading', 'body', 'heading', 'body', 'heading', 'body'],
		],
		[
			'questions that are put to somebody',
			`Council closes pier\n\nWhat did you see?\n\n${body}\n\nWho called you?\n\n${body}\n\nSo is it over?\n\n${body}`,
			['heading', 'body', 'body', 'body', 'body', 'body', 'body'],
		],
		[
			'questions that are quoted one after the other',
			`Council closes pier\n\n${body}\n\n"Has the pier closed?\n\n"Has it opened?\n\n"Is it safe?\n\n${body}`,
			['heading', 'body', 'body', 'body', 'body', 'body'],
		],
		[
			'questions to one who says “I”',
			`Council closes pier\n\nWhat has happened?\n\n${body}\n\nWho pays?\n\n${body}\n\nSo is it over?\n\nI hope so.`,
			['heading', 'body', 'body', 'body', 'body', 'body', 'body'],
		],
		[
			'parts with Roman numbers, and what agencies put at the end',
			`Council closes pier\n\n${body}\n\nII.\n\n${body}\n\nX.\n\n${five(body).join('\n\n')}\n\n(Writing by Ada Pike; editing by Tom Lund)\n\n- END -\n\nMedia contact: Mr. Tom Lund, tel. 555 0100`,
			['heading', 'body', 'heading', 'body', 'body', ...five('body'), 'furniture', 'furniture', 'furniture'],
		],
		[
			'what was said in single quote marks',
			`Council closes pier\n\n${body}\n\nOne clerk commented: 'It is late.'\n\n'It was late when they came to the pier.'\n\n'Too late.'\n\nPike: 'We will win.'\n\n${body}`,
			['heading', 'body', 'body', 'body', 'heading', 'heading', 'body'],
		],
		[
			'what sites put around the comments',
			`Council closes pier\n\n420 View comments\n\n${body}\n\nShare or comment on this article\n\nThe comments below have not been moderated.`,
			['heading', 'furniture', 'body', 'furniture', 'furniture'],
		],
		[
			'whom the press may ask',
			`Council closes pier\n\n${body}\n\nInvestor contact: Ada Pike, ada@pier.example\n\nFor media enquiries contact Tom Lund on 020 5550 0199.`,
			['heading', 'body', 'furniture', 'furniture'],
		],
		[
			'news of views, versions and letters',
			`Council closes pier\n\n${body}\n\nAn earlier version of this report, seen by the Courier, said the dam was unsafe.\n\n“The views expressed are his own,” a spokesman for the ministry said of Ford’s letter.\n\nMoor said that the opinions expressed in this letter are their own and that the police had seen it.\n\n(Written by Ada Moor in 1950, the letter accuses Ford of theft)\n\nHome/work balance is harder than before, the union said.\n\n${body}`,
			['heading', ...five('body'), 'body', 'body'],
		],
		[
			'what was wrong before, where a page stands and who edited it',
			`Council closes pier\n\nHome / News / Pier\n\n${five(body).join('\n\n')}\n\nAn earlier version of this article misstated the age of Ada Pike.\n\n(Reporting by Tom Lund in Arden and Ada Pike; Editing by Bo Hale)\n\n(Compiled by Tom Lund)\n\nThe views expressed here are the author’s own.`,
			['heading', 'furniture', ...five('body'), 'furniture', 'furniture', 'furniture', 'furniture'],
		],
		[
			'a byline of a tabloid',
			`Council closes pier\n\nEXCLUSIVE By ADA PIKE, Harbour Editor\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'a title with a sentence of its own',
			`Stop calling it a pier. It was a wall\n\n${body}`,
			['heading', 'body'],
		],
		[
			'what an agency puts above its copy',
			`NPA-KRV-0412\nSUBJECT: TALKS\n\nCouncil closes pier\n\n${body}`,
			['furniture', 'furniture', 'heading', 'body'],
		],
		[
			'a byline without a name',
			`Council closes pier\n\nBy our harbour staff\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		['a subscription notice', `Sign up for our newsletter\n\n${body}`, ['furniture', 'body']],
		[
			'a dateline of the site',
			`Council closes pier\n\nFriday, March 8, 2024\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'a byline',
			`Council closes pier\n\nBy Ada Pike and Tom Lund\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'recommendations between paragraphs',
			`${body}\n\nRecommended\n\n${body}`,
			['body', 'furniture', 'body'],
		],
		[
			'a list of sources',
			`${body}\n\n* "Ferry sinks off Marrow, owners say" — Marrow Courier, March 13, 2026`,
			['body', 'furniture'],
		],
		[
			'what was done to an interview',
			`${body}\n\nThis interview has been edited for length.`,
			['body', 'furniture'],
		],
		['thanks to other reporters', `${body}\n\nWith reporting by Tom Lund`, ['body', 'furniture']],
		[
			'a label before a caption',
			`${body}\n\nImage caption, The pier at dusk\n\n${body}`,
			['body', 'caption', 'body'],
		],
		['a credit alone', `${body}\n\nTom Lund/Reuters\n\n${body}`, ['body', 'caption', 'body']],
		[
			'a credit behind a name',
			`${body}\n\nPhoto by Tom Lund via AP/Pool.\n\n${body}`,
			['body', 'caption', 'body'],
		],
		[
			'an agency far behind the beginning',
			`${body}\n\n${body} It was taken by Reuters\n\n${body}`,
			['body', 'body', 'body'],
		],
		[
			'who helped, and where that is said far behind the beginning',
			`${body}\n\nTom Lund contributed to this report.\n\n${body} ${body} Lund contributed to this report.\n\n${body}`,
			['body', 'furniture', 'body', 'body'],
		],
		['a title that ends with an agency', `Mayor speaks to Reuters\n\n${body}`, ['heading', 'body']],
		[
			'a short paragraph that goes on after a break',
			`${body.slice(0, -1)} and then,\n\nin summer, to open it.`,
			['body', 'body'],
		],
		[
			'a link in capitals',
			`${body}\n\nPIER FIRE LEAVES TWO SHIPS ADRIFT\n\n${body}`,
			['body', 'furniture', 'body'],
		],
		[
			'a cross-head in capitals that asks',
			`${body}\n\nWHERE THE PHOTO COMES FROM\n\n${body}`,
			['body', 'heading', 'body'],
		],
		[
			'who wrote it and when, without a "By"',
			`Council closes pier\n\nAda Pike, Harbour Editor\n21:07, 3 Aug | Updated: 08:15, 4 Aug\n\n${body}`,
			['heading', 'furniture', 'furniture', 'body'],
		],
		[
			'who wrote it between bars',
			`Council closes pier\n\nBy Ada Pike | Court Reporter | @adapike\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'a sentence about two people',
			`${body}\n\nAda Pike, the harbour editor, left in May.`,
			['body', 'body'],
		],
		[
			'who helped, and who drew',
			`${body}\n\nAdditional reporting: Ada Pike, Bo Lund. Illustration: Pike Studio`,
			['body', 'furniture'],
		],
		[
			'how to reach who wrote it',
			`${body}\n\nAda Pike can be reached at 555-0142 or pike@ledger.example.`,
			['body', 'furniture'],
		],
		[
			'who can be reached otherwise',
			`${body}\n\nThe pier can be reached by ferry at dawn.`,
			['body', 'body'],
		],
		[
			'what an agency says of its copy',
			`${body}\n\n(Adds comments from council, analyst)\n\n${body}\n\n(With inputs from KPA)`,
			['body', 'furniture', 'body', 'furniture'],
		],
		['what is added in brackets', `${body}\n\n(She adds that the pier is old.)`, ['body', 'body']],
		[
			'a dateline alone on its line',
			`Council closes pier\n\nARDEN, June 30, 2026 09:14 pm IST\n\n${body}`,
			['heading', 'furniture', 'body'],
		],
		[
			'a photographer’s credit',
			`${body}\n\nPhotograph by Ada Pike for The Review\n\n${body}`,
			['body', 'caption', 'body'],
		],
		[
			'a rubric above the title',
			`FACT CHECK\n\nDid the pier sink? No, it was closed\n\n${body}`,
			['furniture', 'heading', 'body'],
		],
		[
			'a note on an interview',
			`${body}\n\nThis interview has been lightly edited for length.`,
			['body', 'furniture'],
		],
		[
			'a sentence about an edited interview',
			`${body}\n\nThe interview was edited by the council, she said, and no one was told of it before it was shown to the whole town.`,
			['body', 'body'],
		],
		[
			'a photo with its credit',
			`${body}\n\nThe pier at dusk. Photo: Tom Lund\n\n${body}`,
			['body', 'caption', 'body'],
		],
		[
			'a caption before its credit',
			`${body}\n\nThe pier at dusk\n\nImage: Tom Lund.\n\n${body}`,
			['body', 'caption', 'caption', 'body'],
		],
		[
			'a caption that stands twice',
			`${body}\n\nThe pier at dusk\nThe pier at dusk\n\n${body}`,
			['body', 'caption', 'caption', 'body'],
		],
		['a file photo', `${body}\n\nAda Pike (file photo)\n\n${body}`, ['body', 'caption', 'body']],
		[
			'quoted words of one line',
			`${body}\n\n“We will not rest,” she said.\n\n${body}`,
			['body', 'body', 'body'],
		],
		['the lead-in of a quotation', `${body}\n\nIt read in full:\n\n${body}`, ['body', 'body', 'body']],
		['a short sentence', `${body}\n\nNobody came.\n\n${body}`, ['body', 'body', 'body']],
	];
	for (const [name, text, roles] of cases) {
		it(name, () => {
			assert.deepEqual(rolesOf(text), roles);
		});
	}

	it('takes the names under pictures next to each other for captions', () => {
		const text = [`Council closes pier`, body, 'Ada Pike of Harbour Post', "Arden's Tom Lund", body].join(
			'\n\n',
		);
		assert.deepEqual(rolesOf(text), ['heading', 'body', 'caption', 'caption', 'body']);
	});

	it('takes the questions of an interview for body', () => {
		const questions = ['What did you see?', 'Who was there?', 'Did you stay?'].flatMap(question => [
			question,
			body,
		]);
		assert.deepEqual(rolesOf(['Ada Pike on the pier', ...questions].join('\n\n')), [
			'heading',
			...Array(6).fill('body'),
		]);
	});

	it('does not take a long paragraph for furniture', () => {
		const paragraph = `${body} ${body} The company changed its terms of service, and told readers to click here. ${body} ${body} ${body} ${body}`;
		assert.deepEqual(rolesOf(`${body}\n\n${paragraph}`), ['body', 'body']);
	});

	it('takes all behind an author note near the end for furniture', () => {
		const text = [
			...Array(6).fill(body),
			'About the author',
			'Ada Pike has sailed since she was six and lives by the sea.',
		].join('\n\n');
		assert.deepEqual(rolesOf(text), [...Array(6).fill('body'), 'furniture', 'furniture']);
	});

	it('keeps what somebody says between furniture of a short article', () => {
		const text =
			'Home\n\nSubscribe now\n\nDam leaks\n\nThe dam leaked, the mayor said.\n\nRead more: Floods\n\nShare\n\nIt is old, he added.\n\nPrint\n';
		assert.deepEqual(
			readLines(text).flatMap(({ start, end, role }) => (start < end ? [role] : [])),
			['furniture', 'furniture', 'heading', 'body', 'furniture', 'furniture', 'body', 'furniture'],
		);
	});

	for (const [name, lines, roles] of [
		[
			'the last paragraphs between advertisements',
			[
				'Advertisement',
				'It was approved by 12 votes to 3.',
				'Advertisement',
				'It closed in 1998 after a flood.',
			],
			['furniture', 'body', 'furniture', 'body'],
		],
		[
			'the last paragraph between an advertisement and links',
			['Advertisement', 'It closed in 1998 after a flood.', 'Share', 'Print', 'More from Arden'],
			['furniture', 'body', 'furniture', 'furniture', 'furniture'],
		],
		[
			'nothing that is told of an author and a newsletter',
			['About the author', 'She has sailed since she was six.', 'Subscribe now', 'It comes weekly.', 'Print'],
			five('furniture'),
		],
		[
			'no questions as titles of other stories',
			['Recommended', 'Who paid for the pier?', 'Who will mend it?', 'Share', 'Print'],
			five('furniture'),
		],
	] as const) {
		it(`keeps ${name} at the end of a long article`, () => {
			const text = [...five(body), ...five(body), ...lines].join('\n\n');
			assert.deepEqual(rolesOf(text), [...five('body'), ...five('body'), ...roles]);
		});
	}

	for (const sentence of [
		'The email told victims to click here to reset their passwords, police said.',
		'Those who click here lose their money.',
		'The report may not be published before May, the minister fears.',
		'The judge ruled that the names of the two may not be published.',
		'The names of the two may not be published.',
		'Lund owns the copyright by law, a court ruled on Monday.',
		'Join us or leave, the general told the prisoners on Tuesday.',
		'Become a member of the gang or die, he was told by the men.',
		'Your support for the mayor was noted, the letter said.',
		'This story has been corrected twice since Monday, the editor said.',
		'Subscribe to the theory and you must also explain the floods, Moor argued.',
		'Lund reported from Kelm for thirty years.',
		'The documents were first reported by Reuters.',
		'A copy of the letter was seen by AFP.',
		'Two men died on Monday, according to AP.',
		'The man in this photo is Bo Lund, the court heard.',
	]) {
		it(`keeps the sentence "${sentence}"`, () =>
			assert.deepEqual(rolesOf(`${body}\n\n${sentence}\n\n${body}`), ['body', 'body', 'body']));
	}

	for (const [line, role] of [
		['Click here to read more.', 'furniture'],
		['For more on the pier, click here.', 'furniture'],
		['To sign the petition click here.', 'furniture'],
		['Images may not be reproduced.', 'furniture'],
		['The pier at dusk. Footage filmed by Reuters', 'caption'],
		['You can also click here or call us.', 'furniture'],
		['This material may not be published, broadcast or rewritten.', 'furniture'],
		['The report may not be reproduced without leave.', 'furniture'],
		['This story has been corrected: it said that the pier was closed.', 'furniture'],
		['Ada Lund reported from Kelm, Pike from Arden and Moor from Port Arden.', 'furniture'],
		['Lund reported from Port Arden, and Pike contributed from Kelm.', 'furniture'],
		['Photo by Reuters', 'caption'],
		['The pier at dusk, photographed by Ada Pike for AFP. Picture released by Reuters', 'caption'],
		['A man in this file photo stands on the pier.', 'caption'],
		['A ferry leaves Port Arden on May 2, 2031. REUTERS/Ada Pike/File Photo', 'caption'],
		['[1/3]', 'furniture'],
		['Item 1 of 3', 'furniture'],
		['12 min read · Jul 2, 2031', 'furniture'],
		['Print subscriptions', 'furniture'],
		['Enter your email address', 'furniture'],
		['after newsletter promotion', 'furniture'],
		['Free weekly newsletter', 'furniture'],
		['Log in Register', 'furniture'],
		['Filed under: Piers, Storms', 'furniture'],
		['Harbour > Local Harbour > Arden', 'furniture'],
		['By Ada Pike @adapike', 'furniture'],
		['POLICY BRIEF No. 14', 'furniture'],
		['November 2031 Issue', 'furniture'],
		["The harbour's best stories. Get all the week's harbour news", 'furniture'],
		['If you have been affected by any of the issues in this story, help is at hand.', 'furniture'],
		['If you liked this, buy us a coffee.', 'furniture'],
		['Seen something odd? Send it to our tip line.', 'furniture'],
		['1. What the piles show', 'heading'],
		['Box 2. The Arden fire', 'heading'],
		['Privacy policy: council to rewrite rules', 'heading'],
		['Filed under: the wrong name for forty years', 'heading'],
		['November 2031', 'heading'],
		['Free weekly newsletter wins prize', 'heading'],
		['Item 1 of 3 was lost.', 'body'],
		['Enter your email address and you will be robbed, police warned.', 'body'],
		['If you enjoy the pier, share it with others, Moor said.', 'body'],
		["Get all the week's rubbish out, the mayor said.", 'body'],
		['Have you heard? Send it to the mayor, Moor told his clerk.', 'body'],
		['Eleven of them saw REUTERS/Pike sink.', 'body'],
		['If you have been affected by issues raised in the report, the ministry will pay 500 crowns.', 'body'],
		['If you have been affected by the issues in the port, you may claim 500 crowns from the city.', 'body'],
		['If you enjoyed this, the mayor will sign up for another year, his office announced on Monday.', 'body'],
		['The council wants more bins. Get all the week’s rubbish out by Monday.', 'body'],
		['He had one order. Get all the day’s mail from the pier to the ship before the army comes.', 'body'],
		[
			'Spotted something odd at the pier, the guard decided to send it to the mayor, who rang the police.',
			'body',
		],
		['Two in three voters back the mayor. REUTERS/Ipsos', 'body'],
		['By the sea @arden', 'heading'],
		['3 hours ago · The dam broke and killed 12', 'heading'],
		['Have you heard the song that the sailors send it to?', 'heading'],
		['If you’ve been affected by issues raised in this article, call the helpline.', 'furniture'],
		['Sign\u00a0up\u00a0for\u00a0our\u00a0newsletter\u00a0', 'furniture'],
		['The pier at dusk. Photo:\u00a0Tom\u00a0Lund', 'caption'],
	] as const) {
		it(`takes "${line}" for ${role}`, () =>
			assert.deepEqual(rolesOf(`${body}\n\n${line}\n\n${body}`), ['body', role, 'body']));
	}

	it('keeps an article that follows an early notice', () => {
		const text = ['Sign up for our newsletter', 'Recommended', ...Array(6).fill(body)].join('\n\n');
		assert.deepEqual(rolesOf(text), ['furniture', 'furniture', ...Array(6).fill('body')]);
	});

	it('takes front matter for furniture', () => {
		assert.deepEqual(rolesOf(`---\ntitle: Pier\n---\n\n${body}`), [
			'furniture',
			'furniture',
			'furniture',
			'body',
		]);
	});

	it('knows the patterns of a codebook, sticky ones too', () => {
		const pattern = /^Harbour Post: /g;
		assert.deepEqual(rolesOf(`Harbour Post: more.\n\n${body}\n\nHarbour Post: again.`, [pattern]), [
			'furniture',
			'body',
			'furniture',
		]);
	});

	it('gives the lines of a wrapped paragraph one role', () => {
		const wrapped =
			'The harbour council of Port Arden voted on Tuesday to close\nthe northern pier until spring, after a storm had loosened the\nolder of its two rows of piles. Members of the council asked the\ncompany to report';
		assert.deepEqual(rolesOf(`Council closes pier\n\n${wrapped} by May.`), [
			'heading',
			'body',
			'body',
			'body',
			'body',
		]);
	});

	it('covers the text line by line', () => {
		fc.assert(
			fc.property(newsProse, text => {
				assert.equal(
					readLines(text)
						.map(({ start, end }) => text.slice(start, end))
						.join('\n'),
					text,
				);
			}),
		);
	});
});

/** Each pattern is tried only where a sign of it stands: its example, one each in the order of the list, must have one. */
function itHasSigns(patterns: readonly SignedPattern[], role: Role, examples: readonly string[]): void {
	it('has an example of each', () => {
		assert.equal(examples.length, patterns.length);
	});
	patterns.forEach((pattern, index) => {
		const example = examples[index] ?? '';
		it(`has its sign and its pattern in: ${example}`, () => {
			assert.ok(new SignedPatterns([pattern]).match(example, signsIn(example)));
			assert.deepEqual(rolesOf(`${body}\n\n${example}\n\n${body}`), ['body', role, 'body']);
		});
	});
}

describe('rare furniture', () => {
	itHasSigns(rareFurniture, 'furniture', [
		'For the full list click here',
		'The news of the day, straight to your inbox',
		'© Arden Post',
		'(c) 2031 Arden Post',
		'COPYRIGHT 2031 Arden Post',
		'Arden Post, all rights reserved',
		'This material may not be republished.',
		'Ada Pike contributed to this report',
		'Ada Pike contributed to this report. Contact the desk at desk@arden.example.',
		'Ada Pike and Tom Lund reported from Port Arden, and Bo Venn from Kelm.',
		'Ada Pike can be reached at pike@arden.example',
		'Ada Pike, press officer, +99 555 0100, press@arden.example',
		'Ada Pike, Showbiz Editor',
		'Science editor, Port Arden',
		'This transcript has been lightly edited for length.',
		'The views expressed here are the author’s own.',
		'“Crane falls on pier” — Arden Post, March 13, 2031',
		'Home | Harbour | Council',
	]);
});

describe('rare captions', () => {
	itHasSigns(rareCaptions, 'caption', [
		'A ferry leaves Port Arden. REUTERS/Ada Pike',
		'A ferry leaves Port Arden (file photo)',
		'A ferry leaves Port Arden, credit: Ada Pike',
		'A ferry leaves Port Arden, from file.',
		'A ferry leaves Port Arden in this undated photo.',
		'A ferry leaves Port Arden (Arden Post via AP)',
		'Ada Pike, pictured at the harbour',
	]);
});

describe('signsIn', () => {
	const sign = new SignedPatterns([[['kelmish', '§'], /./]]);
	for (const [text, isThere] of [
		['A KELMISH ship', true],
		['a ship§', true],
		['an unkelmish ship', false],
		['kel mish', false],
		['', false],
	] as const) {
		it(`${isThere ? 'finds' : 'does not find'} a sign in: ${text}`, () => {
			assert.equal(sign.match('x', signsIn(text)), isThere);
		});
	}
});
