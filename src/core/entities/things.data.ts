/** Nouns for things that have names of their own. Own list, from general knowledge of English news prose. Lower case. */

/** Before the name of one, behind it in an apposition, or behind "the" and the name: "the tanker Ada", "Ada, a tanker". */
export const craftNouns: ReadonlySet<string> = new Set(
	(
		'ship ships vessel dredger tanker ferry freighter trawler yacht frigate destroyer warship submarine tug tugboat barge ' +
		'coaster schooner icebreaker steamer steamship minesweeper corvette flagship lifeboat hovercraft gunboat battleship ' +
		'cruiser bulker boat sailboat catamaran ketch sloop spacecraft spaceship satellite lander orbiter telescope ' +
		'locomotive airship'
	).split(' '),
);

/** Right behind the name that they go by: "Ada drones". */
export const weaponNouns: ReadonlySet<string> = new Set(
	(
		'drone drones missiles rockets tanks jets howitzers helicopters rifles launchers bombers bombs torpedoes mortars ' +
		'shells engines turbines gas'
	).split(' '),
);

/** What a company makes, named behind it: "Google Maps". Written as in names. */
export const products: ReadonlySet<string> = new Set(
	(
		'Firefox Chrome Safari Android iOS Windows Explorer Outlook Excel PowerPoint Azure Maps Earth Lens Drive ' +
		'Docs Gmail Analytics Alexa Kindle Pixel PlayStation Xbox Linux MacBook iPhone iPad'
	).split(' '),
);

/** Programs, medicines and exercises; before the name of one: "the malware Ada", "a tool called Ada". */
export const madeNouns: ReadonlySet<string> = new Set(
	(
		'malware ransomware trojan worm backdoor rootkit botnet spyware stealer wiper loader browser plugin plug-in ' +
		'toolkit software tool app drug medicine pill vaccine exercise exercises missile'
	).split(' '),
);

/** Behind the name of a program or a device: "the Ada malware", "Ada Connect appliances". */
export const madeOnes: ReadonlySet<string> = new Set(
	(
		'malware ransomware trojan worm botnet spyware rootkit backdoor browser app apps plugin appliances gateways routers ' +
		'beacons missile missiles'
	).split(' '),
);

/** Only behind "the" and the name: "the Ada pipeline". */
export const builtNouns: ReadonlySet<string> = new Set(
	'cable cables pipeline pipelines interconnector missile rocket vaccine virus variant malware ransomware'.split(
		' ',
	),
);
