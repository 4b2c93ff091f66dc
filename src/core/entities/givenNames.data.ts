/** Common given names of many countries, as newspapers spell them. Own list, from general knowledge. */
export const givenNames: ReadonlySet<string> = new Set(
	`
Aaron Abbas Abdel Abdul Abdullah Abe Abigail Abraham Adam Adel Adele Adrian Adriana Adrián Agata Agnes Agnieszka Ahmad Ahmed Ahmet Aidan
Ailsa Aino Aisha Aki Akira Alain Alan Alasdair Albert Alberto Aldo Alejandro Aleksander Aleksandr Aleksandra Aleksei Alessandro Alex Alexa
Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfie Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison Alistair Allan
Allen Allister Alma Alphonse Alvin Alyssa Amadou Amal Amanda Amara Amber Ambrose Amelia Amelie Amina Amir Amit Amy Ana Anastasia Anatol
Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andris Andriy Andrzej Andrés Andy Angel Angela Angelika Angelina
Angelo Angus Anil Anita Anja Anjali Anke Ann Anna Anne Anneke Annette Annie Annika Ansgar Ante Anthony Antoine Anton Antonia Antonio Antony
Anwar Aoife April Arabella Arash Archibald Archie Ariana Ariel Arjun Armand Armin Arne Arno Arnold Art Arthur Arturo Arvid Asger Ashley Asif
Astrid Attila Audrey August Auguste Augusto Aurelio Aurora Aurélie Austin Ava Avery Axel Ayesha Ayşe Aziz Baldwin Balthazar Balázs Barack
Barbara Barbora Barnaby Barry Bart Bartholomew Bartosz Bashar Basil Bastian Beatrice Beatriz Ben Bence Benedict Benedikt Benito Benjamin
Benny Bernard Bernd Bernie Bert Berta Bertil Bertrand Beth Betty Beverly Bianca Bilal Bill Billy Birgit Birgitta Bjarne Björn Bjørn Blaise
Bob Bobby Bogdan Bohdan Bonnie Boris Borja Brad Bradley Bram Brandon Branko Brenda Brendan Brendon Brent Brett Brian Bridget Brigitte
Britney Brittany Bronwen Bruce Bruno Bryan Bálint Caleb Callum Calvin Cameron Camilla Camille Carina Carl Carla Carlo Carlos Carlotta Carmen
Carol Carole Caroline Carolyn Carys Casey Cassandra Catalina Catarina Catherine Cathy Cecilia Cedric Celia Cesar Cezary Chad Charlene
Charles Charlie Charlotte Chelsea Cheryl Chester Chiara Chidi Chinedu Chloe Chloé Chris Christian Christiane Christina Christine Christoph
Christophe Christopher Christos Chuck Ciara Cillian Cindy Claire Clara Clare Clarence Clarissa Claude Claudia Claudine Clement Clive Cody
Colette Colin Connie Conor Cora Cordelia Corey Cormac Cornelius Cory Courtney Craig Cristian Cristiano Cristina Cristóbal Curtis Cuthbert
Cynthia Cyril Céline César Daisy Dale Damian Damien Damir Dan Dana Daniel Daniela Danielle Danilo Danny Daphne Daria Darius Dariusz Darragh
Darren Dave David Davide Dawid Dawn Dean Deborah Debra Declan Deepak Deirdre Delia Demetrius Denis Denisa Denise Deniz Dennis Derek Desmond
Detlef Diana Diane Diego Dieter Dilma Dimitar Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dolores Domenico Dominic Dominika Dominique
Don Donal Donald Donna Dora Doris Dorothea Dorothy Doug Douglas Dragan Duarte Duncan Dustin Dwight Dylan Eamon Earl Ebrahim Ed Eddie Edgar
Edith Edmund Edna Eduard Eduardo Edvard Edward Edwin Efraim Egon Ehud Eileen Eivind Ekaterina Elaina Elaine Eleanor Elena Eleni Eli Elias
Elif Elijah Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elmar Elon Elsa Elsie Emanuel Emeka Emil Emilia Emilie Emilio Emily Emma
Emmanuel Emmanuelle Emre Enda Enrico Enrique Enzo Eric Erica Erik Erika Erin Ernest Ernestine Ernesto Ernst Ervin Erwin Esra Esteban Estelle
Ester Estera Esther Ethan Eugene Eugenia Eunice Eva Evan Evangeline Evelyn Evgeny Evie Ewa Ewan Fabian Fabio Faisal Farah Fatima Fatma
Federica Federico Felicia Felicity Felipe Felix Ferdinand Ferenc Fergus Fernando Filip Finley Fiona Flavio Fleur Florentina Florian Frances
Francesca Francesco Francis Francisco Franco Francois Frank Frantisek František Franz François Fred Freddie Frederick Frederik Freya Frida
Frieda Friedrich Fritz Gabor Gabriel Gabriela Gabriele Gail Gareth Gary Gaspard Gaston Gavin Gemma Gene Genevieve Gennaro Geoff Geoffrey
Georg George Georges Georgi Georgina Gerald Geraldine Gerard Gerda Gerhard Gertrude Gheorghe Gianluca Gianni Gilbert Giles Gilles Gillian
Gina Ginevra Gino Giorgi Giorgia Giorgio Giorgos Giovanna Giovanni Giulia Giuseppe Glen Glenn Gloria Godfrey Gonçalo Goran Gordon Gottfried
Grace Graham Grant Greg Gregory Greta Grigory Grzegorz Gudrun Guido Guillaume Gunnar Gustav Gustavo Guy Gwen Gábor Günter Haakon Habib Hakan
Halyna Hamid Hamish Hamza Hana Hanna Hannah Hanne Hans Harald Harold Harriet Harry Hartmut Haruto Harvey Hasan Hassan Hayden Hazel Heather
Hector Hedwig Heidi Heike Heinrich Heinz Helen Helena Helga Helmut Hendrik Henning Henri Henrietta Henrik Henrique Henry Herbert Herman
Hermann Hermione Hernán Hervé Hilary Hilda Hillary Hiroshi Holger Holly Horacio Horst Hosni Howard Hubert Hugh Hugo Humphrey Hussein Huw
Håkon Ian Ibrahim Ida Ignacio Igor Ilham Ilona Ilya Ilze Iman Imogen Imran Imre Inga Inge Ingmar Ingo Ingrid Inna Inés Inês Ioana Ioanna Ira
Irena Irene Irina Irma Iryna Isaac Isabel Isabella Isabelle Isla Ismail Isobel Istvan István Ivan Ivana Ivanka Ivo Ivona Ivy Iván Jaan Jacek
Jack Jackie Jacob Jacqueline Jacques Jake Jakob Jakub Jamal James Jamie Jan Jana Jane Janet Janez Janice Janine Janis Jannik Jared Jaroslav
Jaroslaw Jarosław Jasmine Jason Javad Javier Jay Jean Jeanne Jeannette Jeff Jeffrey Jemima Jen Jennifer Jenny Jens Jeremy Jeroen Jerome
Jerry Jesse Jessica Jill Jim Jimmy Jiri Jiří Jo Joachim Joan Joana Joanna Joanne Joao Joaquin Joaquín Jochen Joe Joel Johan Johann Johanna
Johanne Johannes John Johnnie Johnny Jolanta Jon Jona Jonas Jonathan Jonny Jordan Jorg Jorge Jose Josef Josefina Josep Joseph Josephine Josh
Joshua Josie Josip José Jovana Joyce Jozef João Joël Juan Juana Judith Judy Juha Jukka Julia Julian Juliana Julianne Julie Julien Juliet
Juliette Julio Julius Juma June Jurgen Justin Justine Jérôme Józef Jörg Jürgen Kacper Kai Kaia Kaisa Kaja Kamala Kamau Kamil Karel Karen
Kari Karim Karin Karl Karla Karolina Karoline Kaspar Katalin Katarina Katarzyna Kate Katerina Kateryna Katherine Kathleen Kathrin Kathryn
Kathy Katie Katja Katrin Katrina Kavita Kay Kayla Kees Keir Keith Kelly Ken Kenan Kendra Kenji Kenneth Kerry Kevin Khadija Khaled Khalid
Kieran Kim Kimberly Kirill Kirk Kirsten Kirsty Kjell Klara Klaus Knut Kofi Konstantin Kostas Kristin Kristina Krisztina Krzysztof Ksenia
Kurt Kwame Kyle Kyriakos Lajos Lara Larissa Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Layla Lea Leah Lech Lee Leila Lena
Lennart Leo Leon Leonard Leonardo Leonid Leonie Leonora Leopold Leslie Leszek Letitia Levente Lewis Liam Lidia Lieselotte Lilian Liliana
Lilly Lily Lina Linda Lindsay Lindsey Lionel Lisa Liudmila Liv Liz Ljiljana Ljubomir Lloyd Lois Lorena Lorenzo Lori Lothar Lotte Louis
Louisa Louise Luc Luca Lucas Lucia Luciana Luciano Lucie Lucinda Lucy Lucía Ludmila Ludvik Ludwig Luigi Luis Luisa Luise Luiz Luka Lukas
Lukasz Luke Lukáš Luís Lydia Lynn Lyudmila László Léa Mabel Maciej Maddie Madeleine Madeline Mads Magda Magdalena Magnus Mahmoud Maisie Maja
Maksim Maksym Malala Malcolm Malgorzata Mandy Manfred Manon Manuel Manuela Mara Marc Marcel Marcela Marcello Marcelo Marcin Marco Marcos
Marcus Marek Margaret Margarida Margarita Margot Marguerite Maria Mariam Marian Mariana Marianne Marie Marija Marijana Marilyn Marina Marine
Mario Marion Mariusz Marjorie Mark Marko Markus Marlene Marta Martha Martin Martina Marvin Mary Maryam Masoud Mateusz Mathias Mathieu
Mathilde Matilda Mats Matt Matteo Matthew Matthias Matti Mattias Maureen Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Maya
Małgorzata Megan Mehdi Mehmet Melanie Melissa Mercedes Meredith Mesut Mette Mia Michael Michaela Michal Michał Michel Michele Michelle
Miguel Mihai Mikael Mike Mikhail Mila Milan Mildred Milena Milo Milos Miloš Mina Miranda Miriam Mirjam Mirjana Mirko Miroslav Mitch Mitchell
Mitt Mladen Mohamed Mohammad Mohammed Mohsen Moira Molly Mona Monica Monika Morag Morgan Moritz Morris Morten Moshe Muhammad Murat Muriel
Mustafa Mykhailo Mykola Myra Myrtle Mátyás Nabil Nadezhda Nadia Nadine Nancy Nando Naomi Narendra Natalia Natalie Natasha Nathalie Nathan
Nathaniel Naveed Neha Neil Nelson Neville Ngozi Niall Niamh Nicholas Nick Nicola Nicolas Nicole Nicoletta Niels Nigel Nikita Nikki Nikola
Nikolai Nikolaj Nikolas Nikos Nils Nina Noah Noam Noel Noelle Noemi Nomsa Noor Nora Norbert Noreen Norma Norman Nour Nuno Octavio Odile
Oksana Olaf Ole Oleg Oleksandr Oleksii Oleksiy Olga Oliver Olivia Olivier Olof Omar Ondřej Ophelia Orhan Orla Orlando Orson Osama Oscar
Oskar Osvaldo Otieno Ottmar Otto Owen Pablo Paddy Padraig Paige Pamela Paola Paolo Pascal Pat Patricia Patrick Patrik Paul Paula Paulina
Pauline Paulo Pavel Pavlo Pawel Paweł Pedro Peggy Pekka Penny Per Percival Pervez Petar Pete Peter Petr Petra Petro Petros Petteri Phelim
Phil Philip Philippa Philippe Phillip Phoebe Pier Piero Pierre Piet Pieter Pilar Piotr Polina Pooja Poppy Primož Priscilla Priya Pål Péter
Quentin Rachel Radek Radoslaw Radosław Radovan Rafael Rafal Rafał Rahul Rainer Raj Rajiv Ralf Ralph Ramon Ramona Ramzan Ramón Rand Randall
Randy Rania Raquel Rasmus Raul Ravi Ray Raymond Raúl Rebecca Recep Regina Reinhard Reinhold Reinier Renata Renate Rene René Reza Rhys
Ricardo Riccardo Richard Rick Ricky Riitta Riley Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rocío Rod Rodney Rodrigo Roger
Roisin Roland Rolf Romain Roman Ron Ronald Ronan Ronnie Rory Rosa Rosalie Rosalind Rosanna Rose Rosemary Ross Rowan Roxana Roxanne Roy
Ruairi Ruben Rubén Rudolf Rudolph Rudy Rufus Rui Rupert Ruslan Russell Rustem Ruta Ruth Ryan Rūta Saad Sabine Sabrina Saddam Said Sakura
Sally Salman Salvador Salvatore Sam Samantha Samir Samira Samuel Sandor Sandra Sanjay Santiago Saoirse Sara Sarah Sasha Saul Scott Sean
Sebastian Selim Selma Serena Serge Sergei Sergey Sergio Serhiy Seth Severin Shane Shannon Sharon Shaun Shawn Sheila Shimon Shinzo Shira
Shirley Shreya Sian Sidney Siegfried Sigmund Sigrid Sigurd Silke Silvia Silvio Simon Simona Simone Sinead Siobhan Sipho Sixten Slavko
Slobodan Sofia Soledad Solveig Sonia Sophia Sophie Soraya Stacey Stan Stanislav Stanislaw Stanisław Stanley Stefan Stefanie Stefano Steffen
Stefán Stella Stellan Stephane Stephanie Stephen Steve Steven Stewart Stig Stuart Sue Suleiman Sunita Suresh Susan Susana Susanne Suzanne
Svein Sven Svend Svetlana Sylvester Sylvia Sylvie Szymon Sándor Sébastien Søren Tabitha Tadeusz Takashi Tamar Tamara Tamas Tamás Tanya Tara
Taras Tarek Tariq Tatiana Tatjana Tatyana Ted Terence Teresa Terry Thabo Thaddeus Thelma Theo Theodor Theodore Theresa Therese Thibault
Thierry Thomas Thorsten Tiago Tibor Tiffany Tilly Tim Timo Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommaso Tommy Tomáš Toni Tony
Toomas Tor Torben Torsten Tove Tracey Tracy Travis Trevor Tristan Trudy Tyler Ulf Ulla Ulrich Ulrike Umar Umberto Una Ursula Uwe Vaclav
Valentin Valentina Valeria Valerie Valery Valérie Vanessa Vasil Vasily Vasyl Veit Vera Veronica Vesna Vicky Victor Victoria Vijay Viktor
Viktoria Vilmos Vincent Vincenzo Violeta Virginie Vitali Vitalii Vitaly Vito Vivian Viviana Vlad Vladimir Vladislav Vlasta Vojtěch Volker
Volodymyr Vuk Vyacheslav Vytautas Václav Wael Waldemar Walid Walter Wanda Wanjiku Warren Wayne Wendell Wendy Werner Wilbur Wilfried Wilhelm
Wilhelmina Will Willem William Willie Willy Wilson Winfried Winston Wojciech Wolfgang Wolfram Xavier Yahya Yana Yannick Yannis Yaroslav
Yasmin Yasmine Yasser Yekaterina Yevgeny Yevhen Yiannis Yitzhak Yoko Yosef Yoshihide Youssef Yuki Yulia Yuri Yuriy Yusuf Yves Yvette Yvonne
Zach Zachary Zahra Zainab Zbigniew Zdenek Zdeněk Zeljko Zeynep Zlata Zoe Zofia Zoltan Zoltán Zoran Zsolt Zuzana Zygmunt Álvaro Élodie Łukasz
Željko
`
		.trim()
		.split(/\s+/),
);

/** Those of `givenNames` that women have. */
export const feminineNames: ReadonlySet<string> = new Set(
	`
Abigail Adele Adriana Agata Agnes Agnieszka Ailsa Aino Aisha Aleksandra Alexa Alexandra Alexandria Alice Alicia Alina Alison Alma Alyssa
Amanda Amara Amber Amelia Amelie Amina Amy Ana Anastasia Angela Angelika Angelina Anita Anja Anjali Anke Ann Anna Anne Anneke Annette Annie
Annika Antonia Aoife April Arabella Ariana Ashley Astrid Audrey Aurora Aurélie Ava Ayesha Ayşe Barbara Barbora Beatrice Beatriz Berta Beth
Betty Beverly Bianca Birgit Birgitta Bonnie Brenda Bridget Brigitte Britney Brittany Bronwen Camilla Carina Carla Carlotta Carmen Carol
Carole Caroline Carolyn Carys Cassandra Catalina Catarina Catherine Cathy Cecilia Celia Charlene Charlotte Chelsea Cheryl Chiara Chloe Chloé
Christiane Christina Christine Ciara Cindy Claire Clara Clare Clarissa Claudia Claudine Colette Connie Cora Cordelia Courtney Cristina
Cynthia Céline Daisy Daniela Danielle Daphne Daria Dawn Deborah Debra Deirdre Delia Denisa Denise Diana Diane Dilma Dolores Dominika Donna
Dora Doris Dorothea Dorothy Edith Edna Eileen Ekaterina Elaina Elaine Eleanor Elena Eleni Elif Elisabeth Elise Eliza Elizabeth Elke Ella
Ellen Elsa Elsie Emilia Emilie Emily Emma Emmanuelle Erica Erika Erin Ernestine Esra Estelle Ester Estera Esther Eugenia Eunice Eva
Evangeline Evie Ewa Farah Fatima Fatma Federica Felicia Felicity Fiona Fleur Florentina Frances Francesca Freya Frida Frieda Gabriela
Gabriele Gail Gemma Genevieve Georgina Geraldine Gerda Gertrude Gillian Gina Ginevra Giorgia Giovanna Giulia Gloria Grace Greta Gudrun Gwen
Halyna Hana Hanna Hannah Hanne Harriet Hazel Heather Hedwig Heidi Heike Helen Helena Helga Henrietta Hermione Hilary Hilda Hillary Holly Ida
Ilona Ilze Iman Imogen Inga Inge Ingrid Inna Inés Inês Ioana Ioanna Irena Irene Irina Irma Iryna Isabel Isabella Isabelle Isla Isobel Ivana
Ivanka Ivona Ivy Jacqueline Jana Jane Janet Janice Janine Jasmine Jeanne Jeannette Jemima Jen Jennifer Jenny Jessica Jill Joan Joana Joanna
Joanne Johanna Johanne Jolanta Josefina Josephine Josie Jovana Joyce Juana Judith Judy Julia Juliana Julianne Julie Juliet Juliette June
Justine Kaia Kaisa Kaja Kamala Karen Kari Karin Karla Karolina Karoline Katalin Katarina Katarzyna Kate Katerina Kateryna Katherine Kathleen
Kathrin Kathryn Kathy Katie Katja Katrin Katrina Kavita Kayla Kendra Khadija Kimberly Kirsten Kirsty Klara Kristin Kristina Krisztina Ksenia
Lara Larissa Laura Lauren Layla Lea Leah Leila Lena Leonie Leonora Letitia Lidia Lieselotte Lilian Liliana Lilly Lily Lina Linda Lisa
Liudmila Liv Liz Ljiljana Lois Lorena Lori Lotte Louisa Louise Lucia Luciana Lucie Lucinda Lucy Lucía Ludmila Luisa Luise Lydia Lynn
Lyudmila Léa Mabel Maddie Madeleine Madeline Magda Magdalena Maisie Maja Malala Malgorzata Mandy Manon Manuela Mara Marcela Margaret
Margarida Margarita Margot Marguerite Maria Mariam Mariana Marianne Marie Marija Marijana Marilyn Marina Marine Marjorie Marlene Marta
Martha Martina Mary Maryam Mathilde Matilda Maureen Maya Małgorzata Megan Melanie Melissa Mercedes Meredith Mette Mia Michaela Michelle Mila
Mildred Milena Mina Miranda Miriam Mirjam Mirjana Moira Molly Mona Monica Monika Morag Muriel Myra Myrtle Nadezhda Nadia Nadine Nancy Naomi
Natalia Natalie Natasha Nathalie Neha Ngozi Niamh Nicole Nicoletta Nikki Nina Noelle Noemi Nomsa Noor Nora Noreen Norma Odile Oksana Olga
Olivia Ophelia Orla Paige Pamela Paola Patricia Paula Paulina Pauline Peggy Penny Petra Philippa Phoebe Pilar Polina Pooja Poppy Priscilla
Priya Rachel Ramona Rania Raquel Rebecca Regina Renata Renate Riitta Rita Roberta Rocío Roisin Rosa Rosalie Rosalind Rosanna Rose Rosemary
Roxana Roxanne Ruta Ruth Rūta Sabine Sabrina Sakura Sally Samantha Samira Sandra Saoirse Sara Sarah Selma Serena Shannon Sharon Sheila Shira
Shirley Shreya Sian Sigrid Silke Silvia Simona Sinead Siobhan Sofia Soledad Solveig Sonia Sophia Sophie Soraya Stacey Stefanie Stella
Stephanie Sue Sunita Susan Susana Susanne Suzanne Svetlana Sylvia Sylvie Tabitha Tamar Tamara Tanya Tara Tatiana Tatjana Tatyana Teresa
Thelma Theresa Therese Tiffany Tilly Tina Tove Tracey Tracy Trudy Ulla Ulrike Una Ursula Valentina Valeria Valerie Valérie Vanessa Vera
Veronica Vesna Vicky Victoria Viktoria Violeta Virginie Viviana Vlasta Wanda Wanjiku Wendy Wilhelmina Yana Yasmin Yasmine Yekaterina Yoko
Yuki Yulia Yvette Yvonne Zahra Zainab Zeynep Zlata Zoe Zofia Zuzana Élodie
`
		.trim()
		.split(/\s+/),
);

/** Those of `givenNames` that women and men have; all that are in neither list are men's. */
export const sharedNames: ReadonlySet<string> = new Set(
	`
Aki Alex Alexis Ali Amal Andrea Angel Ariel Art Austin Avery Cameron Camille Casey Chris Claude Cody Corey Dale Dana Denis Dominique Evelyn
Francis Gene Guy Hayden Ira Jackie Jamie Jan Jean Jesse Jo Jona Jordan Kai Kay Kelly Kerry Kim Laurence Lee Leslie Lindsay Lindsey Marian
Marion Michele Mitt Morgan Nicola Nikita Noam Noel Nour Pat Per Pier Rene Riley Robin Robyn Rowan Said Sam Sasha Shane Sidney Simone Toni
Tony Valery Vivian Will Wilson Yuri
`
		.trim()
		.split(/\s+/),
);

/** Family names that stand before the given name in Chinese, Korean and Vietnamese names. */
export const leadingSurnames: ReadonlySet<string> = new Set(
	`
Bai Cai Cao Chan Chang Chen Cheng Cheung Chiang Chiu Choi Chow Chu Chung Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Fung Gao Geng Gong Gu Guo
Han Hao He Ho Hong Hou Hsu Hu Hua Huang Hui Hwang Jang Jia Jiang Jin Jung Kang Kim Kong Kwok Kwong Lai Lam Lau Law Lee Lei Leung Li Liang Liao Lin
Ling Liu Lo Long Lu Lui Luo Ma Mak Mao Mei Meng Mo Moon Ng Ngo Nguyen Ni Ning Pan Park Pei Peng Pham Qian Qiao Qin Qiu Ren Shao Shen Shi Shiu Song
Su Sun Tam Tan Tang Tian Tong Tran Tsai Tse Tung Wan Wang Wei Wen Wong Wu Xi Xia Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Yau Ye Yeung Yi Yin
Yip Yoon You Yu Yuan Yuen Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou
`
		.trim()
		.split(/\s+/),
);
