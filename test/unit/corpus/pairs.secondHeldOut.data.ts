/** A second set that nothing was tuned by, written after the first had been scored and before what that score taught. Invented. */
import type { PairAnswer, SentencePair } from './pairs.dev.data';

function pair(answer: PairAnswer, first: string, second: string): SentencePair {
	return { first, second, answer, hard: answer === 'other' };
}

export const secondHeldOutPairs: readonly SentencePair[] = [
	pair(
		'same',
		'Sable Island officials said the coast guard of Norrland had seized 14 crab boats in disputed waters.',
		'The Norrland coast guard seized 14 crab boats in disputed waters, according to officials on Sable Island.',
	),
	pair(
		'same',
		'The auditor Greta Volk said the defence ministry had spent 75 million thalers on helmets that did not exist.',
		'According to the auditor Greta Volk, 75 million thalers were spent by the defence ministry on non-existent helmets.',
	),
	pair(
		'same',
		'Palmyra Foods sold meat that was three years old to schools in Brisk, inspectors said.',
		'Inspectors accused Palmyra Foods of selling three-year-old meat to schools in Brisk.',
	),
	pair(
		'same',
		'A United Peoples report said Karst had trained 2,000 fighters for the rebels in Lower Enna.',
		'Karst trained 2,000 fighters of the Lower Enna rebels, a United Peoples report found.',
	),
	pair(
		'same',
		'Hospital director Jonas Wey said burglars had stolen ventilators from a store in Pillau.',
		'Ventilators were stolen from a store in Pillau by burglars, hospital director Jonas Wey told the paper.',
	),
	pair(
		'same',
		'Prosecutor Lena Tamm said the judge Arvid Holt had received a villa from the builder Kranz.',
		'The judge Arvid Holt was given a villa by the builder Kranz, prosecutor Lena Tamm said.',
	),
	pair(
		'same',
		'Farmers said the dam at Osier released water without warning and flooded 30 farms.',
		'Water released from the dam at Osier flooded 30 farms, farmers said.',
	),
	pair(
		'same',
		'Engineers found that the railway Transvelt had ignored six reports of cracks in the Ebb viaduct.',
		'The railway Transvelt ignored six reports about cracks in the viaduct at Ebb, engineers said.',
	),
	pair(
		'same',
		'Two officials told the Morrow Gazette that Premier Sanna Krell ordered the raid on the Lyre Theatre.',
		'The Morrow Gazette reported that the raid on the Lyre Theatre had been ordered by Premier Sanna Krell.',
	),
	pair(
		'same',
		'Doctors in Tolm said police fired rubber bullets at students outside the university.',
		'Police shot at students with rubber bullets outside the university in Tolm, doctors said.',
	),
	pair(
		'same',
		'Researchers at the Quince Lab said the app Pingo sent location data to servers in Ozark City.',
		'The Pingo app transmits location data to servers in Ozark City, the Quince Lab said.',
	),
	pair(
		'same',
		'The ombudsman said prison guards in Hask had beaten inmates with cables.',
		'Inmates in Hask were beaten with cables by prison guards, the ombudsman said.',
	),
	pair(
		'denies',
		'Sable Island officials said the coast guard of Norrland had seized 14 crab boats.',
		'Norrland denied that its coast guard had seized any crab boats.',
	),
	pair(
		'denies',
		'Inspectors accused Palmyra Foods of selling three-year-old meat to schools in Brisk.',
		'Palmyra Foods said the accusation was false.',
	),
	pair(
		'denies',
		'A United Peoples report said Karst had trained fighters for the rebels in Lower Enna.',
		'The foreign minister of Karst rejected the claim that it had trained rebel fighters in Lower Enna.',
	),
	pair(
		'denies',
		'Prosecutor Lena Tamm said the judge Arvid Holt had received a villa from the builder Kranz.',
		'Arvid Holt denied receiving a villa from anybody.',
	),
	pair(
		'denies',
		'The Morrow Gazette reported that Premier Sanna Krell ordered the raid on the Lyre Theatre.',
		'A spokesman for Sanna Krell said she had not ordered the raid on the Lyre Theatre.',
	),
	pair(
		'denies',
		'Doctors in Tolm said police fired rubber bullets at students.',
		'The police in Tolm denied firing rubber bullets at students.',
	),
	pair(
		'denies',
		'Researchers at the Quince Lab said the app Pingo sent location data to servers in Ozark City.',
		'Pingo disputed the finding and said it had never sent location data to anyone.',
	),
	pair(
		'denies',
		'Engineers found that the railway Transvelt had ignored reports of cracks in the Ebb viaduct.',
		'Transvelt dismissed as untrue the allegation that it had ignored reports of cracks.',
	),
	pair(
		'other',
		'The coast guard of Norrland seized 14 crab boats in disputed waters, officials said.',
		'The coast guard of Norrland towed 14 crab boats to safety from disputed waters, officials said.',
	),
	pair(
		'other',
		'The auditor Greta Volk said the defence ministry had spent 75 million thalers on helmets.',
		'The auditor Greta Volk said the defence ministry had saved 75 million thalers on helmets.',
	),
	pair(
		'other',
		'Palmyra Foods sold old meat to schools in Brisk, inspectors said.',
		'Palmyra Foods delivered free meals to schools in Brisk, inspectors said.',
	),
	pair(
		'other',
		'Karst trained 2,000 fighters in Lower Enna, a United Peoples report found.',
		'Karst killed 2,000 fighters in Lower Enna, a United Peoples report found.',
	),
	pair(
		'other',
		'Prosecutor Lena Tamm said the judge Arvid Holt had received a villa from the builder Kranz.',
		'Prosecutor Lena Tamm said the judge Ella Holt had received a villa from the builder Kranz.',
	),
	pair(
		'other',
		'Farmers said the dam at Osier flooded 30 farms.',
		'Farmers said the dam at Osier flooded 300 farms.',
	),
	pair(
		'other',
		'Premier Sanna Krell ordered the raid on the Lyre Theatre, officials said.',
		'Premier Sanna Krell condemned the raid on the Lyre Theatre, officials said.',
	),
	pair(
		'other',
		'Doctors in Tolm said police shot at students outside the university.',
		'Doctors in Tolm said students shot at police outside the university.',
	),
	pair(
		'other',
		'Researchers said the app Pingo sent location data to servers in Ozark City.',
		'Researchers said the app Pingo may send location data to servers in Ozark City.',
	),
	pair(
		'other',
		'The ombudsman said guards in Hask had beaten inmates.',
		'The ombudsman said guards in Hask had not beaten inmates.',
	),
	pair(
		'other',
		'Transvelt hired 600 engineers in March, the railway said.',
		'Transvelt dismissed 600 engineers in March, the railway said.',
	),
	pair(
		'other',
		'Norrland supplied Karst with two submarines, diplomats said.',
		'Karst supplied Norrland with two submarines, diplomats said.',
	),
	pair(
		'other',
		'The builder Kranz opened a bridge in Pillau on Sunday, the mayor said.',
		'The builder Kranz closed a bridge in Pillau on Sunday, the mayor said.',
	),
	pair(
		'other',
		'Sable Island officials said the coast guard of Norrland had seized 14 crab boats.',
		'Norrland denied that its coast guard had rammed a ferry.',
	),
	pair(
		'other',
		'Inspectors accused Palmyra Foods of selling old meat to schools in Brisk.',
		'Palmyra Foods denied that it planned to leave Brisk.',
	),
	pair(
		'other',
		'A United Peoples report said Karst had trained fighters for the rebels in Lower Enna.',
		'Rebels in Lower Enna denied that they had shot down an aircraft from Karst.',
	),
	pair(
		'other',
		'Prosecutor Lena Tamm said the judge Arvid Holt had received a villa from the builder Kranz.',
		'The builder Kranz denied that it had evicted tenants from a villa.',
	),
	pair(
		'other',
		'Doctors in Tolm said police fired rubber bullets at students.',
		'Students in Tolm denied throwing stones at doctors.',
	),
	pair(
		'other',
		'Engineers found that the railway Transvelt had ignored reports of cracks in the Ebb viaduct.',
		'Transvelt declined to comment on cracks in the Ebb viaduct.',
	),
	pair(
		'other',
		'The Morrow Gazette reported that Premier Sanna Krell ordered the raid on the Lyre Theatre.',
		'Sanna Krell denied that she had known the owner of the Morrow Gazette.',
	),
];
