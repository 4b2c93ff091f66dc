/** The people, organisations and places of the invented articles. All are made of syllables; none exists. */
import { Seeded, Zipf } from './seeded';

export interface InventedPerson {
	/** "Ida Tarnwell". */
	readonly name: string;
	/** "Tarnwell". */
	readonly surname: string;
	/** Stands before the name: "Foreign Minister", "Dr."; '' for those without. */
	readonly title: string;
	readonly pronoun: 'he' | 'she';
}

export interface InventedOrganisation {
	/** "Brell Harbour Authority". */
	readonly name: string;
	/** "BHA". */
	readonly short: string;
}

export interface World {
	readonly persons: Zipf<InventedPerson>;
	readonly organisations: Zipf<InventedOrganisation>;
	/** Names of towns and regions. */
	readonly places: Zipf<string>;
	readonly outlets: readonly string[];
}

const words = (list: string): readonly string[] => list.split(' ');
const women = words(
	'Ada Alma Anna Berta Clara Dora Edith Elena Ella Emma Eva Frida Greta Hanna Ida Ingrid Irene Julia Karin Laura Lena Maria Marta Nadia Nina Olga Petra Rosa Ruth Sara Sofia Vera',
);
const men = words(
	'Adam Anton Boris Carl David Emil Erik Felix Frank Georg Hans Henrik Hugo Ivan Jakob Jan Jonas Karl Lars Leo Lukas Martin Max Milan Nils Oskar Otto Paul Peter Simon Tomas Viktor',
);
const onsets = words('B Br D Dr F Fl G Gr H K Kl L M N P Pr R S Sk St T Tr V W');
const vowels = words('a e i o u ae ei ou');
const codas = words('ll rn nd sk lm rv st nn rd lk ms th');
const surnameEnds = words('er sen ov ing ard ell ona ski mann quist eva berg ish at');
const placeEnds = words('wick haven mark stead moor by ford holm vale mouth burg ria');
const heads = [
	'Harbour Authority',
	'Energy Agency',
	'Ministry',
	'Shipping Company',
	'Trade Council',
	'Research Institute',
	'Workers Union',
	'Savings Bank',
	'Steel Works',
	'Water Board',
	'Relief Committee',
	'University',
	'Police Department',
	'Television',
];
const titles = words('Foreign_Minister Mayor Judge Dr. Professor President Senator Colonel Captain').map(
	title => title.replace('_', ' '),
);

function stem(seeded: Seeded): string {
	return seeded.pick(onsets) + seeded.pick(vowels) + seeded.pick(codas);
}

function person(seeded: Seeded): InventedPerson {
	const isWoman = seeded.is(0.5);
	const surname = stem(seeded) + seeded.pick(surnameEnds);
	return {
		name: `${seeded.pick(isWoman ? women : men)} ${surname}`,
		surname,
		title: seeded.is(0.4) ? seeded.pick(titles) : '',
		pronoun: isWoman ? 'she' : 'he',
	};
}

function organisation(seeded: Seeded): InventedOrganisation {
	const name = `${stem(seeded)}${seeded.pick(placeEnds)} ${seeded.pick(heads)}`;
	const short = name
		.split(' ')
		.map(word => word[0])
		.join('');
	return { name, short };
}

function list<T>(length: number, make: () => T): readonly T[] {
	return Array.from({ length }, make);
}

/** With as many names as a few years of a newspaper have; the same for the same seed. */
export function inventWorld(seed: number): World {
	const seeded = new Seeded(seed);
	const places = list(2_000, () => stem(seeded) + seeded.pick(placeEnds));
	return {
		persons: new Zipf(list(20_000, () => person(seeded))),
		organisations: new Zipf(list(4_000, () => organisation(seeded))),
		places: new Zipf(places),
		outlets: places.slice(0, 60).map((place, at) => `${place} ${['Courier', 'Ledger', 'Post'][at % 3]}`),
	};
}
