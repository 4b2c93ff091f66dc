/** Common given names of many countries, as newspapers spell them. Own list, from general knowledge. */
export const givenNames: ReadonlySet<string> = new Set(
	`
Aaron Abbas Abdel Abdul Abdullah Abe Abigail Abraham Adam Adel Adrian Agnes Ahmad Ahmed Aidan Aisha Aki Akira Alain Alan Albert Alberto
Alejandro Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Ali Alice Alicia Alina Alison Allan
Allen Alvin Amanda Amber Amina Amir Amit Amy Ana Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andriy
Andrzej Andy Angel Angela Angelina Angus Anil Anita Ann Anna Anne Annette Annie Anthony Antoine Anton Antonio Antony Anwar Arash Ariel Arjun
Armin Arnold Art Arthur Arturo Asif Astrid Audrey August Augusto Austin Ayesha Aziz Barack Barbara Barry Bart Bashar Basil Beatrice Ben
Benedict Benjamin Bernard Bernd Bernie Bert Bertrand Beth Betty Beverly Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brenda Brendan
Brent Brett Brian Brigitte Britney Bruce Bruno Bryan Caleb Calvin Cameron Camilla Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn
Casey Catherine Cathy Cecilia Celia Chad Charles Charlie Charlotte Chelsea Cheryl Chester Chloe Chris Christian Christiane Christina Christine
Christoph Christophe Christopher Chuck Cindy Claire Clara Clare Clarence Claude Claudia Clement Clive Cody Colin Connie Conor Corey Cory Craig
Cristina Curtis Cynthia Cyril Daisy Dale Damian Damien Dan Dana Daniel Daniela Danielle Danny Daria Darren Dave David Dawn Dean Deborah Debra
Denis Denise Dennis Derek Diana Diane Diego Dieter Dilma Dimitri Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Donna Dora
Doris Dorothy Doug Douglas Duncan Dustin Dwight Dylan Earl Ebrahim Ed Eddie Edgar Edith Eduardo Edward Edwin Ehud Eileen Elaine Eleanor Elena
Eli Elias Elisabeth Elizabeth Ella Ellen Elon Emil Emily Emma Emmanuel Eric Erica Erik Erika Erin Ernest Ernesto Esther Ethan Eugene Eva Evan
Evelyn Evgeny Fabio Fatima Federico Felipe Felix Ferdinand Fernando Fiona Florian Frances Francesca Francesco Francis Francisco Franco Francois
François Frank Franz Fred Frederick Frederik Friedrich Fritz Gabriel Gabriela Gareth Gary Gavin Gene Geoff Geoffrey George Georges Georgina
Gerald Gerard Gerhard Gianni Gilbert Gina Giorgi Giorgia Giorgio Giovanni Giuseppe Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory
Greta Grigory Guido Guillaume Gustav Gustavo Guy Habib Hamid Hannah Hans Harold Harriet Harry Harvey Hasan Hassan Hayden Heather Hector Heidi
Heinrich Heinz Helen Helena Helmut Henri Henrik Henry Herbert Herman Hillary Hiroshi Hosni Howard Hubert Hugh Hugo Hussein Ian Ibrahim Ida Igor
Ilham Ilya Imran Ingrid Ira Irene Irina Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Ivo Jack Jackie Jacob Jacques Jake Jamal James Jamie
Jan Jana Jane Janet Janice Jared Jaroslaw Jason Javier Jay Jean Jeanne Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica
Jill Jim Jimmy Jo Joachim Joan Joanna Joanne Joaquin Jochen Joe Joel Johan Johann Johanna Johannes John Johnnie Johnny Jon Jonas Jonathan Jordan Jorge
Jose José Josef Joseph Josep Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Juliet Julius June Jürgen Justin Kamala Karen Karim Karin
Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katja Kay Keir Keith Kelly Ken Kenji Kenneth Kerry Kevin Khaled Khalid Kieran Kim
Kimberly Kirill Kirk Klaus Konstantin Kristin Kristina Kurt Kyle Lara Larry Lars Laura Lauren Laurence Laurent Lawrence Leah Lee Leila Lena Leo
Leon Leonard Leonid Leonardo Leslie Lewis Liam Lidia Lilian Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lois Lorenzo Louis Louise Luc Luca
Lucas Lucia Lucy Luigi Luis Luiz Lukas Luke Lydia Lynn Maddie Madeleine Mads Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marcelo Marco
Marcos Marcus Margaret Margarita Maria Marian Marianne Marie Marilyn Marina Marine Mario Marion Marjorie Mark Marko Marta Martha Martin Martina
Marvin Mary Maryam Masoud Mateusz Matt Matteo Matthew Matthias Maureen Maurice Max Maxim Maxime Maya Megan Mehdi Mehmet Melanie Melissa Mette
Michael Michaela Mitt Michel Michele Michelle Miguel Mikael Mike Mikhail Mila Milan Milos Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed
Moira Mona Monica Morgan Morris Moshe Muhammad Mustafa Mykhailo Nabil Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel
Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikola Nikolai Nikolaj Nikolas Nina Noah Noam Noel Nora Norman Oksana Olaf Ole
Oleg Oleksandr Oleksii Oleksiy Olga Oliver Olivia Olivier Omar Orlando Oscar Osama Otto Owen Pablo Paddy Pamela Paolo Pascal Pat Patricia Patrick
Paul Paula Paulo Pavel Pavlo Pawel Pedro Peggy Penny Per Pervez Pete Peter Petr Petra Petro Phil Philip Philippe Phillip Phoebe Pier Pierre Pieter
Piotr Rachel Rafael Rahul Raj Rajiv Ralf Ralph Ramon Ramzan Rand Randall Randy Raul Ray Raymond Rebecca Recep Regina Rene René Ricardo Richard Rick
Ricky Rishi Rita Rob Robert Roberta Roberto Robin Rod Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rose Rosemary Ross Roy Ruben Rudolf
Rudy Rupert Russell Rustem Ruth Ryan Saad Saddam Said Sally Salman Salvador Salvatore Sam Samantha Samir Samuel Sandra Sara Sarah Scott Sean
Sebastian Serge Sergei Sergey Sergio Serhiy Seth Shane Shannon Sharon Shaun Shawn Sheila Shimon Shinzo Sidney Silvio Simon Simone Sofia Sonia
Sophia Sophie Stacey Stan Stanislav Stanley Stefan Stefanie Steffen Stella Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Suleiman
Susan Susanne Suzanne Svetlana Sven Sylvia Sylvie Tamara Tanya Tara Tariq Tatiana Tatyana Ted Teresa Terence Terry Thabo Theodore Theresa Thierry
Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Tracey Tracy Travis Trevor Tyler Umar Ursula Valentina Valerie
Valery Vanessa Vasily Vera Veronica Vicky Victor Victoria Viktor Vincent Virginie Vitali Vitaly Vivian Vladimir Volker Volodymyr Vyacheslav Wael
Walter Wanda Warren Wayne Wendy Werner Wilfried Will Willem William Willy Winston Wolfgang Xavier Yahya Yana Yaroslav Yasser Yevgeny Yitzhak
Yoshihide Youssef Yulia Yuri Yuriy Yusuf Yves Yvonne Wilson Zach Zachary Zainab Zoe Zoran
`
		.trim()
		.split(/\s+/),
);

/** Those of `givenNames` that women have. */
export const feminineNames: ReadonlySet<string> = new Set(
	`
Abigail Agnes Aisha Alexandra Alice Alicia Alina Alison Amanda Amber Amina Amy Ana Anastasia Angela Angelina Anita Ann Anna Anne Annette
Annie Astrid Audrey Ayesha Barbara Beatrice Beth Betty Beverly Brenda Brigitte Britney Camilla Carla Carmen Carol Carole Caroline Carolyn
Catherine Cathy Cecilia Celia Charlotte Chelsea Cheryl Chloe Christiane Christina Christine Cindy Claire Clara Clare Claudia Connie Cristina
Cynthia Daisy Daniela Danielle Daria Dawn Deborah Debra Denise Diana Diane Dilma Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena
Elisabeth Elizabeth Ella Ellen Emily Emma Erica Erika Erin Esther Eva Fatima Fiona Frances Francesca Gabriela Georgina Gina Giorgia Gloria
Grace Greta Hannah Harriet Heather Heidi Helen Helena Hillary Ida Ingrid Irene Irina Isabel Isabella Isabelle Ivana Jana Jane Janet Janice
Jeanne Jen Jennifer Jenny Jessica Jill Joan Joanna Joanne Johanna Joyce Judith Judy Julia Julie Juliet June Kamala Karen Karin Karla Kate
Katherine Kathleen Kathryn Kathy Katie Katja Kimberly Kristin Kristina Lara Laura Lauren Leah Leila Lena Lidia Lilian Lily Linda Lisa Liz
Lois Louise Lucia Lucy Lydia Lynn Maddie Madeleine Margaret Margarita Maria Marianne Marie Marilyn Marina Marine Marjorie Marta Martha
Martina Mary Maryam Maureen Maya Megan Melanie Melissa Mette Michaela Michelle Mila Miranda Miriam Moira Mona Monica Nadia Nadine Nancy
Naomi Natalia Natalie Natasha Nicole Nikki Nina Nora Oksana Olga Olivia Pamela Patricia Paula Peggy Penny Petra Phoebe Rachel Rebecca Regina
Rita Roberta Rosa Rose Rosemary Ruth Sally Samantha Sandra Sara Sarah Shannon Sharon Sheila Sofia Sonia Sophia Sophie Stacey Stefanie Stella
Stephanie Sue Susan Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tanya Tara Tatiana Tatyana Teresa Theresa Tiffany Tina Tracey Tracy Ursula
Valentina Valerie Vanessa Vera Veronica Vicky Victoria Virginie Wanda Wendy Yana Yulia Yvonne Zainab Zoe
`
		.trim()
		.split(/\s+/),
);

/** Those of `givenNames` that women and men have; all that are in neither list are men's. */
export const sharedNames: ReadonlySet<string> = new Set(
	`
Aki Alex Alexis Ali Andrea Angel Ariel Art Austin Cameron Casey Chris Claude Cody Corey Dale Dana Denis Dominique Evelyn Francis Gene Guy
Hayden Ira Jackie Jamie Jan Jean Jesse Jo Jordan Kay Kelly Kerry Kim Laurence Lee Leslie Lindsay Lindsey Marian Marion Michele Mitt Morgan
Nicola Nikita Noam Noel Pat Per Pier Rene Robin Said Sam Shane Sidney Simone Toni Tony Valery Vivian Will Wilson Yuri
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
