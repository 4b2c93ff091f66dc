/** Clauses that hardly ever come twice: what people in invented articles think and what happens in them. */
import type { Seeded } from './seeded';

const lines = (list: string): readonly string[] => list.trim().split('\n');

const subjects = lines(`
the repairs
the new tariff
the inspectors
the ferry timetable
the second turbine
the harbour dues
the rescue boats
the archive
the court ruling
the grain store
the night shift
the school roof
the survey of the river bed
the pension fund
the border crossing
the flood wall
the tenants
the cattle market
the power line
the ballot papers
the signal box
the fishing quota
the hospital laundry
the apprentices
the salt works
the airfield
the drainage plan
the customs office
the library
the tram line
`);

const deeds = lines(`
will take longer than was promised
cost twice what the council approved
never passed an inspection
should have been closed in spring
cannot wait for another inquiry
depends on a loan that nobody has signed
left the poorest streets without water
brought in less than a tenth of the plan
is run by people who have never seen it
was sold before the bids were opened
ended in a dispute over wages
belongs to those who paid for it
moved to the other bank of the river
did not survive the frost
failed the tests of last winter
became a matter for the prosecutors
has been empty since the fire
may be handed over to a private buyer
drew more visitors than the old fair
shut its doors to the night workers
was counted three times and never agreed
is still guarded by volunteers
rests on figures from another decade
broke the agreement with the growers
`);

const tails = lines(`
as the minutes of the board show
after weeks of rain
although the money was there
in spite of two warnings
while the neighbours looked on
since the bridge was lifted
because the engineers had left
to the relief of the growers
without a word to the unions
under a contract that was kept from the public
despite a vote against it
before the first snow
with the help of two retired pilots
as the auditors had foreseen
against the advice of the surveyors
for want of spare parts
when the market opened
to nobody's surprise
on the orders of the regional office
so that the summer trade was lost
`);

/** In lower case, without a full stop: "the repairs cost twice what the council approved before the first snow". */
export function clause(seeded: Seeded): string {
	const when = seeded.is(0.5) ? ` in ${seeded.whole(1988, 2026)}` : '';
	return `${seeded.pick(subjects)} ${seeded.pick(deeds)}${when} ${seeded.pick(tails)}`;
}
