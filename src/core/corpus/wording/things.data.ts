/**
 * Nouns that newspapers use for the same thing, and kinds of things. Origin: general English (thesauri by field: arms,
 * vehicles, firms, money, people at work, medicine); compiled by hand.
 */

/** Words for one thing; the first stands for all. */
export const sameThings: readonly string[] = [
	'weapon arms armament weaponry',
	'equipment hardware gear kit',
	'ammunition munition ammo',
	'soldier troop serviceman',
	'policeman officer police',
	'company firm corporation enterprise',
	'ship vessel boat',
	'aircraft aeroplane airplane',
	'car automobile',
	'lorry truck',
	'money cash',
	'drug medicine medication',
	'doctor physician',
	'lawyer attorney solicitor',
	'pupil schoolchild',
	'flat apartment',
	'worker employee',
	'boss manager',
	'film movie',
	'disinformation propaganda',
	'image picture photograph photo',
	'imagery images',
	'war conflict invasion campaign',
	'assistance aid help',
	'militia militiaman',
	'rebel insurgent guerrilla',
	'protester demonstrator',
	'border frontier',
	'village hamlet',
	'factory plant',
	'spouse husband wife',
	'report study dossier',
	'rubbish waste sludge',
	'petrol gasoline fuel',
	'document paper',
	'envoy emissary',
	'chip semiconductor microelectronic microchip',
	'tie relation relationship friendship partnership alliance',
	'satellite geospatial',
];

/** A kind, then what is of that kind: who denies having sent any weapons denies having sent missiles. */
export const kindsOfThings: readonly string[] = [
	'weapon missile rocket bomb shell gun rifle tank artillery drone warhead grenade mine torpedo howitzer launcher warship ammunition',
	'vehicle car lorry bus van tank',
	'aircraft drone helicopter jet fighter bomber airliner',
	'money bribe payment fund crown dollar euro',
	'document letter memo file ballot record',
];
