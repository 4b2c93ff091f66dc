/** `npm run explain FILE…`: what each step of the detector decided about an article, and why, sentence by sentence. */
import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import {
	type Analysis,
	type Attribution,
	analyse,
	contains,
	type Entity,
	lineIndex,
	normalText,
	type Reason,
	type Sentence,
	type Span,
} from '../../src/core/index';

const label = (name: string): string => `${' '.repeat(11)}${name.padEnd(13)}`;
const listed = (parts: readonly string[], none: string): string =>
	parts.length === 0 ? none : parts.join(' + ');

/** Words of the article on one line, in quote marks of their own. */
type Words = (span: Span) => string;

function wordsOf(text: string): Words {
	return ({ start, end }) => `‹${text.slice(start, end).replaceAll(/\s+/g, ' ')}›`;
}

function because({ rule, trigger }: Reason, words: Words): string {
	return `rule ${rule}, set off by ${listed(trigger.map(words), 'nothing in particular')}`;
}

function attributionLines(attribution: Attribution, words: Words): readonly string[] {
	const { speaker, cue, content, who, whoType, affiliation, identity, form, denial } = attribution;
	const named = who === '' ? 'nobody who is named' : who;
	const kind = affiliation === undefined ? whoType : `${whoType}, of ${affiliation}`;
	return [
		`${label('attribution')}${because(attribution, words)}`,
		`${label('')}speaker ${speaker ? words(speaker) : 'not in this sentence'}: ${named} (${kind}), ${identity.sure} by ${identity.by}`,
		`${label('')}cue ${cue ? words(cue) : 'none'}, ${form}${denial ? ', a denial' : ''}`,
		`${label('')}content ${listed(content.map(words), 'what follows')}`,
	];
}

/** Everything that was decided about the sentence with this index. */
function sentenceLines(
	analysis: Analysis,
	sentence: Sentence,
	index: number,
	words: Words,
): readonly string[] {
	const own = <T extends { readonly sentence: number }>(list: readonly T[]) =>
		list.filter(one => one.sentence === index);
	const who = (name: string) => (name === '' ? 'nobody who is named' : name);
	return [
		`${String(index).padStart(4)}  ${words(sentence)}`,
		...analysis.quotations
			.filter(quotation => contains(sentence, { start: quotation.start, end: quotation.start + 1 }))
			.map(quotation => {
				const open = quotation.closed ? '' : ', not closed';
				const joined = quotation.continues ? ', goes on from the one before' : '';
				return `${label('quotation')}${words(quotation)}, depth ${quotation.depth}${open}${joined}`;
			}),
		...own(analysis.attributions).flatMap(attribution => attributionLines(attribution, words)),
		...own(analysis.denials).map(
			denial => `${label('denial')}by ${who(denial.denier)}: ${because(denial, words)}`,
		),
		...own(analysis.noComments).map(
			silence => `${label('no comment')}of ${who(silence.who)}: ${because(silence, words)}`,
		),
		...own(analysis.claims).map(claim => {
			const accused = claim.accused.length === 0 ? '' : `, accuses ${claim.accused.join(', ')}`;
			return `${label('claim')}${claim.certainty}${accused}: ${because(claim, words)}`;
		}),
	];
}

function entityLine({ name, type, id, mentions, adjectives }: Entity, words: Words): string {
	const spelled = (spans: readonly Span[]) => [...new Set(spans.map(words))].join(' ');
	const governments = mentions.filter(({ metonym }) => metonym === true).length;
	const parts = [
		...(mentions.length > 0 ? [`${mentions.length} × ${spelled(mentions)}`] : []),
		...(governments > 0 ? [`${governments} × for its government`] : []),
		...(adjectives.length > 0 ? [`${adjectives.length} × ${spelled(adjectives)} as an adjective`] : []),
		...(id === undefined ? [] : [`${id} in the catalogue`]),
	];
	return `  ${type.padEnd(13)}${name}: ${parts.join(', ')}`;
}

/** One heading a line of the article, with its role; below it its sentences with what was decided about each. */
function explain(text: string): readonly string[] {
	const analysis = analyse(text);
	const words = wordsOf(text);
	const index = lineIndex(text);
	let last = -1;
	const passages = analysis.sentences.flatMap((sentence, at) => {
		const line = index.lineAt(sentence.start);
		const heading = line === last ? [] : ['', `line ${line + 1}, ${sentence.role}`];
		last = line;
		return [...heading, ...sentenceLines(analysis, sentence, at, words)];
	});
	return [
		`detector ${analysis.detector}`,
		...passages,
		'',
		'entities',
		...analysis.entities.map(entity => entityLine(entity, words)),
	];
}

const [, , ...files] = argv;
if (files.length === 0) {
	stderr.write('usage: npm run explain FILE…\n');
	exit(2);
}
for (const file of files) {
	stdout.write(`${file}\n${explain(normalText(readFileSync(file, 'utf8'))).join('\n')}\n`);
}
