/**
 * Given names as newspapers romanise them, one name a line. They also tell how a family name was romanised: only the
 * bearer of one of these has a family name whose spelling varies so. Own list, from general knowledge; a name that is
 * common in other languages too stands only with the spellings that are not ("Michail", but not "Michael").
 */

/** From Cyrillic script. */
export const slavicNames = `
alexei aleksei alexey aleksey aleksej
aleksandr alexandr alexander
anatoly anatoli anatoliy anatolii
andrei andrey andrej
andriy andrii andrij
arkady arkadi arkadiy
artyom artem
anastasia anastasiya anastasiia
denis denys
dmitry dmitri dmitriy dmitrii dimitri dmitrij
dmytro dmitro
ekaterina yekaterina
fyodor fedor feodor
gennady gennadi gennadiy gennadii
georgy georgi georgiy georgii
grigory grigori grigoriy grigorii
hryhoriy hryhorii
igor
ihor
ilya ilia illia
kirill kiril
konstantin kostiantyn
ksenia kseniya ksenija
leonid
lyudmila ludmila liudmila
maksim maxim maksym
marija mariya mariia
mikhail mihail michail
mykhailo mykhaylo
mykola
natalia natalya nataliya nataliia natalija
nikita
nikolai nikolay nikolaj
oksana
oleg
oleh
oleksandr olexandr
oleksiy oleksii oleksij
olga
pavel
pavlo
petro
pyotr piotr
ramzan
roman
semyon semen
sergei sergey sergej serguei
serhiy serhii serhij
stanislav
svetlana
taras
tatiana tatyana tatjana
vadim vadym
valentin valentyn
valery valeri valeriy valerii
vasily vasili vasiliy vasilii vassily
vasyl
viktor victor
viktoria viktoriya viktoriia victoria
vitaly vitali vitaliy vitalii
vladimir wladimir
volodymyr volodimir wolodymyr
vyacheslav viacheslav
yaroslav iaroslav jaroslav
yegor egor
yelena elena
yevgeny evgeny yevgeni evgeni yevgeniy evgeniy evgenii
yevhen yevhenii yevheniy
yulia yuliya iuliia yuliia
yury yuri yuriy yurii iurii juri
`;

/** From Arabic script. */
export const arabicNames = `
abbas
abdel abdul abd
abdelaziz abdulaziz
abdallah abdullah abdulla
abdelrahman abdulrahman abdurrahman
adel adil
ahmed ahmad
ali
amir ameer emir
anwar
ayman aiman
bashar
ebrahim ibrahim
fahd fahad
faisal faysal feisal
fatima fatimah fatema
fouad fuad
gamal jamal
habib
haidar haydar haider hayder
hamid hameed
hasan hassan
hossein hussein husain hussain husayn hosein
ismail ismael esmail
jaber jabir
karim kareem
khaled khalid
mahdi mehdi
mahmoud mahmud
majid majeed
mansour mansur
maryam mariam
moammar muammar moamar muamar moamer
mohammed muhammad mohamed mohammad muhammed mohamad muhamad
mustafa mostafa moustafa
nabil nabeel
naser nasser nasir
nour nur noor
nouri nuri
omar umar
osama usama
qasem qassem kassem qasim kasim qassim
rashid rasheed rachid
recep
riad riyad
saad
saddam
said saeed sayeed
salah saleh salih
salman
samir sameer
sayyed sayed sayyid seyed
suleiman sulaiman soleiman suleyman
tarek tariq tareq tarik
walid waleed
yahya yahia
yasser yasir
youssef yusuf yousef youssouf yusef
zayed zaid zayid
`;
