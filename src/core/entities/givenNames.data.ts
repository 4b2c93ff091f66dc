/** Common given names of many countries, as newspapers spell them. Own list, from general knowledge. */
export const givenNames: ReadonlySet<string> = new Set(
	`
Aaron Abbas Abdel Abdoulaye Abdul Abdullah Abe Abigail Abraham Ada Adaeze Adam Adel Adele Adrian Adriana Adrián Afonso Agata Agnes Agnieszka
Agustín Ahmad Ahmed Ahmet Aidan Ailsa Aino Aisha Aki Akiko Akinyi Akira Alain Alan Alasdair Albert Alberto Aldo Alejandro Aleksander
Aleksandr Aleksandra Aleksei Alessandro Alex Alexa Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfie Alfonso Alfred
Alfredo Ali Alice Alicia Alina Alison Alistair Allan Allen Allister Alma Alphonse Alvin Alyssa Amadou Amal Amanda Amara Amber Ambrose Amelia
Amelie Amina Aminata Amir Amit Amra Amy Ana Anastasia Anatol Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andris
Andrius Andriy Andrzej Andrés Andy Angel Angela Angelika Angelina Angelo Angus Anil Anita Anja Anjali Anke Ann Anna Anne Anneke Anneli
Annette Annie Annika Anselm Ansgar Ante Anthony Antoine Anton Antonia Antonio Antony Antti Anwar Aoife April Arabella Aram Arash Archibald
Archie Ariana Ariel Arjun Arman Armand Armin Arne Arno Arnold Art Arthur Arturo Arvid Arvo Asger Ashley Asif Astrid Attila Audrey August
Auguste Augusto Aurelio Aurora Aurélie Austin Ava Avery Awa Axel Ayesha Aylin Ayşe Azadeh Azamat Aziz Babacar Babak Bakyt Baldwin Balthazar
Balázs Barack Barbara Barbora Barnaby Barry Bart Bartholomew Bartosz Bashar Basil Bastian Beatrice Beatriz Behrouz Bela Ben Bence Benedict
Benedikt Benito Benjamin Benny Bente Bernard Bernd Bernie Bert Berta Bertil Bertrand Beth Betty Beverly Bianca Bilal Bill Billy Birgit
Birgitta Bjarne Björn Bjørn Blaise Bob Bobby Bogdan Bohdan Bojana Bongani Bonnie Boris Borja Brad Bradley Bram Brandon Branko Brenda Brendan
Brendon Brent Brett Brian Bridget Brigitte Britney Brittany Bronwen Bruce Bruno Bryan Burak Bálint Béla Caleb Callum Calvin Cameron Camila
Camilla Camille Carina Carl Carla Carlo Carlos Carlotta Carmen Carol Carole Caroline Carolyn Carys Casey Cassandra Catalina Catarina
Catherine Cathy Cecilia Cedric Celia Cesar Cezary Chad Charlene Charles Charlie Charlotte Cheikh Chelsea Cheryl Chester Chiamaka Chiara
Chidi Chinedu Chloe Chloé Chris Christian Christiane Christina Christine Christoph Christophe Christopher Christos Chuck Ciara Cillian Cindy
Claire Clara Clare Clarence Clarissa Claude Claudia Claudine Clement Clive Cody Colette Colin Connie Conor Cora Cordelia Corey Cormac
Cornelius Cory Courtney Craig Cristian Cristiano Cristina Cristóbal Csaba Curtis Cuthbert Cynthia Cyril Céline César Daisy Dale Dalia Damian
Damien Damir Dan Dana Dane Daniel Daniela Danielle Danilo Danny Daphne Daria Darius Dariusz Darragh Darren Dave David Davide Davit Dawid Dawn
Dean Deborah Debra Declan Deepak Defne Deirdre Delia Demetrius Denis Denisa Denise Deniz Dennis Derek Desmond Detlef Diana Diane Diego
Dieter Dijana Dilara Dilma Dimitar Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dolores Domenico Dominic Dominika Dominique Don Donal
Donald Donna Dora Doris Dorothea Dorothy Doug Douglas Dragan Dragana Duarte Duncan Dustin Dwight Dylan Eamon Earl Ebrahim Ebru Ed Edda Eddie
Edgar Edith Edmund Edna Eduard Eduardo Edvard Edward Edwin Efraim Egon Ehud Eileen Eino Eirik Eivind Ekaterina Elaina Elaine Eleanor Elena
Eleni Eli Elias Elif Elijah Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elmar Elon Elsa Elsie Emanuel Emeka Emi Emil Emilia Emilie
Emilio Emily Emma Emmanuel Emmanuelle Emre Enda Enrico Enrique Enzo Erdem Eric Erica Erik Erika Erin Ernest Ernestine Ernesto Ernst Ervin
Erwin Esra Esteban Estelle Ester Estera Esther Ethan Eugene Eugenia Eunice Eva Evan Evangeline Evelyn Evgeny Evie Ewa Ewan Fabian Fabio
Faisal Farah Farhad Farida Fatima Fatma Fatou Federica Federico Felicia Felicity Felipe Felix Femi Ferdinand Ferenc Fergus Fernanda Fernando
Filip Finley Finn Fiona Flavio Fleur Florentina Florian Folake Frances Francesca Francesco Francis Francisco Franco Francois Frank Frantisek
František Franz François Fred Freddie Frederick Frederik Freya Frida Frieda Friedrich Fritz Gabor Gabriel Gabriela Gabriele Gail Gareth Gary
Gaspard Gaston Gavin Gemma Gene Genevieve Gennaro Geoff Geoffrey Georg George Georges Georgi Georgina Gerald Geraldine Gerard Gerda Gerhard
Gertrude Gheorghe Gianluca Gianni Gilbert Giles Gilles Gillian Gina Ginevra Gino Giorgi Giorgia Giorgio Giorgos Giovanna Giovanni Giulia
Giuseppe Glen Glenn Gloria Godfrey Gonzalo Gonçalo Goran Gordon Gottfried Grace Graham Grant Greg Gregory Greta Grigory Grzegorz Guadalupe
Gudrun Guido Guillaume Guillermo Gunnar Gustav Gustavo Guy Gwen Gyula Gábor Günter Haakon Habib Hafsa Hakan Hala Halyna Hamid Hamish Hamza
Hana Hanna Hannah Hanne Hans Harald Harold Harriet Harry Hartmut Haruto Harvey Hasan Hassan Hayden Hazel Heather Hector Hedwig Heidi Heike
Heikki Heinrich Heinz Helen Helena Helga Helmut Hendrik Henning Henri Henrietta Henrik Henrique Henry Herbert Herman Hermann Hermione Hernan
Hernán Hervé Hilary Hilda Hillary Hiroshi Holger Holly Horacio Horst Hosni Howard Hryhoriy Hubert Hugh Hugo Humphrey Hussein Huw Håkon Ian
Ibrahim Ibrahima Ida Ignacio Igor Ihor Ilham Ilona Ilya Ilze Iman Imogen Imran Imre Indrek Inga Inge Ingmar Ingo Ingrid Inna Inés Inês Ioana
Ioanna Ira Irakli Irena Irene Irina Irma Iryna Isaac Isabel Isabella Isabelle Isla Ismail Isobel Istvan István Ivan Ivana Ivanka Ivar Ivo
Ivona Ivy Iván Jaan Jacek Jack Jackie Jacob Jacqueline Jacques Jake Jakob Jakub Jamal James Jamie Jan Jana Jane Janet Janez Janice Janine
Janis Jannik Jared Jaroslav Jaroslaw Jarosław Jasmine Jasna Jason Javad Javier Jay Jean Jeanne Jeannette Jeff Jeffrey Jelena Jemima Jen
Jennifer Jenny Jens Jeremy Jeroen Jerome Jerry Jesper Jesse Jessica Jill Jim Jimmy Jiri Jiří Jo Joachim Joan Joana Joanna Joanne Joao
Joaquim Joaquin Joaquín Jochen Joe Joel Johan Johann Johanna Johanne Johannes John Johnnie Johnny Jolanta Jon Jona Jonas Jonathan Jonny
Jordan Jorg Jorge Jose Josef Josefina Josep Joseph Josephine Josh Joshua Josie Josip José Jovana Joyce Jozef João Joël Juan Juana Judit
Judith Judy Juha Jukka Julia Julian Juliana Julianne Julie Julien Juliet Juliette Julio Julius Juma June Jurgen Justin Justine Jérôme Józef
Jörg Jürgen Kacper Kai Kaia Kaisa Kaja Kalle Kamala Kamau Kamil Karel Karen Kari Karim Karin Karl Karla Karolina Karoline Kaspar Kasper
Katalin Katarina Katarzyna Kate Katerina Kateryna Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katrina Kaveh Kavita Kay Kayla
Kees Keiko Keir Keith Kelly Kemal Ken Kenan Kendra Kenji Kenneth Kerry Kevin Khadija Khaled Khalid Kieran Kim Kimberly Kirill Kirk Kirsi
Kirsten Kirsty Kjell Klara Klaus Knut Kofi Konstantin Kostas Kristin Kristina Krisztina Krzysztof Ksenia Kurt Kwabena Kwame Kwesi Kyle
Kyriakos Ladislav Lajos Lara Larissa Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Layla Lea Leah Lech Lee Leila Lejla Lena
Lennart Leo Leon Leonard Leonardo Leonid Leonie Leonora Leopold Leslie Leszek Letitia Levente Lewis Leyla Liam Lidia Lieselotte Liisa Lilian
Liliana Lilly Lily Lina Linas Linda Lindiwe Lindsay Lindsey Lionel Lisa Liudmila Liv Liz Ljiljana Ljubomir Lloyd Lois Lorena Lorenzo Lori
Lothar Lotte Louis Louisa Louise Lubna Luc Luca Lucas Lucia Luciana Luciano Lucie Lucinda Lucy Lucía Ludmila Ludvik Ludwig Luigi Luis Luisa
Luise Luiz Luiza Luka Lukas Lukasz Luke Lukáš Luís Lydia Lynn Lyudmila László Léa Mabel Maciej Maddie Madeleine Madeline Mads Magda
Magdalena Magnus Mahmoud Maisie Maja Maksim Maksym Malala Malcolm Malgorzata Mamadou Mandla Mandy Manfred Manon Manuel Manuela Mara Marat
Marc Marcel Marcela Marcello Marcelo Marcin Marco Marcos Marcus Marek Maren Margaret Margarida Margarita Margot Marguerite Maria Mariam
Mariama Marian Mariana Marianne Marie Marija Marijana Marika Mariko Marilyn Marina Marine Mario Marion Marisol Marit Mariusz Marjorie Mark
Markku Marko Markus Marlene Marta Martha Martin Martina Marvin Mary Maryam Masoud Mateusz Mathias Mathieu Mathilde Matilda Mats Matt Matteo
Matthew Matthias Matti Mattias Matías Maureen Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Maya Małgorzata Megan Megumi Mehdi
Mehmet Melanie Melissa Mercedes Meredith Mesut Mette Mia Michael Michaela Michal Michał Michel Michele Michelle Miguel Mihai Mikael Mike
Mikhail Mikko Mila Milan Mildred Milena Milo Milos Miloš Mina Mindaugas Miranda Miriam Mirjam Mirjana Mirko Miroslav Mitch Mitchell Mitt
Mladen Mohamed Mohammad Mohammed Mohsen Moira Molly Mona Monica Monika Morag Morgan Moritz Morris Morten Moshe Moussa Muhammad Murat Muriel
Mustafa Mykhailo Mykola Myra Myrtle Mátyás Nabil Nadezhda Nadia Nadine Nafisa Nancy Nando Naoko Naomi Narendra Nasrin Natalia Natalie
Natasha Nataša Nathalie Nathan Nathaniel Naveed Neha Neil Nelson Nermin Neville Ngozi Niall Niamh Nicholas Nick Nicola Nicolai Nicolas
Nicole Nicoletta Nicolás Niels Nigel Nikita Nikki Nikola Nikolai Nikolaj Nikolas Nikos Niloufar Nils Nina Noah Noam Noel Noelle Noemi Nomsa
Noor Nora Norbert Noreen Norma Norman Nour Nuno Nursultan Obinna Octavio Odile Oksana Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olga
Oliver Olivia Olivier Olof Oluwaseun Omar Ondrej Ondřej Ophelia Orhan Orla Orlando Orson Osama Oscar Oskar Osvaldo Otieno Ottmar Otto
Ousmane Owen Pablo Paddy Padraig Paige Pamela Paola Paolo Parisa Pascal Pat Patricia Patrick Patrik Paul Paula Paulina Pauline Paulo Pavel
Pavlo Pawel Paweł Pedro Peggy Pekka Penny Per Percival Pervez Petar Pete Peter Peteris Petr Petra Petro Petros Petteri Phelim Phil Philip
Philippa Philippe Phillip Phoebe Pia Pier Piero Pierre Piet Pieter Pilar Piotr Polina Pooja Poppy Precious Primož Priscilla Priya Pål Péter
Quentin Rachel Radek Radim Radoslaw Radosław Radovan Rafael Rafal Rafał Rahul Rainer Raj Rajiv Ralf Ralph Ramiro Ramon Ramona Ramzan Ramón
Rand Randall Randy Rania Raquel Rasha Rashida Rasmus Raul Ravi Ray Raymond Raúl Rebecca Recep Reem Regina Reinhard Reinhold Reinier Renata
Renate Rene René Reza Rhys Ricardo Riccardo Richard Rick Ricky Riitta Riley Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rocío
Rod Rodney Rodolfo Rodrigo Roger Roisin Roland Rolf Romain Roman Ron Ronald Ronan Ronnie Rory Rosa Rosalie Rosalind Rosanna Rose Rosemary
Ross Rowan Roxana Roxanne Roy Ruairi Ruben Rubén Rudolf Rudolph Rudy Rufus Rui Rupert Ruqayya Ruslan Russell Rustam Rustem Ruta Ruth Ryan
Rūta Saad Sabina Sabine Sabrina Saddam Said Sakura Sally Salma Salman Salvador Salvatore Sam Samantha Samir Samira Samuel Samvel Sandor
Sandra Sanja Sanjay Santiago Saoirse Sara Sarah Sari Sasha Saul Scott Sean Sebastian Sebastián Segun Selim Selin Selma Seppo Serena Serge
Sergei Sergey Sergio Serhiy Serkan Seth Severin Shane Shannon Sharon Shaun Shawn Sheila Shimon Shinzo Shira Shirin Shirley Shreya Siamak
Sian Sidney Siegfried Sigbjørn Sigmund Signe Sigrid Sigurd Siim Silke Silvia Silvio Simon Simona Simone Sinead Siobhan Sipho Sixten Slavko
Slobodan Snežana Sofia Soledad Solveig Sonia Sophia Sophie Soraya Stacey Stan Stanislav Stanislaw Stanisław Stanley Stefan Stefanie Stefano
Steffen Stefán Stella Stellan Stepan Stephane Stephanie Stephen Steve Steven Stewart Stig Stuart Sue Suleiman Sunita Suresh Susan Susana
Susanne Suzanne Svein Sven Svend Svetlana Sylvester Sylvia Sylvie Szabolcs Szymon Sándor Sébastien Søren Tabitha Tadeusz Tafadzwa Takashi
Tamar Tamara Tamas Tamás Tanya Tara Taras Tarek Tariq Tatiana Tatjana Tatyana Tayyip Ted Tendai Terence Teresa Terry Thabo Thaddeus Thandi
Thaís Thelma Themba Theo Theodor Theodore Theresa Therese Thibault Thierry Thomas Thorsten Tiago Tibor Tiffany Tigran Tijana Tilly Tim Timo
Timothy Timur Tina Tobias Toby Todd Tom Tomas Tomasz Tommaso Tommy Tomás Tomáš Tone Toni Tony Toomas Tor Torben Torbjørn Torsten Tove Tracey
Tracy Travis Trevor Tristan Trudy Tunde Tuula Tyler Tõnu Uche Ulf Ulla Ulrich Ulrike Umar Umberto Una Ursula Uwe Vaclav Vahagn Valentin
Valentina Valeria Valerie Valery Valérie Vanessa Vasco Vasil Vasily Vasyl Veit Vera Veronica Vesna Vicky Victor Victoria Vijay Viktor
Viktoria Vilmos Vincent Vincenzo Violeta Virginie Vitali Vitalii Vitaly Vito Vivian Viviana Vlad Vladimir Vladislav Vlasta Vojtěch Volker
Volodymyr Vuk Vyacheslav Vytautas Václav Väinö Vít Wael Waldemar Walid Walter Wambui Wanda Wanjiku Warren Wayne Wendell Wendy Werner Wilbur
Wilfried Wilhelm Wilhelmina Will Willem William Willie Willy Wilson Winfried Winston Wojciech Wolfgang Wolfram Xavier Ximena Yahya Yana
Yannick Yannis Yaroslav Yasmin Yasmine Yasser Yaw Yekaterina Yetunde Yevgeny Yevhen Yiannis Yitzhak Ylva Yoko Yosef Yoshihide Youssef Yuki
Yulia Yumiko Yuri Yuriy Yusuf Yves Yvette Yvonne Zach Zachary Zahra Zainab Zanele Zbigniew Zbyněk Zdenek Zdeněk Zeljko Zeynep Zlata Zoe
Zofia Zoltan Zoltán Zoran Zsolt Zsófia Zurab Zuzana Zygmunt Ágnes Álex Álvaro Élodie Ödön Øyvind Łukasz Željko
`
		.trim()
		.split(/\s+/),
);

/** Those of `givenNames` that women have. */
export const feminineNames: ReadonlySet<string> = new Set(
	`
Abigail Ada Adaeze Adele Adriana Agata Agnes Agnieszka Ailsa Aino Aisha Akiko Akinyi Aleksandra Alexa Alexandra Alexandria Alice Alicia
Alina Alison Alma Alyssa Amanda Amara Amber Amelia Amelie Amina Aminata Amra Amy Ana Anastasia Angela Angelika Angelina Anita Anja Anjali
Anke Ann Anna Anne Anneke Anneli Annette Annie Annika Antonia Aoife April Arabella Ariana Ashley Astrid Audrey Aurora Aurélie Ava Awa Ayesha
Aylin Ayşe Azadeh Barbara Barbora Beatrice Beatriz Bente Berta Beth Betty Beverly Bianca Birgit Birgitta Bojana Bonnie Brenda Bridget
Brigitte Britney Brittany Bronwen Camila Camilla Carina Carla Carlotta Carmen Carol Carole Caroline Carolyn Carys Cassandra Catalina
Catarina Catherine Cathy Cecilia Celia Charlene Charlotte Chelsea Cheryl Chiamaka Chiara Chloe Chloé Christiane Christina Christine Ciara
Cindy Claire Clara Clare Clarissa Claudia Claudine Colette Connie Cora Cordelia Courtney Cristina Cynthia Céline Daisy Dalia Daniela
Danielle Daphne Daria Dawn Deborah Debra Defne Deirdre Delia Denisa Denise Diana Diane Dijana Dilara Dilma Dolores Dominika Donna Dora Doris
Dorothea Dorothy Dragana Ebru Edda Edith Edna Eileen Ekaterina Elaina Elaine Eleanor Elena Eleni Elif Elisabeth Elise Eliza Elizabeth Elke
Ella Ellen Elsa Elsie Emi Emilia Emilie Emily Emma Emmanuelle Erica Erika Erin Ernestine Esra Estelle Ester Estera Esther Eugenia Eunice Eva
Evangeline Evie Ewa Farah Farida Fatima Fatma Fatou Federica Felicia Felicity Fernanda Fiona Fleur Florentina Folake Frances Francesca Freya
Frida Frieda Gabriela Gabriele Gail Gemma Genevieve Georgina Geraldine Gerda Gertrude Gillian Gina Ginevra Giorgia Giovanna Giulia Gloria
Grace Greta Guadalupe Gudrun Gwen Hafsa Hala Halyna Hana Hanna Hannah Hanne Harriet Hazel Heather Hedwig Heidi Heike Helen Helena Helga
Henrietta Hermione Hilary Hilda Hillary Holly Ida Ilona Ilze Iman Imogen Inga Inge Ingrid Inna Inés Inês Ioana Ioanna Irena Irene Irina Irma
Iryna Isabel Isabella Isabelle Isla Isobel Ivana Ivanka Ivona Ivy Jacqueline Jana Jane Janet Janice Janine Jasmine Jasna Jeanne Jeannette
Jelena Jemima Jen Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Johanna Johanne Jolanta Josefina Josephine Josie Jovana Joyce Juana
Judit Judith Judy Julia Juliana Julianne Julie Juliet Juliette June Justine Kaia Kaisa Kaja Kamala Karen Kari Karin Karla Karolina Karoline
Katalin Katarina Katarzyna Kate Katerina Kateryna Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katrina Kavita Kayla Keiko
Kendra Khadija Kimberly Kirsi Kirsten Kirsty Klara Kristin Kristina Krisztina Ksenia Lara Larissa Laura Lauren Layla Lea Leah Leila Lejla
Lena Leonie Leonora Letitia Leyla Lidia Lieselotte Liisa Lilian Liliana Lilly Lily Lina Linda Lindiwe Lisa Liudmila Liv Liz Ljiljana Lois
Lorena Lori Lotte Louisa Louise Lubna Lucia Luciana Lucie Lucinda Lucy Lucía Ludmila Luisa Luise Luiza Lydia Lynn Lyudmila Léa Mabel Maddie
Madeleine Madeline Magda Magdalena Maisie Maja Malala Malgorzata Mandy Manon Manuela Mara Marcela Maren Margaret Margarida Margarita Margot
Marguerite Maria Mariam Mariama Mariana Marianne Marie Marija Marijana Marika Mariko Marilyn Marina Marine Marisol Marit Marjorie Marlene
Marta Martha Martina Mary Maryam Mathilde Matilda Maureen Maya Małgorzata Megan Megumi Melanie Melissa Mercedes Meredith Mette Mia Michaela
Michelle Mila Mildred Milena Mina Miranda Miriam Mirjam Mirjana Moira Molly Mona Monica Monika Morag Muriel Myra Myrtle Nadezhda Nadia
Nadine Nafisa Nancy Naoko Naomi Nasrin Natalia Natalie Natasha Nataša Nathalie Neha Nermin Ngozi Niamh Nicole Nicoletta Nikki Niloufar Nina
Noelle Noemi Nomsa Noor Nora Noreen Norma Odile Oksana Olga Olivia Ophelia Orla Paige Pamela Paola Parisa Patricia Paula Paulina Pauline
Peggy Penny Petra Philippa Phoebe Pia Pilar Polina Pooja Poppy Precious Priscilla Priya Rachel Ramona Rania Raquel Rasha Rashida Rebecca
Reem Regina Renata Renate Riitta Rita Roberta Rocío Roisin Rosa Rosalie Rosalind Rosanna Rose Rosemary Roxana Roxanne Ruqayya Ruta Ruth Rūta
Sabina Sabine Sabrina Sakura Sally Salma Samantha Samira Sandra Sanja Saoirse Sara Sarah Sari Selin Selma Serena Shannon Sharon Sheila Shira
Shirin Shirley Shreya Sian Signe Sigrid Silke Silvia Simona Sinead Siobhan Snežana Sofia Soledad Solveig Sonia Sophia Sophie Soraya Stacey
Stefanie Stella Stephanie Sue Sunita Susan Susana Susanne Suzanne Svetlana Sylvia Sylvie Tabitha Tamar Tamara Tanya Tara Tatiana Tatjana
Tatyana Teresa Thandi Thaís Thelma Theresa Therese Tiffany Tijana Tilly Tina Tone Tove Tracey Tracy Trudy Tuula Ulla Ulrike Una Ursula
Valentina Valeria Valerie Valérie Vanessa Vera Veronica Vesna Vicky Victoria Viktoria Violeta Virginie Viviana Vlasta Wambui Wanda Wanjiku
Wendy Wilhelmina Ximena Yana Yasmin Yasmine Yekaterina Yetunde Ylva Yoko Yuki Yulia Yumiko Yvette Yvonne Zahra Zainab Zanele Zeynep Zlata
Zoe Zofia Zsófia Zuzana Ágnes Élodie
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
