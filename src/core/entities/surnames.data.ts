/** Surnames by which newspapers name people without a first name. Own list, from general knowledge of world news. */
export const wellKnownSurnames: ReadonlySet<string> = new Set(
	`
Abbas Abe Adenauer Ahmadinejad Albanese Annan Arafat Ardern Assad Bannon Bennett Berlusconi Bezos Biden Blair Blinken Boehner Bolsonaro
Brezhnev Bush Cameron Carter Castro Ceausescu Chavez Cheney Chernenko Chirac Churchill Clinton Comey Corbyn Cruz Darwin Deng Dostoevsky
Draghi Duterte Einstein Eisenhower Engels Erdogan Erdoğan Fauci Franco Freud Gaddafi Galtieri Gandhi Gates Gorbachev Guterres Hitler Hollande Hoover
Hussein Jinping Johnson Kadyrov Kagame Kant Karzai Kennedy Kerry Khamenei Khomeini Khrushchev Kim Kishida Kissinger Kohl Lagarde Lavrov Lenin
Lincoln Lukashenko Lula Macron Madoff Maduro Mandela Mao Marcos Marx McCain McConnell Medvedev Meloni Merkel Merz Milei Milosevic Mitterrand Modi
Mohammed Morsi Mubarak Mugabe Murdoch Musk Mussolini Napoleon Navalny Nehru Netanyahu Nixon Obama Orban Orbán Orwell Pelosi Pence Peskov Petraeus
Pinochet Pompeo Poroshenko Prigozhin Putin Rabin Rajoy Reagan Renzi Rice Romney Roosevelt Rouhani Rubio Rumsfeld Saddam Salmond Sanchez Sanders
Sarkozy Scholz Schröder Schroeder Schumer Shakespeare Sharon Shoigu Snowden Stalin Starmer Stoltenberg Sturgeon Sullivan Sunak Thatcher Tito
Trudeau Truman Trump Truss Tsai Tusk Twain Vance Walesa Wilders Xi Yanukovych Yeltsin Zarif Zawahiri Zelensky Zelenskiy Zelenskyy Zuckerberg Zuma
`
		.trim()
		.split(/\s+/),
);
