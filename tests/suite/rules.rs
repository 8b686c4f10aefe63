//! Where a line of French may end: a text for each rule.

use crate::marked::{self, Paragraph};
use crate::rows::rows;

/// Marked texts, each below the rule that it shows. A `_` is a no-break space.
const TEXTS: &str = r#"
# a mark that a space sets off stays with the word before it
Syrie¦ :| rien
oui¦ ;| non
quoi¦ ?!| Rien¦ !
dit¦ »,| puis~ parti¦ ».
voix¦ %,| parts¦ ‰
dix¦ €,| vingt¦ $US,| trente¦ £
trente¦ °C| hier
(¦ non¦ )| puis~ [¦ sic¦ ]| enfin¦ …| et~ fin
il~ dit| …et~ part
un~ mot,| un~ autre.| Fin

# an opening mark stays with what a space sets off from it
dit| «¦ Nous~ voulons¦ »| hier
dit| «_Nous~ voulons_»| hier
dit| («_Nous_»)| hier
dit| (hier)| [ici]| "là"| “là”

# a short title stays with the name
M.¦ Roy,| MM.¦ Jean| et~ Paul
Mme¦ Roy,| Mmes¦ Roy,| Mlle¦ Roy,| Mlles¦ Roy
Dr¦ Roy,| Pr¦ Roy,| Me¦ Roy,| Mgr¦ Roy,| St¦ Jean,| Ste¦ Anne
"M.¦ Roy"| «_M.¦ Roy_»| (Mme¦ Roy)| l'ex-~Mme¦ Roy
Madame~ Roy| dit| PME~ Roy

# an initial stays with the surname
J.¦ Roy,| J.-¦P.¦ Roy,| J.R.R.¦ Roy,| Ch.R.¦ Roy,| J.¦ R.¦ Roy
C.¦ de~ Gaulle
fin.| Un~ OTAN.| Un~ autre

# a figure stays with what it counts, its next group and its month
17¦ pays,| 24¦ 000¦ réfugiés| puis~ 1,5¦ million
24_000¦ réfugiés| puis~ 24_000¦ autres
soit~ 11-¦12¦ février,| 11–12¦ mars,| 3¦ mai
vers~ 22¦ h¦ 30¦ précises,| 22¦ h| mardi,| 22h30| mardi
"17¦ pays"| (17¦ pays)| d'1¦ pays| l’11¦ mai,| -¦5¦ pays
«17¦ pays»| ‹17¦ pays›| “17¦ pays”| ‘17¦ pays’| [17¦ pays]| {17¦ pays}
+5¦ pays| −5¦ pays| ±5¦ pays| …5¦ pays| –5¦ pays| —5¦ pays
1.234¦ pays| 1,234¦ pays| 1-¦2¦ pays| 1–2¦ pays| /5| pays
G20| dit| A380| dit| Covid-¦19| puis~ n°5| dit| 1/3| fait

# a figure that a mark follows counts nothing
Fini| 2015,| puis~ 2016.| Dès~ "2017"| dit| (2018)| dit| 2019;| puis

# a figure counts nothing before a word that leans forward
Fini| 2004| et~ 2006,| 2015| à~ 2016,| 7| au~ 8¦ mai,| 17| d'entre~ eux,| 81| ont~ dit
17¦ leurres,| 17¦ "et"

# a month stays with its year
janvier¦ 2016,| février¦ 2016,| mars¦ 2016,| avril¦ 2016
mai¦ 2016,| juin¦ 2016,| juillet¦ 2016,| août¦ 2016
septembre¦ 2016,| octobre¦ 2016,| novembre¦ 2016,| décembre¦ 2016
Août¦ 1914,| mi-~mars¦ 2016,| d’avril¦ 2016,| mai¦ (2016),| mai¦ '2016',| mai¦ ’68
février| dernier,| mars,| 2016| étant~ mairie| 2016

# a reference stays with its number
n°¦ 5,| nº¦ 5,| N°¦ 5,| nos¦ 5,| §¦ 5,| (§¦ 5)
art.¦ 49,| l'art.¦ 49,| Art.¦ 49,| p.¦ 12,| chap.¦ 3,| vol.¦ 2,| fig.¦ 4
numéro¦ 5,| page¦ 5,| article¦ 5,| chapitre¦ 5,| volume¦ 5,| tome¦ 5,| figure¦ 5
numéros¦ 5,| pages¦ 5,| articles¦ 5,| chapitres¦ 5,| volumes¦ 5,| tomes¦ 5,| figures¦ 5
L'article¦ 49,| Tome¦ II,| tome¦ II,| page¦ IV,| vol.¦ II
page| blanche,| article.| 5

# a capitalised word stays with its Roman numeral
Louis¦ XVI| puis~ François¦ Ier,| d'Henri¦ IV.| Jean-~Paul¦ II,| Vatican¦ II
Élisabeth¦ Ire| puis~ Élisabeth¦ II
Louis¦ I,| Louis¦ V,| Louis¦ X,| Louis¦ L,| Louis¦ C,| Louis¦ D,| Louis¦ M
Louis¦ XIV,| Louis¦ XL,| Louis¦ XC,| Louis¦ CD,| Louis¦ CM,| Louis¦ MMXVI
Louis¦ IIII~ Louis~ VX
mot| XVI,| Hier~ LCI,| Louis,| XVI
Hier~ XXe,| Hier~ Civil,| Hier~ M.¦ Roy~ Hier~ MM.¦ Roy

# etc. stays with the word before it
pays,¦ etc.| Fin
pays¦ (etc.)| Fin
un~ etcétéra

# the first of a month stays with its month
1er¦ mai,| "1er¦ avril",| 1er¦ Mars
1er| prix

# the numeral of a century stays with it
XXe¦ siècle,| Ier¦ siècle,| XIXème¦ siècle,| XIXᵉ¦ siècle,| Iᵉʳ¦ siècle,| 21e¦ siècle
IIe| puis~ IIIe¦ siècles.| XVIIe¦ s.| puis~ (XXe¦ s.)
deuxième| siècle,| XXe| sièclement| XXe| sur~ XXe| sauf

# av. and apr. stay with J.-C.
52¦ av.¦ J.-¦C.,| 52¦ apr.¦ J.-¦C.
av.| Jean,| né| J.-¦C.

# an elided word stays with what a space sets off from it
d'¦ «¦ espèce¦ »| l’¦ "oasis"| Qu'¦ "ici"| (l'¦ "oasis")
c'¦ un~ j'¦ un~ l'¦ un~ m'¦ un~ n'¦ un~ s'¦ un~ t'¦ un
jusqu'¦ «¦ ici¦ »| lorsqu'¦ «¦ ici¦ »| puisqu'¦ «¦ ici¦ »| quoiqu'¦ «¦ ici¦ »
dit| 'mot'| fin| v'| fin

# a line may end on both sides of a dash
mars| –| 12¦ pays| –| fin
an| —| deux

# a line ends after a hyphen between two letters or more, and nowhere else in a word
cessez-~le-~feu| Etats-~Unis| grand-~mère| qu'est-~ce
11-¦12,| a-¦t-¦il| vas-¦y| c'est-¦à-¦dire| y-¦a-¦t-¦il| porte-¦à-¦faux
l'avant-~garde| d’arrière-~garde| X-¦men~ G20-¦G7~ Covid-¦19
"ex-~président"| (non-~dit)| -¦vous| tiret-¦| fin
17_vice-~rois| a_b-¦cd| ab-¦c_de
a‐bc-~de| ab-¦c‐de| a‑bc-~de| ab-¦c‑de| a'bc-~de| ab-¦c'de~ a’bc-~de| ab-¦c’de

# no line ends beside a no-break space
deux_¦ mots¦ _fins¦ _¦ dits

# what is elided or opens before a word that leans does not hide it
"Le~ mot"| 'le~ mot'| ‘le~ mot’| “le~ mot”| «le~ mot»| ‹le~ mot›
'l'un~ dit| l'ex-~vice-~Mme¦ Roy
[le~ mot]| {le~ mot}| …le~ mot| –le~ mot| —le~ mot| °le| mot
(le~ mot)| «_le~ mot_»| qu'il~ dit| jusqu’à~ Brest~ L'un~ dit| QUE~ dit| Où~ dit| À~ Brest

# a mark after a word that leans sets it free
avec,| dit-~il,| que¦ :| rien| et…| puis~ "de"| mot

# two capitalised words are a name
John~ Kerry,| Sergueï~ Lavrov,| d'Henri~ Roy,| Jean-~Paul~ Roy,| Kerry,| Roy
John| "Kerry"| John| (Kerry)| John| d'Aix| john| Kerry~ John| kerry

# a word that leans now and then does not tear
tout| bon| plus| bon| avions| bons| peut-~être| bon| dit-~il| bon| aujourd'hui| bon

# a homograph tears, even if it is a noun here
Le~ son~ est~ bon.
son~ bon| car~ bon| été~ bon| or~ bon| est~ bon| avant~ bon| leur~ bon| sous~ bon| entre~ bon| pendant~ bon

# a determiner leans on its noun
le~ pays,| la~ ville,| les~ pays,| un~ pays,| une~ ville
mon~ pays,| ma~ ville,| mes~ pays,| ton~ pays,| ta~ ville,| tes~ pays,| son~ pays,| sa~ ville,| ses~ pays
notre~ pays,| nos~ pays,| votre~ pays,| vos~ pays,| leur~ pays,| leurs~ pays
ce~ pays,| cet~ accord,| cette~ ville,| ces~ pays,| ledit~ pays,| ladite~ ville,| lesdits~ pays,| lesdites~ villes
aucun~ pays,| aucune~ ville,| chaque~ pays,| plusieurs~ pays,| quelque~ temps,| quelques~ pays
certains~ pays,| certaines~ villes,| différents~ pays,| différentes~ villes,| diverses~ villes
quel~ pays,| quelle~ ville,| quels~ pays,| quelles~ villes

# a preposition leans on its object, a locution on its last word
à~ terre,| au~ port,| aux~ ports,| de~ terre,| du~ port,| des~ ports,| en~ mer
chez~ soi,| dans~ Brest,| entre~ amis,| hors~ service,| jusque~ tard,| parmi~ eux
contre~ eux,| derrière~ eux,| devant~ eux,| sous~ terre,| sur~ terre,| vers~ eux,| via~ Brest
après~ eux,| avant~ eux,| depuis~ hier,| dès~ hier,| durant~ mai,| pendant~ mai
avec~ eux,| hormis~ eux,| outre~ Rhin,| par~ terre,| sans~ eux,| sauf~ eux
concernant~ mai,| envers~ eux,| malgré~ eux,| moyennant~ finances,| pour~ eux,| selon~ eux
afin~ de,| grâce~ à,| lors~ de,| quant~ à

# a conjunction, a relative or an interrogative leans on its clause
car~ hier,| et~ hier,| mais~ hier,| ni~ hier,| or~ hier,| ou~ hier,| puis~ hier
comme~ hier,| lorsque~ Roy,| puisque~ Roy,| quand~ Roy,| quoique~ tard,| si~ Roy,| parce~ que,| tandis~ que
que~ Roy,| qui~ dit,| dont~ Roy,| où~ Roy,| lequel~ dit,| laquelle~ dit,| lesquels~ disent,| lesquelles~ disent
duquel~ Roy,| desquels~ Roy,| desquelles~ Roy,| auquel~ Roy,| auxquels~ Roy,| auxquelles~ Roy
combien~ ont,| comment~ Roy,| pourquoi~ Roy

# a pronoun leans on its verb
je~ dis,| tu~ dis,| il~ dit,| elle~ dit,| on~ dit,| nous~ disons,| vous~ dites,| ils~ disent,| elles~ disent
me~ dire,| te~ dire,| se~ dire,| lui~ dire,| y~ aller,| ne~ dit

# a form of avoir or être leans on what is said of the subject
avoir~ dit,| ayant~ dit,| être~ bon,| étant~ bon,| été~ bon
ai~ dit,| as~ dit,| a~ dit,| avons~ dit,| avez~ dit,| ont~ dit
avais~ dit,| avait~ dit,| aviez~ dit,| avaient~ dit
eus~ dit,| eut~ dit,| eûmes~ dit,| eûtes~ dit,| eurent~ dit
aurai~ dit,| auras~ dit,| aura~ dit,| aurons~ dit,| aurez~ dit,| auront~ dit
aurais~ dit,| aurait~ dit,| aurions~ dit,| auriez~ dit,| auraient~ dit
aie~ dit,| aies~ dit,| ait~ dit,| ayons~ dit,| ayez~ dit,| aient~ dit,| eût~ dit
suis~ bon,| es~ bon,| est~ bon,| sommes~ bons,| êtes~ bons,| sont~ bons
étais~ bon,| était~ bon,| étions~ bons,| étiez~ bons,| étaient~ bons
fus~ bon,| fut~ bon,| fûmes~ bons,| fûtes~ bons,| furent~ bons
serai~ bon,| seras~ bon,| sera~ bon,| serons~ bons,| serez~ bons,| seront~ bons
serais~ bon,| serait~ bon,| serions~ bons,| seriez~ bons,| seraient~ bons
sois~ bon,| soit~ bon,| soyons~ bons,| soyez~ bons,| soient~ bons,| fût~ bon
"#;

fn assert_places(rule: &str, marked: &str) {
    Paragraph::parse(marked).assert_places(rule);
}

#[test]
fn a_line_ends_and_tears_where_the_rules_say_so_and_nowhere_else() {
    for (rule, row) in rows(TEXTS) {
        assert_places(rule, &row);
    }
}

#[test]
fn a_line_of_a_whole_text_ends_and_tears_where_it_is_marked() {
    for paragraph in marked::paragraphs() {
        assert_places("a whole text", paragraph);
    }
}

#[test]
fn an_initial_may_be_one_letter_or_a_letter_and_its_accent() {
    assert_places("precomposed", "É.¦ Zola");
    assert_places("combined", "E\u{301}.¦ Zola");
}

#[test]
fn a_combining_mark_stays_with_the_space_or_the_hyphen_that_bears_it() {
    assert_places("a space", "un¦ \u{301}mot");
    assert_places("a hyphen", "bien-¦\u{301}fait");
}

#[test]
fn only_the_last_of_several_spaces_ends_a_line_and_none_the_paragraph() {
    assert_places("between words", "deux¦ ¦ | mots");
    assert_places("at the start", "¦ ¦ mot");
    assert_places("at the end", "mot¦ ¦ ");
}
